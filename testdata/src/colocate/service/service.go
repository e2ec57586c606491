// Package service hands faces to the store.
package service

import (
	"encoding/json"

	face "github.com/Kagami/go-face"

	"colocate/store"
)

// Service enrols.
type Service struct {
	rec   *face.Recognizer
	store *store.Store
}

// Enrol has the template kept beside the address.
func (s *Service) Enrol(email string, img []byte) error {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	return s.store.Put(email, blob) // want `a face template is kept in one record of an SQL table \(rows\) with Email by \(\*gorm\.DB\)\.Create`
}

// Note has something else kept.
func (s *Service) Note(email string, text []byte) error { return s.store.Put(email, text) }
