package kinds

import (
	"bytes"
	"image/jpeg"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/disintegration/imaging"

	"flow/kinds/crypt"
)

func elsewhereSealed(rec *face.Recognizer, box *crypt.Box, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	data, err := box.Seal(img)
	if err != nil {
		return err
	}
	return os.WriteFile("crypt.bin", data, 0o600) // want `image kept in file by os.WriteFile, sealed`
}

func elsewhereHidden(rec *face.Recognizer, raw []byte) error {
	if _, err := rec.Recognize(raw); err != nil {
		return err
	}
	img, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	if err := imaging.Save(crypt.Hide(img), "hidden.jpg"); err != nil {
		return err
	}
	return imaging.Save(img, "shown.jpg") // want `image kept in file`
}

func elsewhereSummed(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("sum.hex", []byte(crypt.Sum(img)), 0o600)
}
