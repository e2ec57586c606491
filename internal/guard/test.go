package guard

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// Test is something that was found out, in terms that travel from package to
// package: what was looked at, and how it turned out.
type Test struct {
	Ref
	Is  string           `json:"is"`          // what was asked of it: "true", "nil", "== granted", "< ?", "passed"
	Yes bool             `json:"y,omitempty"` // whether it was so
	Pos finding.Position `json:"at"`          // where it was tested
}

// True, Nil and Passed are the values of Test.Is that others need to know: a
// truth value, a comparison with nil, a middleware that let a request through.
const (
	True   = "true"
	Nil    = "nil"
	Passed = "passed"
)

// String writes t without its position.
func (t Test) String() string {
	if t.Yes {
		return t.Ref.String() + " " + t.Is
	}
	return t.Ref.String() + " not " + t.Is
}

// Tests is a set of tests, sorted, each once.
type Tests []Test

func compareTests(a, b Test) int { return strings.Compare(a.String(), b.String()) }

// tests returns the set of list. Of equal tests the earliest in source order
// stays.
func tests(list []Test) Tests {
	if len(list) < 2 {
		return list
	}
	type keyed struct {
		key string // written once, as comparing is what costs
		Test
	}
	all := make([]keyed, len(list))
	for i, t := range list {
		all[i] = keyed{t.String(), t}
	}
	slices.SortFunc(all, func(a, b keyed) int {
		if c := strings.Compare(a.key, b.key); c != 0 {
			return c
		}
		return a.Pos.Compare(b.Pos)
	})
	all = slices.CompactFunc(all, func(a, b keyed) bool { return a.key == b.key })
	out := make(Tests, len(all))
	for i, k := range all {
		out[i] = k.Test
	}
	return out
}

// And returns what holds where both t and u do.
func (t Tests) And(u Tests) Tests {
	if len(u) == 0 {
		return t
	}
	if len(t) == 0 {
		return u
	}
	return tests(slices.Concat(t, u))
}

// Meet returns what holds where either t or u does.
func (t Tests) Meet(u Tests) Tests {
	var both Tests
	for _, a := range t {
		if i, ok := slices.BinarySearchFunc(u, a, compareTests); ok {
			if u[i].Pos.Compare(a.Pos) < 0 {
				a = u[i]
			}
			both = append(both, a)
		}
	}
	return both
}

// within returns the tests for which keep is true.
func (t Tests) within(keep func(Test) bool) Tests {
	var some Tests
	for _, x := range t {
		if keep(x) {
			some = append(some, x)
		}
	}
	return some
}
