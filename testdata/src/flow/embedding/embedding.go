// Package embedding lets data go through what structs embed: values, pointers,
// interfaces.
package embedding

import (
	"context"
	"os"

	face "github.com/Kagami/go-face"
	"gorm.io/gorm"
)

type base struct {
	Pic  []byte
	Memo []byte
}

func (b *base) put() error     { return os.WriteFile("base.jpg", b.Pic, 0o600) } // want `image kept in file`
func (b *base) putMemo() error { return os.WriteFile("base.txt", b.Memo, 0o600) }

type byValue struct {
	base
	ID string
}

func valueEmbedded(rec *face.Recognizer, img []byte) error {
	v := byValue{ID: "1"}
	v.Pic = img
	if _, err := rec.Recognize(v.base.Pic); err != nil {
		return err
	}
	return os.WriteFile("value.jpg", v.Pic, 0o600) // want `image kept in file`
}

func valueEmbeddedSibling(rec *face.Recognizer, img []byte) error {
	v := byValue{ID: "1", base: base{Pic: img}}
	if _, err := rec.Recognize(v.Pic); err != nil {
		return err
	}
	return os.WriteFile(v.ID, v.Memo, 0o600)
}

// A method that the struct has from what it embeds.
func promoted(rec *face.Recognizer, img []byte) error {
	v := byValue{base: base{Pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return v.put()
}

func promotedSibling(rec *face.Recognizer, img []byte) error {
	v := byValue{base: base{Pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return v.putMemo()
}

type byPointer struct {
	*base
	ID string
}

func pointerEmbedded(rec *face.Recognizer, img []byte) error {
	v := byPointer{base: &base{}}
	v.base.Pic = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.jpg", v.Pic, 0o600) // want `image kept in file`
}

func pointerEmbeddedSibling(rec *face.Recognizer, img []byte) error {
	v := byPointer{base: &base{}}
	v.base.Pic = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pointer.txt", v.Memo, 0o600)
}

// The same base is in two structs.
func sharedBase(rec *face.Recognizer, img []byte) error {
	b := new(base)
	v, w := byPointer{base: b}, byPointer{base: b}
	v.Pic = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("shared.jpg", w.Pic, 0o600) // want `image kept in file`
}

func ownBases(rec *face.Recognizer, img []byte) error {
	v, w := byPointer{base: new(base)}, byPointer{base: new(base)}
	v.Pic = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("own.jpg", w.Pic, 0o600)
}

// Embedded twice over.
type outer struct{ byPointer }

func twice(rec *face.Recognizer, img []byte) error {
	var o outer
	o.base = &base{Pic: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("twice.jpg", o.Pic, 0o600) // want `image kept in file`
}

// An interface is embedded: the method that the struct adds calls the one it
// has from it.
type saver interface {
	save(ctx context.Context, name string, b []byte) error
}

type disk struct{ root string }

func (d disk) save(_ context.Context, name string, b []byte) error {
	return os.WriteFile(d.root+name, b, 0o600) // want `image kept in file`
}

type logging struct {
	saver
	lines []string
}

func interfaceEmbedded(ctx context.Context, rec *face.Recognizer, img []byte) error {
	s := &logging{saver: disk{"/data/"}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return s.save(ctx, "p.jpg", img)
}

type paper struct{ root string }

func (p paper) print(_ context.Context, name string, b []byte) error {
	return os.WriteFile(p.root+name, b, 0o600)
}

type printer interface {
	print(ctx context.Context, name string, b []byte) error
}

type queue struct{ printer }

func interfaceEmbeddedOther(ctx context.Context, rec *face.Recognizer, img []byte) error {
	q := &queue{printer: paper{"/data/"}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return q.print(ctx, "p.txt", []byte("one visitor"))
}

// A decorator shadows the method and calls the one below.
type counting struct {
	writer
	n int
}

type writer interface{ write(b []byte) error }

type tape string

func (t tape) write(b []byte) error { return os.WriteFile(string(t), b, 0o600) } // want `image kept in file`

func (c *counting) write(b []byte) error {
	c.n++
	return c.writer.write(b)
}

func decorator(rec *face.Recognizer, img []byte) error {
	var w writer = &counting{writer: tape("t")}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return w.write(img)
}

// A model of the mapper embeds one of its own.
type Member struct {
	gorm.Model
	Name  string
	Photo []byte
}

func mapper(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	m := Member{Name: "李", Photo: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&m).Error // want `image kept in sql`
}

func mapperWithout(db *gorm.DB, rec *face.Recognizer, img []byte) error {
	m := Member{Name: "李"}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return db.Create(&m).Error
}
