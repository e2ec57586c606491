package rawface

import (
	"os"

	face "github.com/Kagami/go-face"
)

// The same shapes with other data in them.

func otherChannel(rec *face.Recognizer, img []byte) {
	jobs, done := make(chan []byte, 1), make(chan []byte, 1)
	go func() {
		for b := range done {
			os.WriteFile("job.txt", b, 0o600)
		}
	}()
	if _, err := rec.Recognize(img); err == nil {
		jobs <- img
		done <- []byte("ok")
	}
}

func otherCapture(rec *face.Recognizer, img, note []byte) error {
	save := func(name string) error { return os.WriteFile(name, note, 0o600) }
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save("note.txt")
}

func otherField(rec *face.Recognizer, s *session, img []byte) error {
	s.last = &snapshot{frame: img}
	if _, err := rec.Recognize(s.last.frame); err != nil {
		return err
	}
	return os.WriteFile("user.txt", []byte(s.last.id), 0o600)
}

func otherKey(rec *face.Recognizer, img []byte) error {
	m := map[string][]byte{"note": []byte("x")}
	m["img"] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("note.txt", m["note"], 0o600)
}

type desk string

func (d desk) put(name string, b []byte) error { return os.WriteFile(string(d)+name, b, 0o600) }

func (d desk) weigh(b []byte) int { return len(b) }

// One call of a helper says nothing of another.
func otherCall(rec *face.Recognizer, img []byte, d desk) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	d.weigh(img)
	return d.put("readme.txt", []byte("hello"))
}

func identity(b []byte) []byte { return b }

func otherResult(rec *face.Recognizer, img, text []byte) error {
	if _, err := rec.Recognize(identity(img)); err != nil {
		return err
	}
	return os.WriteFile("text.txt", identity(text), 0o600)
}

func split(img []byte) (head, tail []byte) { return img[:16], []byte("tail") }

func otherOfTwo(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	_, tail := split(img)
	return os.WriteFile("tail.txt", tail, 0o600)
}

func otherVariadic(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeTexts("variadic.txt", []byte("a"), []byte("b"))
}

func otherPair(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeWords("words.txt", "words")
}

func writeTexts(name string, parts ...[]byte) error {
	for _, p := range parts {
		if err := os.WriteFile(name, p, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func writeWords[T ~[]byte | ~string](name string, v T) error {
	return os.WriteFile(name, []byte(v), 0o600)
}
