// Package fields lets data go through the fields of structs.
package fields

import (
	"os"
	"time"

	face "github.com/Kagami/go-face"

	"flow/fields/model"
)

type visit struct {
	Name    string
	Shot    []byte
	Note    []byte
	At      time.Time
	Badge   *badge
	History [2]entry
}

type badge struct {
	Serial string
	Print  []byte
	Back   []byte
}

type entry struct{ Raw, Log []byte }

// Written and read in one function.
func written(rec *face.Recognizer, img []byte) error {
	v := visit{Name: "guest", Shot: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("written.jpg", v.Shot, 0o600) // want `image kept in file`
}

func writtenSibling(rec *face.Recognizer, img, note []byte) error {
	v := visit{Name: "guest", Shot: img, Note: note}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("written.txt", v.Note, 0o600)
}

// Evidence through the field, the store through the variable.
func provedByField(rec *face.Recognizer, img []byte) error {
	v := &visit{}
	v.Shot = img
	if _, err := rec.Recognize(v.Shot); err != nil {
		return err
	}
	return os.WriteFile("variable.jpg", img, 0o600) // want `image kept in file`
}

// 证据不会从一个字段传到同一结构体的其他字段。
func provedSibling(rec *face.Recognizer, v *visit) error {
	if _, err := rec.Recognize(v.Shot); err != nil {
		return err
	}
	return os.WriteFile("note.txt", v.Note, 0o600)
}

// Through a pointer that another variable holds.
func aliased(rec *face.Recognizer, img []byte) error {
	v := &visit{}
	w := v
	w.Shot = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("aliased.jpg", v.Shot, 0o600) // want `image kept in file`
}

func unaliased(rec *face.Recognizer, img []byte) error {
	v, w := &visit{}, &visit{}
	w.Shot = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("unaliased.jpg", v.Shot, 0o600)
}

// Two pointers deep.
func nested(rec *face.Recognizer, img []byte) error {
	v := &visit{Badge: &badge{Serial: "7"}}
	v.Badge.Print = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b := v.Badge
	return os.WriteFile("nested.jpg", b.Print, 0o600) // want `image kept in file`
}

func nestedSibling(rec *face.Recognizer, img []byte) error {
	v := &visit{Badge: &badge{Serial: "7"}}
	v.Badge.Print = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("nested.txt", v.Badge.Back, 0o600)
}

// The address of a field is handed on.
func fill(dst *[]byte, b []byte) { *dst = b }

func fieldAddress(rec *face.Recognizer, img []byte) error {
	var v visit
	fill(&v.Shot, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("address.jpg", v.Shot, 0o600) // want `image kept in file`
}

func fieldAddressSibling(rec *face.Recognizer, img []byte) error {
	var v visit
	fill(&v.Shot, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("address.txt", v.Note, 0o600)
}

// Pointer to pointer.
func pointerToPointer(rec *face.Recognizer, img []byte) error {
	v := &visit{}
	p := &v
	(*p).Shot = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("pp.jpg", v.Shot, 0o600) // want `image kept in file`
}

// A setter and a getter.
func (v *visit) setShot(b []byte) { v.Shot = b }
func (v *visit) shot() []byte     { return v.Shot }
func (v *visit) note() []byte     { return v.Note }

func accessors(rec *face.Recognizer, img []byte) error {
	v := new(visit)
	v.setShot(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("accessor.jpg", v.shot(), 0o600) // want `image kept in file`
}

func accessorsSibling(rec *face.Recognizer, img []byte) error {
	v := new(visit)
	v.setShot(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("accessor.txt", v.note(), 0o600)
}

// A value receiver changes its own copy.
func (v visit) withShot(b []byte) visit {
	v.Shot = b
	return v
}

func valueReceiver(rec *face.Recognizer, img []byte) error {
	v := visit{}.withShot(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("copy.jpg", v.Shot, 0o600) // want `image kept in file`
}

func valueReceiverKeepsOriginal(rec *face.Recognizer, img []byte) error {
	var v visit
	_ = v.withShot(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("original.jpg", v.Shot, 0o600)
}

// A struct is copied whole; what happens to the copy does not happen to it.
func copied(rec *face.Recognizer, img []byte) error {
	v := visit{Shot: img}
	w := v
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("copied.jpg", w.Shot, 0o600) // want `image kept in file`
}

func copiedBefore(rec *face.Recognizer, img []byte) error {
	var v visit
	w := v
	v.Shot = img
	if _, err := rec.Recognize(v.Shot); err != nil {
		return err
	}
	return os.WriteFile("before.jpg", w.Shot, 0o600)
}

// An array of structs in a struct.
func arrayField(rec *face.Recognizer, img []byte) error {
	var v visit
	v.History[1].Raw = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("array.jpg", v.History[1].Raw, 0o600) // want `image kept in file`
}

func arrayFieldSibling(rec *face.Recognizer, img []byte) error {
	var v visit
	v.History[1].Raw = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("array.log", v.History[1].Log, 0o600)
}

// An anonymous struct, and a conversion between struct types.
func anonymous(rec *face.Recognizer, img []byte) error {
	v := struct {
		ID  string
		Pic []byte
	}{"1", img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile(v.ID, v.Pic, 0o600) // want `image kept in file`
}

type entryDTO struct{ Raw, Log []byte }

func converted(rec *face.Recognizer, img []byte) error {
	e := entryDTO(entry{Raw: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("dto.jpg", e.Raw, 0o600) // want `image kept in file`
}

func convertedSibling(rec *face.Recognizer, img []byte) error {
	e := entryDTO(entry{Raw: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("dto.log", e.Log, 0o600)
}

// A list of its own kind: deeper than access paths are.
type node struct {
	next *node
	pic  []byte
	tag  []byte
}

func linked(rec *face.Recognizer, img []byte) error {
	list := &node{}
	list.next = &node{next: &node{next: &node{next: &node{pic: img}}}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for n := list; n != nil; n = n.next {
		if err := os.WriteFile("list.jpg", n.pic, 0o600); err != nil { // gap: what lies deeper than three fields proves nothing
			return err
		}
	}
	return nil
}

func linkedSibling(rec *face.Recognizer, img []byte) error {
	list := &node{next: &node{pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for n := list; n != nil; n = n.next {
		if err := os.WriteFile("list.tag", n.tag, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Types of another package, through its constructor, accessors and fields.
func elsewhere(rec *face.Recognizer, img []byte) error {
	m := model.New("m", img)
	if _, err := rec.Recognize(m.Body()); err != nil {
		return err
	}
	return os.WriteFile(m.Name, m.Body(), 0o600) // want `image kept in file`
}

func elsewhereSibling(rec *face.Recognizer, img []byte) error {
	m := model.New("m", img)
	m.Remark = []byte("late")
	if _, err := rec.Recognize(m.Body()); err != nil {
		return err
	}
	return os.WriteFile(m.Name, m.Remark, 0o600)
}

func elsewhereSaves(rec *face.Recognizer, img []byte) error {
	m := model.New("m", nil)
	m.Replace(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return m.Save() // want `image kept in file`
}

func elsewhereSavesName(rec *face.Recognizer, img []byte) error {
	m := model.New("m", nil)
	m.Replace(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return m.SaveRemark()
}
