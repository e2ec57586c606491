// Command declared leaves the notice to the app.
package main

import (
	"io"
	"net/http"

	"github.com/Kagami/go-face"
)

var rec = new(face.Recognizer)

// enroll is called by the app once its notice is read.
//
//facelint:notice
func enroll(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	_, _ = rec.RecognizeSingle(photo)
}

func main() {
	http.HandleFunc("POST /faces", enroll)
	http.ListenAndServe(":8080", nil)
}
