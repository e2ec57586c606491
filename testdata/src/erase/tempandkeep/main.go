// Command tempandkeep removes its temporary files, which erases nothing that
// it keeps.
package main

import (
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func enrol(rec *face.Recognizer, id string, faceImage []byte) error {
	tmp, err := os.CreateTemp("", "in")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(faceImage); err != nil {
		return err
	}
	if _, err := rec.RecognizeFile(tmp.Name()); err != nil {
		return err
	}
	return os.WriteFile("faces/"+id, faceImage, 0o600) // want `kept in a file \(faces\)`
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		enrol(rec, r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
