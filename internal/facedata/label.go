package facedata

import (
	"go/types"
	"slices"
	"strings"
	"unicode"
)

// labels are the words by which a name says of something what sort it is of.
var labels = strings.Fields("type types kind category purpose scene modality usage biz tag 类型 类别 用途 場景 场景 leixing")

// IsLabel reports whether a variable or field of that name says of what sort
// something is: fileType, kind, BiometricType.
func IsLabel(name string) bool {
	p := split(name)
	return len(p) > 0 && slices.Contains(labels, p[len(p)-1].text)
}

// longestKey bounds the keys under which things are filed.
const longestKey = 64

// IsKey reports whether a text looks like what things are filed under, and not
// like a sentence or the name of a file.
func IsKey(text string) bool {
	return text != "" && len(text) <= longestKey && !strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_-[]", r)
	})
}

// ClassifyLabelled returns what a label says of a value of type t that goes by
// name, and whether the two agree: "face" of an image, of a file, of a type
// that only pictures have, and "face_image" of whatever can be one.
func ClassifyLabelled(label, name string, t types.Type) (Word, bool) {
	if !IsKey(label) {
		return Word{}, false
	}
	r := read(label)
	w, ok := r.typed(t)
	if !ok || !w.Strong {
		return Word{}, false
	}
	if r.bare && isBytes(t) {
		p := split(name)
		if p.impostor() || !p.has(imageWord) && !p.hasText(fileWords) {
			return Word{}, false
		}
	}
	return w, true
}
