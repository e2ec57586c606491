// Command uncalled has an eraser that nothing calls.
package main

import (
	"database/sql"
	"net/http"
)

type repo struct{ db *sql.DB }

func (r *repo) save(id string, faceImage []byte) error {
	_, err := r.db.Exec("INSERT INTO faces (id, img) VALUES (?, ?)", id, faceImage) // want `a face image is kept in an SQL table \(faces\)`
	return err
}

func (r *repo) remove(id string) error {
	_, err := r.db.Exec("DELETE FROM faces WHERE id = ?", id)
	return err
}

func main() {
	r := &repo{}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, req *http.Request) {
		r.save(req.FormValue("id"), []byte(req.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
