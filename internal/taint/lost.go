package taint

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/finding"
)

// Lost is a callee that face data is passed to and of which nothing is known.
type Lost struct {
	Callee string // for people
	Pos    finding.Position
	Places int // where that happens; Pos is the first
}

// unknownCall is a call without model or body.
type unknownCall struct {
	callee string
	pos    finding.Position
	locs   []Loc // of what is passed
}

// Unmodelled returns the callees without model or body that the functions
// named pass face data to, most places first.
func (l *Linker) Unmodelled(keys []string) []Lost {
	var all []Lost
	for _, key := range keys {
		n := l.funcs[key]
		if n == nil || n.graph == nil || len(n.sum.unknown) == 0 {
			continue
		}
		proofs := n.proofs()
		for _, c := range n.sum.unknown {
			if n.anyProven(c.locs, proofs) {
				all = append(all, Lost{c.callee, c.pos, 1})
			}
		}
	}
	return count(all)
}

// Unimplemented returns the methods of interfaces that the functions named
// pass face data to, and that no type which is known implements.
func (l *Linker) Unimplemented(keys []string) []Lost {
	var all []Lost
	for _, key := range keys {
		n := l.funcs[key]
		if n == nil || n.graph == nil {
			continue
		}
		var proofs map[Loc][]proof
		for i := range n.sum.Calls {
			c := &n.sum.Calls[i]
			if c.Iface == "" || len(c.Args) < 2 || len(l.named(*c)) > 0 {
				continue
			}
			if proofs == nil {
				proofs = n.proofs()
			}
			var locs []Loc
			for _, m := range slices.Concat(c.Args[1:]...) {
				locs = append(locs, m.Loc)
			}
			if n.anyProven(locs, proofs) {
				all = append(all, Lost{c.Name, c.Pos, 1})
			}
		}
	}
	return count(all)
}

// anyProven reports whether face data is at one of locs.
func (n *node) anyProven(locs []Loc, proofs map[Loc][]proof) bool {
	return slices.ContainsFunc(locs, func(loc Loc) bool {
		return slices.ContainsFunc(n.graph.sources(loc, true), func(s source) bool { return len(proofs[s.loc]) > 0 })
	})
}

// count puts those of one callee together.
func count(all []Lost) []Lost {
	slices.SortFunc(all, func(a, b Lost) int { return cmp.Or(cmp.Compare(a.Callee, b.Callee), a.Pos.Compare(b.Pos)) })
	var out []Lost
	for _, c := range all {
		if n := len(out); n > 0 && out[n-1].Callee == c.Callee {
			out[n-1].Places++
			continue
		}
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b Lost) int { return cmp.Compare(b.Places, a.Places) })
	return out
}
