package guard

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
)

func randomTests(r *rand.Rand) Tests {
	var list []Test
	for range r.IntN(6) {
		list = append(list, Test{
			Ref: Ref{Root: Root{Kind: Param, Index: r.IntN(3)}, Steps: []Step{{Kind: Field, Name: fmt.Sprint("f", r.IntN(3))}}},
			Is:  True, Yes: r.IntN(2) == 0, Pos: finding.Position{File: "a", Line: r.IntN(3)},
		})
	}
	return tests(list)
}

// Meet and And are the two operations of a lattice, of which positions are no
// part but for the choice of the earliest.
func TestLatticeLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		a, b, c := randomTests(r), randomTests(r), randomTests(r)
		require.Equal(t, a.Meet(b), b.Meet(a))
		require.Equal(t, a.Meet(b).Meet(c), a.Meet(b.Meet(c)))
		require.Equal(t, texts(a), texts(a.Meet(a)))
		require.Equal(t, a.And(b), b.And(a))
		require.Equal(t, a.And(b).And(c), a.And(b.And(c)))
		require.Equal(t, texts(a), texts(a.And(a)))
		require.Equal(t, texts(a), texts(a.Meet(a.And(b))), "absorption")
		if below := a.Meet(b); len(below) > 0 { // monotone
			require.Subset(t, texts(b.Meet(c)), texts(below.Meet(c)))
			require.Subset(t, texts(b.And(c)), texts(below.And(c)))
		}
	}
}

func texts(list Tests) []string {
	out := []string{}
	for _, t := range list {
		out = append(out, t.String())
	}
	return out
}

func randomSet(r *rand.Rand) *set {
	if r.IntN(5) == 0 {
		return nil // unreached
	}
	var s set
	for n := range 8 {
		if r.IntN(2) == 0 {
			s = append(s, n)
		}
	}
	return &s
}

func TestSetLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	equal := func(a, b *set) {
		t.Helper()
		require.True(t, same(a, b), "%v %v", a, b)
	}
	for range 2000 {
		a, b, c := randomSet(r), randomSet(r), randomSet(r)
		equal(meetReached(a, b), meetReached(b, a))
		equal(meetReached(meetReached(a, b), c), meetReached(a, meetReached(b, c)))
		equal(meetReached(a, a), a)
		equal(meetReached(a, nil), a)
		if a != nil && b != nil {
			u := a.union(*b)
			require.True(t, slices.IsSorted(u))
			require.Equal(t, u, b.union(*a))
			equal(meetReached(a, &u), a)
		}
	}
}

// What is substituted into a callee and back never becomes about somebody
// else.
func TestLoweredIsNeverSilentlyAnother(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	ref := func() Ref {
		out := Ref{Root: Root{Kind: Param, Index: r.IntN(3), Type: "p.User"}}
		for range r.IntN(2) {
			out = out.then(Step{Kind: Field, Name: fmt.Sprint("g", r.IntN(2)), Type: "p.User"})
		}
		return out
	}
	for range 2000 {
		var b binding
		for range r.IntN(3) {
			b.args = append(b.args, Arg{Refs: []Ref{ref()}})
		}
		about := ref()
		asked := Test{Ref: about.then(Step{Kind: Field, Name: "face", Type: "bool"}), Is: True, Yes: true}
		for _, low := range b.lower(Tests{asked}) {
			if low.Root.Kind != Param {
				continue
			}
			for _, back := range b.raise([]Ref{low.Subject()}) {
				require.Equal(t, Same, Relate(back, about), "%v of %v", low, b)
			}
		}
	}
}
