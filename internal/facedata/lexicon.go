package facedata

import "go/types"

// Word is what a name says about faces.
type Word struct {
	// Kind is what the name says the value is; for a name that speaks of a face
	// and no more, the kinds that it might be. It is 0 for a name that is no
	// evidence.
	Kind Kind
	// Strong says that the name alone names the kind. What a weak name means is
	// for the type, or for a recogniser on the path, to say.
	Strong bool
	// Matched is the words of the name that decided, for the reader of a finding.
	Matched string
}

// Classify returns what an identifier, struct tag, column, form key or file
// name says about faces. The name is split into words, which are looked up
// whole, so that interface, surface and facebook hold no face. One word must
// mean a face; the others decide: photo makes an image of it, feature a
// template, url a reference, and count nothing at all.
func Classify(name string) Word { return read(name).Word }

// ClassifyTyped returns what a name says of a value of type t, and whether the
// two agree. A face in a float vector is a template, and one in bytes, a reader
// or an image.Image an image; a picture in a string may as well be its address,
// so that it counts as weak unless the name mentions an encoding.
func ClassifyTyped(name string, t types.Type) (Word, bool) { return read(name).typed(t) }

// ClassifyColumn is ClassifyTyped for what is kept in a column. If its type in
// the database is one for contents, a picture in a string is no address.
func ClassifyColumn(name string, t types.Type, contents bool) (Word, bool) {
	r := read(name)
	r.encoded = r.encoded || contents
	return r.typed(t)
}

// typed returns what r says of a value of type t, and whether the two agree.
func (r reading) typed(t types.Type) (Word, bool) {
	w := r.Word
	switch {
	case w.Kind == 0:
		return Word{}, false
	case isVector(t) && (r.bare || w.Kind&(Template|Reference) != 0):
		w.Kind, w.Strong = Template, !r.doubt
	case w.Kind&Image != 0 && isText(t) && r.file && !r.encoded:
		w.Kind, w.Strong = Reference, false
	case w.Kind&Image != 0 && HoldsImage(t):
		w.Kind = Image
		switch {
		case isText(t):
			w.Strong = w.Strong && r.encoded
		case r.bare:
			w.Strong = r.last && !r.doubt
		}
	case w.Kind == Template && HoldsTemplate(t), w.Kind == Reference && HoldsReference(t):
	case w.Kind == Attribute && holdsAttribute(t):
	default:
		return Word{}, false
	}
	return w, true
}

// reading is a Word with what its type must settle.
type reading struct {
	Word
	bare    bool // speaks of a face and no more
	last    bool // nothing unknown follows the face
	doubt   bool // may be the face on a document
	file    bool // speaks of a file
	base64  bool // speaks of base64
	encoded bool // speaks of contents that a string can hold
}

func read(name string) reading { return split(name).read() }

func (p phrase) read() reading {
	at := p.face()
	if at < 0 || p.impostor() || p.has(measure) {
		return reading{}
	}
	r := reading{doubt: p.has(doubt), file: p.hasText(fileWords), base64: p.hasText(base64Words)}
	r.encoded = r.base64 || p.hasText(bytesWords)
	head := p.faceID(at).head(at)
	if head < 0 {
		return p.bare(at, r)
	}
	switch p[head].class {
	case imageWord, attributeWord:
	case templateWord:
		if head < at && p.has(process) { // a feature of the program: feature_face_login
			return reading{}
		}
	case tokenWord:
		if p.has(process) || p.has(secret) {
			return reading{}
		}
	default:
		picture := p.has(imageWord) || p.has(templateWord)
		if p.has(process) && !picture || p.has(secret) || head > 0 && p[head-1].class == owner {
			return reading{}
		}
	}
	r.Kind, r.Strong, r.Matched = p[head].kind, !r.doubt && (p[head].text != "name" || r.file), p[at].text
	switch {
	case head < at:
		r.Matched = p[head].text + " " + r.Matched
	case head > at:
		r.Matched += " " + p[head].text
	}
	return r
}

// bare reads a name with no word for what is kept of the face.
func (p phrase) bare(at int, r reading) reading {
	w := p[at]
	switch {
	case w.class == netWord || p.has(process) || p.has(secret):
		return reading{}
	case r.file || r.base64:
		r.Kind, r.Strong = Image, !r.doubt
	case r.doubt:
		return reading{}
	case w.kind != 0:
		r.Kind, r.bare = w.kind, true
	default:
		r.Kind, r.bare = Image|Template, true
	}
	r.Matched = w.text
	r.last = true
	for _, after := range p[at+1:] {
		if after.class == done {
			return reading{}
		}
		r.last = r.last && after.class != unknown
	}
	return r
}
