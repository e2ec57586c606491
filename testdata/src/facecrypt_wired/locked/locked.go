// Package locked keeps data in files, encrypted.
package locked

import (
	"crypto/cipher"
	"crypto/rand"
	"os"
	"path/filepath"
)

// Disk is a folder.
type Disk struct {
	Dir  string
	AEAD cipher.AEAD
}

// Put encrypts and writes a file.
func (d *Disk) Put(id string, data []byte) error {
	nonce := make([]byte, d.AEAD.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(d.Dir, id), d.AEAD.Seal(nonce, nonce, data, []byte(id)), 0o600)
}
