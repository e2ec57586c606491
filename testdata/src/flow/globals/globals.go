// Package globals lets data go through package variables, init functions and
// what sync and sync/atomic give.
package globals

import (
	"os"
	"sync"
	"sync/atomic"

	face "github.com/Kagami/go-face"

	"flow/globals/state"
)

var (
	current  []byte
	remark   []byte
	registry = map[string][]byte{}
	names    = map[string][]byte{}
	single   = &holder{}
)

type holder struct {
	pic  []byte
	note []byte
}

func remember(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		current = img
		remark = []byte("seen")
	}
}

func dump() error       { return os.WriteFile("current.jpg", current, 0o600) } // want `image kept in file`
func dumpRemark() error { return os.WriteFile("remark.txt", remark, 0o600) }

func register(rec *face.Recognizer, id string, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		registry[id] = img
		names[id] = []byte(id)
	}
}

func dumpRegistry() {
	for id, b := range registry {
		os.WriteFile(id, b, 0o600) // want `image kept in file`
	}
	for id, b := range names {
		os.WriteFile(id+".txt", b, 0o600)
	}
}

func hold(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		single.pic = img
		single.note = []byte("n")
	}
}

func dumpHolder() {
	os.WriteFile("holder.jpg", single.pic, 0o600) // want `image kept in file`
	os.WriteFile("holder.txt", single.note, 0o600)
}

// Set in init from a file, used by a handler.
var watermark, reference []byte

func init() {
	watermark, _ = os.ReadFile("watermark.png")
	reference, _ = os.ReadFile("reference.jpg")
}

func compare(rec *face.Recognizer) error {
	_, err := rec.Recognize(reference)
	return err
}

func exportReference() error { return os.WriteFile("export.jpg", reference, 0o600) } // want `image kept in file`
func exportWatermark() error { return os.WriteFile("export.png", watermark, 0o600) }

// A function in a variable.
var persist = func(b []byte) error {
	return os.WriteFile("persist.jpg", b, 0o600) // want `image kept in file`
}

func viaVariable(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return persist(img)
}

var report = func(b []byte) error { return os.WriteFile("report.txt", b, 0o600) }

func viaVariableOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return report([]byte("report"))
}

// The variables of another package.
func shared(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		state.Last = img // want `image kept in file`
		state.Label = []byte("l")
	}
}

func sharedSetter(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		state.Remember("k", img) // want `image kept in file`
	}
}

func sharedText(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err == nil {
		state.Note([]byte("text"))
	}
}

// Once, OnceValue, OnceFunc.
func once(rec *face.Recognizer, img []byte) {
	var o sync.Once
	o.Do(func() {
		os.WriteFile("once.jpg", img, 0o600) // want `image kept in file`
	})
	rec.Recognize(img)
}

func onceOther(rec *face.Recognizer, img, text []byte) {
	var o sync.Once
	o.Do(func() { os.WriteFile("once.txt", text, 0o600) })
	rec.Recognize(img)
}

func onceFills(rec *face.Recognizer, img []byte) error {
	var o sync.Once
	var out []byte
	o.Do(func() { out = img })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("fills.jpg", out, 0o600) // want `image kept in file`
}

func onceValue(rec *face.Recognizer, img []byte) error {
	get := sync.OnceValue(func() []byte { return img })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("oncevalue.jpg", get(), 0o600) // want `image kept in file`
}

func onceValueOther(rec *face.Recognizer, img []byte) error {
	get := sync.OnceValue(func() []byte { rec.Recognize(img); return []byte("done") })
	return os.WriteFile("oncevalue.txt", get(), 0o600)
}

func onceValues(rec *face.Recognizer, name string) error {
	get := sync.OnceValues(func() ([]byte, error) { return os.ReadFile(name) })
	img, err := get()
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	again, _ := get()
	return os.WriteFile("again.jpg", again, 0o600) // gap: a function that a modelled call makes of another is not followed
}

// Pool, Map.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

func pool(rec *face.Recognizer, img []byte) error {
	buf := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	*buf = append((*buf)[:0], img...)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pool.jpg", *buf, 0o600) // want `image kept in file`
}

func poolOther(rec *face.Recognizer, img []byte) error {
	var p, q sync.Pool
	p.Put(img)
	q.Put([]byte("text"))
	if _, err := rec.Recognize(p.Get().([]byte)); err != nil {
		return err
	}
	return os.WriteFile("pool.txt", q.Get().([]byte), 0o600)
}

var sessions sync.Map

func syncMap(rec *face.Recognizer, id string, img []byte) error {
	sessions.Store(id, &holder{pic: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	v, ok := sessions.Load(id)
	if !ok {
		return nil
	}
	h := v.(*holder)
	os.WriteFile("session.txt", h.note, 0o600)
	return os.WriteFile("session.jpg", h.pic, 0o600) // want `image kept in file`
}

func syncMapRange(rec *face.Recognizer, img []byte) error {
	var m sync.Map
	m.Store("k", img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	m.Range(func(k, v any) bool {
		os.WriteFile("range.jpg", v.([]byte), 0o600) // want `image kept in file`
		return true
	})
	return nil
}

func syncMapKeys(rec *face.Recognizer, id string, img []byte) error {
	var m sync.Map
	m.Store(id, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	m.Range(func(k, v any) bool {
		os.WriteFile("keys.txt", []byte(k.(string)), 0o600)
		return true
	})
	return nil
}

// Atomics.
func atomicValue(rec *face.Recognizer, img []byte) error {
	var v atomic.Value
	v.Store(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("value.jpg", v.Load().([]byte), 0o600) // want `image kept in file`
}

func atomicValueOther(rec *face.Recognizer, img []byte) error {
	var v, w atomic.Value
	v.Store(img)
	w.Store([]byte("text"))
	if _, err := rec.Recognize(v.Load().([]byte)); err != nil {
		return err
	}
	return os.WriteFile("value.txt", w.Load().([]byte), 0o600)
}

func atomicPointer(rec *face.Recognizer, img []byte) error {
	var p atomic.Pointer[holder]
	p.Store(&holder{pic: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.jpg", p.Load().pic, 0o600) // want `image kept in file`
}

func atomicPointerSibling(rec *face.Recognizer, img []byte) error {
	var p atomic.Pointer[holder]
	p.Store(&holder{pic: img, note: []byte("n")})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.txt", p.Load().note, 0o600)
}

func atomicSwap(rec *face.Recognizer, img []byte) error {
	var p atomic.Pointer[holder]
	p.Store(&holder{pic: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("swap.jpg", p.Swap(nil).pic, 0o600) // want `image kept in file`
}
