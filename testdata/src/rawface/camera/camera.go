// Package camera recognises faces and hands pictures to another package.
package camera

import (
	"bytes"
	"os"

	face "github.com/Kagami/go-face"

	"rawface/store"
)

func put(rec *face.Recognizer, files *store.Files, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return files.Put("p.jpg", img) // want `kept in a file.*by os.WriteFile`
}

func stream(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return store.Stream("door/p.jpg", bytes.NewReader(img)) // want `kept in a file \(door\) by os.Create`
}

func stage(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		store.Latest = img // want `kept in a file.*by os.WriteFile`
	}
}

func forgets(rec *face.Recognizer, img []byte) error {
	path, err := store.Scratch(img) // want `kept in a file`
	if err != nil {
		return err
	}
	_, err = rec.Recognize(img)
	println(path)
	return err
}

func removes(rec *face.Recognizer, img []byte) error {
	path, err := store.Scratch(img)
	if err != nil {
		return err
	}
	defer os.Remove(path)
	_, err = rec.Recognize(img)
	return err
}

func page(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return store.Page("index.html", "<html>")
}
