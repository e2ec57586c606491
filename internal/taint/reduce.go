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
		if slices.ContainsFunc(out, func(g Flow) bool { return g.speaksFor(&f) }) {
			continue
		}
		if i := slices.IndexFunc(out, func(g Flow) bool { return g.samePlace(&f) }); i >= 0 {
			if out[i].Sealed && !f.Sealed { // what is kept in clear matters
				out[i], f = f, out[i]
			}
			out[i].fold(&f)
			continue
		}
		out = append(out, f)
	}
	all = out
	out = slices.DeleteFunc(slices.Clone(all), func(f Flow) bool {
		return f.assumed() && slices.ContainsFunc(all, func(g Flow) bool {
			return !g.assumed() && g.Kind == f.Kind && g.Func == f.Func && g.Sink() == f.Sink()
		})
	})
	slices.SortStableFunc(out, func(a, b Flow) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind), a.Sink().Compare(b.Sink()))
	})
	return out
}

// assumed reports whether the data of f is what somebody unknown may pass to a
// function literal: where it is known what is passed, nobody asks.
func (f *Flow) assumed() bool { return f.Source.Verb == Given && !f.fromPort }

// samePlace reports whether f and g are of one kind and end at one place, and
// would be told at one.
func (g *Flow) samePlace(f *Flow) bool {
	return g.Kind == f.Kind && g.At == f.At && g.Sink() == f.Sink()
}

// fold takes f into g, which tells of the same place: one source less far away
// speaks for the others, and what is kept in the clear for what is not.
func (g *Flow) fold(f *Flow) {
	if g.closed() && !f.closed() {
		*g, *f = *f, *g
	}
	for _, a := range f.To {
		if !slices.Contains(g.To, a) {
			g.To = append(g.To, a)
		}
	}
	if f.Source != g.Source && !slices.Contains(g.Others, f.Source) {
		g.Others = append(g.Others, f.Source)
	}
}

// closed reports whether the data of f is encrypted where it is kept.
func (f *Flow) closed() bool { return f.Sealed || f.AtRest }

// speaksFor reports whether g makes f superfluous.
func (g *Flow) speaksFor(f *Flow) bool {
	if g.Kind != f.Kind || g.Store.Medium != f.Store.Medium || g.closed() && !f.closed() {
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
