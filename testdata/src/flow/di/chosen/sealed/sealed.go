// Package sealed encrypts what it keeps, or makes faces unrecognisable.
package sealed

import (
	"bytes"
	"crypto/cipher"
	"image/jpeg"
	"os"

	"github.com/disintegration/imaging"
)

type Disk struct {
	Dir  string
	AEAD cipher.AEAD
}

func (d Disk) Keep(key string, pic []byte) error {
	return os.WriteFile(d.Dir+key, d.AEAD.Seal(nil, []byte(key), pic, nil), 0o600)
}

func (d Disk) Hide(key string, pic []byte) error {
	img, err := jpeg.Decode(bytes.NewReader(pic))
	if err != nil {
		return err
	}
	return imaging.Save(imaging.Blur(img, 20), d.Dir+key)
}
