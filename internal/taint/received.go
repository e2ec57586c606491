package taint

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// Reception is a place by which face data comes into the program from outside, or
// leaves it.
type Reception struct {
	Pos    finding.Position
	Object string // the call that brings it in
	Kind   facedata.Kind
	Basis  facedata.Basis // of what tells best that it is face data
	Leaves bool           // it leaves the program here instead
}

// Compare orders receptions by place.
func (r Reception) Compare(s Reception) int {
	return cmp.Or(r.Pos.Compare(s.Pos), cmp.Compare(r.Object, s.Object), cmp.Compare(r.Kind, s.Kind), cmp.Compare(r.Basis, s.Basis),
		cmp.Compare(b2i(r.Leaves), b2i(s.Leaves)))
}

// input is a field that is read and holds what comes from outside. It does not
// travel in facts.
type input struct {
	locs []Loc
	Reception
}

// Received returns the places in the functions named, and in those that they
// call, by which images of faces and templates come in: uploads, messages and
// answers, not what is read from a store.
func (l *Linker) Received(keys []string) []Reception {
	var out []Reception
	for _, key := range keys {
		if n := l.funcs[key]; n != nil && n.graph != nil {
			out = append(out, n.received()...)
		}
	}
	return out
}

func (n *node) received() []Reception {
	var out []Reception
	for loc, ps := range n.proofs() {
		for _, r := range n.bringing(loc) {
			for _, p := range ps {
				if r.Kind = p.Kind & (facedata.Image | facedata.Template); r.Kind != 0 {
					r.Basis = p.Basis
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// bringing returns what brings in from outside what is at loc, if something does.
func (n *node) bringing(loc Loc) []Reception {
	if loc.Root.Kind == Site {
		if s := n.sites[loc.Root.Site]; s.Verb == Enters && !s.Read {
			return []Reception{{Pos: s.Pos, Object: s.Object}}
		}
	}
	var out []Reception
	for _, in := range n.sum.inputs {
		if slices.Contains(in.locs, loc) {
			out = append(out, in.Reception)
		}
	}
	return out
}
