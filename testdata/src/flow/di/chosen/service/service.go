// Package service keeps through an interface that two packages implement.
package service

import face "github.com/Kagami/go-face"

// Keeper keeps.
type Keeper interface {
	Keep(key string, pic []byte) error
}

// Hider keeps what shows nobody.
type Hider interface {
	Hide(key string, pic []byte) error
}

type Service struct {
	rec  *face.Recognizer
	keep Keeper
	hide Hider
}

func New(rec *face.Recognizer, k Keeper, h Hider) *Service { return &Service{rec, k, h} }

// Enrol keeps what the program at hand seals, and what it blurs.
func (s *Service) Enrol(id string, pic []byte) error {
	if _, err := s.rec.Recognize(pic); err != nil {
		return err
	}
	if err := s.hide.Hide(id, pic); err != nil { // gap: reported though the program hands over another implementation of the interface
		return err
	}
	return s.keep.Keep(id, pic) // want `image kept in file by os.WriteFile, sealed` // gap: reported though the program hands over another implementation of the interface
}
