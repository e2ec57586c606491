// Package recognise makes templates of pictures.
package recognise

import (
	"encoding/json"
	"errors"

	face "github.com/Kagami/go-face"

	"facecrypt/layers/domain"
)

// Extractor makes templates.
type Extractor struct{ rec *face.Recognizer }

func New(rec *face.Recognizer) *Extractor { return &Extractor{rec} }

// Template returns the template of the one face in img.
func (e *Extractor) Template(person string, img []byte) (*domain.FaceTemplate, error) {
	one, err := e.rec.RecognizeSingle(img)
	if err != nil {
		return nil, err
	}
	if one == nil {
		return nil, errors.New("no face, or several")
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return nil, err
	}
	return &domain.FaceTemplate{PersonID: person, Feature: blob}, nil
}

// Vector returns the numbers alone.
func (e *Extractor) Vector(img []byte) ([]float32, error) {
	one, err := e.rec.RecognizeSingle(img)
	if err != nil || one == nil {
		return nil, err
	}
	return one.Descriptor[:], nil
}
