// Package closures lets data go through function literals and what they capture.
package closures

import (
	"errors"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"

	"flow/closures/hook"
)

func captured(rec *face.Recognizer, img []byte) error {
	save := func() error { return os.WriteFile("captured.jpg", img, 0o600) } // want `image kept in file`
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save()
}

func capturedOther(rec *face.Recognizer, img, text []byte) error {
	save := func() error { return os.WriteFile("captured.txt", text, 0o600) }
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save()
}

// The literal writes the variable; the function around it reads.
func written(rec *face.Recognizer, img []byte) error {
	var out []byte
	set := func() { out = img }
	set()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("written.jpg", out, 0o600) // want `image kept in file`
}

func writtenOther(rec *face.Recognizer, img []byte) error {
	var out, text []byte
	set := func() { out, text = img, []byte("t") }
	set()
	if _, err := rec.Recognize(out); err != nil {
		return err
	}
	return os.WriteFile("written.txt", text, 0o600)
}

// One literal writes, another reads.
func between(rec *face.Recognizer, img []byte) error {
	var box []byte
	put := func(b []byte) { box = b }
	get := func() []byte { return box }
	put(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("between.jpg", get(), 0o600) // want `image kept in file`
}

func betweenOther(rec *face.Recognizer, img []byte) error {
	var box, text []byte
	put := func(b []byte) { box = b }
	get := func() []byte { return text }
	put(img)
	if _, err := rec.Recognize(box); err != nil {
		return err
	}
	return os.WriteFile("between.txt", get(), 0o600)
}

// Evidence within, the store without.
func provedInside(rec *face.Recognizer, img []byte) error {
	check := func(b []byte) bool {
		faces, err := rec.Recognize(b)
		return err == nil && len(faces) == 1
	}
	if !check(img) {
		return errors.New("no face")
	}
	return os.WriteFile("inside.jpg", img, 0o600) // want `image kept in file`
}

func provedInsideOther(rec *face.Recognizer, img, note []byte) error {
	check := func(b []byte) bool {
		faces, err := rec.Recognize(b)
		return err == nil && len(faces) == 1
	}
	if !check(img) {
		return errors.New("no face")
	}
	return os.WriteFile("inside.txt", note, 0o600)
}

// In a loop, each time with a variable of its own.
func inLoop(rec *face.Recognizer, imgs [][]byte) error {
	var saves []func() error
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err != nil {
			continue
		}
		saves = append(saves, func() error {
			return os.WriteFile("loop.jpg", img, 0o600) // want `image kept in file`
		})
	}
	for _, save := range saves {
		if err := save(); err != nil {
			return err
		}
	}
	return nil
}

func inLoopOther(rec *face.Recognizer, imgs, notes [][]byte) error {
	var saves []func() error
	for i, img := range imgs {
		if _, err := rec.Recognize(img); err != nil {
			continue
		}
		saves = append(saves, func() error { return os.WriteFile("loop.txt", notes[i], 0o600) })
	}
	for _, save := range saves {
		if err := save(); err != nil {
			return err
		}
	}
	return nil
}

// Returned, and called by another function.
func saver(name string) func([]byte) error {
	return func(b []byte) error {
		return os.WriteFile(name, b, 0o600) // want `image kept in file`
	}
}

func returned(rec *face.Recognizer, img []byte) error {
	save := saver("returned.jpg")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save(img)
}

func textSaver(name string) func([]byte) error {
	return func(b []byte) error { return os.WriteFile(name, b, 0o600) }
}

func returnedOther(rec *face.Recognizer, img []byte) error {
	save := textSaver("returned.txt")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save([]byte("one more"))
}

// Returned with the data in it.
func holding(b []byte) func() []byte { return func() []byte { return b } }

func lazy(rec *face.Recognizer, img []byte) error {
	get := holding(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("lazy.jpg", get(), 0o600) // want `image kept in file`
}

func lazyOther(rec *face.Recognizer, img []byte) error {
	get, text := holding(img), holding([]byte("hello"))
	if _, err := rec.Recognize(get()); err != nil {
		return err
	}
	return os.WriteFile("lazy.txt", text(), 0o600)
}

// In a struct, in a map, in a slice.
type steps struct {
	before func([]byte) error
	after  func([]byte) error
}

func inStruct(rec *face.Recognizer, img []byte) error {
	s := steps{
		before: func(b []byte) error { _, err := rec.Recognize(b); return err },
		after:  func(b []byte) error { return os.WriteFile("struct.jpg", b, 0o600) }, // want `image kept in file`
	}
	if err := s.before(img); err != nil {
		return err
	}
	return s.after(img)
}

func inStructOther(rec *face.Recognizer, img []byte) error {
	s := steps{
		before: func(b []byte) error { _, err := rec.Recognize(b); return err },
		after:  func(b []byte) error { return os.WriteFile("struct.txt", b, 0o600) },
	}
	if err := s.before(img); err != nil {
		return err
	}
	return s.after([]byte("passed"))
}

func inMap(rec *face.Recognizer, kind string, img []byte) error {
	by := map[string]func([]byte) error{
		"disk": func(b []byte) error { return os.WriteFile("map.jpg", b, 0o600) }, // gap: a map read with a key that is not constant does not give what was put in under constant keys
		"none": func([]byte) error { return nil },
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if f, ok := by[kind]; ok {
		return f(img)
	}
	return nil
}

func inMapOther(rec *face.Recognizer, img []byte) error {
	by := map[string]func([]byte) error{
		"disk": func(b []byte) error { return os.WriteFile("map.txt", b, 0o600) },
		"none": func([]byte) error { return nil },
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return by["none"](img)
}

func inSlice(rec *face.Recognizer, img []byte) error {
	chain := []func([]byte) error{
		func(b []byte) error { _, err := rec.Recognize(b); return err },
		func(b []byte) error { return os.WriteFile("slice.jpg", b, 0o600) }, // want `image kept in file`
	}
	for _, f := range chain {
		if err := f(img); err != nil {
			return err
		}
	}
	return nil
}

// A literal that calls itself.
func recursive(rec *face.Recognizer, img []byte) error {
	var try func(n int) error
	try = func(n int) error {
		if err := os.WriteFile("again.jpg", img, 0o600); err != nil && n > 0 { // want `image kept in file`
			return try(n - 1)
		}
		return nil
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return try(3)
}

// A literal in a literal.
func nested(rec *face.Recognizer, img []byte) error {
	outer := func() func() error {
		return func() error { return os.WriteFile("nested.jpg", img, 0o600) } // want `image kept in file`
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return outer()()
}

// Composition of functions.
func then(f, g func([]byte) []byte) func([]byte) []byte {
	return func(b []byte) []byte { return g(f(b)) }
}

func trim(b []byte) []byte  { return b[2:] }
func blank(b []byte) []byte { return []byte("blank") }

func composed(rec *face.Recognizer, img []byte) error {
	f := then(trim, trim)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("composed.jpg", f(img), 0o600) // want `image kept in file`
}

func composedBlank(rec *face.Recognizer, img []byte) error {
	f := then(trim, blank)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("composed.txt", f(img), 0o600)
}

// What is passed into a parameter that is a function, and comes back.
func apply(b []byte, f func([]byte) []byte) []byte { return f(b) }

func applied(rec *face.Recognizer, img []byte) error {
	out := apply(img, func(b []byte) []byte { return b[4:] })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("applied.jpg", out, 0o600) // want `image kept in file`
}

func appliedBlank(rec *face.Recognizer, img []byte) error {
	out := apply(img, func(b []byte) []byte { return []byte("x") })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("applied.txt", out, 0o600)
}

// A handler made by a function that closes over its tools.
func upload(rec *face.Recognizer, dir string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		img := make([]byte, r.ContentLength)
		r.Body.Read(img)
		if _, err := rec.Recognize(img); err != nil {
			http.Error(w, "未检测到人脸", http.StatusBadRequest)
			return
		}
		os.WriteFile(dir+"/upload.jpg", img, 0o600) // want `image kept in file`
	}
}

// Functions of another package that take functions.
func hooked(rec *face.Recognizer, img []byte) error {
	return hook.With(img, func(b []byte) error {
		if _, err := rec.Recognize(b); err != nil {
			return err
		}
		return os.WriteFile("hooked.jpg", b, 0o600) // want `image kept in file`
	})
}

func hookedOther(rec *face.Recognizer, img []byte) error {
	return hook.With([]byte("text"), func(b []byte) error {
		if _, err := rec.Recognize(img); err != nil {
			return err
		}
		return os.WriteFile("hooked.txt", b, 0o600)
	})
}

func elsewhereReturned(rec *face.Recognizer, img []byte) error {
	save := hook.Saver("elsewhere.jpg")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save(img) // want `image kept in file`
}

func elsewhereReturnedOther(rec *face.Recognizer, img []byte) error {
	save := hook.Saver("elsewhere.txt")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save([]byte("text"))
}

func elsewhereField(rec *face.Recognizer, img []byte) error {
	bus := hook.Bus{OnFace: func(b []byte) {
		os.WriteFile("bus.jpg", b, 0o600) // want `image kept in file`
	}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	bus.Publish(img)
	return nil
}

func elsewhereFieldOther(rec *face.Recognizer, img []byte) error {
	bus := hook.Bus{OnDone: func(b []byte) {
		os.WriteFile("bus.txt", b, 0o600)
	}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	bus.Publish(img)
	return nil
}

func elsewhereRegistered(rec *face.Recognizer, img []byte) error {
	var bus hook.Bus
	bus.Subscribe(func(b []byte) {
		os.WriteFile("subscribed.jpg", b, 0o600) // want `image kept in file`
	})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	bus.Broadcast(img)
	return nil
}
