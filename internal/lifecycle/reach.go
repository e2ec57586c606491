package lifecycle

import (
	"cmp"
	"slices"
	"strings"
)

// Reach is what is known of how the functions of a program are brought about:
// of one package, or of several.
type Reach struct {
	Funcs   []Func
	Read    []string // places that somebody takes functions out of
	Called  []string // methods called through interfaces, as [Func].Method writes them
	Outside []string // methods that other people's code may call through an interface value it was given
	Blind   bool     // part of the code could not be read: anything may be brought about
}

// Func is what a function brings about.
type Func struct {
	Key    string
	Root   bool     // runs when the program does: main, and what initialises a package
	Method string   // name and signature by which an interface calls it; "" if it is no method
	Calls  []string // functions it calls
	Uses   []Use
}

// Use is a function used as a value: registered, stored, handed on.
type Use struct {
	To     string
	Places []string // it is called only when all of these are read; none: it is
}

// MergeReach returns the union of what several packages know, in order of keys.
func MergeReach(all ...*Reach) *Reach {
	out := new(Reach)
	for _, r := range all {
		out.Funcs = append(out.Funcs, r.Funcs...)
		out.Read = append(out.Read, r.Read...)
		out.Called = append(out.Called, r.Called...)
		out.Outside = append(out.Outside, r.Outside...)
		out.Blind = out.Blind || r.Blind
	}
	slices.SortFunc(out.Funcs, compareFuncs)
	out.Funcs = slices.CompactFunc(out.Funcs, func(a, b Func) bool { return compareFuncs(a, b) == 0 })
	out.Read, out.Called, out.Outside = ordered(out.Read), ordered(out.Called), ordered(out.Outside)
	return out
}

func ordered(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// compareFuncs orders what is known of functions; of one function several
// packages may know different things.
func compareFuncs(a, b Func) int {
	return cmp.Or(strings.Compare(a.Key, b.Key), strings.Compare(a.Method, b.Method), slices.Compare(a.Calls, b.Calls),
		slices.CompareFunc(a.Uses, b.Uses, compareUses))
}

func compareUses(a, b Use) int {
	return cmp.Or(strings.Compare(a.To, b.To), slices.Compare(a.Places, b.Places))
}

// Candidates returns the functions that something other than a known call may
// bring about, whether or not anything does.
func (r *Reach) Candidates() []string {
	var out []string
	outside := setOf(r.Outside)
	for _, f := range r.Funcs {
		if f.Root || f.Method != "" && outside[f.Method] {
			out = append(out, f.Key)
		}
		for _, u := range f.Uses {
			out = append(out, u.To)
		}
	}
	return ordered(out)
}

// Entries returns the functions by which something outside gets into the
// program: those that run when it starts, those used as values by something
// that runs, and methods of what is handed to other people's code. It holds
// every candidate where the program is not known in full.
func (r *Reach) Entries() map[string]bool {
	s := search{funcs: make(map[string][]Func), read: setOf(r.Read), runs: make(map[string]bool), entries: make(map[string]bool)}
	called, outside := setOf(r.Called), setOf(r.Outside)
	started := false
	for _, f := range r.Funcs {
		s.funcs[f.Key] = append(s.funcs[f.Key], f)
		started = started || f.Root
	}
	for _, f := range r.Funcs {
		switch {
		case f.Root || f.Method != "" && outside[f.Method]:
			s.enter(f.Key)
		case f.Method != "" && called[f.Method]:
			s.run(f.Key)
		}
	}
	if r.Blind || !started {
		for _, key := range r.Candidates() {
			s.enter(key)
		}
	}
	return s.entries
}

func setOf(list []string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, s := range list {
		set[s] = true
	}
	return set
}

// search marks what runs.
type search struct {
	funcs   map[string][]Func
	read    map[string]bool
	runs    map[string]bool
	entries map[string]bool
}

func (s *search) enter(key string) {
	s.entries[key] = true
	s.run(key)
}

func (s *search) run(key string) {
	if s.runs[key] {
		return
	}
	s.runs[key] = true
	for _, f := range s.funcs[key] {
		for _, to := range f.Calls {
			s.run(to)
		}
		for _, u := range f.Uses {
			if !slices.ContainsFunc(u.Places, func(p string) bool { return !s.read[p] }) {
				s.enter(u.To)
			}
		}
	}
}

// Leading returns r without what cannot bring about any function that matters.
func (r *Reach) Leading(matters func(key string) bool) *Reach {
	callers := make(map[string][]string)
	leads := make(map[string]bool)
	var spread func(string)
	spread = func(key string) {
		if !leads[key] {
			leads[key] = true
			for _, c := range callers[key] {
				spread(c)
			}
		}
	}
	for _, f := range r.Funcs {
		for _, to := range f.Calls {
			callers[to] = append(callers[to], f.Key)
		}
		for _, u := range f.Uses {
			callers[u.To] = append(callers[u.To], f.Key)
		}
	}
	for _, f := range r.Funcs {
		if f.Method != "" && matters(f.Key) || slices.ContainsFunc(f.Uses, func(u Use) bool { return matters(u.To) }) {
			spread(f.Key)
		}
	}
	out := &Reach{Read: r.Read, Called: r.Called, Outside: r.Outside, Blind: r.Blind}
	for _, f := range r.Funcs {
		if !leads[f.Key] {
			continue
		}
		f.Calls = slices.DeleteFunc(slices.Clone(f.Calls), func(to string) bool { return !leads[to] })
		f.Uses = slices.DeleteFunc(slices.Clone(f.Uses), func(u Use) bool { return !leads[u.To] && !matters(u.To) })
		out.Funcs = append(out.Funcs, f)
	}
	return out
}
