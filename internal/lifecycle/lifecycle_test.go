package lifecycle

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// program is a random program: what it keeps, what it erases, and cascades.
type program struct {
	kept     []Obligation
	erased   []Erasure
	cascades []Cascade
}

var (
	anyMedium = []string{"sql", "file", "object"}
	anyName   = []string{"", "a", "b", "c", "a/x", "a/y"}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.Intn(len(list))] }

func at(line int) finding.Position { return finding.Position{File: "f.go", Line: line, Col: 1} }

func anyStore(r *rand.Rand) Store { return Store{Medium: pick(r, anyMedium), Name: pick(r, anyName)} }

func anyErasure(r *rand.Rand) Erasure {
	return Erasure{Store: anyStore(r), Pos: at(1 + r.Intn(9)), Soft: r.Intn(4) == 0}
}

func anyProgram(r *rand.Rand) program {
	var p program
	for i := range r.Intn(6) {
		kind := pick(r, []facedata.Kind{facedata.Image, facedata.Template})
		p.kept = append(p.kept, Obligation{Store: anyStore(r), Kind: kind, Pos: at(10 + i)})
	}
	for range r.Intn(4) {
		p.erased = append(p.erased, anyErasure(r))
	}
	for range r.Intn(3) {
		p.cascades = append(p.cascades, Cascade{Parent: pick(r, anyName[1:]), Child: pick(r, anyName[1:])})
	}
	return p
}

func (p program) gaps() []Store {
	var out []Store
	for _, g := range Close(p.kept, p.erased, p.cascades) {
		out = append(out, g.First.Store)
	}
	return out
}

func check(t *testing.T, law func(t *testing.T, r *rand.Rand, p program)) {
	t.Helper()
	r := rand.New(rand.NewSource(1))
	for range 3000 {
		law(t, r, anyProgram(r))
	}
}

func TestErasersNeverAddGaps(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p program) {
		before := p.gaps()
		p.erased = append(p.erased[:len(p.erased):len(p.erased)], anyErasure(r))
		require.Subset(t, before, p.gaps(), "%+v", p)
	})
}

func TestCascadesNeverAddGaps(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p program) {
		before := p.gaps()
		p.cascades = append(p.cascades[:len(p.cascades):len(p.cascades)], Cascade{pick(r, anyName[1:]), pick(r, anyName[1:])})
		require.Subset(t, before, p.gaps(), "%+v", p)
	})
}

func TestSoftAndIdleErasuresDischargeNothing(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p program) {
		before := p.gaps()
		e := anyErasure(r)
		e.Soft = r.Intn(2) == 0
		e.Idle = !e.Soft
		p.erased = append(p.erased[:len(p.erased):len(p.erased)], e)
		require.Equal(t, before, p.gaps(), "%+v", p)
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p program) {
		want := p.gaps()
		r.Shuffle(len(p.kept), func(i, j int) { p.kept[i], p.kept[j] = p.kept[j], p.kept[i] })
		r.Shuffle(len(p.erased), func(i, j int) { p.erased[i], p.erased[j] = p.erased[j], p.erased[i] })
		r.Shuffle(len(p.cascades), func(i, j int) { p.cascades[i], p.cascades[j] = p.cascades[j], p.cascades[i] })
		require.Equal(t, want, p.gaps(), "%+v", p)
	})
}

// One gap for each store, with all that is kept there counted.
func TestGapsAreCounted(t *testing.T) {
	check(t, func(t *testing.T, r *rand.Rand, p program) {
		seen := make(map[Store]bool)
		for _, g := range Close(p.kept, p.erased, p.cascades) {
			require.False(t, seen[g.First.Store])
			seen[g.First.Store] = true
			n, kinds := 0, facedata.Kind(0)
			for _, o := range p.kept {
				if o.Store == g.First.Store {
					n, kinds = n+1, kinds|o.Kind
					require.LessOrEqual(t, g.First.Pos.Compare(o.Pos), 0)
				}
			}
			require.Equal(t, n, g.Count)
			require.Equal(t, kinds, g.Kinds)
		}
	})
}

func TestCloseChangesNoArgument(t *testing.T) {
	kept := []Obligation{{Store: Store{"sql", "b"}, Pos: at(2)}, {Store: Store{"sql", "a"}, Pos: at(1)}}
	erased := []Erasure{{Store: Store{"sql", "users"}}}
	Close(kept, erased, []Cascade{{"users", "a"}, {"a", "b"}})
	require.Equal(t, "b", kept[0].Store.Name)
	require.Len(t, erased, 1)
}

func TestCascadesAreFollowed(t *testing.T) {
	faces := Store{"sql", "faces"}
	kept := []Obligation{{Store: faces, Kind: facedata.Template}}
	users := []Erasure{{Store: Store{"sql", "users"}}}
	require.Len(t, Close(kept, users, nil), 1)
	require.Empty(t, Close(kept, users, []Cascade{{"users", "profiles"}, {"profiles", "faces"}}), "over two tables")
	require.Empty(t, Close(kept, users, []Cascade{{"profiles", "faces"}, {"users", "profiles"}}), "in any order")
	require.Empty(t, Close(kept, users, []Cascade{{"users", "profiles"}, {"profiles", "users"}, {"profiles", "faces"}}), "in a circle")
	require.Len(t, Close(kept, users, []Cascade{{"faces", "users"}}), 1, "upwards")
	require.Len(t, Close(kept, users, []Cascade{{"rooms", "faces"}}), 1, "from another table")
	require.Len(t, Close([]Obligation{{Store: Store{"file", "faces"}}}, []Erasure{{Store: Store{"file", "users"}}}, []Cascade{{"users", "faces"}}), 1,
		"files do not hang on tables")
	soft := []Erasure{{Store: Store{"sql", "users"}, Soft: true}}
	require.Len(t, Close(kept, soft, []Cascade{{"users", "faces"}}), 1, "what is only marked takes nothing along")
}

func TestGapTellsOfTheErasureThatDoesNotCount(t *testing.T) {
	faces := Store{"sql", "faces"}
	gaps := Close([]Obligation{{Store: faces}}, []Erasure{{Store: Store{"sql", "users"}}, {Store: faces, Soft: true, Pos: at(7)}}, nil)
	require.Len(t, gaps, 1)
	require.NotNil(t, gaps[0].Near)
	require.Equal(t, 7, gaps[0].Near.Pos.Line)
	require.Nil(t, Close([]Obligation{{Store: faces}}, nil, nil)[0].Near)

	nowhere := Erasure{Store: Store{"sql", ""}, Idle: true, Pos: at(1)}
	require.Nil(t, Close([]Obligation{{Store: faces}}, []Erasure{nowhere}, nil)[0].Near)
	idle := Erasure{Store: faces, Idle: true, Pos: at(2)}
	require.Equal(t, 2, Close([]Obligation{{Store: faces}}, []Erasure{nowhere, idle}, nil)[0].Near.Pos.Line)
	soft := Erasure{Store: Store{"sql", ""}, Soft: true, Pos: at(3)}
	require.Equal(t, 3, Close([]Obligation{{Store: faces}}, []Erasure{nowhere, soft}, nil)[0].Near.Pos.Line)
}

// What is named alike is nearer than what is only marked, who knows where.
func TestNearest(t *testing.T) {
	faces := Store{"sql", "faces"}
	anywhere, idle := Erasure{Store: Store{"sql", ""}, Soft: true, Pos: at(1)}, Erasure{Store: faces, Idle: true, Pos: at(2)}
	require.Equal(t, 2, Close([]Obligation{{Store: faces}}, []Erasure{anywhere, idle}, nil)[0].Near.Pos.Line)
}

// What brings data to a store comes before what keeps it again.
func TestKeepingAgainComesSecond(t *testing.T) {
	faces := Store{"sql", "faces"}
	gaps := Close([]Obligation{{Store: faces, Pos: at(1), Again: true}, {Store: faces, Pos: at(2)}}, nil, nil)
	require.Len(t, gaps, 1)
	require.Equal(t, 2, gaps[0].First.Pos.Line)
}

func TestReachedTellsWhatNothingBringsAbout(t *testing.T) {
	erased := []Erasure{{Func: "a"}, {Func: "b", Soft: true}}
	require.Equal(t, []Erasure{{Func: "a"}, {Func: "b", Soft: true, Idle: true}}, Reached(erased, map[string]bool{"a": true}))
	require.False(t, erased[1].Idle, "the argument stays as it is")
}

// An allow speaks for the place that it stands at, not for others that keep to
// the same store.
func TestSuppressionSpeaksForItsPlace(t *testing.T) {
	faces := Store{"sql", "faces"}
	allowed := &finding.Suppression{Reason: "purged"}
	gaps := Close([]Obligation{
		{Store: faces, Pos: at(1), Suppressed: allowed},
		{Store: faces, Pos: at(2)},
		{Store: faces, Pos: at(3), Suppressed: allowed},
	}, nil, nil)
	require.Len(t, gaps, 1)
	require.Equal(t, 2, gaps[0].First.Pos.Line)
	require.Nil(t, gaps[0].First.Suppressed)
	require.Equal(t, 3, gaps[0].Count)

	gaps = Close([]Obligation{{Store: faces, Pos: at(1), Suppressed: allowed}, {Store: faces, Pos: at(2), Suppressed: allowed}}, nil, nil)
	require.Len(t, gaps, 1)
	require.Equal(t, allowed, gaps[0].First.Suppressed)
	require.Equal(t, 1, gaps[0].First.Pos.Line, "the first of several that are silenced")
}
