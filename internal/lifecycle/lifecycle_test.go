package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

var faces = Store{"sql", "faces"}

// inFaces returns what is known of the table faces in a program that keeps
// something there and erases as given.
func inFaces(t *testing.T, cascades []Cascade, erased ...Erasure) Holding {
	t.Helper()
	return holding(t, Program{Kept: []Obligation{{Store: faces, Kind: facedata.Template}}, Erased: erased, Cascades: cascades}, faces)
}

func TestErasable(t *testing.T) {
	require.False(t, inFaces(t, nil).Erasable())
	require.True(t, inFaces(t, nil, Erasure{Store: faces}).Erasable())
	require.True(t, inFaces(t, nil, Erasure{Store: faces, Aged: true}).Erasable(), "what has reached an age goes")
	require.True(t, inFaces(t, nil, Erasure{Store: Store{"sql", ""}}).Erasable(), "from a table that is not known")
	require.False(t, inFaces(t, nil, Erasure{Store: Store{"sql", "users"}}).Erasable())
	require.False(t, inFaces(t, nil, Erasure{Store: faces, Soft: true}).Erasable())
	require.False(t, inFaces(t, nil, Erasure{Store: faces, Idle: true}).Erasable())
}

func TestCascadesAreFollowed(t *testing.T) {
	users := Erasure{Store: Store{"sql", "users"}}
	erasable := func(e Erasure, cascades ...Cascade) bool { return inFaces(t, cascades, e).Erasable() }
	require.False(t, erasable(users))
	require.True(t, erasable(users, Cascade{"users", "profiles"}, Cascade{"profiles", "faces"}), "over two tables")
	require.True(t, erasable(users, Cascade{"profiles", "faces"}, Cascade{"users", "profiles"}), "in any order")
	require.True(t, erasable(users, Cascade{"user", "profile"}, Cascade{"profiles", "face"}), "in whatever number")
	require.True(t, erasable(users, Cascade{"users", "profiles"}, Cascade{"profiles", "users"}, Cascade{"profiles", "faces"}), "in a circle")
	require.False(t, erasable(users, Cascade{"faces", "users"}), "upwards")
	require.False(t, erasable(users, Cascade{"rooms", "faces"}), "from another table")
	require.False(t, erasable(Erasure{Store: Store{"sql", "users"}, Soft: true}, Cascade{"users", "faces"}), "what is only marked takes nothing along")
	require.False(t, erasable(Erasure{Store: Store{"sql", "users"}, Idle: true}, Cascade{"users", "faces"}), "nor what nothing brings about")
	require.True(t, inFaces(t, []Cascade{{"users", "faces"}}, Erasure{Store: faces, Func: "f", Soft: true}, Erasure{Store: Store{"sql", "users"}, Func: "f"}).Erasable(),
		"marked before")

	files := Program{Kept: []Obligation{{Store: Store{"file", "faces"}}}, Erased: []Erasure{{Store: Store{"file", "users"}}}, Cascades: []Cascade{{"users", "faces"}}}
	require.False(t, holding(t, files, Store{"file", "faces"}).Erasable(), "files do not hang on tables")
}

// What a cascade takes along is told with the place and the age of what it
// follows from, once for each function and age.
func TestCascadesTellOfTheirCause(t *testing.T) {
	users := Store{"sql", "users"}
	h := inFaces(t, []Cascade{{"users", "faces"}, {"users", "faces"}},
		Erasure{Store: users, Func: "f", Pos: at(1), Aged: true}, Erasure{Store: users, Func: "f", Pos: at(2)},
		Erasure{Store: users, Func: "g", Pos: at(3)}, Erasure{Store: users, Func: "g", Pos: at(4)})
	require.Equal(t, []Erasure{{Store: faces, Func: "f", Pos: at(1), Aged: true}, {Store: faces, Func: "f", Pos: at(2)}, {Store: faces, Func: "g", Pos: at(3)}}, h.Erased)
}

func TestPurged(t *testing.T) {
	require.Nil(t, inFaces(t, nil).Purged())
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces}).Purged())
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces, Aged: true, Idle: true}).Purged())
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces, Aged: true, Soft: true}).Purged())
	require.Equal(t, 2, inFaces(t, nil, Erasure{Store: faces, Pos: at(1)}, Erasure{Store: faces, Aged: true, Pos: at(2)}).Purged().Pos.Line)
	users := Erasure{Store: Store{"sql", "users"}, Pos: at(1)}
	require.Equal(t, 3, inFaces(t, []Cascade{{"users", "faces"}}, users, Erasure{Store: Store{"sql", "users"}, Aged: true, Pos: at(3)}).Purged().Pos.Line)
}

func TestMarked(t *testing.T) {
	soft := Erasure{Store: faces, Soft: true, Pos: at(7)}
	require.Nil(t, inFaces(t, nil).Marked())
	require.Equal(t, 7, inFaces(t, nil, soft).Marked().Pos.Line)
	require.Nil(t, inFaces(t, nil, soft, Erasure{Store: faces}).Marked(), "something erases for good")
	require.NotNil(t, inFaces(t, nil, soft, Erasure{Store: faces, Idle: true}).Marked(), "nothing brings that about")
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces, Soft: true, Idle: true}).Marked())
	require.Nil(t, inFaces(t, nil, Erasure{Store: Store{"sql", ""}, Soft: true}).Marked(), "marked who knows where")
	require.NotNil(t, inFaces(t, nil, Erasure{Store: Store{"sql", "face"}, Soft: true}).Marked(), "in other number")
	unknown := Program{Kept: []Obligation{{Store: Store{"sql", ""}}}, Erased: []Erasure{soft}}
	require.Nil(t, holding(t, unknown, Store{"sql", ""}).Marked(), "kept who knows where")
	unknown.Erased[0].Store.Name = ""
	require.Nil(t, holding(t, unknown, Store{"sql", ""}).Marked(), "kept and marked who knows where")
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces}).Marked(), "that is no mark")

	for medium, want := range map[string]bool{"sql": true, "document": true, "object": false, "file": false} {
		s := Store{medium, "faces"}
		h := holding(t, Program{Kept: []Obligation{{Store: s}}, Erased: []Erasure{{Store: s, Soft: true}}}, s)
		require.Equal(t, want, h.Marked() != nil, medium)
	}
}

func TestUnreached(t *testing.T) {
	nowhere, idle := Erasure{Store: Store{"sql", ""}, Idle: true, Pos: at(1)}, Erasure{Store: faces, Idle: true, Pos: at(2)}
	require.Nil(t, inFaces(t, nil).Unreached())
	require.Nil(t, inFaces(t, nil, nowhere).Unreached())
	require.Nil(t, inFaces(t, nil, Erasure{Store: faces}).Unreached())
	require.Nil(t, inFaces(t, nil, Erasure{Store: Store{"sql", "users"}, Idle: true}).Unreached())
	require.Equal(t, 2, inFaces(t, nil, nowhere, idle).Unreached().Pos.Line)
	require.Equal(t, 2, inFaces(t, nil, Erasure{Store: faces, Soft: true}, idle).Unreached().Pos.Line)
}

// What brings data to a store comes before what keeps it again.
func TestKeepingAgainComesSecond(t *testing.T) {
	p := Program{Kept: []Obligation{{Store: faces, Pos: at(1), Again: true}, {Store: faces, Pos: at(2)}, {Store: faces, Pos: at(2), Again: true}}}
	require.Equal(t, []Obligation{p.Kept[1], p.Kept[0], p.Kept[2]}, holding(t, p, faces).Kept)
}

func TestReaders(t *testing.T) {
	read := func(s Store) []Reading {
		p := Program{
			Kept: []Obligation{{Store: s}},
			Read: []Reading{{Store: Store{"sql", ""}, Pos: at(1)}, {Store: Store{"sql", "face"}, Pos: at(2)}, {Store: Store{"sql", "users"}, Pos: at(3)}, {Store: Store{"file", "faces/x"}, Pos: at(4)}},
		}
		return holding(t, p, s).Read
	}
	require.Equal(t, []Reading{{Store: Store{"sql", "face"}, Pos: at(2)}}, read(faces), "of what is read who knows where nobody can tell")
	require.Len(t, read(Store{"sql", ""}), 3)
	require.Equal(t, []Reading{{Store: Store{"file", "faces/x"}, Pos: at(4)}}, read(Store{"file", "faces"}))
}

func TestReachedTellsWhatNothingBringsAbout(t *testing.T) {
	erased := []Erasure{{Func: "a"}, {Func: "b", Soft: true}}
	require.Equal(t, []Erasure{{Func: "a"}, {Func: "b", Soft: true, Idle: true}}, Reached(erased, map[string]bool{"a": true}))
	require.False(t, erased[1].Idle, "the argument stays as it is")
}

func every(Obligation) bool { return true }

func silence(rule, reason string) []Silence {
	return []Silence{{Rule: rule, Suppression: finding.Suppression{Reason: reason}}}
}

// An allow speaks for the place that it stands at and the rule that it names,
// not for others that keep to the same store.
func TestSuppressionSpeaksForItsPlace(t *testing.T) {
	allowed := silence("erase", "purged")
	first := func(rule string, asked func(Obligation) bool, kept ...Obligation) (int, *finding.Suppression) {
		for i := range kept {
			kept[i].Store, kept[i].Pos = faces, at(i+1)
		}
		o, ok := holding(t, Program{Kept: kept}, faces).First(rule, asked)
		if !ok {
			return 0, nil
		}
		return o.Pos.Line, o.Suppressed(rule)
	}
	line, by := first("erase", every, Obligation{Silenced: allowed}, Obligation{}, Obligation{Silenced: allowed})
	require.Equal(t, 2, line)
	require.Nil(t, by)

	line, by = first("erase", every, Obligation{Silenced: allowed}, Obligation{Silenced: silence("erase", "later")})
	require.Equal(t, 1, line, "the first of several that are silenced")
	require.Equal(t, "purged", by.Reason)

	line, by = first("retain", every, Obligation{Silenced: allowed}, Obligation{})
	require.Equal(t, 1, line, "another rule")
	require.Nil(t, by)

	line, by = first("erase", func(o Obligation) bool { return o.Sealed }, Obligation{}, Obligation{Silenced: allowed, Sealed: true})
	require.Equal(t, 2, line, "what nobody asks of speaks for nothing")
	require.Equal(t, "purged", by.Reason)

	line, _ = first("erase", func(Obligation) bool { return false }, Obligation{})
	require.Zero(t, line)
}

func TestSuppressedErasure(t *testing.T) {
	e := Erasure{Silenced: silence("softerase", "law")}
	require.Equal(t, "law", e.Suppressed("softerase").Reason)
	require.Nil(t, e.Suppressed("erase"))
}
