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
		if n := l.funcs[key]; n.live {
			dirty[key] = true
		} else {
			n.ports = n.sum // as it was linked where it came from
		}
	}
	for _, key := range order {
		if n := l.funcs[key]; !n.live {
			l.tellWriters(key, n.ports, dirty)
		}
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
	l.expand(n)
	ports := l.seenByCallers(n)
	n.graph.forget()
	if n.ports != nil && samePorts(n.ports, ports) {
		return
	}
	n.ports = ports
	for _, k := range l.callers[n.sum.Key] {
		l.concern(k, dirty)
	}
	l.tellWriters(n.sum.Key, ports, dirty)
}

// tellWriters tells the functions that write to package-level variables what
// happens there, and those that call what is there which functions that are.
func (l *Linker) tellWriters(key string, ports *Summary, dirty map[string]bool) {
	for _, e := range ports.Edges {
		if e.From.Root.Kind == Func && e.To.Root.Kind == Global && !slices.Contains(l.variables[e.To], e.From.Root) {
			l.variables[e.To] = append(l.variables[e.To], e.From.Root)
			for _, k := range l.askers[e.To] {
				l.concern(k, dirty)
			}
		}
	}
	for _, e := range ports.Events {
		if e.Loc.Root.Kind == Global && l.noteGlobal(e) {
			for _, k := range l.writers[e.Loc.Root.Key] {
				if !l.met(key, k) {
					l.concern(k, dirty)
				}
			}
		}
	}
}

// concern marks a function as one that saw something change.
func (l *Linker) concern(key string, dirty map[string]bool) {
	l.funcs[key].live = true
	dirty[key] = true
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
	return s.relocated(func(locs []Loc) []Loc {
		return slices.DeleteFunc(slices.Clone(locs), func(l Loc) bool {
			return l.Root.Kind != Global && l.Root.Kind != Const
		})
	})
}

// expand builds the graph of n with all calls put in that can be resolved.
func (l *Linker) expand(n *node) {
	n.graph, n.events, n.erases, n.passed, n.seen = newGraph(), nil, nil, nil, make(map[eventKey]bool)
	n.sites = slices.Clone(n.sum.Sites)
	n.graph.assumed = func(r Root) bool { return r.Kind == Site && n.sites[r.Site].Verb == Given }
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
