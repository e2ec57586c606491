// Command allowed has signs at the door.
package main

import (
	"io"
	"net/http"

	"github.com/Kagami/go-face"
)

var rec = new(face.Recognizer)

func enroll(w http.ResponseWriter, r *http.Request) {
	photo, _ := io.ReadAll(r.Body)
	//facelint:allow notice 门口设有显著标识
	_, _ = rec.RecognizeSingle(photo)
}

func main() {
	http.HandleFunc("POST /faces", enroll)
	http.ListenAndServe(":8080", nil)
}
