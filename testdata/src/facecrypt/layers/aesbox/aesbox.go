// Package aesbox encrypts with AES-GCM.
package aesbox

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"io"
)

// Box is a cipher with a key.
type Box struct{ aead cipher.AEAD }

func New(key []byte) (*Box, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return &Box{aead}, err
}

func (b *Box) Encrypt(plain []byte) ([]byte, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return b.aead.Seal(nonce, nonce, plain, nil), nil
}

func (b *Box) Decrypt(sealed []byte) ([]byte, error) {
	n := b.aead.NonceSize()
	return b.aead.Open(nil, sealed[:n], sealed[n:], nil)
}
