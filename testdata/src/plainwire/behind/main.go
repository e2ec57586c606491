// Command behind listens where only this machine reaches it.
package main

import (
	"io"
	"log"
	"net/http"

	face "github.com/Kagami/go-face"
)

type server struct{ rec *face.Recognizer }

func (s *server) enrol(w http.ResponseWriter, r *http.Request) {
	photo, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if _, err := s.rec.RecognizeSingle(photo); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/enrol", (&server{rec}).enrol)
	log.Fatal(http.ListenAndServe("127.0.0.1:8000", nil))
}
