package containers

import (
	"maps"
	"os"
	"slices"

	face "github.com/Kagami/go-face"
)

func value(rec *face.Recognizer, id string, img []byte) error {
	m := make(map[string][]byte)
	m[id] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("value.jpg", m[id], 0o600) // want `image kept in file`
}

// Keys are other data than values.
func keysOnly(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][]byte{id: img}
	if _, err := rec.Recognize(m[id]); err != nil {
		return err
	}
	for k := range m {
		if err := os.WriteFile("ids.txt", []byte(k), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Data can be a key itself.
func key(rec *face.Recognizer, img []byte) error {
	seen := map[string]bool{}
	seen[string(img)] = true
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for k := range seen {
		if err := os.WriteFile("key.jpg", []byte(k), 0o600); err != nil { // want `image kept in file`
			return err
		}
	}
	return nil
}

func keyOfOther(rec *face.Recognizer, img []byte) error {
	seen := map[string]bool{"a": true}
	known := map[string]bool{string(img): true}
	if _, err := rec.Recognize(img); err != nil || known["a"] {
		return err
	}
	for k := range seen {
		if err := os.WriteFile("seen.txt", []byte(k), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func constantKeys(rec *face.Recognizer, img, note []byte) error {
	parts := map[string][]byte{"picture": img, "note": note}
	if _, err := rec.Recognize(parts["picture"]); err != nil {
		return err
	}
	os.WriteFile("note.txt", parts["note"], 0o600)
	return os.WriteFile("picture.jpg", parts["picture"], 0o600) // want `image kept in file`
}

func deleted(rec *face.Recognizer, img, note []byte) error {
	parts := map[string][]byte{"picture": img, "note": note}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	delete(parts, "picture")
	return os.WriteFile("parts.bin", parts["picture"], 0o600)
}

// What is deleted under another key stays.
func deletedOther(rec *face.Recognizer, img, note []byte) error {
	parts := map[string][]byte{"picture": img, "note": note}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	delete(parts, "note")
	return os.WriteFile("parts.jpg", parts["picture"], 0o600) // want `image kept in file`
}

func clearedMap(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][]byte{id: img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	clear(m)
	return os.WriteFile("cleared.jpg", m[id], 0o600)
}

func commaOk(rec *face.Recognizer, id string, img []byte) error {
	m := map[string]shot{id: {Pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if s, ok := m[id]; ok {
		return os.WriteFile(s.ID, s.Pic, 0o600) // want `image kept in file`
	}
	return nil
}

func commaOkSibling(rec *face.Recognizer, id string, img []byte) error {
	m := map[string]shot{id: {Pic: img}}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if s, ok := m[id]; ok {
		return os.WriteFile(s.ID, s.Tag, 0o600)
	}
	return nil
}

func nestedMaps(rec *face.Recognizer, day, id string, img []byte) error {
	m := map[string]map[string][]byte{}
	if m[day] == nil {
		m[day] = map[string][]byte{}
	}
	m[day][id] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, shots := range m {
		for name, b := range shots {
			os.WriteFile(name, b, 0o600) // want `image kept in file`
		}
	}
	return nil
}

func mapOfSlices(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][][]byte{}
	m[id] = append(m[id], img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, list := range m {
		for _, b := range list {
			os.WriteFile("list.jpg", b, 0o600) // want `image kept in file`
		}
	}
	return nil
}

func libraryMaps(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][]byte{id: img}
	n := maps.Clone(m)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	for _, b := range slices.Collect(maps.Values(n)) {
		os.WriteFile("values.jpg", b, 0o600) // want `image kept in file`
	}
	return nil
}

func libraryKeys(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][]byte{id: img}
	if _, err := rec.Recognize(m[id]); err != nil {
		return err
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		os.WriteFile("keys.txt", []byte(k), 0o600)
	}
	return nil
}

// A key that is computed may be any, also one that is a constant elsewhere.
func computedKey(rec *face.Recognizer, id string, img []byte) error {
	m := map[string][]byte{}
	m[id] = img
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("computed.jpg", m["photo"], 0o600) // want `image kept in file`
}

func computedRead(rec *face.Recognizer, part string, img []byte) error {
	m := map[string][]byte{"photo": img}
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("part.jpg", m[part], 0o600) // want `image kept in file`
}

// A cache with a lock of its own, as a type.
type cache struct{ items map[string][]byte }

func (c *cache) put(k string, b []byte)          { c.items[k] = b }
func (c *cache) get(k string) (v []byte, _ bool) { v, ok := c.items[k]; return v, ok }

func cached(rec *face.Recognizer, id string, img []byte) error {
	c := &cache{items: map[string][]byte{}}
	c.put(id, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, _ := c.get(id)
	return os.WriteFile("cached.jpg", b, 0o600) // want `image kept in file`
}

func cachedOther(rec *face.Recognizer, id string, img []byte) error {
	c, texts := &cache{items: map[string][]byte{}}, &cache{items: map[string][]byte{}}
	c.put(id, img)
	texts.put(id, []byte("ok"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, _ := texts.get(id)
	return os.WriteFile("cached.txt", b, 0o600)
}
