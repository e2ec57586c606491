package taint

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// kindsOf returns the kinds of face data that are asked about where data meets
// an event: what is inferred from a face, and the name that a recogniser gave
// it, matter in a log.
func kindsOf(e EventKind) []facedata.Kind {
	if e == Logs {
		return []facedata.Kind{facedata.Image, facedata.Template, facedata.Attribute, facedata.Reference}
	}
	return []facedata.Kind{facedata.Image, facedata.Template}
}

// ofWhole returns the proofs that what s is a part of is inferred from a face,
// or is the name that a recogniser gave one and s holds that.
func ofWhole(proofs map[Loc][]proof, s source, kind facedata.Kind) []proof {
	if kind != facedata.Attribute && kind != facedata.Reference || kind == facedata.Reference && !namesFace(s.loc) {
		return nil
	}
	var out []proof
	for at, ps := range proofs {
		if rest, below := s.loc.below(at); !below || rest == "" {
			continue
		}
		for _, p := range ps {
			if p.Kind&kind != 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

// namesFace reports whether a field is called like the name of a face that a
// recogniser knows: not like that of a picture or person, which are the
// program's own.
func namesFace(l Loc) bool {
	name := strings.ToLower(l.Path[strings.LastIndexByte(l.Path, '.')+1:])
	return strings.HasSuffix(name, "faceid") || strings.HasSuffix(name, "token")
}

// tellsOfFace leaves of proofs about something logged those that count there.
func (n *node) tellsOfFace(found []proof) []proof {
	return slices.DeleteFunc(found, func(p proof) bool {
		switch {
		case p.Kind&facedata.Reference != 0 && !givenByRecogniser(p.Evidence):
			return p.Kind&(facedata.Image|facedata.Template) == 0 || p.Basis == facedata.API
		case p.Basis == facedata.Name && saidOfParameter(p.Evidence):
			return true
		case p.Kind&facedata.Template != 0 && p.Basis == facedata.Name && strings.Contains(strings.ToLower(p.Object), "token"):
			return true // of which nobody knows that it is a recogniser's
		}
		return p.typed && n.leftUnset(p.loc)
	})
}

// givenByRecogniser reports whether e is of a name that a recogniser gave to a
// face, and not of the path or address of a picture.
func givenByRecogniser(e Evidence) bool {
	return e.Basis == facedata.API && (strings.HasPrefix(e.Part, "result") || strings.HasPrefix(e.Part, "field ")) &&
		!strings.HasSuffix(strings.ToLower(e.Part), "url")
}

// saidOfParameter reports whether e is the name of a function, said of a
// parameter with another name: of a list of people to whom faces are added.
func saidOfParameter(e Evidence) bool {
	name, ok := strings.CutPrefix(e.Part, "parameter ")
	return ok && !strings.HasSuffix(strings.ToLower(e.Object), strings.ToLower(name))
}

// leftUnset reports whether loc is in what a call returned of which it is known
// what it is made of, and nothing came to loc.
func (n *node) leftUnset(loc Loc) bool {
	return loc.Root.Kind == Out && len(n.graph.into[loc.Root]) > 0 && len(n.graph.sources(loc, true)) == 1
}
