// Package evidence proves in one place what is kept in another.
package evidence

import (
	"errors"
	"io"
	"os"

	face "github.com/Kagami/go-face"

	"flow/evidence/gallery"
)

// The recogniser is in the callee, the store in the caller.
func oneFace(rec *face.Recognizer, b []byte) error {
	faces, err := rec.Recognize(b)
	if err != nil {
		return err
	}
	if len(faces) != 1 {
		return errors.New("not one face")
	}
	return nil
}

func byCallee(rec *face.Recognizer, img []byte) error {
	if err := oneFace(rec, img); err != nil {
		return err
	}
	return os.WriteFile("callee.jpg", img, 0o600) // want `image kept in file`
}

func byCalleeOther(rec *face.Recognizer, img, text []byte) error {
	if err := oneFace(rec, img); err != nil {
		return err
	}
	return os.WriteFile("callee.txt", text, 0o600)
}

// The callee's evidence is about one call, not about all.
func byOtherCall(rec *face.Recognizer, img, text []byte) error {
	if err := oneFace(rec, img); err != nil {
		return err
	}
	return first(text)
}

func first(b []byte) error { return os.WriteFile("first.txt", b, 0o600) }

// Kept by one callee, proved by the next.
func byTwo(rec *face.Recognizer, img []byte) error {
	if err := second(img); err != nil {
		return err
	}
	return oneFace(rec, img)
}

func second(b []byte) error { return os.WriteFile("second.jpg", b, 0o600) } // want `image kept in file`

// Proved two calls down, kept two calls down.
func deep(rec *face.Recognizer, img []byte) error {
	if err := deeper(rec, img); err != nil {
		return err
	}
	return keepDeep(img)
}

func deeper(rec *face.Recognizer, b []byte) error { return oneFace(rec, b) }
func keepDeep(b []byte) error                     { return keepDeeper(b) }
func keepDeeper(b []byte) error                   { return os.WriteFile("deep.jpg", b, 0o600) } // want `image kept in file`

// The result of a callee is proved by it.
func load(rec *face.Recognizer, name string) ([]byte, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	if _, err := rec.Recognize(b); err != nil {
		return nil, err
	}
	return b, nil
}

func byResult(rec *face.Recognizer, name string) error {
	img, err := load(rec, name)
	if err != nil {
		return err
	}
	return os.WriteFile("result.jpg", img, 0o600) // want `image kept in file`
}

func loadTwo(rec *face.Recognizer, name string) (pic, note []byte, err error) {
	pic, err = os.ReadFile(name)
	if err != nil {
		return nil, nil, err
	}
	note, err = os.ReadFile(name + ".txt")
	if err != nil {
		return nil, nil, err
	}
	_, err = rec.Recognize(pic)
	return pic, note, err
}

func byResultOther(rec *face.Recognizer, name string) error {
	_, note, err := loadTwo(rec, name)
	if err != nil {
		return err
	}
	return os.WriteFile("result.txt", note, 0o600)
}

// Evidence runs back to where two values came from.
func origin(rec *face.Recognizer, body io.Reader) error {
	img, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	thumb, original := img[:len(img)/2], img
	if _, err := rec.Recognize(thumb); err != nil {
		return err
	}
	return os.WriteFile("origin.jpg", original, 0o600) // want `image kept in file`
}

// It does not run back through what was put together.
func composed(rec *face.Recognizer, img, text []byte) error {
	page := append(append([]byte(nil), text...), img...)
	if _, err := rec.Recognize(page); err != nil {
		return err
	}
	return os.WriteFile("composed.txt", text, 0o600) // gap: reported though what is proved of bytes appended to each other is not proved of each
}

// A path that is recognised proves what is written to it.
func byPath(rec *face.Recognizer, img []byte, name string) error {
	if err := os.WriteFile(name, img, 0o600); err != nil { // want `image kept in file`
		return err
	}
	_, err := rec.RecognizeFile(name)
	return err
}

func byPathOther(rec *face.Recognizer, img []byte, name string) error {
	if err := os.WriteFile(name+".txt", img, 0o600); err != nil {
		return err
	}
	_, err := rec.RecognizeFile(name + ".jpg")
	return err
}

// Through fields: the value of one, never its siblings or the whole.
type form struct {
	id    string
	pic   []byte
	sign  []byte
	extra map[string][]byte
}

func fieldOf(rec *face.Recognizer, f *form) error {
	if err := oneFace(rec, f.pic); err != nil {
		return err
	}
	os.WriteFile("sign.png", f.sign, 0o600)
	return os.WriteFile("pic.jpg", f.pic, 0o600) // want `image kept in file`
}

func methodOf(rec *face.Recognizer, f *form) error {
	if err := f.check(rec); err != nil {
		return err
	}
	os.WriteFile("sign2.png", f.sign, 0o600)
	return os.WriteFile("pic2.jpg", f.pic, 0o600) // want `image kept in file`
}

func (f *form) check(rec *face.Recognizer) error {
	_, err := rec.Recognize(f.pic)
	return err
}

// By the name of a key.
func keyed(rec *face.Recognizer, f *form) error {
	if err := oneFace(rec, f.extra["pic"]); err != nil {
		return err
	}
	os.WriteFile("key.txt", f.extra["note"], 0o600)
	return os.WriteFile("key.jpg", f.extra["pic"], 0o600) // want `image kept in file`
}

// On one way the value is recognised, on the other it is kept.
func branches(rec *face.Recognizer, img []byte, check bool) error {
	if check {
		_, err := rec.Recognize(img)
		return err
	}
	return os.WriteFile("branches.jpg", img, 0o600) // want `image kept in file`
}

// One variable, two values.
func twoValues(rec *face.Recognizer, img, text []byte) error {
	b := img
	if _, err := rec.Recognize(b); err != nil {
		return err
	}
	b = text
	return os.WriteFile("two.txt", b, 0o600)
}

// Another element of a slice of uploads: all of one sort.
func elements(rec *face.Recognizer, pics [][]byte) error {
	if _, err := rec.Recognize(pics[0]); err != nil {
		return err
	}
	for _, b := range pics[1:] {
		os.WriteFile("elements.jpg", b, 0o600) // want `image kept in file`
	}
	return nil
}

// Through an interface.
type checker interface{ check(b []byte) error }

type live struct{ rec *face.Recognizer }

func (l live) check(b []byte) error { return oneFace(l.rec, b) }

func byInterface(c checker, img []byte) error {
	if err := c.check(img); err != nil {
		return err
	}
	return os.WriteFile("interface.jpg", img, 0o600) // want `image kept in file`
}

type sizer interface{ fits(b []byte) error }

type limit int

func (l limit) fits(b []byte) error {
	if len(b) > int(l) {
		return errors.New("too big")
	}
	return nil
}

func byInterfaceOther(c sizer, b []byte) error {
	if err := c.fits(b); err != nil {
		return err
	}
	return os.WriteFile("interface.bin", b, 0o600)
}

// Through a function value.
func byFunction(rec *face.Recognizer, img []byte) error {
	check := oneFace
	if err := check(rec, img); err != nil {
		return err
	}
	return os.WriteFile("function.jpg", img, 0o600) // want `image kept in file`
}

func validate(b []byte, checks ...func([]byte) error) error {
	for _, c := range checks {
		if err := c(b); err != nil {
			return err
		}
	}
	return nil
}

func byCallback(rec *face.Recognizer, img []byte) error {
	err := validate(img, func(b []byte) error { return oneFace(rec, b) })
	if err != nil {
		return err
	}
	return os.WriteFile("callback.jpg", img, 0o600) // want `image kept in file`
}

// Across packages, both ways.
func elsewhereProves(g *gallery.Gallery, img []byte) error {
	if err := g.Check(img); err != nil {
		return err
	}
	return os.WriteFile("gallery.jpg", img, 0o600) // want `image kept in file`
}

func elsewhereProvesOther(g *gallery.Gallery, img, text []byte) error {
	if err := g.Check(img); err != nil {
		return err
	}
	return os.WriteFile("gallery.txt", text, 0o600)
}

func elsewhereKeeps(rec *face.Recognizer, g *gallery.Gallery, img []byte) error {
	if err := g.Add("x", img); err != nil { // want `image kept in file`
		return err
	}
	return oneFace(rec, img)
}

func elsewhereBoth(g *gallery.Gallery, img []byte) error {
	if err := g.Add("y", img); err != nil { // want `image kept in file`
		return err
	}
	return g.Check(img)
}

func elsewhereGives(g *gallery.Gallery) error {
	return os.WriteFile("given.jpg", g.First(), 0o600) // want `image kept in file`
}

func elsewhereStruct(g *gallery.Gallery, c *gallery.Card) error {
	if err := g.CheckCard(c); err != nil {
		return err
	}
	os.WriteFile("card.txt", c.Text, 0o600)
	return os.WriteFile("card.jpg", c.Pic, 0o600) // want `image kept in file`
}
