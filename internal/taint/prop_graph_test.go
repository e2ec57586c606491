package taint

import (
	"math/rand"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// anyEdges returns edges between roots of every kind, each with a step of its
// own, so that a path tells which edges it is made of.
func anyEdges(r *rand.Rand, n int) []Edge {
	loc := func() Loc {
		l := pick(r, []Loc{site(0), site(1), site(2), param(0), param(1), result(0), out(0, 0), global("p.g"), word("x"),
			{Root: Root{Kind: Func, Key: "p.f", Site: -1}}})
		if k := l.Root.Kind; k == Const || k == Func {
			return l
		}
		for range r.Intn(maxPath + 1) {
			l = l.field(pick(r, anyField[:2]))
		}
		return l
	}
	var edges []Edge
	for i := range 1 + r.Intn(n) {
		to := loc()
		for to.Root.Kind == Const || to.Root.Kind == Func {
			to = loc()
		}
		edges = append(edges, Edge{From: loc(), To: to, Ops: Ops(r.Intn(1 << 6)), Into: r.Intn(3) == 0,
			Path: NewPath(Hop{line(i + 1), Stored, strconv.Itoa(i)})})
	}
	return edges
}

// back returns where the data at loc comes from by e, in the words of the
// definition: what is at e.To is at e.From, field by field; with deep, what
// lies below loc counts as data at loc.
func back(e Edge, loc Loc, deep bool) (Loc, bool) {
	if rest, ok := loc.below(e.To); ok {
		return e.From.join(rest), true
	}
	if _, ok := e.To.below(loc); ok && deep {
		return e.From, true
	}
	return Loc{}, false
}

// fixpoint applies step to what is found until nothing is new.
func fixpoint[T comparable](start []T, step func(T) []T) map[T]bool {
	found := make(map[T]bool)
	for _, x := range start {
		found[x] = true
	}
	for n := -1; n != len(found); {
		n = len(found)
		var more []T
		for x := range found {
			more = append(more, step(x)...)
		}
		for _, x := range more {
			found[x] = true
		}
	}
	return found
}

func provenFixpoint(edges []Edge, loc Loc) map[Loc]bool {
	mixed := func(at Loc) bool {
		parts := make(map[Loc]bool)
		for _, e := range edges {
			if e.Into && e.To == at && e.From.Root.Kind != Const {
				parts[e.From] = true
			}
		}
		return len(parts) > 1
	}
	return fixpoint([]Loc{loc}, func(at Loc) []Loc {
		var out []Loc
		for _, e := range edges {
			from, ok := back(e, at, false)
			keeps := e.Ops&OpMixed == 0 && !(e.Into && mixed(at))
			if ok && keeps && from.Root.Kind != Const && from.Root.Kind != Func {
				out = append(out, from)
			}
		}
		return out
	})
}

func sortedLocs(set map[Loc]bool) []Loc {
	var out []Loc
	for l := range set {
		out = append(out, l)
	}
	slices.SortFunc(out, Loc.compare)
	return out
}

func TestProvenIsTheFixpoint(t *testing.T) {
	compared := 0
	times(t, 3000, func(r *rand.Rand) {
		g, at := graphOf(anyEdges(r, 10)...), anyLoc(r)
		if r.Intn(2) == 0 {
			at = pick(r, g.edgesOrSelf()).To
		}
		want := sortedLocs(provenFixpoint(g.edges, at))
		if len(want) < maxSources {
			compared++
			require.Equal(t, want, locsOf(g.proven(at)), "%v of %v", at, g.edges)
		}
	})
	require.Greater(t, compared, 2000)
}

// edgesOrSelf returns the edges of g, or one that says nothing if there are
// none.
func (g *graph) edgesOrSelf() []Edge {
	if len(g.edges) == 0 {
		return []Edge{{From: site(0), To: site(0)}}
	}
	return g.edges
}

// distances returns how many edges the nearest way to loc takes from where its
// data may come from.
func distances(edges []Edge, loc Loc, deep bool) map[Loc]int {
	out := map[Loc]int{loc: 0}
	for d, ring := 0, []Loc{loc}; len(ring) > 0; d++ {
		var next []Loc
		for _, at := range ring {
			for _, e := range edges {
				from, ok := back(e, at, deep)
				if _, known := out[from]; !ok || known || from.Root.Kind == Func {
					continue
				}
				out[from] = d + 1
				next = append(next, from)
			}
		}
		ring = next
	}
	return out
}

// A source is told with a shortest way to it, and with what happens on that
// way: no more and no less.
func TestSourcesTellAShortestWay(t *testing.T) {
	told := 0
	times(t, 2000, func(r *rand.Rand) {
		edges := anyEdges(r, 10)
		g, deep := graphOf(edges...), r.Intn(2) == 0
		at := pick(r, g.edgesOrSelf()).To
		far := distances(g.edges, at, deep)
		if len(far) >= maxSources {
			return
		}
		all := g.sources(at, deep)
		require.Len(t, all, len(far))
		for _, s := range all {
			require.Contains(t, far, s.loc)
			way := s.path.hops()
			require.Len(t, way, far[s.loc], "the way from %v to %v over %v", s.loc, at, g.edges)
			told += len(way)
			loc, ops := at, Ops(0)
			for _, h := range slices.Backward(way) {
				i, err := strconv.Atoi(h.Object)
				require.NoError(t, err)
				from, ok := back(edges[i], loc, deep)
				require.True(t, ok, "step %d from %v", i, loc)
				loc, ops = from, ops|edges[i].Ops
				if edges[i].Into && g.inputs(edges[i].To) > 1 {
					ops |= OpMixed
				}
			}
			require.Equal(t, s.loc, loc)
			require.Equal(t, s.ops, ops)
		}
		require.True(t, slices.IsSortedFunc(all, func(a, b source) int { return far[a.loc] - far[b.loc] }), "nearest first")
	})
	require.Greater(t, told, 2000)
}

// The order in which edges come decides between ways of one length only.
func TestGraphForgetsTheOrderOfItsEdges(t *testing.T) {
	times(t, 500, func(r *rand.Rand) {
		edges := anyEdges(r, 10)
		g, at := graphOf(edges...), anyLoc(r)
		want, proven := locsOf(g.sources(at, true)), locsOf(g.proven(at))
		if len(want) >= maxSources {
			return
		}
		r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
		g = graphOf(edges...)
		require.Equal(t, want, locsOf(g.sources(at, true)))
		require.Equal(t, proven, locsOf(g.proven(at)))
	})
}

// A search that forgets nothing: an edge more never takes a source away.
func TestSourcesGrowWithEdges(t *testing.T) {
	times(t, 1000, func(r *rand.Rand) {
		edges := anyEdges(r, 10)
		at, deep := pick(r, edges).To, r.Intn(2) == 0
		before := locsOf(graphOf(edges...).sources(at, deep))
		after := locsOf(graphOf(append(edges, anyEdges(r, 3)...)...).sources(at, deep))
		if len(after) < maxSources {
			require.Subset(t, after, before)
		}
	})
}

// What callers learn of the ways of data between ports is the fixpoint of two rules:
// an edge leads to all of what flows on, or to part of it.
func TestFlowsBetweenPortsAreTheFixpoint(t *testing.T) {
	type way struct{ from, to Loc }
	compared, longest := 0, 0
	times(t, 3000, func(r *rand.Rand) {
		g := graphOf(anyEdges(r, 8)...)
		var start []way
		for _, e := range g.edges {
			if e.To.Root.isPort() {
				start = append(start, way{e.From, e.To})
			}
		}
		all := fixpoint(start, func(w way) []way {
			var out []way
			for _, e := range g.edges {
				if w.from.Root.Kind == Func {
					break
				}
				if rest, ok := w.from.below(e.To); ok {
					out = append(out, way{e.From.join(rest), w.to})
				} else if rest, ok := e.To.below(w.from); ok {
					out = append(out, way{e.From, w.to.join(rest)})
				}
			}
			return out
		})
		if len(all) >= maxFlows {
			return
		}
		want := make(map[way]bool)
		for w := range all {
			switch k := w.from.Root.Kind; {
			case w.from == w.to, k == Func, k == Result, k == Out:
			default:
				want[w] = true
			}
		}
		got := make(map[way]bool)
		for _, e := range (&porter{n: &node{graph: g}}).flows() {
			if e.From.Root.Kind != Func {
				got[way{e.From, e.To}] = true
			}
			longest = max(longest, e.Path.len())
		}
		compared++
		require.Equal(t, want, got, "%v", g.edges)
	})
	require.Greater(t, compared, 2000)
	require.Greater(t, longest, 4)
}

// Aliases only add, and only what a second name of an object explains: with no
// edge between whole objects there are none.
func TestAliasOnlyAdds(t *testing.T) {
	times(t, 1000, func(r *rand.Rand) {
		g := graphOf(anyEdges(r, 8)...)
		before := slices.Clone(g.edges)
		renames := slices.ContainsFunc(before, func(e Edge) bool { return e.Ops == 0 && !e.Into })
		g.alias()
		require.Equal(t, before, g.edges[:len(before)])
		if !renames {
			require.Len(t, g.edges, len(before))
		}
	})
}

// Operations are a set: in whatever order and however often they come, a mark
// says which there were.
func TestOpsAreASet(t *testing.T) {
	times(t, 1000, func(r *rand.Rand) {
		a, b := Ops(r.Intn(1<<6)), Ops(r.Intn(1<<6))
		v := val{{loc: param(0)}}
		twice := v.step(1, Through, "f", a).step(2, Through, "g", b)
		require.Equal(t, facts(twice), facts(v.step(1, Through, "g", b).step(2, Through, "f", a)))
		require.Equal(t, facts(twice), facts(twice.step(3, Through, "f", a)))
		require.Equal(t, a|b, twice[0].ops)
		require.Equal(t, facts(v), facts(v.step(1, Through, "f", 0)))
	})
}

// An edge that others imply is left out, and nobody misses it.
func TestImpliedEdgesSayNothing(t *testing.T) {
	left := 0
	times(t, 2000, func(r *rand.Rand) {
		edges := anyEdges(r, 12)
		for range 3 { // what an edge says of fields
			e, field := pick(r, edges), "."+pick(r, anyField[:2])
			if k := e.From.Root.Kind; k != Const && k != Func {
				e.From, e.To = e.From.join(field), e.To.join(field)
				edges = append(edges, e)
			}
		}
		g, at := graphOf(edges...), pick(r, edges).To
		want := distances(edges, at, false)
		if len(want) < maxSources {
			require.Len(t, g.sources(at, false), len(want), "%v of %v", at, edges)
			left += len(edges) - len(g.edges)
		}
	})
	require.Greater(t, left, 2000)
}
