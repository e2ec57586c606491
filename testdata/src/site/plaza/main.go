// A camera on a square.
//
//facelint:venue kind=public
package main // want `site: a program that processes faces .* is declared to run at a public place, and nothing says that signs`

import (
	"io"
	"net/http"

	face "github.com/Kagami/go-face"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		return
	}
	http.HandleFunc("/frame", func(w http.ResponseWriter, r *http.Request) {
		img, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		_, _ = rec.Recognize(img)
	})
	_ = http.ListenAndServe(":8080", nil)
}
