// Package mask takes pictures out of records.
package mask

import "os"

type Record struct {
	Name  string
	Photo []byte
}

// Strip drops the picture.
func Strip(r *Record) { r.Photo = nil }

// Rename drops the name.
func Rename(r *Record) { r.Name = "" }

// Save writes the picture.
func (r *Record) Save() error { return os.WriteFile(r.Name, r.Photo, 0o600) }
