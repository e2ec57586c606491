package taint

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the linker exports is valid, open or closed.
func TestExportsAreValid(t *testing.T) {
	open, closed := 0, 0
	times(t, 300, func(r *rand.Rand) {
		p := anyProgram(r, shape{funcs: 5, fields: true, into: true, params: true, ifaces: true, erases: true})
		k := p.known()
		if r.Intn(2) == 0 {
			k.Types = nil
		}
		l := link(k)
		out := l.Export(keysOf(k), k, l.Flows(keysOf(k)))
		require.NoError(t, k.Validate())
		require.NoError(t, out.Validate(), "%v", p)
		for _, s := range out.Funcs {
			if len(s.Calls) > 0 {
				open++
			} else {
				closed++
			}
		}
	})
	require.Greater(t, min(open, closed), 100)
}

func TestValidate(t *testing.T) {
	whole := func() *Summary {
		return function("p.f", func(s *Summary) {
			s.Edges = []Edge{{From: param(0), To: site(0).field("a")}}
			s.Events = []Event{kept(site(1), 1), proved(out(0, 0), 2)}
			s.Calls = []Call{call(3, "p.g", param(0))}
		})
	}
	require.NoError(t, known(whole()).Validate())
	require.NoError(t, new(Known).Validate())
	for name, change := range map[string]func(s *Summary){
		"no such site":         func(s *Summary) { s.Edges[0].From = site(4) },
		"a site below none":    func(s *Summary) { s.Edges[0].To = site(-1) },
		"no such call":         func(s *Summary) { s.Events[1].Loc = out(1, 0) },
		"a parameter below 0":  func(s *Summary) { s.Edges[0].From = param(-1) },
		"no such kind of root": func(s *Summary) { s.Edges[0].From.Root.Kind = Func + 1 },
		"no root":              func(s *Summary) { s.Edges[0].From = Loc{} },
		"a path of no fields":  func(s *Summary) { s.Edges[0].From.Path = "a" },
		"a long path":          func(s *Summary) { s.Edges[0].From.Path = ".a.b.c.d" },
		"no store":             func(s *Summary) { s.Events[0].Store = nil },
		"no evidence":          func(s *Summary) { s.Events[1].Evidence = nil },
		"no such event":        func(s *Summary) { s.Events[0].Kind = 0 },
		"an erasure of none":   func(s *Summary) { s.Events[0] = Event{Kind: Erases} },
		"a part elsewhere":     func(s *Summary) { s.Events[0].Store.Parts = []IdentPart{{Locs: []Loc{site(9)}}} },
		"an argument":          func(s *Summary) { s.Calls[0].Args[0][0].Loc = site(9) },
		"a binding":            func(s *Summary) { s.Calls[0].Frees = [][]Mark{mark1(site(9))} },
		"a function value":     func(s *Summary) { s.Calls[0].Fn = []Loc{site(9)} },
		"a handle":             func(s *Summary) { s.Sites[0].Handle = &Store{Parts: []IdentPart{{Locs: []Loc{site(9)}}}} },
		"no name":              func(s *Summary) { s.Key = "" },
	} {
		t.Run(name, func(t *testing.T) {
			s := whole()
			change(s)
			require.Error(t, known(s).Validate())
		})
	}
	require.Error(t, known(nil).Validate())
}

// What is valid is merged, linked and exported without a panic, whatever it
// says.
func TestValidIsEnough(t *testing.T) {
	linked := 0
	times(t, 3000, func(r *rand.Rand) {
		if k := anyDamaged(r, 1+r.Intn(4)); k.Validate() == nil {
			linked++
			useAll(k)
		}
	})
	require.Greater(t, min(linked, 3000-linked), 500)
}

// anyDamaged returns a program with some of what it says changed.
func anyDamaged(r *rand.Rand, changes int) *Known {
	k := anyProgram(r, shape{funcs: 4, fields: true, into: true, params: true, ifaces: true, erases: true}).known()
	if r.Intn(2) == 0 {
		l := link(k)
		k = l.Export(keysOf(k), k, nil)
	}
	for range changes {
		if len(k.Funcs) > 0 {
			disturb(r, pick(r, k.Funcs))
		}
	}
	return k
}

// disturb changes something in s.
func disturb(r *rand.Rand, s *Summary) {
	number := pick(r, []int{-1, 0, 1, 2, 1 << 40})
	change := func(l *Loc) {
		switch r.Intn(4) {
		case 0:
			l.Root.Site = number
		case 1:
			l.Root.Index = number
		case 2:
			l.Root.Kind = RootKind(r.Intn(int(Func) + 2))
		case 3:
			l.Path = pick(r, []string{"", ".", ".a..", ".a.b.c.~", "~", ".~.~", ".a.b.c.d"})
		}
	}
	switch r.Intn(6) {
	case 0:
		for i := range s.Edges {
			change(pick(r, []*Loc{&s.Edges[i].From, &s.Edges[i].To}))
		}
	case 1:
		for i := range s.Events {
			change(&s.Events[i].Loc)
			s.Events[i].Depth = number
		}
	case 2:
		for i := range s.Events {
			s.Events[i].Kind = EventKind(r.Intn(5))
		}
	case 3:
		for i := range s.Calls {
			for _, arg := range s.Calls[i].Args {
				for j := range arg {
					change(&arg[j].Loc)
					s.Calls[i].Fn = append(s.Calls[i].Fn, arg[j].Loc)
				}
			}
		}
	case 4:
		s.Sites, s.Params = s.Sites[:r.Intn(len(s.Sites)+1)], nil
	case 5:
		s.Calls = s.Calls[:r.Intn(len(s.Calls)+1)]
	}
}

// useAll does with k what the analysis of an importing package does.
func useAll(k *Known) {
	all := Merge(k, known(function("q.main", func(s *Summary) {
		for i, f := range k.Funcs {
			s.Calls = append(s.Calls, call(i, f.Key, site(0), site(1)))
		}
		s.Events = []Event{proved(site(0), 1), kept(site(1), 2)}
	})))
	l := Link(all.Funcs, all.Types, all.Ifaces, []string{"q.main"}, k)
	keys := append(l.Reached(nil), "q.main")
	flows := l.Flows(keys)
	l.Export(keys, all, flows)
	l.Erasures(keys)
	l.Truncated(keys)
	for _, f := range flows {
		Steps(append([]Hop{f.Source}, f.Hops...))
	}
}

// FuzzKnown looks for programs and changes that pass for valid and are not.
func FuzzKnown(f *testing.F) {
	for seed := range int64(6) {
		f.Add(seed, uint8(seed))
	}
	f.Fuzz(func(t *testing.T, seed int64, changes uint8) {
		if k := anyDamaged(rand.New(rand.NewSource(seed)), int(changes%32)); k.Validate() == nil {
			useAll(k)
		}
	})
}
