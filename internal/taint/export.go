package taint

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// Known is what one package tells the packages that import it: summaries,
// types and interfaces, its own and those of its imports that can still
// matter, and the functions that something outside calls.
type Known struct {
	Funcs   []*Summary
	Types   []Type
	Ifaces  []Iface
	Entries []string
}

// Merge returns the union of what several packages know, in order of keys.
func Merge(all ...*Known) *Known {
	out := new(Known)
	for _, k := range all {
		out.Funcs = append(out.Funcs, k.Funcs...)
		out.Types = append(out.Types, k.Types...)
		out.Ifaces = append(out.Ifaces, k.Ifaces...)
		out.Entries = append(out.Entries, k.Entries...)
	}
	out.Funcs = unique(out.Funcs, func(s *Summary) string { return s.Key })
	out.Types = unique(out.Types, func(t Type) string { return t.Key })
	out.Ifaces = unique(out.Ifaces, func(i Iface) string { return i.Key })
	out.Entries = unique(out.Entries, func(s string) string { return s })
	return out
}

func unique[T any](list []T, key func(T) string) []T {
	slices.SortStableFunc(list, func(a, b T) int { return strings.Compare(key(a), key(b)) })
	return slices.CompactFunc(list, func(a, b T) bool { return key(a) == key(b) })
}

// Export returns what importers need of the package whose own functions have
// the keys own: closed functions as their callers see them, open ones as they
// are, so that they can be linked again. Of what was imported, a plain function
// is left out unless something that stays calls it: only a package that imports
// it directly can name it. Sinks of the flows reported are marked done.
func (l *Linker) Export(own []string, known *Known, reported []Flow) *Known {
	mine := make(map[string]bool, len(own))
	for _, k := range own {
		mine[k] = true
	}
	open := l.openFuncs()
	keep := make(map[string]bool)
	var visit func(string)
	visit = func(key string) {
		n := l.funcs[key]
		if n == nil || keep[key] {
			return
		}
		keep[key] = true
		for _, f := range n.ports.functionValues() {
			visit(f)
		}
		if open[key] {
			for _, c := range n.ports.Calls {
				for _, callee := range l.named(c) {
					visit(callee)
				}
			}
		}
	}
	for _, key := range l.order {
		if mine[key] || open[key] || isMethod(key) || slices.Contains(known.Entries, key) {
			visit(key)
		}
	}
	out := &Known{Types: known.Types, Ifaces: known.Ifaces, Entries: known.Entries}
	for _, key := range l.order {
		if s := l.exported(key, reported); keep[key] && !s.neutral() {
			out.Funcs = append(out.Funcs, s)
		}
	}
	return out
}

func isMethod(key string) bool { return strings.HasPrefix(key, "(") }

// functionValues returns the functions that s holds as values.
func (s *Summary) functionValues() []string {
	var out []string
	for _, e := range s.Edges {
		if e.From.Root.Kind == Func {
			out = append(out, e.From.Root.Key)
		}
	}
	for _, c := range s.Calls {
		for _, m := range slices.Concat(slices.Concat(c.Args...), slices.Concat(c.Frees...)) {
			if m.Loc.Root.Kind == Func {
				out = append(out, m.Loc.Root.Key)
			}
		}
	}
	return out
}

// openFuncs returns the functions with a call that more knowledge may close,
// and those that call them.
func (l *Linker) openFuncs() map[string]bool {
	open := make(map[string]bool)
	var spread func(string)
	spread = func(key string) {
		if open[key] {
			return
		}
		open[key] = true
		for _, c := range l.callers[key] {
			spread(c)
		}
	}
	for _, key := range l.order {
		n := l.funcs[key]
		if n.ports != nil && n.ports.Open {
			spread(key)
		}
	}
	return open
}

func (l *Linker) exported(key string, reported []Flow) *Summary {
	out := *l.funcs[key].ports
	out.Events = markDone(out.Events, reported)
	return &out
}

// markDone returns events with the sinks marked of which a flow was reported
// that speaks for all callers.
func markDone(events []Event, reported []Flow) []Event {
	out := slices.Clone(events)
	for i := range out {
		e := &out[i]
		if e.Kind != Proves && e.Kind != Erases && !e.Done {
			at := innermost(*e)
			e.Done = slices.ContainsFunc(reported, func(f Flow) bool { return f.fromPort && f.Sink() == at })
		}
	}
	return out
}

// neutral reports whether s tells callers nothing.
func (s *Summary) neutral() bool {
	return len(s.Edges) == 0 && len(s.Events) == 0 && len(s.Calls) == 0 && len(s.Kills) == 0
}

// Erasure is an erasing call that something outside the program can bring
// about.
type Erasure struct {
	Store    Store
	Identity Identity
	Pos      finding.Position
	Func     string
	Name     string // of Func, for people
	Soft     bool
	Aged     bool // of what has reached some age, or by the store itself
}

// Readings returns the calls in the functions named that read from stores.
func (l *Linker) Readings(own []string) []Reading {
	var out []Reading
	for _, key := range own {
		n := l.funcs[key]
		if n == nil {
			continue
		}
		for _, r := range n.sum.reads {
			r.Identity = n.identityOf(r.Store)
			out = append(out, r)
		}
	}
	return out
}

// Erasures returns the erasing calls that the functions named make, directly or
// through others, but for those that only clean up after an error or make room
// for what they write.
func (l *Linker) Erasures(entries []string) []Erasure {
	var out []Erasure
	for _, key := range entries {
		n := l.funcs[key]
		if n == nil || n.ports == nil {
			continue
		}
		for _, e := range n.ports.Events {
			if e.Kind == Erases && !e.Rollback {
				out = append(out, Erasure{*e.Store, (*node)(nil).identityOf(e.Store), innermost(e), n.sum.Key, n.sum.Name, e.Soft, e.Aged})
			}
		}
	}
	return out
}
