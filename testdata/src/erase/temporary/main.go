// Command temporary keeps nothing for longer than it works on it.
package main

import (
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func count(rec *face.Recognizer, id string, faceImage []byte) int {
	path := "faces/" + id
	if err := os.WriteFile(path, faceImage, 0o600); err != nil {
		return 0
	}
	defer os.Remove(path)
	faces, _ := rec.RecognizeFile(path)
	return len(faces)
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		count(rec, r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
