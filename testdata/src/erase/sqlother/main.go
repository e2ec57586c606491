// Command sqlother erases from another table.
package main

import (
	"database/sql"
	"net/http"
)

type repo struct{ db *sql.DB }

func (r *repo) save(id string, faceImage []byte) error {
	_, err := r.db.Exec("INSERT INTO faces (id, img) VALUES (?, ?)", id, faceImage) // want `kept in an SQL table \(faces\)`
	return err
}

func (r *repo) logout(id string) error {
	_, err := r.db.Exec("DELETE FROM sessions WHERE user_id = ?", id)
	return err
}

func main() {
	r := &repo{}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, req *http.Request) {
		r.save(req.FormValue("id"), []byte(req.FormValue("img")))
	})
	http.HandleFunc("/logout", func(w http.ResponseWriter, req *http.Request) {
		r.logout(req.FormValue("id"))
	})
	http.ListenAndServe(":8080", nil)
}
