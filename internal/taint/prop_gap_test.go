package taint

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
)

// Programs that random ones showed to be linked less well than inlined.

// Two sinks of a parameter at one line and column of two files are two.
func TestSinksAtOneLineOfTwoFiles(t *testing.T) {
	keepIn := func(key, file string) *Summary {
		return function(key, func(s *Summary) {
			at := finding.Position{File: file, Line: 10, Col: 1}
			e := kept(param(0), 10)
			e.Pos, e.Path = at, NewPath(Hop{at, Kept, "keep"})
			s.Events = []Event{e}
		})
	}
	both := function("both", func(s *Summary) { s.Calls = []Call{call(2, "a", param(0)), call(3, "b", param(0))} })
	f := function("f", func(s *Summary) { s.Events, s.Calls = []Event{proved(site(0), 1)}, []Call{call(4, "both", site(0))} })
	k := known(keepIn("a", "a.go"), keepIn("b", "b.go"), both, f)
	require.Equal(t, []string{"a.go:10", "b.go:10"}, sinksOf(link(k).Flows(keysOf(k))))
}

// What leaves a function by two ways is one thing to its callers.
func TestOneThingLeavesByTwoWays(t *testing.T) {
	fill := function("fill", func(s *Summary) {
		s.Edges = []Edge{{From: site(0), To: result(0)}, {From: site(0), To: param(0).field("Image")}}
	})
	f := function("f", func(s *Summary) {
		s.Calls = []Call{call(2, "fill", site(1))}
		s.Events = []Event{proved(out(0, 0), 3), kept(site(1).field("Image"), 4)}
	})
	require.Equal(t, []string{"f:4 image"}, flowsOf(known(fill, f)))
}

// gap: the result of a call that stays open has no name outside of the function
// that makes it. It is to be found kept.
func TestResultOfAnOpenCallLeaves(t *testing.T) {
	load := function("load", func(s *Summary) {
		s.Calls = []Call{{Pos: line(10), Iface: "Store", Method: "Get", Name: "Store.Get"}}
		s.Events = []Event{kept(out(0, 0), 11)}
		s.Edges = []Edge{{From: out(0, 0), To: result(0)}}
	})
	f := function("f", func(s *Summary) {
		s.Calls = []Call{call(2, "load")}
		s.Events = []Event{proved(out(0, 0), 3)}
	})
	require.Empty(t, flowsOf(known(load, f)))
}

// What is proved of a mixture is not proved of its parts, whoever makes it.
func TestMixtureOfACallee(t *testing.T) {
	mix := func(out Loc) []Edge {
		return []Edge{{From: param(0), To: site(0), Into: true}, {From: param(1), To: site(0), Into: true}, {From: site(0), To: out}}
	}
	join := function("join", func(s *Summary) { s.Edges = mix(result(0)) })
	f := function("f", func(s *Summary) {
		s.Calls = []Call{call(2, "join", site(0), site(1))}
		s.Events = []Event{proved(out(0, 0), 3), kept(site(1), 4)}
	})
	require.Empty(t, flowsOf(known(join, f)))
	in := function("f", func(s *Summary) {
		s.Edges = []Edge{{From: site(2), To: site(0), Into: true}, {From: site(1), To: site(0), Into: true}}
		s.Events = []Event{proved(site(0), 3), kept(site(1), 4)}
	})
	require.Empty(t, flowsOf(known(in)))
}
