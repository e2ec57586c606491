// Command rowpath removes the file that a row names.
package main

import (
	"database/sql"
	"net/http"
	"os"
)

func save(id string, faceImage []byte) error {
	return os.WriteFile("faces/"+id, faceImage, 0o600)
}

func forget(db *sql.DB, id string) error {
	var path string
	if err := db.QueryRow("SELECT path FROM pictures WHERE id = ?", id).Scan(&path); err != nil {
		return err
	}
	return os.Remove(path)
}

func main() {
	db := new(sql.DB)
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) { forget(db, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
