// Package interfaces lets data go through methods that are known by an interface.
package interfaces

import (
	"fmt"
	"io"
	"os"

	face "github.com/Kagami/go-face"

	"flow/interfaces/kept"
)

// One method, two implementations: both are found.
type keeper interface{ keep(b []byte) error }

type disk struct{}

func (disk) keep(b []byte) error { return os.WriteFile("disk.jpg", b, 0o600) } // want `image kept in file`

type tape struct{}

func (*tape) keep(b []byte) error { return os.WriteFile("tape.jpg", b, 0o600) } // want `image kept in file`

func both(rec *face.Recognizer, k keeper, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.keep(img)
}

// A type with the name of the method and another signature implements nothing.
type label struct{}

func (label) keep(b []byte, n int) error { return os.WriteFile("label.txt", b, 0o600) }

// Old code says interface{} where new code says any.
type cache interface {
	set(key string, v interface{}) error
}

type files string

func (f files) set(key string, v any) error {
	return os.WriteFile(key, v.([]byte), 0o600) // want `image kept in file`
}

func oldName(rec *face.Recognizer, c cache, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return c.set("old.jpg", img)
}

// An alias is the type that it stands for.
type blob = []byte

type blobs interface{ add(b blob) error }

type heap string

func (h heap) add(b []byte) error { return os.WriteFile(string(h), b, 0o600) } // want `image kept in file`

func alias(rec *face.Recognizer, s blobs, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return s.add(img)
}

// An interface made of interfaces.
type reader interface{ read() []byte }

type writer interface{ write(b []byte) error }

type readWriter interface {
	reader
	writer
}

type box struct {
	data []byte
	tag  []byte
}

func (b *box) read() []byte            { return b.data }
func (b *box) write(data []byte) error { b.data = data; return nil }

func composed(rec *face.Recognizer, rw readWriter, img []byte) error {
	if err := rw.write(img); err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("composed.jpg", rw.read(), 0o600) // want `image kept in file`
}

type badge interface{ text() []byte }

func (b *box) text() []byte { return b.tag }

func composedOther(rec *face.Recognizer, img []byte) error {
	b := &box{}
	b.write(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	var t badge = b
	return os.WriteFile("composed.txt", t.text(), 0o600)
}

// A wider interface is found by assertion.
type streamer interface{ stream(r io.Reader) error }

type pipe struct{ name string }

func (p *pipe) stream(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return os.WriteFile(p.name, b, 0o600) // want `image kept in file`
}

func asserted(rec *face.Recognizer, v any, f *os.File) error {
	img, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if s, ok := v.(streamer); ok {
		return s.stream(f)
	}
	return nil
}

// A factory chooses.
type backend interface {
	put(b []byte) error
	log(b []byte) error
}

type local struct{ dir string }

func (l *local) put(b []byte) error { return os.WriteFile(l.dir, b, 0o600) } // want `image kept in file`
func (l *local) log(b []byte) error { return os.WriteFile(l.dir, b, 0o600) }

type null struct{}

func (null) put([]byte) error { return nil }
func (null) log([]byte) error { return nil }

func choose(kind string) (backend, error) {
	switch kind {
	case "local":
		return &local{"data"}, nil
	case "null":
		return null{}, nil
	}
	return nil, fmt.Errorf("unknown backend %q", kind)
}

func factory(rec *face.Recognizer, kind string, img []byte) error {
	b, err := choose(kind)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if err := b.log([]byte("enrolled")); err != nil {
		return err
	}
	return b.put(img)
}

// Only the one that keeps nothing is used.
type target interface{ send(b []byte) error }

type spool struct{}

func (spool) send(b []byte) error { return os.WriteFile("spool.txt", b, 0o600) } // gap: reported though the dynamic type of the value says otherwise

type discard struct{}

func (discard) send([]byte) error { return nil }

func known(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	var t target = discard{}
	return t.send(img)
}

func spoolText() error { return spool{}.send([]byte("text")) }

// Data in an interface value of its own type.
type picture struct {
	raw  []byte
	memo []byte
}

func (p *picture) String() string { return string(p.memo) }

func stringer(rec *face.Recognizer, img []byte) error {
	p := &picture{raw: img, memo: []byte("m")}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	var s fmt.Stringer = p
	return os.WriteFile("stringer.txt", []byte(s.String()), 0o600)
}

// A list of implementations is called one after the other.
type observer interface{ seen(b []byte) }

type archive struct{}

func (archive) seen(b []byte) { os.WriteFile("observer.jpg", b, 0o600) } // want `image kept in file`

type subject struct{ observers []observer }

func (s *subject) attach(o observer) { s.observers = append(s.observers, o) }

func (s *subject) notify(b []byte) {
	for _, o := range s.observers {
		o.seen(b)
	}
}

func observers(rec *face.Recognizer, img []byte) {
	var s subject
	s.attach(archive{})
	if _, err := rec.Recognize(img); err == nil {
		s.notify(img)
	}
}

// An interface that another package declares, implemented here and called there.
type mirror struct{ dir string }

func (m mirror) Keep(b []byte) error { return os.WriteFile(m.dir, b, 0o600) } // want `image kept in file`
func (m mirror) Name() string        { return m.dir }

func elsewhere(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return kept.Run(mirror{"m"}, img) // gap: reported though the dynamic type of the value says otherwise
}

// Implemented there, called here.
func elsewhereImplements(rec *face.Recognizer, img []byte) error {
	var k kept.Keeper = kept.File("f")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.Keep(img) // want `image kept in file`
}

func elsewhereImplementsOther(rec *face.Recognizer, img []byte) error {
	var k kept.Keeper = kept.File("f")
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return k.Keep([]byte("text"))
}

// Unexported methods of two packages are two methods, whatever their names.
func elsewhereHidden(rec *face.Recognizer, h kept.Hidden, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return kept.Call(h, img)
}

type notHidden struct{}

func (notHidden) hide(b []byte) error { return os.WriteFile("hidden.txt", b, 0o600) }
