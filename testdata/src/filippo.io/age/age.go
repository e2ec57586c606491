// Package age has the shape of the file encryption, for testdata.
package age

import "io"

type Recipient interface{ Wrap(fileKey []byte) error }

type Identity interface{ Unwrap(fileKey []byte) error }

func ParseX25519Recipient(s string) (Recipient, error) { return nil, nil }

func Encrypt(dst io.Writer, recipients ...Recipient) (io.WriteCloser, error) { return nil, nil }
func Decrypt(src io.Reader, identities ...Identity) (io.Reader, error)       { return nil, nil }
