package embedding

import (
	"os"

	face "github.com/Kagami/go-face"

	"flow/embedding/record"
)

// What is embedded is another package's.
type guest struct {
	record.Record
	Room string
}

func elsewhere(rec *face.Recognizer, img []byte) error {
	g := &guest{Room: "101"}
	g.Data = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("guest.jpg", g.Record.Data, 0o600) // want `image kept in file`
}

func elsewhereMethod(rec *face.Recognizer, img []byte) error {
	g := &guest{Record: record.Record{Name: "g", Data: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return g.Save() // want `image kept in file`
}

func elsewhereMethodSibling(rec *face.Recognizer, img []byte) error {
	g := &guest{Record: record.Record{Name: "g", Data: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return g.SaveMemo()
}

type keeper struct {
	record.Saver
	n int
}

func elsewhereInterface(rec *face.Recognizer, img []byte) error {
	k := &keeper{Saver: record.Disk{}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.SaveTo("k.jpg", img) // want `image kept in file`
}

func elsewhereInterfaceOther(rec *face.Recognizer, img []byte) error {
	k := &keeper{Saver: record.Disk{}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.SaveTo("k.txt", []byte("text"))
}
