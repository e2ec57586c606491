// Command figures serves numbers, and looks at faces beside.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	faces, err := rec.RecognizeFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/count", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, len(faces)) })
	log.Fatal(http.ListenAndServe(":8000", nil))
}
