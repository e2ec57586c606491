// Package wired enrols people by a store it only knows as an interface.
package wired

import face "github.com/Kagami/go-face"

// Pictures keeps pictures.
type Pictures interface {
	Save(user string, data []byte) error
}

// Notes keeps notes.
type Notes interface {
	Note(user string, data []byte) error
}

// Service enrols people.
type Service struct {
	Rec      *face.Recognizer
	Pictures Pictures
	Notes    Notes
}

// Enrol recognises a face and has its picture kept.
func (s *Service) Enrol(user string, img []byte) error {
	if _, err := s.Rec.Recognize(img); err != nil {
		return err
	}
	if err := s.Notes.Note(user, []byte("enrolled")); err != nil {
		return err
	}
	return s.Pictures.Save(user, img)
}
