// Package sm4 has the shape of the block cipher, for testdata.
package sm4

import "crypto/cipher"

const BlockSize = 16

func NewCipher(key []byte) (cipher.Block, error)          { return nil, nil }
func Sm4Cbc(key, in []byte, encrypt bool) ([]byte, error) { return nil, nil }
func Sm4Ecb(key, in []byte, encrypt bool) ([]byte, error) { return nil, nil }
func Sm4GCM(key, iv, in, a []byte, encrypt bool) (out, tag []byte, err error) {
	return nil, nil, nil
}
