package facedata

import "go/types"

// ClassifyWithin returns what a name says of a value of type t inside something
// whose own name means a face: a field of a struct, a parameter of a function.
// The name must be a word for a picture or a template; what says nothing there,
// such as data or payload, says nothing here.
func ClassifyWithin(context, name string, t types.Type) (Word, bool) {
	around := split(context)
	if around.face() < 0 || around.impostor() {
		return Word{}, false
	}
	p := split(name)
	if p.impostor() || p.has(measure) || !p.has(imageWord) && !p.has(templateWord) {
		return Word{}, false
	}
	w, ok := ClassifyTyped("face_"+name, t)
	if !ok || !w.Strong || w.Kind&(Image|Template) == 0 {
		return Word{}, false
	}
	return w, true
}
