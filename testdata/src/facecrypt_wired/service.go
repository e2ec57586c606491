// Package wired enrols people and leaves it to others where templates go.
package wired

import (
	"encoding/json"
	"errors"

	face "github.com/Kagami/go-face"
)

// Store keeps what it is given.
type Store interface {
	Put(id string, data []byte) error
}

// Service enrols.
type Service struct {
	Faces *face.Recognizer
	Store Store
}

// Enrol keeps the template of the one face in img.
func (s *Service) Enrol(id string, img []byte) error {
	one, err := s.Faces.RecognizeSingle(img)
	if err != nil {
		return err
	}
	if one == nil {
		return errors.New("no face")
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	return s.Store.Put(id, blob)
}
