// Package control lets data go the ways that defer, go, panic, named results,
// variadic parameters and type switches make.
package control

import (
	"fmt"
	"os"

	face "github.com/Kagami/go-face"

	"flow/control/journal"
)

func deferred(rec *face.Recognizer, img []byte) error {
	defer os.WriteFile("deferred.jpg", img, 0o600) // want `image kept in file`
	_, err := rec.Recognize(img)
	return err
}

func deferredOther(rec *face.Recognizer, img, text []byte) error {
	defer os.WriteFile("deferred.txt", text, 0o600)
	_, err := rec.Recognize(img)
	return err
}

// The arguments of a deferred call are evaluated at once.
func deferredEarly(rec *face.Recognizer, img []byte) error {
	out := []byte("none yet")
	defer os.WriteFile("early.txt", out, 0o600)
	out = img
	_, err := rec.Recognize(out)
	return err
}

// What a deferred literal reads, it reads late.
func deferredLate(rec *face.Recognizer, img []byte) error {
	out := []byte("none yet")
	defer func() {
		os.WriteFile("late.jpg", out, 0o600) // want `image kept in file`
	}()
	out = img
	_, err := rec.Recognize(out)
	return err
}

func async(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go os.WriteFile("go.jpg", img, 0o600) // want `image kept in file`
	return nil
}

func asyncOther(rec *face.Recognizer, img, text []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go os.WriteFile("go.txt", text, 0o600)
	return nil
}

func asyncMethod(rec *face.Recognizer, img []byte) error {
	l := &ledger{name: "l"}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	go l.enter(img)
	return nil
}

type ledger struct{ name string }

func (l *ledger) enter(b []byte) { os.WriteFile(l.name, b, 0o600) } // want `image kept in file`

// 崩溃时把当前帧写入磁盘，便于排查。
func dumped(rec *face.Recognizer, img []byte) {
	defer func() {
		if x := recover(); x != nil {
			os.WriteFile("crash.jpg", img, 0o600) // want `image kept in file`
			panic(x)
		}
	}()
	if _, err := rec.Recognize(img); err != nil {
		panic(err)
	}
}

// The value of a panic is what is kept.
func panicked(rec *face.Recognizer, img []byte) {
	defer func() {
		if b, ok := recover().([]byte); ok {
			os.WriteFile("panic.jpg", b, 0o600) // want `image kept in file`
		}
	}()
	if _, err := rec.Recognize(img); err != nil {
		panic(img)
	}
}

type failure struct {
	frame  []byte
	reason string
}

func (f *failure) Error() string { return f.reason }

func panickedStruct(rec *face.Recognizer, img []byte) {
	defer func() {
		if f, ok := recover().(*failure); ok {
			os.WriteFile("failure.txt", []byte(f.reason), 0o600)
			os.WriteFile("failure.jpg", f.frame, 0o600) // want `image kept in file`
		}
	}()
	if _, err := rec.Recognize(img); err != nil {
		panic(&failure{frame: img, reason: "no face"})
	}
}

// Through a call: one function panics, its caller recovers.
func must(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err != nil {
		panic(img)
	}
}

func recovered(rec *face.Recognizer, img []byte) {
	defer func() {
		if x := recover(); x != nil {
			os.WriteFile("recovered.log", fmt.Appendf(nil, "%s", x), 0o600) // want `image kept in file`
		}
	}()
	must(rec, img)
}

func recoveredOther(rec *face.Recognizer, img []byte) {
	defer func() {
		if x := recover(); x != nil {
			os.WriteFile("recovered.txt", []byte("it failed"), 0o600)
		}
	}()
	must(rec, img)
}

// Named results, set by a bare return and by what is deferred.
func load(name string, b []byte) (out []byte, err error) {
	defer func() {
		if err == nil && out == nil {
			out = b
		}
	}()
	_, err = os.Stat(name)
	return
}

func named(rec *face.Recognizer, img []byte) error {
	b, err := load("x", img)
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("named.jpg", b, 0o600) // want `image kept in file`
}

func parts(b []byte) (head, body []byte) {
	body = b
	head = []byte("H")
	return
}

func namedOther(rec *face.Recognizer, img []byte) error {
	head, body := parts(img)
	if _, err := rec.Recognize(body); err != nil {
		return err
	}
	return os.WriteFile("named.txt", head, 0o600)
}

func keep(rec *face.Recognizer, img []byte) (out []byte) {
	defer func() { out = nil }()
	if _, err := rec.Recognize(img); err != nil {
		return nil
	}
	return img
}

func namedCleared(rec *face.Recognizer, img []byte) error {
	return os.WriteFile("emptied.txt", keep(rec, img), 0o600) // gap: reported though a function that was called before overwrote the data
}

// Variadic parameters: each argument, none of them, a slice spread.
func writeAll(parts ...[]byte) {
	for i, p := range parts {
		os.WriteFile(fmt.Sprint(i), p, 0o600) // want `image kept in file`
	}
}

func variadic(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	writeAll([]byte("head"), img, []byte("tail"))
	return nil
}

func writeRest(first []byte, rest ...[]byte) {
	for i, p := range rest {
		os.WriteFile(fmt.Sprint(i), p, 0o600)
	}
}

func variadicFirst(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	writeRest(img, []byte("tail"))
	return nil
}

func writeSpread(parts ...[]byte) {
	for i, p := range parts {
		os.WriteFile(fmt.Sprint(i), p, 0o600) // want `image kept in file`
	}
}

func spread(rec *face.Recognizer, imgs [][]byte) error {
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err != nil {
			return err
		}
	}
	writeSpread(imgs...)
	return nil
}

func attributes(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return note("door", "id", 7, "pic", img)
}

func note(event string, pairs ...any) error {
	return os.WriteFile("event.log", fmt.Appendf(nil, "%s %v", event, pairs), 0o600) // want `image kept in file`
}

func attributesOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return noteText("door", "id", 7, "size", len(img))
}

func noteText(event string, pairs ...any) error {
	return os.WriteFile("text.log", fmt.Appendf(nil, "%s %v", event, pairs), 0o600)
}

// Type switches and assertions.
func switched(rec *face.Recognizer, v any) error {
	switch x := v.(type) {
	case []byte:
		if _, err := rec.Recognize(x); err != nil {
			return err
		}
		return os.WriteFile("switch.jpg", x, 0o600) // want `image kept in file`
	case string:
		return os.WriteFile("switch.txt", []byte(x), 0o600) // gap: reported though the dynamic type of the value says otherwise
	case *failure:
		return os.WriteFile("switch.err", x.frame, 0o600)
	}
	return nil
}

func asserted(rec *face.Recognizer, img []byte) error {
	var v any = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if b, ok := v.([]byte); ok {
		return os.WriteFile("asserted.jpg", b, 0o600) // want `image kept in file`
	}
	return nil
}

func assertedOther(rec *face.Recognizer, img []byte) error {
	var v, w any = img, []byte("text")
	if _, err := rec.Recognize(v.([]byte)); err != nil {
		return err
	}
	return os.WriteFile("asserted.txt", w.([]byte), 0o600)
}

type framer interface{ bytes() []byte }

type raw []byte

func (r raw) bytes() []byte { return r }

type label []byte

func (l label) bytes() []byte { return []byte("label") }

func assertedInterface(rec *face.Recognizer, img []byte) error {
	var v any = raw(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if f, ok := v.(framer); ok {
		return os.WriteFile("framer.jpg", f.bytes(), 0o600) // want `image kept in file`
	}
	return nil
}

// Which method an interface has is known when its dynamic type is.
func dynamicType(rec *face.Recognizer, img []byte) error {
	var f framer = label(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("framer.txt", f.bytes(), 0o600) // gap: reported though the dynamic type of the value says otherwise
}

// Loops, labels, goto, switch with fallthrough.
func loops(rec *face.Recognizer, imgs [][]byte) error {
	var last []byte
outer:
	for _, img := range imgs {
		switch faces, err := rec.Recognize(img); {
		case err != nil:
			break outer
		case len(faces) == 0:
			continue outer
		case len(faces) == 1:
			last = img
			fallthrough
		default:
			last = last[:len(last):len(last)]
		}
	}
	return os.WriteFile("last.jpg", last, 0o600) // want `image kept in file`
}

// Of a branch, the value that it leaves.
func branched(rec *face.Recognizer, img []byte, small bool) error {
	out := []byte("placeholder")
	if !small {
		out = img
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("branch.jpg", out, 0o600) // want `image kept in file`
}

// Recursion, and functions that call one another.
func even(n int, b []byte) error {
	if n == 0 {
		return os.WriteFile("even.jpg", b, 0o600) // want `image kept in file`
	}
	return odd(n-1, b)
}

func odd(n int, b []byte) error { return even(n-1, b) }

func mutual(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return even(4, img)
}

// The same through another package.
func journaled(rec *face.Recognizer, img []byte) {
	defer journal.Recover("frame", img) // want `image kept in file`
	rec.Recognize(img)
}

func journaledText(rec *face.Recognizer, img []byte) {
	defer journal.Recover("frame", []byte("text"))
	rec.Recognize(img)
}

func journaledPanic(rec *face.Recognizer, img []byte) {
	defer journal.Dump() // want `image kept in file`
	if _, err := rec.Recognize(img); err != nil {
		panic(img)
	}
}

func journaledEntries(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	journal.Write("entry", 1, img) // want `image kept in file`
	return nil
}

func journaledNone(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	journal.Write("entry", 1, len(img))
	return nil
}
