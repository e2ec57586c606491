// The app asks before it sends a face here.
//
//facelint:role server
package main

import (
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
)

type server struct{ rec *face.Recognizer }

// verify is sent pictures of people who have agreed to that in the app.
//
//facelint:consent scope=offdevice
func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	if img, err := io.ReadAll(r.Body); err == nil {
		_, _ = s.rec.RecognizeSingle(img)
	}
}

func main() {
	s := &server{}
	http.HandleFunc("/verify", s.verify)
	_ = http.ListenAndServe(":8080", nil)
}
