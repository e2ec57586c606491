package lifecycle

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// Store identifies a place that keeps data.
type Store struct {
	Medium string // file, sql, object, … as in models
	Name   string // directory, table, bucket, collection, … as [Name] writes it; "" when it is not known
}

// Obligation is face data kept in a store, to be erased some day.
type Obligation struct {
	Store      Store
	Kind       facedata.Kind
	Pos        finding.Position // where the data gets to the store
	Module     string           // that Pos is relative to
	Func       string           // key of the function there
	Call       string           // the call that keeps
	Confidence facedata.Confidence
	Again      bool // the data was read from such a store: keeping it is not what brought it there
	Trace      []finding.Step
	Evidence   []finding.Evidence
	Suppressed *finding.Suppression // a directive there that silences the gap
}

// Erasure is an erasing operation.
type Erasure struct {
	Store Store
	Pos   finding.Position
	Func  string // key of the function that brings it about
	Soft  bool   // it only marks the data as erased
	Idle  bool   // nothing outside the program can bring it about
}

// Reached returns erased with those marked idle that none of entries, the
// functions by which something outside gets in, brings about.
func Reached(erased []Erasure, entries map[string]bool) []Erasure {
	out := slices.Clone(erased)
	for i := range out {
		out[i].Idle = !entries[out[i].Func]
	}
	return out
}

// counts reports whether e discharges what is kept in its store.
func (e Erasure) counts() bool { return !e.Soft && !e.Idle }

// Cascade says that erasing from the table Parent erases from the table Child.
type Cascade struct {
	Parent, Child string
}

// Gap is a store with face data that nothing reachable erases from.
type Gap struct {
	First Obligation // of those with the store, the first that nothing silences: those that bring data there before those that keep it again, in order of position
	Count int        // how many there are
	Kinds facedata.Kind
	Near  *Erasure // an erasure that does not count, with why not in Soft and Idle; nil if there is none
}

// Close draws the answer for a closed program.
func Close(kept []Obligation, erased []Erasure, cascades []Cascade) []Gap {
	erased = cascaded(erased, cascades)
	var gaps []Gap
	kept = slices.Clone(kept)
	slices.SortStableFunc(kept, func(a, b Obligation) int {
		if a.Again != b.Again {
			if b.Again {
				return -1
			}
			return 1
		}
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind))
	})
	for _, o := range kept {
		if i := slices.IndexFunc(gaps, func(g Gap) bool { return g.First.Store == o.Store }); i >= 0 {
			gaps[i].Count++
			gaps[i].Kinds |= o.Kind
			if gaps[i].First.Suppressed != nil && o.Suppressed == nil {
				gaps[i].First = o
			}
			continue
		}
		if slices.ContainsFunc(erased, func(e Erasure) bool { return e.counts() && e.Store.agrees(o.Store) }) {
			continue
		}
		gaps = append(gaps, Gap{First: o, Count: 1, Kinds: o.Kind, Near: near(o.Store, erased)})
	}
	return gaps
}

// near returns the erasure that a reader would take for one of s, nil if there
// is none. What is removed from who knows where is none when nothing leads to it.
func near(s Store, erased []Erasure) *Erasure {
	for _, sure := range []bool{true, false} {
		for i, e := range erased {
			if e.Store.agrees(s) && (e.Store.Name != "" || !sure && e.Soft) {
				return &erased[i]
			}
		}
	}
	return nil
}

// cascaded returns erased with what follows from cascades.
func cascaded(erased []Erasure, cascades []Cascade) []Erasure {
	out := slices.Clone(erased)
	for i := 0; i < len(out); i++ {
		for _, c := range cascades {
			e := out[i]
			if !e.counts() || e.Store.Medium != "sql" || e.Store.Name != c.Parent {
				continue
			}
			e.Store.Name = c.Child
			if !slices.ContainsFunc(out, func(x Erasure) bool { return x.Store == e.Store && x.counts() }) {
				out = append(out, e)
			}
		}
	}
	return out
}
