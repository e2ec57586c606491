// Package crypt seals and hides for other packages.
package crypt

import (
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"image"

	"github.com/disintegration/imaging"
)

// Box seals with one key.
type Box struct{ aead cipher.AEAD }

func (b *Box) Seal(data []byte) ([]byte, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return b.aead.Seal(nonce, nonce, data, nil), nil
}

// Hide makes faces unrecognisable.
func Hide(img image.Image) image.Image { return imaging.Blur(img, 15) }

// Sum is a fingerprint of data.
func Sum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
