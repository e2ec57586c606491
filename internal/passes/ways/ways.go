// Package ways tells the ways into a program on which a face is processed or
// kept without something having been asked first. Several rules want something
// asked: whether the person consented, whether a guardian did. What they want is
// a predicate; which ways there are, where each is told of and what a reader is
// told of it is here.
package ways

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
)

// Way is a way from an entry point to a face.
type Way struct {
	guard.Gap
	Point  guard.Asked
	Others []guard.Asked // further points that the entry point leads to
}

// Open returns the ways of the program that lead to a face and
// on which no test is enough: one for each entry point, with the point that
// tells most, and for what the program does by itself one for each function that
// does it.
func Open(program *guards.Result, enough guard.Enough) []Way {
	var all []Way
	told := make(map[string]int) // numbers in all
	for _, w := range ordered(program, enough) {
		i, known := -1, false
		for _, id := range w.ids() {
			if n, ok := told[id]; ok && !known {
				i, known = n, true
			}
		}
		if !known {
			i = len(all)
			all = append(all, w)
		} else if all[i].Point.Pos != w.Point.Pos {
			all[i].Others = append(all[i].Others, w.Point)
		}
		told[w.id()], told[fmt.Sprint(w.Place().Pos)] = i, i
	}
	return all
}

// ordered returns all ways that count, what tells most first.
func ordered(program *guards.Result, enough guard.Enough) []Way {
	var all []Way
	for _, point := range program.Points() {
		if Weight(point) == 0 {
			continue
		}
		for gap := range program.Gaps(point, enough) {
			if counts(gap.Entry, point) {
				all = append(all, Way{Gap: gap, Point: point})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Way) int {
		return cmp.Or(Weight(b.Point)-Weight(a.Point), len(a.Steps)-len(b.Steps))
	})
	return all
}

// id is what ways share that are told of once.
func (w Way) id() string {
	if w.Entry.How == 0 {
		return w.Entry.Func + " " + w.Point.Func
	}
	return w.Entry.Func
}

// ids returns the ids of w and of those that it is a part of: what the program
// does by itself in a function from which it goes on to another.
func (w Way) ids() []string {
	all := []string{w.id(), fmt.Sprint(w.Place().Pos)}
	if w.Entry.How == 0 {
		for _, s := range w.Steps {
			all = append(all, w.Entry.Func+" "+s.Func)
		}
	}
	return all
}

// Place returns where w is told of: the first step that somebody wrote by
// hand, and for what the program does by itself, the last.
func (w Way) Place() guard.Place {
	if w.Entry.How == 0 {
		return w.Steps[len(w.Steps)-1]
	}
	for _, s := range w.Steps {
		if !slices.ContainsFunc(s.Held, generated) {
			return s
		}
	}
	return w.Steps[0]
}

func generated(t guard.Test) bool {
	return t.Root.Kind == guard.Declared && t.Root.Name == guards.Generated
}

// Weight orders points by how much they tell of what is done with a face; 0 is
// nothing.
func Weight(a guard.Asked) int {
	switch {
	case a.Kind == acts.Process && a.Of == acts.Recognises:
		return Recognised
	case a.Kind == acts.Process && a.Of == acts.Named:
		return Named
	case a.Kind == acts.Keep:
		return Kept
	case a.Kind == acts.Process:
		return Detected
	}
	return 0
}

// The weights of points.
const (
	Detected   = iota + 1 // faces are looked for
	Kept                  // face data that comes in is kept
	Named                 // a function named for it processes a face
	Recognised            // a recogniser processes one
)

// counts reports whether what comes in at e is to be judged. What
// nothing calls is somebody else's to call. A program that looks where faces are
// in the pictures that its user names asks nobody.
func counts(e guard.Entry, a guard.Asked) bool {
	switch {
	case e.How == guard.Routed:
		return true
	case e.How == 0 && !strings.HasSuffix(e.Func, ".main"):
		return false
	}
	return a.Kind != acts.Process || a.Of != acts.Detects
}

// Suppressed returns the directive at w that allows findings of the rule named,
// nil if there is none.
func (w Way) Suppressed(rule string) *finding.Suppression {
	for _, t := range w.Place().Held {
		if t.Root.Kind == guard.Declared && t.Root.Name == "allow" && t.Root.Type == rule {
			return &finding.Suppression{Pos: t.Pos, Reason: t.Is}
		}
	}
	return nil
}
