package rawface

import (
	"log"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
)

// Files that are meant to be short-lived and are not.

func tempLeft(rec *face.Recognizer, img []byte) ([]face.Face, error) {
	f, err := os.CreateTemp("", "face-*.jpg")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if _, err := f.Write(img); err != nil { // want `kept in a file by os.CreateTemp.*RecognizeFile`
		return nil, err
	}
	return rec.RecognizeFile(f.Name())
}

func tempLeftNamed(rec *face.Recognizer, faceImg []byte) ([]face.Face, error) {
	f, err := os.CreateTemp("", "face-*.jpg")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if _, err := f.Write(faceImg); err != nil { // want `kept in a file`
		return nil, err
	}
	return rec.RecognizeFile(f.Name())
}

func tempOneWay(rec *face.Recognizer, img []byte, name string) (int, error) {
	path := filepath.Join(os.TempDir(), name)
	if err := os.WriteFile(path, img, 0o600); err != nil { // want `kept in a file`
		return 0, err
	}
	faces, err := rec.RecognizeFile(path)
	if err != nil || len(faces) == 0 {
		return 0, err
	}
	os.Remove(path)
	return len(faces), nil
}

func tempOnError(rec *face.Recognizer, img []byte, path string) error {
	if err := os.WriteFile(path, img, 0o600); err != nil { // want `kept in a file`
		return err
	}
	if _, err := rec.RecognizeFile(path); err != nil {
		os.Remove(path)
		return err
	}
	return nil
}

func otherRemoved(rec *face.Recognizer, img []byte, path, old string) error {
	defer os.Remove(old)
	if err := os.WriteFile(path, img, 0o600); err != nil { // want `kept in a file`
		return err
	}
	_, err := rec.RecognizeFile(path)
	return err
}

func keptByCaller(rec *face.Recognizer, img []byte) error {
	path, err := leave(img)
	if err != nil {
		return err
	}
	log.Println("left at", path)
	_, err = rec.RecognizeFile(path)
	return err
}

func leave(img []byte) (string, error) {
	path := filepath.Join("spool", "x.jpg")
	return path, os.WriteFile(path, img, 0o600) // want `kept in a file \(spool\)`
}
