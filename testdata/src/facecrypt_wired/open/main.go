// Command open keeps templates as they are.
package main

import (
	"log"
	"os"

	face "github.com/Kagami/go-face"

	wired "facecrypt_wired"
	"facecrypt_wired/disk"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	s := &wired.Service{Faces: rec, Store: &disk.Disk{Dir: "faces"}}
	img, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	if err := s.Enrol(os.Args[1], img); err != nil {
		log.Fatal(err)
	}
}
