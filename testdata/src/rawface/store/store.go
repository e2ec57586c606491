// Package store writes what it is given and knows nothing of faces.
package store

import (
	"io"
	"os"
	"path/filepath"
)

// Files is a directory.
type Files struct{ Root string }

// Put writes one file.
func (f *Files) Put(name string, data []byte) error {
	return os.WriteFile(filepath.Join(f.Root, name), data, 0o600)
}

// Stream writes one file from a reader.
func Stream(name string, r io.Reader) error {
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, r)
	return err
}

// Scratch writes a file that its caller is to remove.
func Scratch(data []byte) (string, error) {
	f, err := os.CreateTemp("", "scratch")
	if err != nil {
		return "", err
	}
	defer f.Close()
	_, err = f.Write(data)
	return f.Name(), err
}

// Latest is what was put last.
var Latest []byte

// Flush writes what was put last.
func Flush() error { return os.WriteFile("latest.bin", Latest, 0o600) }

// Page renders text.
func Page(name string, text string) error { return os.WriteFile(name, []byte(text), 0o600) }
