// Command replace erases only to make room for the next picture.
package main

import (
	"database/sql"
	"net/http"
)

type repo struct{ db *sql.DB }

func (r *repo) replace(id string, faceImage []byte) error {
	if _, err := r.db.Exec("DELETE FROM faces WHERE id = $1", id); err != nil {
		return err
	}
	_, err := r.db.Exec("INSERT INTO faces (id, img) VALUES ($1, $2)", id, faceImage) // want `kept in an SQL table \(faces\)`
	return err
}

func main() {
	r := &repo{}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, req *http.Request) {
		r.replace(req.FormValue("id"), []byte(req.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
