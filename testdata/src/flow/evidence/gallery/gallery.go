// Package gallery recognises and keeps, in functions apart.
package gallery

import (
	"errors"
	"os"

	face "github.com/Kagami/go-face"
)

type Gallery struct {
	rec *face.Recognizer
	dir string
}

type Card struct{ Pic, Text []byte }

// Check reports why b shows no face.
func (g *Gallery) Check(b []byte) error {
	faces, err := g.rec.Recognize(b)
	if err != nil {
		return err
	}
	if len(faces) == 0 {
		return errors.New("no face")
	}
	return nil
}

func (g *Gallery) CheckCard(c *Card) error { return g.Check(c.Pic) }

// Add writes b.
func (g *Gallery) Add(name string, b []byte) error { return os.WriteFile(g.dir+name, b, 0o600) }

// First returns a picture that has a face.
func (g *Gallery) First() []byte {
	b, err := os.ReadFile(g.dir + "first")
	if err != nil || g.Check(b) != nil {
		return nil
	}
	return b
}
