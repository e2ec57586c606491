package taint

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// Summaries written down by hand, without any SSA.

func line(n int) finding.Position { return finding.Position{File: "f.go", Line: n, Col: 1} }

func mark1(l Loc) []Mark { return []Mark{{Loc: l}} }

// function is a summary of one block, as the builder makes them.
func function(key string, change func(s *Summary)) *Summary {
	s := &Summary{Key: key, Name: key, Pos: line(1), Sites: make([]SiteInfo, 4), exits: [][]int{nil}}
	change(s)
	return s
}

func kept(at Loc, n int) Event {
	return Event{Kind: Sinks, Loc: at, Deep: true, Pos: line(n), Path: NewPath(Hop{line(n), Kept, "keep"}), Store: &Store{Medium: "file", Call: "keep"}}
}

func proved(at Loc, n int) Event {
	return Event{Kind: Proves, Loc: at, Pos: line(n), Evidence: &Evidence{Kind: facedata.Image, Basis: facedata.API, Pos: line(n), Object: "recognise"}}
}

func call(n int, callee string, args ...Loc) Call {
	c := Call{Pos: line(n), Callee: callee, Name: callee}
	for _, a := range args {
		c.Args = append(c.Args, mark1(a))
	}
	return c
}

func known(sums ...*Summary) *Known { return &Known{Funcs: sums} }

func TestLinkSubstitutesCalls(t *testing.T) {
	keep := function("keep", func(s *Summary) { s.Events = []Event{kept(param(1), 10)} })
	same := function("same", func(s *Summary) { s.Edges = []Edge{{From: param(0), To: result(0)}} })
	wrap := function("wrap", func(s *Summary) { s.Edges = []Edge{{From: param(0), To: result(0).field("Data")}} })
	fill := function("fill", func(s *Summary) { s.Edges = []Edge{{From: param(1), To: param(0).field("Data")}} })
	for name, c := range map[string]struct {
		calls []Call
		want  []string
	}{
		"argument":           {[]Call{call(2, "keep", site(1), site(0))}, []string{"f:2 image"}},
		"other argument":     {[]Call{call(2, "keep", site(0), site(1))}, nil},
		"missing argument":   {[]Call{call(2, "keep", site(0))}, nil},
		"result":             {[]Call{call(2, "same", site(0)), call(3, "keep", site(1), out(0, 0))}, []string{"f:3 image"}},
		"other result":       {[]Call{call(2, "same", site(0)), call(3, "keep", site(1), out(0, 1))}, nil},
		"field of a result":  {[]Call{call(2, "wrap", site(0)), call(3, "keep", site(1), out(0, 0).field("Data"))}, []string{"f:3 image"}},
		"other field":        {[]Call{call(2, "wrap", site(0)), call(3, "keep", site(1), out(0, 0).field("Name"))}, nil},
		"whole result":       {[]Call{call(2, "wrap", site(0)), call(3, "keep", site(1), out(0, 0))}, []string{"f:3 image"}},
		"filled argument":    {[]Call{call(2, "fill", site(2), site(0)), call(3, "keep", site(1), site(2).field("Data"))}, []string{"f:3 image"}},
		"filled, not read":   {[]Call{call(2, "fill", site(2), site(0)), call(3, "keep", site(1), site(2).field("Name"))}, nil},
		"unknown function":   {[]Call{call(2, "elsewhere", site(0)), call(3, "keep", site(1), out(0, 0))}, nil},
		"two calls of one":   {[]Call{call(2, "same", site(0)), call(3, "same", site(1)), call(4, "keep", site(2), out(1, 0))}, nil},
		"calls in any order": {[]Call{call(3, "keep", site(1), out(1, 0)), call(2, "same", site(0))}, []string{"f:3 image"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := function("f", func(s *Summary) { s.Events, s.Calls = []Event{proved(site(0), 1)}, c.calls })
			require.Equal(t, c.want, flowsOf(known(keep, same, wrap, fill, f)))
		})
	}
}

// Evidence and sink may lie in different functions, both away from the source.
func TestLinkMovesEventsToTheSource(t *testing.T) {
	keep := function("keep", func(s *Summary) { s.Events = []Event{kept(param(0), 10)} })
	match := function("match", func(s *Summary) { s.Events = []Event{proved(param(0), 20)} })
	read := function("read", func(s *Summary) {
		s.Sites[0] = SiteInfo{Pos: line(30), Verb: Enters, Object: "FormFile"}
		s.Edges = []Edge{{From: site(0), To: result(0)}}
	})
	f := function("f", func(s *Summary) {
		s.Calls = []Call{call(2, "read"), call(3, "keep", out(0, 0)), call(4, "match", out(0, 0))}
	})
	flows := link(known(keep, match, read, f)).Flows([]string{"f", "keep", "match", "read"})
	require.Len(t, flows, 1)
	require.Equal(t, line(3), flows[0].Pos)
	require.Equal(t, line(10), flows[0].Sink())
	require.Equal(t, Hop{line(30), Enters, "FormFile"}, flows[0].Source)
	require.Equal(t, facedata.High, flows[0].Confidence)
}

func TestRecursionTerminates(t *testing.T) {
	self := function("self", func(s *Summary) {
		s.Events = []Event{kept(param(0).field("a").field("b"), 10)}
		s.Edges = []Edge{{From: param(0).field("next"), To: result(0)}, {From: out(0, 0).field("next"), To: result(0)}}
		s.Calls = []Call{call(11, "self", param(0).field("a"))}
	})
	f := function("f", func(s *Summary) {
		s.Events = []Event{proved(site(0).field("a").field("a").field("b"), 1)}
		s.Calls = []Call{call(2, "self", site(0))}
	})
	require.Equal(t, []string{"f:2 image"}, flowsOf(known(self, f)), "one round further in")

	ping := function("ping", func(s *Summary) { s.Calls = []Call{call(20, "pong", param(0), param(1))} })
	pong := function("pong", func(s *Summary) {
		s.Calls = []Call{call(21, "ping", param(1), param(0))}
		s.Events = []Event{kept(param(1), 22)}
	})
	f = function("f", func(s *Summary) {
		s.Events, s.Calls = []Event{proved(site(0), 1)}, []Call{call(2, "ping", site(0), site(1))}
	})
	require.Equal(t, []string{"f:2 image"}, flowsOf(known(ping, pong, f)), "the arguments change places on the way round")
}

func TestLongCircleTerminates(t *testing.T) {
	const n = 40
	var sums []*Summary
	for i := range n {
		sums = append(sums, function("c"+strconv.Itoa(i), func(s *Summary) {
			s.Calls = []Call{call(i, "c"+strconv.Itoa((i+1)%n), param(0).field("f"+strconv.Itoa(i)))}
			s.Edges = []Edge{{From: param(0), To: result(0)}, {From: out(0, 0), To: result(0).field("r")}}
		}))
	}
	require.Empty(t, flowsOf(known(sums...)))
}

func TestInterfacesCloseBySignature(t *testing.T) {
	store := Iface{Key: "Store", Methods: []Method{{Name: "Get", Sig: "func()"}, {Name: "Put", Sig: "func([]byte)"}}}
	typ := func(key, put string) Type {
		return Type{Key: key, Methods: []Method{{Name: "Get", Sig: "func()"}, {Name: "Put", Sig: put, Func: "(" + key + ").Put"}}}
	}
	keep := func(key string, n int) *Summary {
		return function("("+key+").Put", func(s *Summary) { s.Events = []Event{kept(param(1), n)} })
	}
	f := function("f", func(s *Summary) {
		s.Events = []Event{proved(site(0), 1)}
		s.Calls = []Call{{Pos: line(2), Iface: "Store", Method: "Put", Name: "Store.Put", Args: [][]Mark{mark1(site(1)), mark1(site(0))}}}
	})
	k := &Known{
		Funcs:  []*Summary{f, keep("Disk", 10), keep("Cloud", 20), keep("Text", 30), keep("Half", 40)},
		Ifaces: []Iface{store},
		Types: []Type{
			typ("Cloud", "func([]byte)"), typ("Disk", "func([]byte)"), typ("Text", "func(string)"),
			{Key: "Half", Methods: []Method{{Name: "Put", Sig: "func([]byte)", Func: "(Half).Put"}}},
		},
	}
	l := link(k)
	var sinks []int
	for _, fl := range l.Flows([]string{"f"}) {
		require.Equal(t, line(2), fl.Pos)
		sinks = append(sinks, fl.Sink().Line)
	}
	require.Subset(t, []int{10, 20}, sinks)
	require.NotEmpty(t, sinks)
	require.Empty(t, flowsOf(&Known{Funcs: k.Funcs, Types: k.Types}), "an interface that is not known closes nothing")
	require.Empty(t, flowsOf(&Known{Funcs: k.Funcs, Ifaces: k.Ifaces}), "nor does one without types")
}

func TestFunctionValues(t *testing.T) {
	fn := func(key string, callNumber int) Loc { return Loc{Root: Root{Kind: Func, Key: key, Site: callNumber}} }
	keep := function("lit$1", func(s *Summary) { s.Events = []Event{kept(param(0), 10), kept(Loc{Root: Root{Kind: Free}}, 11)} })
	literal := Call{Pos: line(5), Callee: "lit$1", Name: "a literal", Frees: [][]Mark{mark1(site(3))}, Deferred: true}
	f := function("f", func(s *Summary) {
		s.Events = []Event{proved(site(0), 1), proved(site(3), 1)}
		s.Edges = []Edge{{From: fn("lit$1", 0), To: site(1).field("save")}}
		s.Calls = []Call{literal, {Pos: line(6), Fn: []Loc{site(1).field("save")}, Name: "save", Args: [][]Mark{mark1(site(0))}}}
	})
	var sinks []int
	for _, fl := range link(known(keep, f)).Flows([]string{"f"}) {
		sinks = append(sinks, fl.Sink().Line)
	}
	require.Contains(t, sinks, 10, "its parameter, where it is called")
	require.Contains(t, sinks, 11, "its captured variable")
}

func TestGlobalsMeet(t *testing.T) {
	flush := function("flush", func(s *Summary) { s.Events = []Event{kept(global("p.Last"), 10)} })
	other := function("other", func(s *Summary) { s.Events = []Event{kept(global("p.Other"), 12)} })
	f := function("f", func(s *Summary) {
		s.Events = []Event{proved(site(0), 1)}
		s.Edges = []Edge{{From: site(0), To: global("p.Last"), Path: NewPath(Hop{line(2), Stored, "Last"})}}
	})
	require.Equal(t, []string{"f:10 image"}, flowsOf(known(flush, other, f)))

	deep := function("deep", func(s *Summary) { s.Calls = []Call{call(20, "flush")} })
	require.Equal(t, []string{"f:10 image"}, flowsOf(known(flush, other, f, deep)), "once, whoever calls what keeps it")

	field := function("field", func(s *Summary) { s.Events = []Event{kept(global("p.Last").field("Name"), 14)} })
	set := function("set", func(s *Summary) {
		s.Events = []Event{proved(site(0), 1)}
		s.Edges = []Edge{{From: site(0), To: global("p.Last").field("Data"), Path: NewPath(Hop{line(3), Stored, "Data"})}}
	})
	require.Empty(t, flowsOf(known(field, set)), "another field of it")
}

func TestSinksReportedAreNotReportedAgain(t *testing.T) {
	keep := function("keep", func(s *Summary) { s.Events = []Event{kept(param(0), 10), proved(param(0), 9)} })
	l := link(known(keep))
	flows := l.Flows([]string{"keep"})
	require.Len(t, flows, 1)
	exported := l.Export([]string{"keep"}, known(keep), flows)
	require.Len(t, exported.Funcs, 1)
	for _, e := range exported.Funcs[0].Events {
		require.Equal(t, e.Kind == Sinks, e.Done)
	}
	f := function("f", func(s *Summary) { s.Events, s.Calls = []Event{proved(site(0), 1)}, []Call{call(2, "keep", site(0))} })
	again := Merge(exported, known(f))
	require.Empty(t, Link(again.Funcs, nil, nil, []string{"f"}).Flows([]string{"f"}))
}

func TestEvidenceTravelsAFewCallsOnly(t *testing.T) {
	chain := func(n int) *Known {
		k := known(function("f0", func(s *Summary) { s.Events = []Event{proved(param(0), 50)} }))
		for i := 1; i <= n; i++ {
			k.Funcs = append(k.Funcs, function("f"+strconv.Itoa(i), func(s *Summary) {
				s.Calls = []Call{call(50+i, "f"+strconv.Itoa(i-1), param(0))}
			}))
		}
		k.Funcs = append(k.Funcs, function("g", func(s *Summary) {
			s.Events, s.Calls = []Event{kept(site(0), 2)}, []Call{call(3, "f"+strconv.Itoa(n), site(0))}
		}))
		return k
	}
	require.Len(t, flowsOf(chain(maxDepth-2)), 1)
	require.Empty(t, flowsOf(chain(maxDepth+2)))
}
