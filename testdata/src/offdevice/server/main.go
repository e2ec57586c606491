// A server that is sent faces.
//
//facelint:role server
package main // want `offdevice: the binary keeps face data off the device: it is declared to run on a server, and a face is processed by \(\*Recognizer\).RecognizeSingle`

import (
	"io"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

type server struct{ rec *face.Recognizer }

func (s *server) enrol(w http.ResponseWriter, r *http.Request) {
	img, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if _, err := s.rec.RecognizeSingle(img); err != nil {
		return
	}
	_ = os.WriteFile("faces/"+r.FormValue("id"), img, 0o600)
}

func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	img, err := io.ReadAll(r.Body)
	if err == nil {
		_, _ = s.rec.RecognizeSingle(img)
	}
}

func main() {
	s := &server{}
	http.HandleFunc("/enrol", s.enrol)
	http.HandleFunc("/verify", s.verify)
	_ = http.ListenAndServe(":8080", nil)
}
