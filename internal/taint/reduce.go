package taint

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// reduce leaves one flow for each kind of data and place that keeps it. A flow
// that is complete where the data is still a parameter speaks for all callers.
func reduce(all []Flow, seen map[finding.Position][]instance) []Flow {
	slices.SortStableFunc(all, func(a, b Flow) int {
		return cmp.Or(cmp.Compare(a.depth, b.depth), a.Pos.Compare(b.Pos), cmp.Compare(a.Func, b.Func))
	})
	var out []Flow
	for _, f := range all {
		if f.Confidence < facedata.Medium || clearedAbove(seen[f.Sink()], f.depth) {
			continue
		}
		if !slices.ContainsFunc(out, func(g Flow) bool { return g.speaksFor(&f) }) {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b Flow) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind), a.Sink().Compare(b.Sink()))
	})
	return out
}

// speaksFor reports whether g makes f superfluous.
func (g *Flow) speaksFor(f *Flow) bool {
	if g.Kind != f.Kind || g.Store.Medium != f.Store.Medium {
		return false
	}
	if g.At == f.At && g.Source == f.Source {
		return true
	}
	if g.Store.Call != f.Store.Call || g.Sink() != f.Sink() {
		return false
	}
	if g.Pos == f.Pos || g.depth < f.depth && g.Source == f.Source {
		return true
	}
	return g.fromPort && g.depth < f.depth && slices.ContainsFunc(f.Hops, func(h Hop) bool { return h.Pos == g.Pos })
}
