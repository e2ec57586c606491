package rawface

import (
	"os"

	face "github.com/Kagami/go-face"
)

func allowedAbove(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	//facelint:allow rawface separate consent names the archive, deleted after 30 days
	return os.WriteFile("archive.jpg", img, 0o600)
}

func allowedBehind(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("archive.jpg", img, 0o600) //facelint:allow rawface 已取得单独同意
}

func allowedForAnother(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("archive.jpg", img, 0o600) //facelint:allow erase purged by the platform // want `kept in a file`
}

//facelint:anonymizes
func pixelate(img []byte) []byte { return img }

func anonymized(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pixels.jpg", pixelate(img), 0o600)
}
