package guard

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// Condition is a boolean value and how it turned out.
type Condition struct {
	Value    ssa.Value // of boolean type; never a negation
	Polarity bool
	Pos      token.Pos // of the branch that tested it, or of the return that gave it; may be unset
}

// set holds numbers of interned conditions, ascending. A nil *set is the
// unreached state.
type set []int

// meet returns the intersection of s and t.
func (s set) meet(t set) set {
	var both set
	for len(s) > 0 && len(t) > 0 {
		switch {
		case s[0] < t[0]:
			s = s[1:]
		case s[0] > t[0]:
			t = t[1:]
		default:
			both, s, t = append(both, s[0]), s[1:], t[1:]
		}
	}
	return both
}

// union returns the elements of s and t.
func (s set) union(t set) set {
	all := make(set, 0, len(s)+len(t))
	for len(s) > 0 && len(t) > 0 {
		switch {
		case s[0] < t[0]:
			all, s = append(all, s[0]), s[1:]
		case s[0] > t[0]:
			all, t = append(all, t[0]), t[1:]
		default:
			all, s, t = append(all, s[0]), s[1:], t[1:]
		}
	}
	return append(append(all, s...), t...)
}

// meetReached is meet with the unreached state as identity.
func meetReached(s, t *set) *set {
	if s == nil {
		return t
	}
	if t == nil {
		return s
	}
	both := s.meet(*t)
	return &both
}
