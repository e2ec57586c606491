// Package domain has what all layers speak of.
package domain

import "context"

// FaceTemplate is what is known of a face.
type FaceTemplate struct {
	ID       uint
	PersonID string
	Feature  []byte // face feature vector, little endian floats
}

// Templates keeps templates, one way or another.
type Templates interface {
	Save(ctx context.Context, t *FaceTemplate) error
}

// Cipher encrypts.
type Cipher interface {
	Encrypt(plain []byte) ([]byte, error)
	Decrypt(sealed []byte) ([]byte, error)
}
