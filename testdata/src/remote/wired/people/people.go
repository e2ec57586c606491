// Package people knows faces.
package people

import face "github.com/Kagami/go-face"

// Book knows faces.
type Book struct{ rec *face.Recognizer }

// Name says whose face is in a picture.
func (b *Book) Name(img []byte) int {
	found, err := b.rec.RecognizeSingle(img)
	if err != nil || found == nil {
		return -1
	}
	return b.rec.Classify(found.Descriptor)
}
