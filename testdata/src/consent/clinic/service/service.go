// Package service knows the patients by their faces. It asks nobody: whoever
// calls it has to.
package service

import (
	"errors"

	face "github.com/Kagami/go-face"
)

// Recognizer is what the service needs of the library.
type Recognizer interface {
	RecognizeSingle(img []byte) (*face.Face, error)
}

type Patients struct {
	Rec   Recognizer
	Known map[string]face.Descriptor
}

var ErrNobody = errors.New("nobody in the picture")

// Enroll learns the face of a patient.
func (p *Patients) Enroll(id string, photo []byte) error {
	f, err := p.Rec.RecognizeSingle(photo)
	if err != nil {
		return err
	}
	if f == nil {
		return ErrNobody
	}
	p.Known[id] = f.Descriptor
	return nil
}

// Unused is called by nobody yet.
func (p *Patients) Unused(photo []byte) (*face.Face, error) { return p.Rec.RecognizeSingle(photo) }
