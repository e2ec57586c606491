// Package face has the shape of the recogniser, for testdata.
package face

import "image"

// Descriptor is a face template.
type Descriptor [128]float32

// Face is a face found in a picture.
type Face struct {
	Rectangle  image.Rectangle
	Descriptor Descriptor
	Shapes     []image.Point
}

// Recognizer finds faces.
type Recognizer struct{}

func NewRecognizer(modelDir string) (*Recognizer, error) { return nil, nil }

func (r *Recognizer) Close()                                               {}
func (r *Recognizer) Recognize(img []byte) ([]Face, error)                 { return nil, nil }
func (r *Recognizer) RecognizeSingle(img []byte) (*Face, error)            { return nil, nil }
func (r *Recognizer) RecognizeFile(path string) ([]Face, error)            { return nil, nil }
func (r *Recognizer) RecognizeSingleFile(path string) (*Face, error)       { return nil, nil }
func (r *Recognizer) SetSamples(samples []Descriptor, cats []int32)        {}
func (r *Recognizer) Classify(testSample Descriptor) int                   { return 0 }
func (r *Recognizer) ClassifyThreshold(sample Descriptor, tol float32) int { return 0 }
