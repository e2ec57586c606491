package lifecycle

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Laws that hold of every program.

var (
	anyMedium = []string{"sql", "file", "object", "document"}
	anyName   = []string{"", "a", "b", "c", "a/x", "a/y", "user", "users"}
	anyLimit  = []model.Limit{model.NotTold, model.Forever, model.SomeTime, 60, model.Year + 1}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.Intn(len(list))] }

func at(line int) finding.Position { return finding.Position{File: "f.go", Line: line, Col: 1} }

func anyStore(r *rand.Rand) Store { return Store{Medium: pick(r, anyMedium), Name: pick(r, anyName)} }

func anyErasure(r *rand.Rand) Erasure {
	return Erasure{
		Store: anyStore(r), Pos: at(1 + r.Intn(9)), Func: pick(r, []string{"f", "g", "h"}),
		Soft: r.Intn(4) == 0, Idle: r.Intn(4) == 0, Aged: r.Intn(4) == 0,
	}
}

// anyProgram returns a program whose lines begin at first.
func anyProgram(r *rand.Rand, first int) Program {
	var p Program
	for i := range r.Intn(6) {
		p.Kept = append(p.Kept, Obligation{
			Store: anyStore(r), Kind: pick(r, []facedata.Kind{facedata.Image, facedata.Template}), Pos: at(first + i),
			Func: pick(r, []string{"p.User", "p.f"}), Limit: pick(r, anyLimit), Again: r.Intn(4) == 0,
		})
	}
	for range r.Intn(4) {
		p.Erased = append(p.Erased, anyErasure(r))
	}
	for range r.Intn(3) {
		p.Cascades = append(p.Cascades, Cascade{Parent: pick(r, anyName[1:]), Child: pick(r, anyName[1:])})
		p.Owners = append(p.Owners, Owner{Parent: pick(r, anyName[1:]), Child: pick(r, anyName[1:])})
		p.Read = append(p.Read, Reading{Store: anyStore(r), Pos: at(1 + r.Intn(9))})
	}
	return p
}

// isOpen is what a rule asks of a store: something stays there, and nothing
// that can be brought about takes it away or marks it.
func isOpen(h Holding) bool {
	return !h.Erasable() && h.Marked() == nil && slices.ContainsFunc(h.Kept, func(o Obligation) bool { return !o.Limit.Ends() })
}

func open(p Program) []Store {
	var out []Store
	for _, h := range Inventory(p) {
		if isOpen(h) {
			out = append(out, h.Store)
		}
	}
	return out
}

func holding(t *testing.T, p Program, s Store) Holding {
	t.Helper()
	all := Inventory(p)
	i := slices.IndexFunc(all, func(h Holding) bool { return h.Store == s })
	require.GreaterOrEqual(t, i, 0, "%v in %+v", s, p)
	return all[i]
}

func check(t *testing.T, law func(t *testing.T, r *rand.Rand, p Program)) {
	t.Helper()
	r := rand.New(rand.NewSource(1))
	for range 2000 {
		law(t, r, anyProgram(r, 10))
	}
}

func TestErasersNeverOpen(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p Program) {
		before := open(p)
		p.Erased = append(slices.Clip(p.Erased), anyErasure(r))
		require.Subset(t, before, open(p), "%+v", p)
	})
}

func TestCascadesNeverOpen(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p Program) {
		before := open(p)
		p.Cascades = append(slices.Clip(p.Cascades), Cascade{pick(r, anyName[1:]), pick(r, anyName[1:])})
		require.Subset(t, before, open(p), "%+v", p)
	})
}

func TestIdleErasuresCloseNothing(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p Program) {
		before := open(p)
		e := anyErasure(r)
		e.Idle = true
		p.Erased = append(slices.Clip(p.Erased), e)
		require.Equal(t, before, open(p), "%+v", p)
	})
}

// Who owns what, and who reads it, is another question.
func TestOwnersAndReadersCloseNothing(t *testing.T) {
	check(t, func(t *testing.T, _ *rand.Rand, p Program) {
		want := open(p)
		p.Owners, p.Read = nil, nil
		require.Equal(t, want, open(p), "%+v", p)
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p Program) {
		want, partial := open(p), told(Partials(p))
		r.Shuffle(len(p.Kept), func(i, j int) { p.Kept[i], p.Kept[j] = p.Kept[j], p.Kept[i] })
		r.Shuffle(len(p.Cascades), func(i, j int) { p.Cascades[i], p.Cascades[j] = p.Cascades[j], p.Cascades[i] })
		r.Shuffle(len(p.Owners), func(i, j int) { p.Owners[i], p.Owners[j] = p.Owners[j], p.Owners[i] })
		require.Equal(t, partial, told(Partials(p)), "%+v", p)
		r.Shuffle(len(p.Erased), func(i, j int) { p.Erased[i], p.Erased[j] = p.Erased[j], p.Erased[i] })
		require.Equal(t, want, open(p), "%+v", p)
	})
}

// Each store is told of once, with all that is kept there, what first brings
// data there before all else.
func TestInventoryIsWhole(t *testing.T) {
	check(t, func(t *testing.T, _ *rand.Rand, p Program) {
		seen := make(map[Store]bool)
		n := 0
		for _, h := range Inventory(p) {
			require.False(t, seen[h.Store])
			seen[h.Store] = true
			kinds := facedata.Kind(0)
			for i, o := range h.Kept {
				require.Equal(t, h.Store, o.Store)
				require.Contains(t, p.Kept, o)
				require.False(t, i > 0 && h.Kept[i-1].Again && !o.Again)
				require.False(t, i > 0 && h.Kept[i-1].Again == o.Again && h.Kept[i-1].Pos.Compare(o.Pos) > 0)
				kinds |= o.Kind
			}
			require.Equal(t, kinds, h.Kinds)
			n += len(h.Kept)
		}
		require.Len(t, p.Kept, n)
	})
}

// Of several programs together nothing is open that one of them answers for,
// and nothing is lost of what each keeps.
func TestJoining(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p Program) {
		q := anyProgram(r, 20)
		both := Join(p, q)
		require.Equal(t, Program{}, Join())
		require.Equal(t, both, Join(Join(p), q, Program{}))
		require.ElementsMatch(t, open(both), open(Join(q, p)))
		require.Len(t, both.Kept, len(p.Kept)+len(q.Kept))
		require.Len(t, both.Read, len(p.Read)+len(q.Read))
		require.Len(t, both.Owners, len(p.Owners)+len(q.Owners))
		openAlone := append(open(p), open(q)...)
		for _, s := range open(both) {
			require.True(t, slices.Contains(openAlone, s), "%v of %+v", s, both)
		}
		for _, h := range append(Inventory(p), Inventory(q)...) {
			together := holding(t, both, h.Store)
			require.Equal(t, together.Kinds, together.Kinds|h.Kinds)
			for _, o := range h.Kept {
				require.True(t, slices.ContainsFunc(together.Kept, func(x Obligation) bool { return x.Pos == o.Pos }))
			}
			require.GreaterOrEqual(t, len(together.Read), len(h.Read))
		}
	})
}

func TestInventoryChangesNoArgument(t *testing.T) {
	p := Program{
		Kept:     []Obligation{{Store: Store{"sql", "b"}, Pos: at(2)}, {Store: Store{"sql", "a"}, Pos: at(1)}},
		Erased:   []Erasure{{Store: Store{"sql", "users"}}, {Store: Store{"file", "x"}}},
		Read:     []Reading{{Store: Store{"file", "x"}}, {Store: Store{"sql", "a"}}},
		Cascades: []Cascade{{"users", "a"}, {"a", "b"}},
	}
	before := Join(p)
	Inventory(p)
	Partials(p)
	require.Equal(t, before, p)
}
