// Package facedata names what face data is: its kinds, the evidence by which
// a value is known to be face data, and the words people use for it.
package facedata

import "strings"

// Kind is a set of face-data kinds. In ISO/IEC 2382-37 terms an image is a
// captured biometric sample and a template is a stored biometric feature set.
type Kind uint8

// The kinds. An operation on face data turns one kind into another, seldom
// into nothing.
const (
	Image     Kind = 1 << iota // pixels or encoded picture or video in which a face is, or is taken to be
	Template                   // feature vector, embedding or token that can match again
	Attribute                  // age, gender, emotion, race, health inferred from a face
	Reference                  // path, URL, object key or id that leads to one of the above
	Score                      // match score, bounding box, count: not face data where storing is asked about
)

var kindNames = []struct {
	kind Kind
	name string
}{{Image, "image"}, {Template, "template"}, {Attribute, "attribute"}, {Reference, "reference"}, {Score, "score"}}

// String returns the names of the kinds in k, joined by "|".
func (k Kind) String() string {
	var names []string
	for _, n := range kindNames {
		if k&n.kind != 0 {
			names = append(names, n.name)
		}
	}
	return strings.Join(names, "|")
}

// ParseKind returns the kind named s and whether there is one.
func ParseKind(s string) (Kind, bool) {
	for _, n := range kindNames {
		if n.name == s {
			return n.kind, true
		}
	}
	return 0, false
}

// Basis says on what a piece of evidence rests.
type Basis string

// The bases, strongest first.
const (
	API        Basis = "api"        // a modelled call takes or gives face data
	Annotation Basis = "annotation" // a //facelint: directive or face:"…" tag
	Name       Basis = "name"       // an identifier, tag, column or key, with a type that can hold the kind
	Text       Basis = "text"       // a constant or embedded text
)

// Confidence is how far the evidence of a finding carries.
type Confidence uint8

// Confidences, in rising order.
const (
	Low Confidence = iota + 1
	Medium
	High
)

// String returns "low", "medium" or "high".
func (c Confidence) String() string {
	switch c {
	case Low:
		return "low"
	case Medium:
		return "medium"
	case High:
		return "high"
	}
	return "unknown"
}
