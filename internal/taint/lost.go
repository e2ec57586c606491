package taint

import (
	"cmp"
	"go/types"
	"slices"

	"github.com/facelint/facelint/internal/finding"
)

// Lost is a place where face data is passed to a callee of which nothing is
// known.
type Lost struct {
	Callee string // for people
	Pos    finding.Position

	// Set by Missing only.
	Func *types.Func // the callee
	Args []int       // the numbers of the arguments that are face data, the receiver not counted
	In   string      // import path of the package that Pos is in
}

// unknownCall is a call without model or body.
type unknownCall struct {
	callee *types.Func
	pos    finding.Position
	args   [][]Loc // what is passed, the receiver left out
}

// Unmodelled returns where the functions named pass face data to callees without
// model or body, by callee and position.
func (l *Linker) Unmodelled(keys []string) []Lost {
	var all []Lost
	for _, key := range keys {
		n := l.funcs[key]
		if n == nil || n.graph == nil || len(n.sum.unknown) == 0 {
			continue
		}
		proofs := n.proofs()
		for _, c := range n.sum.unknown {
			if n.anyProven(slices.Concat(c.args...), proofs) {
				all = append(all, Lost{Callee: c.callee.FullName(), Pos: c.pos})
			}
		}
	}
	return distinct(all)
}

// Unimplemented returns where the functions named pass face data to methods of
// interfaces that no type which is known implements, by method and position.
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
				all = append(all, Lost{Callee: c.Name, Pos: c.Pos})
			}
		}
	}
	return distinct(all)
}

// anyProven reports whether face data is at one of locs.
func (n *node) anyProven(locs []Loc, proofs map[Loc][]proof) bool {
	return slices.ContainsFunc(locs, func(loc Loc) bool {
		return slices.ContainsFunc(n.graph.sources(loc, true), func(s source) bool { return len(proofs[s.loc]) > 0 })
	})
}

// distinct puts places in order, each once.
func distinct(all []Lost) []Lost {
	slices.SortStableFunc(all, func(a, b Lost) int { return cmp.Or(cmp.Compare(a.Callee, b.Callee), a.Pos.Compare(b.Pos)) })
	return slices.CompactFunc(all, func(a, b Lost) bool { return a.Callee == b.Callee && a.Pos == b.Pos })
}
