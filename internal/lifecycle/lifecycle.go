package lifecycle

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
)

// Holding is a store with face data and all that is known of it: who writes
// to it, reads and erases.
type Holding struct {
	Store  Store
	Kinds  facedata.Kind
	Kept   []Obligation // those that bring data there before those that keep it again, in order of position
	Erased []Erasure    // that may erase from it, those that do not count included
	Read   []Reading
}

// Inventory returns the stores of p that face data enters, in the order of the
// places where it first does.
func Inventory(p Program) []Holding {
	erased := cascaded(p.Erased, p.Cascades)
	kept := slices.Clone(p.Kept)
	slices.SortStableFunc(kept, func(a, b Obligation) int {
		if a.Again != b.Again {
			if b.Again {
				return -1
			}
			return 1
		}
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind))
	})
	var out []Holding
	for _, o := range kept {
		i := slices.IndexFunc(out, func(h Holding) bool { return h.Store == o.Store })
		if i < 0 {
			i = len(out)
			out = append(out, Holding{Store: o.Store, Erased: agreeing(erased, o.Store), Read: reading(p.Read, o.Store)})
		}
		out[i].Kinds |= o.Kind
		out[i].Kept = append(out[i].Kept, o)
	}
	return out
}

func agreeing(erased []Erasure, s Store) []Erasure {
	return slices.DeleteFunc(slices.Clone(erased), func(e Erasure) bool { return !e.Store.agrees(s) })
}

// reading returns the readings of s; of a reading of unknown identity nobody
// can tell.
func reading(read []Reading, s Store) []Reading {
	return slices.DeleteFunc(slices.Clone(read), func(r Reading) bool {
		return r.Store.Name == "" && s.Name != "" || !r.Store.agrees(s)
	})
}

// First returns what brings face data to h and is not silenced for a rule, or
// what first does if all is, of what the rule is asked about.
func (h Holding) First(rule string, asked func(Obligation) bool) (Obligation, bool) {
	var first *Obligation
	for i, o := range h.Kept {
		if !asked(o) {
			continue
		}
		if o.Suppressed(rule) == nil {
			return o, true
		}
		if first == nil {
			first = &h.Kept[i]
		}
	}
	if first == nil {
		return Obligation{}, false
	}
	return *first, true
}

// Erasable reports whether something reachable erases from h.
func (h Holding) Erasable() bool { return slices.ContainsFunc(h.Erased, Erasure.counts) }

// Purged returns the reachable erasure by age from h, nil if there is none.
func (h Holding) Purged() *Erasure {
	i := slices.IndexFunc(h.Erased, func(e Erasure) bool { return e.Aged && e.counts() })
	if i < 0 {
		return nil
	}
	return &h.Erased[i]
}

// Marked returns the reachable erasure that only marks the rows of h as erased,
// nil if there is none or something erases them for good.
func (h Holding) Marked() *Erasure {
	i := slices.IndexFunc(h.Erased, func(e Erasure) bool {
		return e.Soft && !e.Idle && e.Store.Name != "" && sameTable(e.Store.Name, h.Store.Name) && (e.Store.Medium == "sql" || e.Store.Medium == "document")
	})
	if i < 0 || h.Erasable() {
		return nil
	}
	return &h.Erased[i]
}

// Unreached returns the erasure that a reader would take for one of h although
// nothing leads to it, nil if there is none. What is removed from who knows
// where is none.
func (h Holding) Unreached() *Erasure {
	i := slices.IndexFunc(h.Erased, func(e Erasure) bool { return e.Idle && e.Store.Name != "" })
	if i < 0 {
		return nil
	}
	return &h.Erased[i]
}

// cascaded returns erased with what follows from cascades.
func cascaded(erased []Erasure, cascades []Cascade) []Erasure {
	out := slices.Clone(erased)
	for i := 0; i < len(out); i++ {
		for _, c := range cascades {
			e := out[i]
			if !e.counts() || e.Store.Medium != "sql" || !sameTable(e.Store.Name, c.Parent) {
				continue
			}
			e.Store.Name = c.Child
			if !slices.ContainsFunc(out, func(x Erasure) bool { return x.Store == e.Store && x.Func == e.Func && x.Aged == e.Aged && x.counts() }) {
				out = append(out, e)
			}
		}
	}
	return out
}
