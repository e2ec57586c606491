// Package summaries is what its importers are told of it.
package summaries

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"
)

type Photo struct {
	Name string
	Body []byte
	Meta *Meta
}

type Meta struct{ Text, Thumb []byte }

// Copy gives its parameter back.
//
// summary: b -> result0
func Copy(b []byte) []byte { return append([]byte(nil), b...) }

// Length tells nothing of what it was given.
//
// summary: nothing
func Length(b []byte) int { return len(b) }

// Both gives back two things, each in its place.
//
// summary: a -> result0
// summary: b -> result1
// summary: no a -> result1
// summary: no b -> result0
func Both(a, b []byte) (x, y []byte, err error) { return a, b, nil }

// Wrap puts its parameters into a struct.
//
// summary: name -> result0.Name
// summary: body -> result0.Body
// summary: no body -> result0.Name
func Wrap(name string, body []byte) *Photo { return &Photo{Name: name, Body: body} }

// Unwrap takes one field.
//
// summary: p.Body -> result0
// summary: no p.Meta.Text -> result0
func Unwrap(p *Photo) []byte { return p.Body }

// SetBody writes to what it is given.
//
// summary: body -> p.Body
// summary: no body -> p.Name
func (p *Photo) SetBody(body []byte) { p.Body = body }

// SetThumb writes further down.
//
// summary: b -> p.Meta.Thumb
func (p *Photo) SetThumb(b []byte) {
	if p.Meta == nil {
		p.Meta = new(Meta)
	}
	p.Meta.Thumb = b
}

// Keep keeps one of its parameters.
//
// summary: b kept in file
// summary: no name kept in file
func Keep(name string, b []byte) error { return os.WriteFile(name, b, 0o600) }

// KeepTwice keeps through another function.
//
// summary: b kept in file
func KeepTwice(b []byte) error {
	if err := Keep("a", b); err != nil {
		return err
	}
	return Keep("b", b)
}

// KeepBody keeps a field.
//
// summary: p.Body kept in file
// summary: no p.Meta.Thumb kept in file
func (p *Photo) KeepBody() error { return os.WriteFile(p.Name, p.Body, 0o600) }

// Create keeps all that the struct holds.
//
// summary: p kept in sql
func Create(db *gorm.DB, p *Photo) error { return db.Create(p).Error }

// Stripped keeps the name, and the picture no more.
//
// gap: summary: no p kept in sql
// gap: summary: p.Name kept in sql
func Stripped(db *gorm.DB, p Photo) error {
	p.Body = nil
	return db.Create(&p).Error
}

// Check proves what it is given.
//
// summary: b is image
// summary: no rec is image
func Check(rec *face.Recognizer, b []byte) error {
	_, err := rec.Recognize(b)
	return err
}

// CheckPhoto proves a field and not its siblings.
//
// summary: p.Body is image
// summary: no p.Meta.Thumb is image
// summary: no p is image
func CheckPhoto(rec *face.Recognizer, p *Photo) error { return Check(rec, p.Body) }

// CheckPath proves what lies at a path.
//
// summary: path is reference
func CheckPath(rec *face.Recognizer, path string) error {
	_, err := rec.RecognizeFile(path)
	return err
}

// Load gives an image that it has proved.
//
// summary: data is image
// summary: data -> result0
func Load(rec *face.Recognizer, r io.Reader) ([]byte, error) {
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(r); err != nil {
		return nil, err
	}
	b := buf.Bytes()
	if err := Check(rec, b); err != nil {
		return nil, err
	}
	return b, nil
}

// Remove erases.
//
// summary: erases file
func Remove(name string) error { return os.Remove(name) }

// Each hands what it has to a function.
//
// summary: calls f(list)
func Each(list [][]byte, f func([]byte) error) error {
	for _, b := range list {
		if err := f(b); err != nil {
			return err
		}
	}
	return nil
}

// Through gives what a function made of its parameter.
//
// summary: calls f(b)
// summary: a result -> result0
func Through(b []byte, f func([]byte) []byte) []byte { return f(b) }

// Store keeps.
type Store interface {
	Put(ctx context.Context, key string, b []byte) error
	Get(ctx context.Context, key string) ([]byte, error)
}

// Service works with a Store.
type Service struct{ store Store }

// Save leaves a call open.
//
// summary: calls Store.Put(_, key, b)
func (s *Service) Save(ctx context.Context, key string, b []byte) error {
	if key == "" {
		return errors.New("no key")
	}
	return s.store.Put(ctx, key, b)
}

// Fetch gives back what an open call gives.
//
// summary: calls Store.Get(_, key)
// summary: a result -> result0
func (s *Service) Fetch(ctx context.Context, key string) ([]byte, error) {
	return s.store.Get(ctx, key)
}

// SaveThrough leaves open what it calls.
//
// summary: calls Store.Put(_, p.Name, p.Body)
func SaveThrough(ctx context.Context, s Store, p *Photo) error {
	return (&Service{s}).store.Put(ctx, "photos/"+p.Name, p.Body)
}

var last []byte

// Remember writes a package variable.
//
// summary: b -> last
func Remember(b []byte) { last = b }

// Recall reads it.
//
// summary: last -> result0
func Recall() []byte { return last }

// Send sends on a channel that it is given.
//
// summary: b -> ch
func Send(ch chan<- []byte, b []byte) { ch <- b }

// Deferred captures a variable and is called later.
//
// summary: b kept in file
func Deferred(b []byte) {
	defer func() { os.WriteFile("deferred", b, 0o600) }()
}

// Pick gives one of two.
//
// summary: a -> result0
// summary: b -> result0
func Pick(a, b []byte, first bool) []byte {
	if first {
		return a
	}
	return b
}

// Recursive comes to the same.
//
// summary: b -> result0
// summary: b kept in file
func Recursive(n int, b []byte) []byte {
	if n == 0 {
		os.WriteFile("recursive", b, 0o600)
		return b
	}
	return Recursive(n-1, b)
}

// Max is generic.
//
// summary: a -> result0
// summary: b -> result0
func Max[T ~string | ~[]byte](a, b T) T {
	if len(a) > len(b) {
		return a
	}
	return b
}
