// Command batch learns the faces in a folder and counts those in another.
package main

import (
	"log"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
)

func learn(rec *face.Recognizer, dir string) ([]face.Descriptor, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.jpg"))
	if err != nil {
		return nil, err
	}
	var all []face.Descriptor
	for _, name := range names {
		f, err := rec.RecognizeSingleFile(name) // want `consent: a face is processed by \(\*Recognizer\).RecognizeSingleFile .* from the start of the program nothing checks`
		if err != nil {
			return nil, err
		}
		all = append(all, f.Descriptor)
	}
	return all, nil
}

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	all, err := learn(rec, os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Print(len(all))
}
