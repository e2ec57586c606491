// Command closed keeps templates encrypted.
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"log"
	"os"

	face "github.com/Kagami/go-face"

	wired "facecrypt_wired"
	"facecrypt_wired/locked"
)

func main() {
	rec, err := face.NewRecognizer("models")
	if err != nil {
		log.Fatal(err)
	}
	block, err := aes.NewCipher([]byte(os.Getenv("FACE_KEY")))
	if err != nil {
		log.Fatal(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		log.Fatal(err)
	}
	s := &wired.Service{Faces: rec, Store: &locked.Disk{Dir: "faces", AEAD: aead}}
	img, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	if err := s.Enrol(os.Args[1], img); err != nil {
		log.Fatal(err)
	}
}
