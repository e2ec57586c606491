// Package methods lets data go through method values, method expressions, and
// the wrappers that the compiler makes.
package methods

import (
	"net/http"
	"os"

	face "github.com/Kagami/go-face"

	"flow/methods/desk"
)

type drawer struct {
	name string
	last []byte
	memo []byte
}

func (d *drawer) put(b []byte) error { return os.WriteFile(d.name, b, 0o600) } // want `image kept in file`

func value(rec *face.Recognizer, img []byte) error {
	d := &drawer{name: "v.jpg"}
	put := d.put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(img)
}

func (d *drawer) putText(b []byte) error { return os.WriteFile(d.name, b, 0o600) }

func valueOther(rec *face.Recognizer, img []byte) error {
	d := &drawer{name: "v.txt"}
	put := d.putText
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put([]byte("text"))
}

// The receiver is bound with the data in it.
func (d *drawer) flush() error     { return os.WriteFile(d.name, d.last, 0o600) } // want `image kept in file`
func (d *drawer) flushMemo() error { return os.WriteFile(d.name, d.memo, 0o600) }

func bound(rec *face.Recognizer, img []byte) error {
	d := &drawer{name: "b.jpg"}
	flush := d.flush
	d.last = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return flush()
}

func boundOther(rec *face.Recognizer, img []byte) error {
	d := &drawer{name: "b.txt"}
	flush := d.flushMemo
	d.last = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return flush()
}

// The receiver is written to by a bound method.
func (d *drawer) keep(b []byte) { d.last = b }

func boundWrites(rec *face.Recognizer, img []byte) error {
	var d drawer
	run(img, d.keep)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("kept.jpg", d.last, 0o600) // want `image kept in file`
}

func run(b []byte, f func([]byte)) { f(b) }

func boundWritesOther(rec *face.Recognizer, img []byte) error {
	var d, e drawer
	run(img, d.keep)
	run([]byte("x"), e.keep)
	if _, err := rec.Recognize(d.last); err != nil {
		return err
	}
	return os.WriteFile("kept.txt", e.last, 0o600)
}

type tray struct{ name string }

func (t tray) put(b []byte) error { return os.WriteFile(t.name, b, 0o600) } // want `image kept in file`

// A method expression of a value receiver, called through a pointer type.
func expression(rec *face.Recognizer, img []byte) error {
	put := (*tray).put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(&tray{"e.jpg"}, img)
}

type rack struct{ name string }

func (r rack) put(b []byte) error { return os.WriteFile(r.name, b, 0o600) }

func expressionOther(rec *face.Recognizer, img []byte) error {
	put := rack.put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(rack{"e.txt"}, []byte("text"))
}

// Method expressions and values of interfaces.
type putter interface{ store(b []byte) error }

type bin string

func (f bin) store(b []byte) error { return os.WriteFile(string(f), b, 0o600) } // want `image kept in file`

func interfaceExpression(rec *face.Recognizer, img []byte) error {
	put := putter.store
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(bin("i.jpg"), img)
}

type teller interface{ tell(b []byte) error }

type horn string

func (h horn) tell(b []byte) error { return os.WriteFile(string(h), b, 0o600) } // want `image kept in file`

func interfaceValue(rec *face.Recognizer, img []byte) error {
	var t teller = horn("t.jpg")
	tell := t.tell
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return tell(img)
}

// A promoted method as a value.
type cabinet struct{ *shelf }

type shelf struct{ name string }

func (s *shelf) lay(b []byte) error { return os.WriteFile(s.name, b, 0o600) } // want `image kept in file`

func promotedValue(rec *face.Recognizer, img []byte) error {
	c := cabinet{&shelf{"p.jpg"}}
	lay := c.lay
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return lay(img)
}

// A promoted method behind an interface: the wrapper is the compiler's.
type layer interface{ set(b []byte) error }

type inner struct{ name string }

func (i *inner) set(b []byte) error { return os.WriteFile(i.name, b, 0o600) } // want `image kept in file`

type wrapping struct{ *inner }

func promotedInterface(rec *face.Recognizer, img []byte) error {
	var l layer = wrapping{&inner{"w.jpg"}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return l.set(img)
}

// A function type with a method.
type keepFunc func([]byte) error

func (f keepFunc) keep(b []byte) error { return f(b) }

func functionType(rec *face.Recognizer, img []byte) error {
	f := keepFunc(func(b []byte) error {
		return os.WriteFile("func.jpg", b, 0o600) // want `image kept in file`
	})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return f.keep(img)
}

func functionTypeOther(rec *face.Recognizer, img []byte) error {
	f := keepFunc(func(b []byte) error { return os.WriteFile("func.txt", b, 0o600) })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return f.keep([]byte("t"))
}

// A table of methods, as a router has one.
type api struct {
	rec *face.Recognizer
	dir string
}

func (a *api) routes() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{"/enrol": a.enrol, "/ping": a.ping}
}

func (a *api) enrol(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		return
	}
	pic := []byte(r.FormValue("pic"))
	if _, err := a.rec.Recognize(pic); err != nil {
		return
	}
	os.WriteFile(a.dir, pic, 0o600) // want `image kept in file`
}

func (a *api) ping(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(a.dir, []byte(r.FormValue("pic")), 0o600)
}

// Methods of another package as values.
func elsewhere(rec *face.Recognizer, img []byte) error {
	put := desk.New("d").Put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(img) // want `image kept in file`
}

func elsewhereOther(rec *face.Recognizer, img []byte) error {
	put := desk.New("d").Put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put([]byte("text"))
}

func elsewhereExpression(rec *face.Recognizer, img []byte) error {
	put := (*desk.Desk).Put
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return put(desk.New("x"), img) // want `image kept in file`
}
