// The implementation is imported for what its init function does.
package main

import (
	face "github.com/Kagami/go-face"

	_ "flow/di/registry/disk"
	"flow/di/registry/store"
)

func main() {
	s, err := store.Open("disk", "/data/")
	if err != nil {
		panic(err)
	}
	enrol(new(face.Recognizer), s, nil)
}

func enrol(rec *face.Recognizer, s store.Store, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if err := s.Log("log.txt", []byte("enrolled")); err != nil {
		return err
	}
	return s.Put("face.jpg", img) // want `image kept in file`
}
