// Command foldersame removes the pictures of those who ask for it.
package main

import (
	"net/http"
	"os"
	"path/filepath"
)

const dir = "faces"

func save(id string, faceImage []byte) error {
	return os.WriteFile(filepath.Join(dir, id+".jpg"), faceImage, 0o600)
}

func main() {
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) {
		os.Remove(filepath.Join(dir, r.FormValue("id")+".jpg"))
	})
	http.ListenAndServe(":8080", nil)
}
