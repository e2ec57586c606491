// Package blind lets data go where only a run could follow it. What is lost is to
// be declared on its line.
package blind

import (
	"os"
	"plugin"
	"reflect"
	"unsafe"

	face "github.com/Kagami/go-face"
)

type user struct {
	Name  string
	Photo []byte
}

func (u *user) Save(b []byte) { os.WriteFile(u.Name, b, 0o600) }

func setField(rec *face.Recognizer, img []byte) error {
	var u user
	reflect.ValueOf(&u).Elem().FieldByName("Photo").SetBytes(img) // want `blind: reflection \(reflect\.Value\.SetBytes\): what is read, written or called`
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("field.jpg", u.Photo, 0o600) // gap: what is set by reflection is lost
}

func callMethod(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	reflect.ValueOf(&user{}).MethodByName("Save").Call([]reflect.Value{reflect.ValueOf(img)}) // want `blind: reflection \(reflect\.Value\.Call\): what is read, written or called`
	return nil
}

// Reflection that only looks at types loses nothing.
func onlyTypes(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("type.txt", []byte(reflect.TypeOf(img).String()), 0o600)
}

// 零拷贝转换：常见写法，应当跟踪
func zeroCopy(rec *face.Recognizer, img []byte) error {
	s := unsafe.String(unsafe.SliceData(img), len(img))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("zerocopy.jpg", unsafe.Slice(unsafe.StringData(s), len(s)), 0o600) // want `image kept in file`
}

func header(rec *face.Recognizer, s string) error {
	img := *(*[]byte)(unsafe.Pointer(&s))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("header.jpg", []byte(s), 0o600) // want `image kept in file`
}

func offset(rec *face.Recognizer, u *user, img []byte) error {
	p := (*[]byte)(unsafe.Add(unsafe.Pointer(u), unsafe.Offsetof(u.Photo))) // want `blind: arithmetic with pointers: what is read or written at the computed address is not followed`
	*p = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("offset.jpg", u.Photo, 0o600) // gap: what is written through computed addresses is lost
}

func plugged(rec *face.Recognizer, img []byte) error {
	p, err := plugin.Open("keep.so")
	if err != nil {
		return err
	}
	keep, err := p.Lookup("Keep") // want `blind: a plugin`
	if err != nil {
		return err
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	keep.(func([]byte))(img)
	return nil
}

// A function without a body, linked from elsewhere.
//
//go:linkname keepElsewhere blind.keep
func keepElsewhere(b []byte)

func linked(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	keepElsewhere(img) // want `blind: keepElsewhere has no body in Go: what it does with what it is given is not followed`
	return nil
}
