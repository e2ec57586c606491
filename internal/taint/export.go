package taint

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
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
		if open[key] {
			for _, c := range n.sum.Calls {
				for _, callee := range l.named(c) {
					visit(callee)
				}
			}
			for _, f := range n.functionValues() {
				visit(f)
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
		if s := l.exported(key, open[key], reported); keep[key] && !s.neutral() {
			out.Funcs = append(out.Funcs, s)
		}
	}
	return out
}

func isMethod(key string) bool { return strings.HasPrefix(key, "(") }

// functionValues returns the functions that n holds as values.
func (n *node) functionValues() []string {
	var out []string
	for _, c := range n.sum.Calls {
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
		if n.graph == nil {
			if n.sum.Seen != nil {
				spread(key)
			}
			continue
		}
		for i, c := range n.sum.Calls {
			callees := l.callees(n, i)
			if c.Iface != "" || c.Callee == "" && len(c.Fn) > 0 && len(callees) == 0 {
				spread(key)
				break
			}
		}
	}
	return open
}

func (l *Linker) exported(key string, open bool, reported []Flow) *Summary {
	n := l.funcs[key]
	out := *n.sum
	if !open {
		out = *n.ports
	} else {
		seen := *n.ports
		seen.Seen = nil
		out.Seen = &seen
	}
	out.Events = markDone(out.Events, reported)
	if out.Seen != nil {
		out.Seen.Events = markDone(out.Seen.Events, reported)
	}
	return &out
}

// markDone returns events with the sinks marked of which a flow was reported
// that speaks for all callers.
func markDone(events []Event, reported []Flow) []Event {
	out := slices.Clone(events)
	for i := range out {
		e := &out[i]
		if e.Kind == Sinks && !e.Done {
			at := innermost(*e)
			e.Done = slices.ContainsFunc(reported, func(f Flow) bool { return f.fromPort && f.Sink() == at })
		}
	}
	return out
}

// neutral reports whether s tells callers nothing.
func (s *Summary) neutral() bool {
	return len(s.Edges) == 0 && len(s.Events) == 0 && len(s.Calls) == 0
}

// version is the first byte of encoded knowledge; other versions are not read.
const version = 1

// maxDecoded bounds how much is read of one package's knowledge, in bytes.
const maxDecoded = 64 << 20

// Encode writes v, made of structs, slices and texts, so that equal values have
// equal bytes.
func Encode(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	var b bytes.Buffer
	b.WriteByte(version)
	w, err := flate.NewWriter(&b, flate.BestSpeed)
	if err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	return b.Bytes(), nil
}

// Decode reads what Encode wrote into v. Bytes of another version or damaged
// ones are an error.
func Decode(data []byte, v any) error {
	if len(data) == 0 || data[0] != version {
		return fmt.Errorf("summaries are of another version of facelint: clean the cache with go clean -cache")
	}
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[1:])), maxDecoded))
	if err != nil {
		return fmt.Errorf("summaries are damaged: %w", err)
	}
	if err := json.Unmarshal(plain, v); err != nil {
		return fmt.Errorf("summaries are damaged: %w", err)
	}
	return nil
}

// Erasure is an erasing call that something outside the program can bring
// about.
type Erasure struct {
	Store    Store
	Identity Identity
	Pos      finding.Position
	Func     string
	Soft     bool
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
				out = append(out, Erasure{*e.Store, (*node)(nil).identityOf(e.Store), innermost(e), n.sum.Key, e.Soft})
			}
		}
	}
	return out
}
