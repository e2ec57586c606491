package taint

import (
	"go/token"
	"math/rand"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var anyField = []string{"a", "b", "Image", "人脸", "x.y"}

func pick[T any](r *rand.Rand, list []T) T { return list[r.Intn(len(list))] }

func anyLoc(r *rand.Rand) Loc {
	l := Loc{Root: Root{Kind: RootKind(1 + r.Intn(8)), Index: r.Intn(3), Site: r.Intn(3)}}
	for range r.Intn(maxPath + 2) {
		l = l.field(pick(r, anyField))
	}
	return l
}

func anyPath(r *rand.Rand) string {
	var b strings.Builder
	for range r.Intn(3) {
		b.WriteString("." + pick(r, anyField[:4]))
	}
	return b.String()
}

func anyVal(r *rand.Rand, n int) val {
	var v val
	for range r.Intn(n) {
		v = v.add(mark{loc: anyLoc(r), ops: Ops(r.Intn(4)), way: &trail{pos: token.Pos(r.Intn(9))}})
	}
	return v
}

// times runs a law on random values.
func times(t *testing.T, n int, law func(r *rand.Rand)) {
	t.Helper()
	r := rand.New(rand.NewSource(7))
	for range n {
		law(r)
	}
}

func TestLocJoin(t *testing.T) {
	times(t, 5000, func(r *rand.Rand) {
		l, s, u := anyLoc(r), anyPath(r), anyPath(r)
		require.Equal(t, l, l.join(""))
		require.Equal(t, l.join(s+u), l.join(s).join(u), "%v %q %q", l, s, u)
		fields, cut := strings.CutSuffix(l.join(s).Path, deeper)
		require.Equal(t, l.join(s).cut(), cut)
		require.LessOrEqual(t, strings.Count(fields, "."), maxPath)
		require.True(t, strings.HasPrefix(l.Path+s, fields), "cut at the end")
		if !cut {
			require.Equal(t, l.Path+s, fields)
		}
		require.Equal(t, l.Root, l.join(s).Root)
	})
}

func TestLocIsCutAtThreeFields(t *testing.T) {
	l := Loc{Root: Root{Kind: Param}}
	for _, f := range []string{"a", "b", "c", "d", "e"} {
		l = l.field(f)
	}
	require.Equal(t, ".a.b.c"+deeper, l.Path)
	require.Equal(t, ".人.脸.图"+deeper, Loc{}.join(".人.脸.图.像").Path)
	require.Equal(t, ".a.b.c", Loc{}.join(".a.b.c").Path)
	require.Equal(t, ".a", Loc{}.field("a").Path)
	require.Equal(t, 1, strings.Count(Loc{}.field("a.b").Path, "."), "a key with a dot is one field")
}

func TestLocBelow(t *testing.T) {
	times(t, 5000, func(r *rand.Rand) {
		l, s := anyLoc(r), anyPath(r)
		rest, ok := l.below(l)
		require.True(t, ok)
		require.Empty(t, rest)
		if long := l.join(s); long.Path == l.Path+s {
			rest, ok = long.below(l)
			require.True(t, ok)
			require.Equal(t, s, rest)
		}
		m := anyLoc(r)
		if rest, ok := l.below(m); ok {
			require.Equal(t, l, m.join(rest))
		} else {
			require.False(t, l.Root == m.Root && (l.Path == m.Path || strings.HasPrefix(l.Path, m.Path+".")))
		}
	})
	_, ok := Loc{Path: ".imageURL"}.below(Loc{Path: ".image"})
	require.False(t, ok, "a longer name is another field")
}

func TestLocOrder(t *testing.T) {
	times(t, 5000, func(r *rand.Rand) {
		a, b, c := anyLoc(r), anyLoc(r), anyLoc(r)
		require.Equal(t, a.compare(b), -b.compare(a))
		require.Equal(t, a == b, a.compare(b) == 0)
		if a.compare(b) <= 0 && b.compare(c) <= 0 {
			require.LessOrEqual(t, a.compare(c), 0)
		}
	})
}

// facts returns what v says, ways left out: of two ways to one mark the first
// found stays.
func facts(v val) []mark {
	out := []mark{}
	for _, m := range v {
		out = append(out, mark{loc: m.loc, ops: m.ops})
	}
	return out
}

func TestUnionLaws(t *testing.T) {
	for _, size := range []int{8, maxMarks, 3 * maxMarks} {
		times(t, 300, func(r *rand.Rand) {
			a, b, c := anyVal(r, size), anyVal(r, size), anyVal(r, size)
			before := slices.Clone(a)
			ab := a.union(b)
			require.Equal(t, before, a, "union leaves its operands alone")
			require.Equal(t, facts(ab), facts(b.union(a)), "commutative")
			require.Equal(t, facts(ab.union(c)), facts(a.union(b.union(c))), "associative")
			require.Equal(t, a, a.union(a), "idempotent")
			require.Equal(t, a, a.union(nil), "identity")
			require.Equal(t, facts(a), facts(val(nil).union(a)), "identity")
			require.LessOrEqual(t, len(ab), maxMarks)
			require.True(t, slices.IsSortedFunc(ab, func(x, y mark) int {
				if c := x.loc.compare(y.loc); c != 0 {
					return c
				}
				return int(x.ops) - int(y.ops)
			}))
			if len(ab) < maxMarks {
				require.Subset(t, facts(ab), facts(a), "monotone")
			}
		})
	}
}

func TestFirstWayStays(t *testing.T) {
	near, far := &trail{pos: 1}, &trail{pos: 2, prev: &trail{pos: 1}}
	m := mark{loc: Loc{Root: Root{Kind: Param}}, way: near}
	require.Equal(t, near, val{m}.union(val{{loc: m.loc, way: far}})[0].way)
}

func TestStep(t *testing.T) {
	v := val{{loc: Loc{Root: Root{Kind: Param}}, ops: OpText}}
	w := v.step(5, Decoded, "f", OpMixed).step(6, Kept, "g", 0)
	require.Len(t, w, 1)
	require.Equal(t, OpText|OpMixed, w[0].ops)
	require.Equal(t, Kept, w[0].way.verb)
	require.Equal(t, Decoded, w[0].way.prev.verb)
	require.Nil(t, v[0].way)
}

func TestPath(t *testing.T) {
	hop := func(n int) Hop { return Hop{Object: strconv.Itoa(n)} }
	require.Empty(t, NewPath().hops())
	p, q := NewPath(hop(1), hop(2)), NewPath(hop(3))
	require.Equal(t, []Hop{hop(1), hop(2), hop(3)}, p.then(q).hops())
	require.Equal(t, []Hop{hop(1), hop(2)}, p.then(nil).hops())
	require.Equal(t, []Hop{hop(3)}, (*Path)(nil).then(q).hops())
	require.Equal(t, p.then(q).then(p).hops(), p.then(q.then(p)).hops())
	long := p
	for range 100 {
		long = long.then(q)
		require.LessOrEqual(t, long.len(), maxHops)
	}
	require.Equal(t, hop(3), long.hops()[len(long.hops())-1], "the end is told, whatever is left out")
}
