package taint

import (
	"slices"
	"strings"
)

// graph is a function's flows between locations, those of the calls that are
// resolved included.
type graph struct {
	edges []Edge
	into  map[Root][]int // edges by the root they lead to
	seen  map[edgeKey]bool

	// Answers to questions asked before, until an edge is added.
	asked map[question][]source
	mixed map[Loc]int
}

type question struct {
	loc   Loc
	which uint8
}

const (
	asksProven uint8 = iota
	asksSources
	asksDeep
)

func newGraph() *graph {
	g := &graph{into: make(map[Root][]int), seen: make(map[edgeKey]bool)}
	g.forget()
	return g
}

func (g *graph) forget() {
	g.asked, g.mixed = make(map[question][]source), make(map[Loc]int)
}

// add puts e in and reports whether it is new.
func (g *graph) add(e Edge) bool {
	key := edgeKey{e.From, e.To, e.Ops}
	if e.From == e.To || g.seen[key] || g.implied(key) {
		return false
	}
	g.seen[key] = true
	if len(g.asked) > 0 || len(g.mixed) > 0 {
		g.forget()
	}
	g.into[e.To.Root] = append(g.into[e.To.Root], len(g.edges))
	g.edges = append(g.edges, e)
	return true
}

// implied reports whether an edge says no more than one between what the two
// locations are fields of.
func (g *graph) implied(key edgeKey) bool {
	for {
		i, j := strings.LastIndexByte(key.from.Path, '.'), strings.LastIndexByte(key.to.Path, '.')
		if i < 0 || j < 0 || key.from.Path[i:] != key.to.Path[j:] {
			return false
		}
		key.from.Path, key.to.Path = key.from.Path[:i], key.to.Path[:j]
		if g.seen[key] {
			return true
		}
	}
}

// source is a location that data at another may come from.
type source struct {
	loc  Loc
	ops  Ops
	path *Path
	root bool // nothing leads here
}

// maxSources bounds a search; a location that so many others lead to is a
// meeting place, not a variable.
const maxSources = 100

// sources returns where the data at loc may come from, loc included, nearest
// first. With deep, what lies below loc counts as data at loc.
func (g *graph) sources(loc Loc, deep bool) []source {
	q := question{loc, asksSources}
	if deep {
		q.which = asksDeep
	}
	if out, ok := g.asked[q]; ok {
		return out
	}
	out := g.search(loc, deep)
	g.asked[q] = out
	return out
}

func (g *graph) search(loc Loc, deep bool) []source {
	out := []source{{loc: loc, root: true}}
	seen := map[Loc]bool{loc: true}
	for i := 0; i < len(out) && len(out) < maxSources; i++ {
		at := out[i]
		for _, n := range g.into[at.loc.Root] {
			e := &g.edges[n]
			from, ok := at.loc.through(e, deep)
			if !ok || from.Root.Kind == Func {
				continue
			}
			out[i].root = false
			if seen[from] {
				continue
			}
			seen[from] = true
			out = append(out, source{from, at.ops | e.Ops, e.Path.then(at.path), true})
		}
	}
	return out
}

// through returns where the data at l comes from by the edge e.
func (l Loc) through(e *Edge, deep bool) (Loc, bool) {
	if rest, ok := l.below(e.To); ok {
		return e.From.join(rest), true
	}
	if deep {
		if _, ok := e.To.below(l); ok {
			return e.From, true
		}
	}
	return Loc{}, false
}

// alias makes writes through one name of an object known under its other
// names: where p was stored at q, what is written below q is written below p.
func (g *graph) alias() {
	for n := 0; n < len(g.edges); n++ {
		e := g.edges[n]
		for _, m := range g.into[e.To.Root] {
			base := &g.edges[m]
			rest, ok := e.To.below(base.To)
			if !ok || base.Ops != 0 || (rest == "" && !e.Into) || m == n || base.Into {
				continue
			}
			switch base.From.Root.Kind {
			case Const, Func:
				continue
			}
			derived := e
			derived.To = base.From.join(rest)
			if derived.From.Root == derived.To.Root {
				continue
			}
			g.add(derived)
		}
		if n > maxAliased {
			return
		}
	}
}

// maxAliased bounds the edges of one function, those of aliases included.
const maxAliased = 4000

// inputs returns how many different locations data at loc was put together
// from. What is proved of a mixture is not proved of its parts.
func (g *graph) inputs(loc Loc) int {
	if n, ok := g.mixed[loc]; ok {
		return n
	}
	var from []Loc
	for _, n := range g.into[loc.Root] {
		e := &g.edges[n]
		if e.To == loc && e.Into && e.From.Root.Kind != Const && !slices.Contains(from, e.From) {
			from = append(from, e.From)
		}
	}
	g.mixed[loc] = len(from)
	return len(from)
}

// proven returns the sources of loc of which holds what is proved at loc: those
// reached through steps that keep the data whole.
func (g *graph) proven(loc Loc) []source {
	q := question{loc, asksProven}
	if out, ok := g.asked[q]; ok {
		return out
	}
	out := g.unmixed(loc)
	g.asked[q] = out
	return out
}

func (g *graph) unmixed(loc Loc) []source {
	out := []source{{loc: loc}}
	seen := map[Loc]bool{loc: true}
	for i := 0; i < len(out) && len(out) < maxSources; i++ {
		at := out[i]
		mixed := g.inputs(at.loc) > 1
		for _, n := range g.into[at.loc.Root] {
			e := &g.edges[n]
			from, ok := at.loc.through(e, false)
			if !ok || e.Ops&OpMixed != 0 || e.Into && mixed || from.Root.Kind == Func || from.Root.Kind == Const {
				continue
			}
			if !seen[from] {
				seen[from] = true
				out = append(out, source{loc: from, ops: at.ops | e.Ops, path: e.Path.then(at.path)})
			}
		}
	}
	return out
}
