// Package iterators lets data go through functions that are ranged over.
package iterators

import (
	"iter"
	"maps"
	"os"
	"slices"

	face "github.com/Kagami/go-face"

	"flow/iterators/feed"
)

type shots struct {
	pics  [][]byte
	notes [][]byte
}

func (s *shots) all() iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, b := range s.pics {
			if !yield(b) {
				return
			}
		}
	}
}

func (s *shots) texts() iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, b := range s.notes {
			if !yield(b) {
				return
			}
		}
	}
}

func (s *shots) pairs() iter.Seq2[[]byte, []byte] {
	return func(yield func([]byte, []byte) bool) {
		for i, b := range s.pics {
			if !yield(s.notes[i], b) {
				return
			}
		}
	}
}

func ranged(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = append(s.pics, img)
	rec.Recognize(img)
	for b := range s.all() {
		os.WriteFile("ranged.jpg", b, 0o600) // want `image kept in file`
	}
}

func rangedOther(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = append(s.pics, img)
	rec.Recognize(img)
	for b := range s.texts() {
		os.WriteFile("ranged.txt", b, 0o600)
	}
}

// Within the loop both: each element is recognised and kept.
func inLoop(rec *face.Recognizer, s *shots) {
	for b := range s.all() {
		if faces, err := rec.Recognize(b); err == nil && len(faces) > 0 {
			os.WriteFile("inloop.jpg", b, 0o600) // want `image kept in file`
		}
	}
}

func pairs(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = [][]byte{img}
	rec.Recognize(img)
	for note, b := range s.pairs() {
		os.WriteFile("pairs.txt", note, 0o600)
		os.WriteFile("pairs.jpg", b, 0o600) // want `image kept in file`
	}
}

// A function as the iterator, without the library's type.
func rows(img []byte, width int) func(func(int, []byte) bool) {
	return func(yield func(int, []byte) bool) {
		for y := 0; (y+1)*width <= len(img); y++ {
			if !yield(y, img[y*width:(y+1)*width]) {
				return
			}
		}
	}
}

func plain(rec *face.Recognizer, img []byte) {
	rec.Recognize(img)
	for _, row := range rows(img, 64) {
		os.WriteFile("rows.raw", row, 0o600) // want `image kept in file`
	}
}

func plainOther(rec *face.Recognizer, img []byte) {
	rec.Recognize(img)
	for y := range rows(img, 64) {
		os.WriteFile("rows.txt", []byte{byte(y)}, 0o600)
	}
}

// The loop writes a variable, returns from within, breaks.
func assigned(rec *face.Recognizer, s *shots) {
	var last []byte
	for b := range s.all() {
		if _, err := rec.Recognize(b); err != nil {
			break
		}
		last = b
	}
	os.WriteFile("assigned.jpg", last, 0o600) // want `image kept in file`
}

func firstOf(s *shots) []byte {
	for b := range s.all() {
		return b
	}
	return nil
}

func returnedWithin(rec *face.Recognizer, s *shots) error {
	b := firstOf(s)
	if _, err := rec.Recognize(b); err != nil {
		return err
	}
	return os.WriteFile("first.jpg", b, 0o600) // want `image kept in file`
}

func returnedProved(rec *face.Recognizer, s *shots, img []byte) error {
	s.pics = [][]byte{img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("firstproved.jpg", firstOf(s), 0o600) // want `image kept in file`
}

// Adapters take an iterator and return one.
func keep(seq iter.Seq[[]byte], ok func([]byte) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for b := range seq {
			if ok(b) && !yield(b) {
				return
			}
		}
	}
}

func adapted(rec *face.Recognizer, s *shots) {
	hasFace := func(b []byte) bool {
		faces, err := rec.Recognize(b)
		return err == nil && len(faces) > 0
	}
	for b := range keep(s.all(), hasFace) {
		os.WriteFile("adapted.jpg", b, 0o600) // want `image kept in file`
	}
}

func adaptedOther(rec *face.Recognizer, s *shots) {
	for b := range s.all() {
		rec.Recognize(b)
	}
	for b := range keep(s.texts(), func(b []byte) bool { return len(b) > 0 }) {
		os.WriteFile("adapted.txt", b, 0o600)
	}
}

// Pulled one by one.
func pulled(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = [][]byte{img}
	rec.Recognize(img)
	next, stop := iter.Pull(s.all())
	defer stop()
	for b, ok := next(); ok; b, ok = next() {
		os.WriteFile("pulled.jpg", b, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}

func pulledOther(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = [][]byte{img}
	rec.Recognize(img)
	next, stop := iter.Pull(s.texts())
	defer stop()
	for b, ok := next(); ok; b, ok = next() {
		os.WriteFile("pulled.txt", b, 0o600)
	}
}

// Collected by the library.
func collected(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = [][]byte{img}
	rec.Recognize(img)
	for _, b := range slices.Collect(s.all()) {
		os.WriteFile("collected.jpg", b, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}

func collectedOther(rec *face.Recognizer, s *shots, img []byte) {
	s.pics = [][]byte{img}
	rec.Recognize(img)
	for _, b := range slices.Collect(s.texts()) {
		os.WriteFile("collected.txt", b, 0o600)
	}
}

func values(rec *face.Recognizer, imgs [][]byte) {
	for b := range slices.Values(imgs) {
		if _, err := rec.Recognize(b); err == nil {
			os.WriteFile("values.jpg", b, 0o600) // want `image kept in file`
		}
	}
}

func valuesLater(rec *face.Recognizer, imgs [][]byte) {
	for _, b := range imgs {
		rec.Recognize(b)
	}
	for i, b := range slices.Backward(imgs) {
		os.WriteFile(string(rune(i)), b, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}

func mapAll(rec *face.Recognizer, byID map[string][]byte) {
	for _, b := range byID {
		rec.Recognize(b)
	}
	for id, b := range maps.All(byID) {
		os.WriteFile(id, b, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}

func chunks(rec *face.Recognizer, img []byte) {
	rec.Recognize(img)
	for c := range slices.Chunk(img, 4096) {
		os.WriteFile("chunk.bin", c, 0o600) // gap: an iterator that a modelled call takes or makes is not followed
	}
}

// Iterators of another package.
func elsewhere(rec *face.Recognizer, dir string) {
	for b := range feed.Frames(dir) {
		if _, err := rec.Recognize(b); err == nil {
			os.WriteFile("feed.jpg", b, 0o600) // want `image kept in file`
		}
	}
}

func elsewhereMember(rec *face.Recognizer, img []byte) {
	f := feed.Of(img)
	rec.Recognize(img)
	for b := range f.All() {
		os.WriteFile("feedall.jpg", b, 0o600) // want `image kept in file`
	}
}

func elsewhereMemberOther(rec *face.Recognizer, img []byte) {
	f := feed.Of(img)
	rec.Recognize(img)
	for b := range f.Names() {
		os.WriteFile("feed.txt", []byte(b), 0o600)
	}
}

func elsewhereSink(rec *face.Recognizer, imgs [][]byte) {
	for _, b := range imgs {
		rec.Recognize(b)
	}
	feed.SaveAll(slices.Values(imgs)) // gap: an iterator that a modelled call takes or makes is not followed
}

func elsewhereSinkOther(rec *face.Recognizer, imgs, notes [][]byte) {
	for _, b := range imgs {
		rec.Recognize(b)
	}
	feed.SaveAll(slices.Values(notes))
}
