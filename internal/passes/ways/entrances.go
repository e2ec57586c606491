package ways

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/guards"
)

// Entrance is an entry point that leads to faces, and what is asked on the way.
type Entrance struct {
	Way
	Open  bool         // on some way there no test is enough
	Asked []guard.Test // on the shortest way, those that are enough
}

// Entrances returns the entry points of the program that lead to a face, by
// name, whether something is asked before or not.
func Entrances(program *guards.Result, enough guard.Enough) []Entrance {
	open := make(map[string]bool)
	for _, w := range Open(program, enough) {
		open[w.id()] = true
	}
	var all []Entrance
	for _, w := range Open(program, func(guard.Test, guard.Relation) bool { return false }) {
		all = append(all, Entrance{Way: w, Open: open[w.id()], Asked: w.asked(enough)})
	}
	slices.SortStableFunc(all, func(a, b Entrance) int { return strings.Compare(a.id(), b.id()) })
	return all
}

// asked returns the tests on w that are enough.
func (w Way) asked(enough guard.Enough) []guard.Test {
	var all guard.Tests
	for _, s := range append([]guard.Place{{Held: w.Passed}}, w.Steps...) {
		for _, t := range s.Held {
			if enough(t, t.About(s.Subjects)) {
				all = all.And(guard.Tests{t})
			}
		}
	}
	return all
}
