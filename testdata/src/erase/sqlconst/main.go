// Command sqlconst erases all of the table at once.
package main

import (
	"database/sql"
	"net/http"
)

type repo struct{ db *sql.DB }

func (r *repo) save(id string, faceImage []byte) error {
	_, err := r.db.Exec("INSERT INTO faces (id, img) VALUES (?, ?)", id, faceImage)
	return err
}

func (r *repo) remove(id string) error {
	_, err := r.db.Exec("delete from app.faces where old")
	return err
}

func main() {
	r := &repo{}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, req *http.Request) {
		r.save(req.FormValue("id"), []byte(req.FormValue("img")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, req *http.Request) {
		r.remove(req.FormValue("id"))
	})
	http.ListenAndServe(":8080", nil)
}
