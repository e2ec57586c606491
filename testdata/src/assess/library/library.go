// Package library is for programs to use, which are assessed.
package library

import face "github.com/Kagami/go-face"

// Match returns who is on the picture.
func Match(rec *face.Recognizer, name string) (int, error) {
	f, err := rec.RecognizeSingleFile(name)
	if err != nil {
		return 0, err
	}
	return rec.Classify(f.Descriptor), nil
}
