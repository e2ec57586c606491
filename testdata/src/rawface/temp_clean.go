package rawface

import (
	"io"
	"os"
	"path/filepath"

	face "github.com/Kagami/go-face"
)

// Pictures that are on disk for as long as the recogniser needs them.

func tempDeferred(rec *face.Recognizer, faceImg []byte) ([]face.Face, error) {
	f, err := os.CreateTemp("", "face-*.jpg")
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if _, err := f.Write(faceImg); err != nil {
		return nil, err
	}
	return rec.RecognizeFile(f.Name())
}

func tempDeferredLiteral(rec *face.Recognizer, faceFile io.Reader) ([]face.Face, error) {
	f, err := os.CreateTemp("", "face-*.jpg")
	if err != nil {
		return nil, err
	}
	defer func() {
		f.Close()
		os.Remove(f.Name())
	}()
	if _, err := io.Copy(f, faceFile); err != nil {
		return nil, err
	}
	return rec.RecognizeFile(f.Name())
}

func tempEveryWay(rec *face.Recognizer, faceImg []byte, name string) (int, error) {
	path := filepath.Join(os.TempDir(), name)
	// gap: two removals, one on each way, clear together what neither clears alone.
	if err := os.WriteFile(path, faceImg, 0o600); err != nil { // want `kept in a file`
		return 0, err
	}
	faces, err := rec.RecognizeFile(path)
	if len(faces) == 0 {
		os.Remove(path)
		return 0, err
	}
	os.Remove(path)
	return len(faces), nil
}

func tempDir(rec *face.Recognizer, faceImg []byte) error {
	dir, err := os.MkdirTemp("", "faces")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "in.jpg")
	if err := os.WriteFile(path, faceImg, 0o600); err != nil {
		return err
	}
	_, err = rec.RecognizeFile(path)
	return err
}

// The helper makes the file, its caller removes it.
func spill(faceImg []byte) (string, error) {
	f, err := os.CreateTemp("", "spill")
	if err != nil {
		return "", err
	}
	defer f.Close()
	_, err = f.Write(faceImg)
	return f.Name(), err
}

func removedByCaller(rec *face.Recognizer, faceImg []byte) error {
	path, err := spill(faceImg)
	if err != nil {
		return err
	}
	defer os.Remove(path)
	_, err = rec.RecognizeFile(path)
	return err
}

// The helper returns the path and a function that removes it.
func spillWithCleanup(faceImg []byte) (path string, cleanup func(), err error) {
	f, err := os.CreateTemp("", "spill")
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	if _, err := f.Write(faceImg); err != nil {
		os.Remove(f.Name())
		return "", nil, err
	}
	return f.Name(), func() { os.Remove(f.Name()) }, nil
}

func cleanedUp(rec *face.Recognizer, faceImg []byte) error {
	path, cleanup, err := spillWithCleanup(faceImg)
	if err != nil {
		return err
	}
	defer cleanup()
	_, err = rec.RecognizeFile(path)
	return err
}

// Whoever calls a function that cleans up keeps nothing.
func callsTempDeferred(rec *face.Recognizer, faceImg []byte) error {
	_, err := tempDeferred(rec, faceImg)
	return err
}
