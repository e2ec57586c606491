package facedata

import (
	"slices"
	"strings"
	"sync"
)

// class is the part that a word plays in a name.
type class uint8

const (
	unknown       class = iota
	faceWord            // means a face
	netWord             // names a network for faces; evidence only beside a word for what it gives
	imageWord           // a picture
	templateWord        // what a recogniser computes
	tokenWord           // a template at vendors, a credential elsewhere
	attributeWord       // what is inferred
	placeWord           // leads to data, whatever stands beside it
	referenceWord       // leads to data if it follows the face
	carrier             // what data comes in; says nothing of what it is
	process             // what is done with faces; outweighed by a word for a picture or template
	done                // was done with the face it follows, and says nothing of one it precedes
	owner               // whose id it is when it stands right before the id
	secret              // makes a credential of key and token
	measure             // counts, states, settings and parts of programs: never face data
	doubt               // may be the picture on a document
	bodyWord            // measures another part of the body
	impostor            // a face of something else
)

// entry is a line of the lexicon: words of a class, separated by spaces, and
// the kind of face data that they name. Words in scripts without spaces have at
// most longestCut characters.
type entry struct {
	class class
	kind  Kind
	words string
}

// entries returns the whole lexicon.
func entries() []entry { return slices.Concat(faceEntries, keptEntries, plainEntries, otherEntries) }

// lexicon returns the words by text. It is built when first asked for, since
// most packages hold no name to look up.
var lexicon = sync.OnceValue(func() map[string]term {
	m := make(map[string]term)
	for _, e := range entries() {
		for w := range strings.FieldsSeq(e.words) {
			m[w] = term{class: e.class, kind: e.kind}
		}
	}
	return m
})
