// Package generics lets data go through generic functions, types, methods and
// constraints.
package generics

import (
	"cmp"
	"os"
	"slices"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"

	"flow/generics/box"
)

func identity[T any](v T) T { return v }

func function(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("function.jpg", identity(img), 0o600) // want `image kept in file`
}

func functionOther(rec *face.Recognizer, img, text []byte) error {
	if _, err := rec.Recognize(identity(img)); err != nil {
		return err
	}
	return os.WriteFile("function.txt", identity(text), 0o600)
}

// Two type parameters, of which one result is of one.
func second[A, B any](a A, b B) B { return b }

func secondOf(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("second.jpg", second("x", img), 0o600) // want `image kept in file`
}

func secondOfOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("second.txt", second(img, []byte("x")), 0o600)
}

func convert[T ~[]byte | ~string](v T) []byte { return []byte(v) }

type jpegData string

func converted(rec *face.Recognizer, img []byte) error {
	s := jpegData(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("converted.jpg", convert(s), 0o600) // want `image kept in file`
}

func writeAny[T ~[]byte | ~string](name string, v T) error {
	return os.WriteFile(name, []byte(v), 0o600) // want `image kept in file`
}

func instances(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeAny("instances.jpg", img)
}

func writeNone[T ~[]byte | ~string](name string, v T) error {
	return os.WriteFile(name, []byte(v), 0o600)
}

func instancesOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return writeNone("instances.txt", "text")
}

// A generic type, its methods and fields.
type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }
func (s *stack[T]) pop() T {
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v
}

func methods(rec *face.Recognizer, img []byte) error {
	var s stack[[]byte]
	s.push(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pop.jpg", s.pop(), 0o600) // want `image kept in file`
}

func methodsOther(rec *face.Recognizer, img []byte) error {
	var s, t stack[[]byte]
	s.push(img)
	t.push([]byte("text"))
	if _, err := rec.Recognize(s.pop()); err != nil {
		return err
	}
	return os.WriteFile("pop.txt", t.pop(), 0o600)
}

type pair[A, B any] struct {
	left  A
	right B
}

func fields(rec *face.Recognizer, img []byte) error {
	p := pair[string, []byte]{"a.jpg", img}
	if _, err := rec.Recognize(p.right); err != nil {
		return err
	}
	return os.WriteFile(p.left, p.right, 0o600) // want `image kept in file`
}

func fieldsOther(rec *face.Recognizer, img []byte) error {
	p := pair[[]byte, []byte]{[]byte("x"), img}
	if _, err := rec.Recognize(p.right); err != nil {
		return err
	}
	return os.WriteFile("pair.txt", p.left, 0o600)
}

// 结果类型：多数团队都有一个。
type result[T any] struct {
	val T
	err error
}

func try[T any](v T, err error) result[T] { return result[T]{v, err} }

func (r result[T]) orElse(v T) T {
	if r.err != nil {
		return v
	}
	return r.val
}

func results(rec *face.Recognizer, name string) error {
	img := try(os.ReadFile(name)).orElse(nil)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("result.jpg", img, 0o600) // want `image kept in file`
}

// A map over a slice, a filter, a fold: the functions are parameters.
func mapTo[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func filter[T any](in []T, keep func(T) bool) []T {
	var out []T
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

type upload struct {
	ID   string
	Pic  []byte
	Note []byte
}

func mapped(rec *face.Recognizer, ups []upload) {
	pics := mapTo(ups, func(u upload) []byte { return u.Pic })
	for _, b := range pics {
		if _, err := rec.Recognize(b); err == nil {
			os.WriteFile("mapped.jpg", b, 0o600) // want `image kept in file`
		}
	}
}

func mappedProved(rec *face.Recognizer, ups []upload) {
	for _, u := range ups {
		rec.Recognize(u.Pic)
	}
	for _, b := range mapTo(ups, func(u upload) []byte { return u.Pic }) {
		os.WriteFile("mapped.bin", b, 0o600) // want `image kept in file`
	}
}

func mappedOther(rec *face.Recognizer, ups []upload) {
	for _, u := range ups {
		rec.Recognize(u.Pic)
	}
	for _, b := range mapTo(ups, func(u upload) []byte { return u.Note }) {
		os.WriteFile("mapped.txt", b, 0o600)
	}
}

func filtered(rec *face.Recognizer, imgs [][]byte) {
	found := filter(imgs, func(b []byte) bool {
		faces, err := rec.Recognize(b)
		return err == nil && len(faces) == 1
	})
	for _, b := range found {
		os.WriteFile("filtered.jpg", b, 0o600) // want `image kept in file`
	}
}

func filteredOther(rec *face.Recognizer, imgs, notes [][]byte) {
	found := filter(imgs, func(b []byte) bool {
		faces, err := rec.Recognize(b)
		return err == nil && len(faces) == 1
	})
	for i := range found {
		os.WriteFile("filtered.txt", notes[i], 0o600)
	}
}

// The method of a constraint.
type encoder interface{ encode() []byte }

type jpg struct{ pix []byte }

func (j jpg) encode() []byte { return j.pix }

type label struct{ text string }

func (l label) encode() []byte { return []byte(l.text) }

func saveAs[T encoder](name string, v T) error {
	return os.WriteFile(name, v.encode(), 0o600) // want `image kept in file`
}

func constraint(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return saveAs("constraint.jpg", jpg{img})
}

func saveText[T encoder](name string, v T) error {
	return os.WriteFile(name, v.encode(), 0o600)
}

func constraintOther(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return saveText("constraint.txt", label{"text"})
}

// A constraint that is a pointer to the other parameter.
type decoder[T any] interface {
	*T
	decode(b []byte)
}

type frame struct{ pix, meta []byte }

func (f *frame) decode(b []byte) { f.pix, f.meta = b, []byte("meta") }

func decodeAs[T any, P decoder[T]](b []byte) T {
	var v T
	P(&v).decode(b)
	return v
}

func pointerConstraint(rec *face.Recognizer, img []byte) error {
	f := decodeAs[frame](img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.jpg", f.pix, 0o600) // want `image kept in file`
}

func pointerConstraintOther(rec *face.Recognizer, img []byte) error {
	f := decodeAs[frame](img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.txt", f.meta, 0o600)
}

// A repository for any model.
type Visitor struct {
	ID  uint
	Pic []byte
}

type Gate struct {
	ID   uint
	Name string
}

type repo[T any] struct{ db *gorm.DB }

func (r repo[T]) create(v *T) error { return r.db.Create(v).Error } // want `image kept in sql`

func repository(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return repo[Visitor]{db}.create(&Visitor{Pic: img})
}

type texts[T any] struct{ db *gorm.DB }

func (r texts[T]) create(v *T) error { return r.db.Create(v).Error }

func repositoryOther(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return texts[Gate]{db}.create(&Gate{Name: "north"})
}

// A generic interface.
type store[K comparable, V any] interface {
	set(k K, v V) error
}

type files struct{ dir string }

func (f files) set(k string, v []byte) error { return os.WriteFile(f.dir+k, v, 0o600) } // want `image kept in file`

type memory[K comparable, V any] struct{ m map[K]V }

func (m memory[K, V]) set(k K, v V) error { m.m[k] = v; return nil }

func genericInterface(rec *face.Recognizer, s store[string, []byte], img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return s.set("g.jpg", img)
}

func useFiles(rec *face.Recognizer, img []byte) error {
	return genericInterface(rec, files{"/data/"}, img)
}

func genericMemory(rec *face.Recognizer, id string, img []byte) error {
	m := memory[string, []byte]{map[string][]byte{}}
	m.set(id, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("memory.jpg", m.m[id], 0o600) // want `image kept in file`
}

// A generic alias of a function type, and a function taken as an instance.
type handler[T any] func(T) error

func (h handler[T]) run(v T) error { return h(v) }

func functionType(rec *face.Recognizer, img []byte) error {
	h := handler[[]byte](func(b []byte) error {
		return os.WriteFile("handler.jpg", b, 0o600) // want `image kept in file`
	})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return h.run(img)
}

func instance(rec *face.Recognizer, img []byte) error {
	keep := keepInstance[[]byte]
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return keep(img)
}

func keepInstance[T ~[]byte](v T) error {
	return os.WriteFile("instance.jpg", v, 0o600) // want `image kept in file`
}

// Library functions.
func library(rec *face.Recognizer, ups []upload) {
	slices.SortFunc(ups, func(a, b upload) int { return cmp.Compare(a.ID, b.ID) })
	first := slices.MaxFunc(ups, func(a, b upload) int { return cmp.Compare(a.ID, b.ID) })
	if _, err := rec.Recognize(first.Pic); err == nil {
		os.WriteFile("first.txt", first.Note, 0o600)
		os.WriteFile("first.jpg", first.Pic, 0o600) // want `image kept in file`
	}
}

// Generic types of another package.
func elsewhere(rec *face.Recognizer, img []byte) error {
	b := box.Of(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("box.jpg", b.Get(), 0o600) // want `image kept in file`
}

func elsewhereOther(rec *face.Recognizer, img []byte) error {
	b, t := box.Of(img), box.Of([]byte("text"))
	if _, err := rec.Recognize(b.Get()); err != nil {
		return err
	}
	return os.WriteFile("box.txt", t.Get(), 0o600)
}

func elsewhereOption(rec *face.Recognizer, img []byte) error {
	opt := box.Map(box.Of(img), func(b []byte) upload { return upload{Pic: b} })
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("option.jpg", opt.Get().Pic, 0o600) // want `image kept in file`
}

func elsewhereSaves(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return box.Save("saved.jpg", jpgBox(img)) // want `image kept in file`
}

type jpgBox []byte

func (b jpgBox) Bytes() []byte { return b }

func elsewhereSavesText(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return box.Save("saved.txt", textBox("text"))
}

type textBox string

func (b textBox) Bytes() []byte { return []byte(b) }
