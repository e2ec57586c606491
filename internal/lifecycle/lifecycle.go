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
	Trace      []finding.Step
	Evidence   []finding.Evidence
	Suppressed *finding.Suppression // a directive there that silences the gap
}

// Erasure is an erasing operation that something outside the program can bring
// about.
type Erasure struct {
	Store Store
	Pos   finding.Position
	Func  string
	Soft  bool // it only marks the data as erased
}

// Cascade says that erasing from the table Parent erases from the table Child.
type Cascade struct {
	Parent, Child string
}

// Gap is a store with face data that nothing reachable erases from.
type Gap struct {
	First Obligation // of those with the store, the first that nothing silences, in order of position
	Count int        // how many there are
	Kinds facedata.Kind
	Near  *Erasure // an erasure that does not count, with why not in Soft; nil if there is none
}

// Close draws the answer for a closed program.
func Close(kept []Obligation, erased []Erasure, cascades []Cascade) []Gap {
	erased = cascaded(erased, cascades)
	var gaps []Gap
	kept = slices.Clone(kept)
	slices.SortStableFunc(kept, func(a, b Obligation) int {
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
		if slices.ContainsFunc(erased, func(e Erasure) bool { return !e.Soft && e.Store.agrees(o.Store) }) {
			continue
		}
		g := Gap{First: o, Count: 1, Kinds: o.Kind}
		if i := slices.IndexFunc(erased, func(e Erasure) bool { return e.Store.agrees(o.Store) }); i >= 0 {
			g.Near = &erased[i]
		}
		gaps = append(gaps, g)
	}
	return gaps
}

// cascaded returns erased with what follows from cascades.
func cascaded(erased []Erasure, cascades []Cascade) []Erasure {
	out := slices.Clone(erased)
	for i := 0; i < len(out); i++ {
		for _, c := range cascades {
			e := out[i]
			if e.Soft || e.Store.Medium != "sql" || e.Store.Name != c.Parent {
				continue
			}
			e.Store.Name = c.Child
			if !slices.ContainsFunc(out, func(x Erasure) bool { return x.Store == e.Store && !x.Soft }) {
				out = append(out, e)
			}
		}
	}
	return out
}
