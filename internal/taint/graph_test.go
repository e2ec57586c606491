package taint

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func param(i int) Loc  { return Loc{Root: Root{Kind: Param, Index: i}} }
func result(i int) Loc { return Loc{Root: Root{Kind: Result, Index: i}} }
func site(i int) Loc   { return Loc{Root: Root{Kind: Site, Site: i}} }
func global(k string) Loc {
	return Loc{Root: Root{Kind: Global, Key: k}}
}
func out(call, i int) Loc { return Loc{Root: Root{Kind: Out, Site: call, Index: i}} }
func word(s string) Loc   { return Loc{Root: Root{Kind: Const, Key: s}} }

func graphOf(edges ...Edge) *graph {
	g := newGraph()
	for _, e := range edges {
		g.add(e)
	}
	return g
}

// anyGraph returns edges among few locations, so that paths meet.
func anyGraph(r *rand.Rand) []Edge {
	loc := func() Loc {
		l := site(r.Intn(5))
		for range r.Intn(3) {
			l = l.field(pick(r, anyField[:2]))
		}
		return l
	}
	var edges []Edge
	for range 1 + r.Intn(8) {
		edges = append(edges, Edge{From: loc(), To: loc(), Ops: Ops(r.Intn(2)) * OpMixed, Into: r.Intn(3) == 0})
	}
	return edges
}

// closure is what sources is to return, without any thought of speed: every
// location that some edge leads from to one already found.
func closure(edges []Edge, loc Loc, deep bool) []Loc {
	found := []Loc{loc}
	for again := true; again; {
		again = false
		for _, at := range slices.Clone(found) {
			for _, e := range edges {
				if e.From == e.To {
					continue
				}
				from := e.From
				switch rest, ok := at.below(e.To); {
				case ok:
					from = e.From.join(rest)
				case deep:
					if _, ok := e.To.below(at); !ok {
						continue
					}
				default:
					continue
				}
				if !slices.Contains(found, from) {
					found, again = append(found, from), true
				}
			}
		}
	}
	slices.SortFunc(found, Loc.compare)
	return found
}

func locsOf(sources []source) []Loc {
	var out []Loc
	for _, s := range sources {
		out = append(out, s.loc)
	}
	slices.SortFunc(out, Loc.compare)
	return out
}

func TestSourcesAreTheClosure(t *testing.T) {
	times(t, 2000, func(r *rand.Rand) {
		edges := anyGraph(r)
		g, at, deep := graphOf(edges...), site(r.Intn(5)), r.Intn(2) == 0
		edges = g.edges // those that others imply left out
		want := closure(edges, at, deep)
		if len(want) >= maxSources {
			return
		}
		got := g.sources(at, deep)
		require.Equal(t, want, locsOf(got), "%v", edges)
		require.Equal(t, at, got[0].loc, "nearest first")
		for _, s := range got {
			require.Equal(t, !fed(edges, s.loc, deep), s.root, "%v of %v", s.loc, edges)
		}
	})
}

// fed reports whether an edge leads to loc.
func fed(edges []Edge, loc Loc, deep bool) bool {
	return slices.ContainsFunc(edges, func(e Edge) bool {
		_, ok := source{loc: loc}.through(&e, deep)
		return ok && e.From != e.To
	})
}

func TestProvenIsPartOfSources(t *testing.T) {
	times(t, 2000, func(r *rand.Rand) {
		edges := anyGraph(r)
		g, at := graphOf(edges...), site(r.Intn(5))
		all := locsOf(g.sources(at, false))
		for _, s := range g.proven(at) {
			require.Contains(t, all, s.loc)
			require.Zero(t, s.ops&OpMixed)
		}
		require.Equal(t, locsOf(g.proven(at)), locsOf(graphOf(edges...).proven(at)), "asked twice")
	})
}

func TestMixturesProveNothingOfTheirParts(t *testing.T) {
	into := func(from Loc) Edge { return Edge{From: from, To: site(9), Into: true} }
	require.Equal(t, []Loc{site(0), site(9)}, locsOf(graphOf(into(site(0))).proven(site(9))))
	require.Equal(t, []Loc{site(9)}, locsOf(graphOf(into(site(0)), into(site(1))).proven(site(9))))
	require.Equal(t, []Loc{site(0), site(9)}, locsOf(graphOf(into(site(0)), into(word("x"))).proven(site(9))))
	require.Equal(t, []Loc{site(0), site(1), site(9)},
		locsOf(graphOf(Edge{From: site(0), To: site(9)}, Edge{From: site(1), To: site(9)}).proven(site(9))), "assignments are no mixture")
}

func TestAnswersFollowNewEdges(t *testing.T) {
	g := graphOf(Edge{From: site(1), To: site(2)})
	require.Len(t, g.sources(site(2), false), 2)
	require.Len(t, g.proven(site(2)), 2)
	require.True(t, g.add(Edge{From: site(0), To: site(1)}))
	require.Len(t, g.sources(site(2), false), 3)
	require.Len(t, g.proven(site(2)), 3)
	require.False(t, g.add(Edge{From: site(0), To: site(1)}), "known")
	require.False(t, g.add(Edge{From: site(0), To: site(0)}), "to itself")
}

// What is written through one name of an object is seen through the other.
func TestAlias(t *testing.T) {
	p, q, v := site(0), site(1), site(2)
	g := graphOf(Edge{From: p, To: q}, Edge{From: v, To: q.field("a")})
	g.alias()
	require.Contains(t, locsOf(g.sources(p.field("a"), false)), v)
	require.NotContains(t, locsOf(g.sources(p.field("b"), false)), v)
	require.NotContains(t, locsOf(g.sources(p, false)), v)

	holder := site(3).field("p")
	g = graphOf(Edge{From: p, To: holder}, Edge{From: v, To: holder.field("a")})
	g.alias()
	require.Contains(t, locsOf(g.sources(p.field("a"), false)), v, "behind a field")

	g = graphOf(Edge{From: p, To: q}, Edge{From: v, To: q})
	g.alias()
	require.NotContains(t, locsOf(g.sources(p, false)), v, "q was set to another object")

	g = graphOf(Edge{From: p, To: q, Ops: OpMixed}, Edge{From: v, To: q.field("a")})
	g.alias()
	require.NotContains(t, locsOf(g.sources(p.field("a"), false)), v, "a text made of p is not p")
}

// gap: an edge that alias adds is not yet met with those before it, so that a
// second time may find more.
func TestAliasSettles(t *testing.T) {
	times(t, 500, func(r *rand.Rand) {
		g := graphOf(anyGraph(r)...)
		rounds := 0
		for n := -1; n != len(g.edges); rounds++ {
			n = len(g.edges)
			g.alias()
		}
		require.Less(t, rounds, 6)
	})
}
