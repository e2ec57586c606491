// Command batch is run by hand over a folder: nobody makes a request.
package main

import (
	"os"

	"github.com/Kagami/go-face"
)

func main() {
	rec := new(face.Recognizer)
	for _, name := range os.Args[1:] {
		photo, _ := os.ReadFile(name)
		_, _ = rec.RecognizeSingle(photo)
	}
}
