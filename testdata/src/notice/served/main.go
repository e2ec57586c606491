// Command served gives out its notice.
package main

import (
	"io"
	"net/http"

	"github.com/Kagami/go-face"
)

var rec = new(face.Recognizer)

func enroll(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	_, _ = rec.RecognizeSingle(photo)
}

func page(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, name) }
}

func main() {
	http.HandleFunc("POST /faces", enroll)
	http.HandleFunc("GET /rules", page("web/face-privacy.html"))
	http.ListenAndServe(":8080", nil)
}
