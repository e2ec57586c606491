// Package disk keeps what it is given in files.
package disk

import "os"

// Dir is a directory.
type Dir string

// Save writes one file.
func (d Dir) Save(user string, data []byte) error {
	return os.WriteFile(string(d)+"/"+user, data, 0o600)
}

// Note writes another.
func (d Dir) Note(user string, data []byte) error {
	return os.WriteFile(string(d)+"/"+user+".txt", data, 0o600)
}
