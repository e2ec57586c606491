// Command open takes pictures of faces from anybody.
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
	mux := http.NewServeMux()
	mux.HandleFunc("/enrol", (&server{rec}).enrol)
	srv := &http.Server{Addr: ":8000", Handler: mux}
	log.Fatal(srv.ListenAndServe()) // want `plainwire: http.ListenAndServe takes connections without TLS, and faces travel over them \(\(\*http.Request\).Body\)`
}
