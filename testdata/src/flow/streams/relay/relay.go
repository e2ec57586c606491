// Package relay copies from readers to files.
package relay

import (
	"io"
	"os"
)

// Save writes all of r to a file.
func Save(name string, r io.Reader) error {
	w, err := Open(name)
	if err != nil {
		return err
	}
	defer w.Close()
	_, err = io.Copy(w, r)
	return err
}

// Open makes a file to write to.
func Open(name string) (io.WriteCloser, error) { return os.Create(name) }

// Load reads a file.
func Load(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}
