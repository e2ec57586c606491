// Package chacha20poly1305 has the shape of the cipher, for testdata.
package chacha20poly1305

import "crypto/cipher"

func NewX(key []byte) (cipher.AEAD, error) { return nil, nil }
