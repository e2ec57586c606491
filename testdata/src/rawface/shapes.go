package rawface

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"sync"

	face "github.com/Kagami/go-face"
)

// Where data goes through the shapes that Go code has.

type snapshot struct {
	id    string
	frame []byte
}

// A worker writes what a camera loop sends.
type recorder struct {
	rec  *face.Recognizer
	jobs chan snapshot
}

func (r *recorder) capture(id string, frame []byte) {
	if faces, err := r.rec.Recognize(frame); err == nil && len(faces) > 0 {
		r.jobs <- snapshot{id, frame}
	}
}

func (r *recorder) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case s := <-r.jobs:
			// gap: a channel in a field of a receiver joins two methods that never call each other.
			os.WriteFile(s.id, s.frame, 0o600)
		}
	}
}

func channel(rec *face.Recognizer, img []byte) {
	jobs := make(chan []byte, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for b := range jobs {
			os.WriteFile("job.jpg", b, 0o600) // want `kept in a file`
		}
	}()
	if _, err := rec.Recognize(img); err == nil {
		jobs <- img
	}
	close(jobs)
	wg.Wait()
}

func goroutine(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go func(b []byte) {
		os.WriteFile("async.jpg", b, 0o600) // want `kept in a file`
	}(img)
	return nil
}

func captured(rec *face.Recognizer, img []byte) error {
	save := func(name string) error {
		return os.WriteFile(name, img, 0o600) // want `kept in a file`
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return save("captured.jpg")
}

func deferred(rec *face.Recognizer, img []byte) (err error) {
	defer func() {
		if err == nil {
			err = os.WriteFile("deferred.jpg", img, 0o600) // want `kept in a file`
		}
	}()
	_, err = rec.Recognize(img)
	return err
}

// A method value, a method expression, a function in a field and in a map. The
// line to change is where each writes.
type valued struct{ root string }

func (d *valued) put(name string, b []byte) error {
	return os.WriteFile(filepath.Join(d.root, name), b, 0o600) // want `kept in a file`
}

func methodValue(rec *face.Recognizer, d *valued, img []byte) error {
	put := d.put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put("value.jpg", img)
}

type expressed struct{ root string }

func (d *expressed) put(name string, b []byte) error {
	return os.WriteFile(filepath.Join(d.root, name), b, 0o600) // want `kept in a file`
}

func methodExpression(rec *face.Recognizer, d *expressed, img []byte) error {
	put := (*expressed).put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(d, "expression.jpg", img)
}

type hooks struct {
	onFace func(string, []byte) error
}

type hooked struct{ root string }

func (d *hooked) put(name string, b []byte) error {
	return os.WriteFile(filepath.Join(d.root, name), b, 0o600) // want `kept in a file .* because .*Recognize`
}

func functionField(rec *face.Recognizer, d *hooked, img []byte) error {
	h := hooks{onFace: d.put}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return h.onFace("field.jpg", img)
}

type mapped struct{ root string }

func (d *mapped) put(name string, b []byte) error {
	return os.WriteFile(filepath.Join(d.root, name), b, 0o600) // want `kept in a file .* because .*Recognize`
}

func functionMap(rec *face.Recognizer, d *mapped, img []byte) error {
	by := map[string]func(string, []byte) error{"disk": d.put}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return by["disk"]("map.jpg", img)
}

func parameter(rec *face.Recognizer, img []byte, keep func([]byte) error) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return keep(img)
}

func passesFunction(rec *face.Recognizer, img []byte) error {
	return parameter(rec, img, func(b []byte) error {
		return os.WriteFile("passed.jpg", b, 0o600) // want `kept in a file .* because .*Recognize`
	})
}

// Fields, elements, keys, package variables.
type session struct {
	user  string
	shots [][]byte
	last  *snapshot
}

func (s *session) add(b []byte) { s.shots = append(s.shots, b) }

func (s *session) flush() error {
	for _, b := range s.shots {
		if err := os.WriteFile(s.user, b, 0o600); err != nil { // want `kept in a file`
			return err
		}
	}
	return nil
}

func elements(rec *face.Recognizer, img []byte) error {
	s := &session{user: "u"}
	s.add(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return s.flush()
}

func field(rec *face.Recognizer, s *session, img []byte) error {
	s.last = &snapshot{frame: img}
	if _, err := rec.Recognize(s.last.frame); err != nil {
		return err
	}
	return os.WriteFile("field.jpg", s.last.frame, 0o600) // want `kept in a file`
}

func keyed(rec *face.Recognizer, img []byte) error {
	m := map[string][]byte{}
	m["img"] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("key.jpg", m["img"], 0o600) // want `kept in a file`
}

var lastFrame []byte

func remember(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		lastFrame = img
	}
}

func dumpLast() error { return os.WriteFile("last.jpg", lastFrame, 0o600) } // want `kept in a file`

// Interfaces, generics, variadics, embedding, recursion.
type keeper interface{ keep(b []byte) error }

type fileKeeper string

func (f fileKeeper) keep(b []byte) error { return os.WriteFile(string(f), b, 0o600) } // want `kept in a file`

func throughInterface(rec *face.Recognizer, k keeper, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.keep(img)
}

func writeAny[T ~[]byte | ~string](name string, v T) error {
	return os.WriteFile(name, []byte(v), 0o600) // want `kept in a file`
}

func generic(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeAny("generic.jpg", img)
}

type pair[T any] struct{ first, second T }

func (p pair[T]) both() []T { return []T{p.first, p.second} }

func genericType(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, b := range (pair[[]byte]{img, nil}).both() {
		os.WriteFile("pair.jpg", b, 0o600) // want `kept in a file`
	}
	return nil
}

func writeAll(name string, parts ...[]byte) error {
	for _, p := range parts {
		if err := os.WriteFile(name, p, 0o600); err != nil { // want `kept in a file`
			return err
		}
	}
	return nil
}

func variadic(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeAll("variadic.jpg", []byte("P6"), img)
}

type shelf struct{ root string }

func (s *shelf) put(name string, b []byte) error {
	return os.WriteFile(filepath.Join(s.root, name), b, 0o600) // want `kept in a file`
}

type archive struct {
	*shelf
	name string
}

func promoted(rec *face.Recognizer, a archive, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return a.put(a.name, img)
}

func retry(n int, b []byte) error {
	if err := os.WriteFile("retry.jpg", b, 0o600); err == nil || n == 0 { // want `kept in a file`
		return err
	}
	return retry(n-1, b)
}

func recursive(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return retry(3, img)
}

func asserted(rec *face.Recognizer, v any) error {
	img, ok := v.([]byte)
	if !ok {
		return nil
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	switch x := v.(type) {
	case []byte:
		return os.WriteFile("any.jpg", x, 0o600) // want `kept in a file`
	}
	return nil
}

func pointerResult(rec *face.Recognizer, img []byte) error {
	s, err := load(rec, img)
	if err != nil {
		return err
	}
	return os.WriteFile(s.id, s.frame, 0o600) // want `kept in a file`
}

func load(rec *face.Recognizer, img []byte) (*snapshot, error) {
	if _, err := rec.Recognize(img); err != nil {
		return nil, err
	}
	return &snapshot{id: "x", frame: img}, nil
}

// Evidence that comes after, and in another function than the one that keeps.
func keepFirst(rec *face.Recognizer, in io.Reader) error {
	img, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	if err := keepAs("first.jpg", img); err != nil {
		return err
	}
	return match(rec, img)
}

func keepAs(name string, b []byte) error { return os.WriteFile(name, b, 0o600) } // want `kept in a file`

func match(rec *face.Recognizer, b []byte) error {
	_, err := rec.Recognize(b)
	return err
}

func syncMap(rec *face.Recognizer, img []byte) error {
	var m sync.Map
	m.Store("k", img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	v, _ := m.Load("k")
	return os.WriteFile("syncmap.jpg", v.([]byte), 0o600) // want `kept in a file`
}
