package taint

import (
	"slices"

	"github.com/facelint/facelint/internal/finding"
)

// solve brings all nodes to a fixpoint: rounds over the functions that saw
// something change, callees first. Without recursion one round settles them;
// what recursion and package-level variables add beyond maxRounds is cut.
func (l *Linker) solve() {
	order := l.bottomUp()
	dirty := make(map[string]bool, len(order))
	for _, key := range order {
		dirty[key] = true
	}
	for round := 0; round < maxRounds && len(dirty) > 0; round++ {
		for _, key := range order {
			if dirty[key] {
				delete(dirty, key)
				l.update(l.funcs[key], dirty)
			}
		}
	}
}

// maxRounds is how often a function is looked at, at most.
const maxRounds = 5

// update computes what callers see of n and marks those that it concerns.
func (l *Linker) update(n *node, dirty map[string]bool) {
	ports := n.sum
	switch {
	case !n.live && n.sum.Seen != nil:
		ports = n.sum.Seen
	case !n.sum.settled():
		l.expand(n)
		ports = l.seenByCallers(n)
		n.graph.forget()
	}
	if n.ports != nil && samePorts(n.ports, ports) {
		return
	}
	n.ports = ports
	for _, k := range l.callers[n.sum.Key] {
		dirty[k] = true
	}
	for _, e := range ports.Events {
		if e.Loc.Root.Kind == Global && l.noteGlobal(e) {
			for _, k := range l.writers[e.Loc.Root.Key] {
				dirty[k] = true
			}
		}
	}
}

// bottomUp returns the functions callees first, as far as there is such an
// order.
func (l *Linker) bottomUp() []string {
	var out []string
	seen := make(map[string]bool)
	var visit func(string)
	visit = func(key string) {
		n := l.funcs[key]
		if n == nil || seen[key] {
			return
		}
		seen[key] = true
		for _, c := range n.sum.Calls {
			for _, callee := range l.named(c) {
				visit(callee)
			}
		}
		out = append(out, key)
	}
	for _, key := range l.order {
		visit(key)
	}
	return out
}

// noteGlobal records an event at a package-level variable and reports whether
// it is new.
func (l *Linker) noteGlobal(e Event) bool {
	key := e.Loc.Root.Key
	for _, old := range l.globals[key] {
		if old.Loc == e.Loc && old.Kind == e.Kind && innermost(old) == innermost(e) {
			return false
		}
	}
	if e.Store != nil {
		e.Store = e.Store.abroad()
	}
	l.globals[key] = append(l.globals[key], e)
	return true
}

// abroad returns s with the locations left out that only mean something in the
// function that it was seen in.
func (s *Store) abroad() *Store {
	out := *s
	out.Parts = slices.Clone(s.Parts)
	for i, p := range out.Parts {
		out.Parts[i].Locs = slices.DeleteFunc(slices.Clone(p.Locs), func(l Loc) bool {
			return l.Root.Kind != Global && l.Root.Kind != Const
		})
	}
	return &out
}

// expand builds the graph of n with all calls put in that can be resolved.
func (l *Linker) expand(n *node) {
	n.graph, n.events, n.erases, n.passed, n.seen = newGraph(), nil, nil, nil, make(map[eventKey]bool)
	n.sites = slices.Clone(n.sum.Sites)
	n.imports = make(map[siteImport]int)
	for _, e := range n.sum.Edges {
		n.graph.add(e)
	}
	for _, e := range n.sum.Events {
		n.event(e)
	}
	for i := range n.sum.Calls {
		l.substitute(n, i)
	}
	for i := 0; i < len(n.passed) && i < maxPassed; i++ {
		l.callBack(n, i)
	}
	for _, e := range n.sum.Edges {
		if e.To.Root.Kind == Global {
			l.meetGlobal(n, e)
		}
	}
	n.graph.alias()
	for _, e := range n.handles() {
		n.event(e)
	}
}

// settled reports whether s is already what callers see: it came out of a fact,
// all its calls resolved.
func (s *Summary) settled() bool { return s.exits == nil && len(s.Calls) == 0 }

func (n *node) event(e Event) {
	key := eventKey{kind: e.Kind, loc: e.Loc, line: e.Pos.Line, col: e.Pos.Col}
	switch {
	case e.Evidence != nil:
		key.object = e.Evidence.Object + e.Evidence.Kind.String()
	case e.Store != nil:
		key.object = e.Store.Call + innermost(e).File + e.Store.identity(nil)
		if p := innermost(e); p.IsValid() {
			key.line, key.col = p.Line*10000+e.Pos.Line, p.Col
			if e.Kind == Erases && e.Depth > maxReplace {
				key.line = p.Line
			}
		}
	}
	if n.seen[key] || e.Kind == Proves && e.Depth > maxDepth {
		return
	}
	n.seen[key] = true
	if e.Kind == Erases {
		n.erases = append(n.erases, len(n.events))
	}
	n.events = append(n.events, e)
}

// maxDepth is how many calls up evidence is passed on.
const maxDepth = 8

// innermost returns where e really happens, at the end of its path.
func innermost(e Event) finding.Position {
	if last, ok := e.Path.last(); ok {
		return last
	}
	return e.Pos
}
