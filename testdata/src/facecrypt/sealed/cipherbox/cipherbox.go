// Package cipherbox is the crypto package of a program.
package cipherbox

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"errors"
)

// Box encrypts under one key.
type Box struct{ aead cipher.AEAD }

func New(key []byte) (*Box, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Box{aead}, nil
}

func (b *Box) Encrypt(plain []byte) ([]byte, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return b.aead.Seal(nonce, nonce, plain, nil), nil
}

func (b *Box) EncryptToBase64(plain []byte) (string, error) {
	out, err := b.Encrypt(plain)
	if err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(out), nil
}

func (b *Box) Decrypt(sealed []byte) ([]byte, error) {
	n := b.aead.NonceSize()
	if len(sealed) < n {
		return nil, errors.New("too short")
	}
	return b.aead.Open(nil, sealed[:n], sealed[n:], nil)
}

// Obfuscate shifts bytes, which protects nothing.
func Obfuscate(plain []byte) []byte {
	out := make([]byte, len(plain))
	for i, c := range plain {
		out[i] = c ^ 0x5a
	}
	return out
}

// Encode has a name only.
func Encode(plain []byte) string { return base64.URLEncoding.EncodeToString(plain) }
