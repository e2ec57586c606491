// Package domain keeps through an interface.
package domain

import face "github.com/Kagami/go-face"

type Store interface {
	Put(key string, data []byte) error
}

type Service struct {
	Rec   *face.Recognizer
	Store Store
}

func (s *Service) Enrol(id string, pic []byte) error {
	if _, err := s.Rec.Recognize(pic); err != nil {
		return err
	}
	return s.Store.Put(id, pic) // want `image kept in file`
}
