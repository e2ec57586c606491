// Package feed gives frames one after the other.
package feed

import (
	"iter"
	"os"
	"path/filepath"
)

// Frames reads the pictures in dir.
func Frames(dir string) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		names, _ := filepath.Glob(filepath.Join(dir, "*.jpg"))
		for _, n := range names {
			b, err := os.ReadFile(n)
			if err != nil || !yield(b) {
				return
			}
		}
	}
}

// Feed is what a camera gave.
type Feed struct {
	frames [][]byte
	names  []string
}

func Of(frames ...[]byte) *Feed { return &Feed{frames: frames, names: []string{"a"}} }

func (f *Feed) All() iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, b := range f.frames {
			if !yield(b) {
				return
			}
		}
	}
}

func (f *Feed) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, n := range f.names {
			if !yield(n) {
				return
			}
		}
	}
}

// SaveAll writes all that seq gives.
func SaveAll(seq iter.Seq[[]byte]) {
	for b := range seq {
		os.WriteFile("all.bin", b, 0o600)
	}
}
