// Package containers lets data go through arrays, slices and maps.
package containers

import (
	"os"

	face "github.com/Kagami/go-face"
)

func array(rec *face.Recognizer, img []byte) error {
	var last [4][]byte
	last[2] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("array.jpg", last[2], 0o600) // want `image kept in file`
}

func arrayOther(rec *face.Recognizer, img []byte) error {
	var last, notes [4][]byte
	last[2] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("array.txt", notes[2], 0o600)
}

// An array is copied when it is assigned.
func arrayCopy(rec *face.Recognizer, img []byte) error {
	var a [2][]byte
	b := a
	a[0] = img
	if _, err := rec.Recognize(a[0]); err != nil {
		return err
	}
	return os.WriteFile("array.copy", b[0], 0o600) // gap: reported though what was written to is a copy
}

func appended(rec *face.Recognizer, img []byte) error {
	var batch [][]byte
	batch = append(batch, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, b := range batch {
		if err := os.WriteFile("batch.jpg", b, 0o600); err != nil { // want `image kept in file`
			return err
		}
	}
	return nil
}

func appendedOther(rec *face.Recognizer, img, note []byte) error {
	var batch, notes [][]byte
	batch = append(batch, img)
	notes = append(notes, note)
	if _, err := rec.Recognize(batch[0]); err != nil {
		return err
	}
	return os.WriteFile("batch.txt", notes[0], 0o600)
}

// Bytes are appended to bytes.
func appendedBytes(rec *face.Recognizer, img []byte) error {
	frame := append([]byte("HEAD"), img...)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("frame.bin", frame, 0o600) // want `image kept in file`
}

func copied(rec *face.Recognizer, img []byte) error {
	dup := make([]byte, len(img))
	copy(dup, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("dup.jpg", dup, 0o600) // want `image kept in file`
}

func copiedFirst(rec *face.Recognizer, img []byte) error {
	dup := make([]byte, len(img))
	copy(img, dup) // the other way round
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("dup.bin", make([]byte, len(img)), 0o600)
}

func subslice(rec *face.Recognizer, packet []byte) error {
	img := packet[16:]
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("sub.jpg", img[:len(img)-2], 0o600) // want `image kept in file`
}

func subsliceLength(rec *face.Recognizer, packet []byte) error {
	img := packet[16:]
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("sub.len", []byte{byte(len(img)), byte(cap(img))}, 0o600)
}

// Rows of a picture.
func twoDimensions(rec *face.Recognizer, img []byte, width int) error {
	rows := make([][]byte, 0, len(img)/width)
	for i := 0; i+width <= len(img); i += width {
		rows = append(rows, img[i:i+width])
	}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out, err := os.Create("rows.raw")
	if err != nil {
		return err
	}
	defer out.Close()
	for y := range rows {
		if _, err := out.Write(rows[y]); err != nil { // want `image kept in file`
			return err
		}
	}
	return nil
}

func grid(rec *face.Recognizer, img []byte) error {
	var cells [3][3][]byte
	cells[1][2] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("grid.jpg", cells[1][2], 0o600) // want `image kept in file`
}

func gridOther(rec *face.Recognizer, img []byte) error {
	var cells, marks [3][3][]byte
	cells[1][2] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("grid.txt", marks[1][2], 0o600)
}

type shot struct {
	ID  string
	Pic []byte
	Tag []byte
}

// Structs in a slice: their other fields are other data.
func structs(rec *face.Recognizer, img []byte) error {
	shots := []shot{{ID: "a"}, {ID: "b", Pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, s := range shots {
		if err := os.WriteFile(s.ID, s.Pic, 0o600); err != nil { // want `image kept in file`
			return err
		}
	}
	return nil
}

func structsSibling(rec *face.Recognizer, img []byte) error {
	shots := []shot{{ID: "a"}, {ID: "b", Pic: img, Tag: []byte("x")}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, s := range shots {
		if err := os.WriteFile(s.ID, s.Tag, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Written through the pointer of an element.
func elementPointer(rec *face.Recognizer, img []byte) error {
	shots := make([]shot, 3)
	s := &shots[1]
	s.Pic = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("element.jpg", shots[1].Pic, 0o600) // want `image kept in file`
}

func rangeCopy(rec *face.Recognizer, img []byte) error {
	shots := make([]shot, 3)
	for _, s := range shots {
		s.Pic = img // a copy
		if _, err := rec.Recognize(s.Pic); err != nil {
			return err
		}
	}
	return os.WriteFile("element.bin", shots[1].Pic, 0o600)
}

func pointers(rec *face.Recognizer, imgs [][]byte) error {
	var shots []*shot
	for _, b := range imgs {
		shots = append(shots, &shot{Pic: b})
	}
	for _, s := range shots {
		if _, err := rec.Recognize(s.Pic); err != nil {
			return err
		}
	}
	for _, s := range shots {
		os.WriteFile(s.ID, s.Pic, 0o600) // want `image kept in file`
		os.WriteFile(s.ID+".tag", s.Tag, 0o600)
	}
	return nil
}

// Built in through the builtins.
func cleared(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	clear(img)
	return os.WriteFile("cleared.bin", img, 0o600)
}

func clearedOther(rec *face.Recognizer, img []byte) error {
	scratch := append([]byte(nil), img...)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	clear(scratch)
	return os.WriteFile("uncleared.jpg", img, 0o600) // want `image kept in file`
}

func toArray(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	tile := [64]byte(img)
	return os.WriteFile("tile.bin", tile[:], 0o600) // want `image kept in file`
}

// Byte by byte.
func byBytes(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	out := make([]byte, len(img))
	for i := range img {
		out[i] = img[i]
	}
	return os.WriteFile("bytes.jpg", out, 0o600) // gap: single bytes are numbers, which are not followed
}

// A stack and a ring, as types of their own.
type ring struct {
	buf [8][]byte
	at  int
}

func (r *ring) push(b []byte) { r.buf[r.at%len(r.buf)] = b; r.at++ }
func (r *ring) each(f func([]byte)) {
	for _, b := range r.buf {
		f(b)
	}
}

func ringBuffer(rec *face.Recognizer, img []byte) error {
	var r ring
	r.push(img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	r.each(func(b []byte) {
		os.WriteFile("ring.jpg", b, 0o600) // want `image kept in file`
	})
	return nil
}

func ringBufferOther(rec *face.Recognizer, img []byte) error {
	var r, texts ring
	r.push(img)
	texts.push([]byte("started"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	texts.each(func(b []byte) {
		os.WriteFile("ring.txt", b, 0o600)
	})
	return nil
}
