// Command rollback only takes back what failed.
package main

import (
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func enrol(rec *face.Recognizer, id string, img []byte) error {
	path := "faces/" + id + ".jpg"
	if err := os.WriteFile(path, img, 0o600); err != nil { // want `a face image is kept in a file \(faces\)`
		return err
	}
	if _, err := rec.RecognizeFile(path); err != nil {
		os.Remove(path)
		return err
	}
	return nil
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, r *http.Request) {
		enrol(rec, r.FormValue("id"), []byte(r.FormValue("data")))
	})
	http.ListenAndServe(":8080", nil)
}
