package taint

import (
	"slices"
)

// invocation is a call with one of the functions that it may call.
type invocation struct {
	callee *node
	args   [][]Mark // the receiver of a bound method put first
	frees  [][]Mark // bindings of a function literal
}

// callees returns what call i of n may call, each function once.
func (l *Linker) callees(n *node, i int) []invocation {
	c := &n.sum.Calls[i]
	var out []invocation
	add := func(v invocation) {
		if v.callee != nil && !slices.ContainsFunc(out, func(w invocation) bool { return w.callee == v.callee }) {
			out = append(out, v)
		}
	}
	for _, key := range l.named(*c) {
		add(invocation{l.funcs[key], c.Args, c.Frees})
	}
	for _, loc := range c.Fn {
		for _, s := range append(funcSources(n.graph, loc), loc) {
			if s.Root.Kind != Func {
				continue
			}
			add(n.valued(l.funcs[s.Root.Key], s.Root, c))
			l.callers[s.Root.Key] = addOnce(l.callers[s.Root.Key], n.sum.Key)
		}
	}
	return out
}

// funcSources returns the functions that a function value at loc may be.
func funcSources(g *graph, loc Loc) []Loc {
	var out []Loc
	for _, s := range g.sources(loc, false) {
		for _, n := range g.into[s.loc.Root] {
			if e := &g.edges[n]; e.From.Root.Kind == Func && e.To == s.loc {
				out = append(out, e.From)
			}
		}
	}
	return out
}

func addOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// substitute puts what is known of the callees of call i into n.
func (l *Linker) substitute(n *node, i int) {
	for _, v := range l.callees(n, i) {
		if v.callee.ports == nil {
			continue
		}
		s := substitution{invocation: v, n: n, call: i, c: &n.sum.Calls[i]}
		s.put()
	}
}

// callBack puts into n what is known of the functions that a callee of n calls
// because n passes them to it. What they return stays with the callee.
func (l *Linker) callBack(n *node, i int) {
	c := &n.passed[i]
	for _, loc := range c.Fn {
		if loc.Root.Kind != Func {
			continue
		}
		l.callers[loc.Root.Key] = addOnce(l.callers[loc.Root.Key], n.sum.Key)
		v := n.valued(l.funcs[loc.Root.Key], loc.Root, c)
		if v.callee == nil || v.callee.ports == nil {
			continue
		}
		s := substitution{invocation: v, n: n, call: -1 - i, c: c}
		s.put()
	}
}

// maxPassed bounds the calls that callees of one function make of functions
// which they are given.
const maxPassed = 32

// valued returns the call c of the function value fn, with what the value
// holds: the receiver of a bound method, the bindings of a literal.
func (n *node) valued(callee *node, fn Root, c *Call) invocation {
	v := invocation{callee, c.Args, c.Frees}
	if fn.Site >= 0 && fn.Site < len(n.sum.Calls) && n.sum.Calls[fn.Site].Callee == fn.Key {
		made := &n.sum.Calls[fn.Site]
		v.args, v.frees = slices.Concat(made.Args, c.Args), made.Frees
	}
	return v
}

// substitution maps a callee's locations to those of one call's caller.
type substitution struct {
	invocation
	n    *node
	call int // negative for calls that a callee makes
	c    *Call
}

// put puts what callers see of the callee into the caller.
func (s *substitution) put() {
	for _, e := range s.callee.ports.Edges {
		s.edge(e)
	}
	for _, e := range s.callee.ports.Events {
		s.event(e)
	}
	for _, c := range s.callee.ports.Calls {
		if c.Iface == "" && c.Callee == "" {
			s.n.passed = append(s.n.passed, s.passedOn(c))
		}
	}
}

// passedOn maps a call that the callee makes of a function which it was given.
func (s *substitution) passedOn(c Call) Call {
	out := Call{Pos: s.c.Pos, Name: c.Name, Results: c.Results, Deferred: c.Deferred, Rollback: c.Rollback, place: s.c.place}
	for _, loc := range c.Fn {
		for _, m := range s.at(loc) {
			out.Fn = append(out.Fn, m.Loc)
		}
	}
	for _, arg := range c.Args {
		var marks []Mark
		for _, a := range arg {
			for _, m := range s.at(a.Loc) {
				marks = append(marks, Mark{m.Loc, m.Ops | a.Ops, m.Path.then(s.passed()).then(a.Path)})
			}
		}
		out.Args = append(out.Args, marks)
	}
	return out
}

// at returns the caller's marks for a location of the callee.
func (s *substitution) at(loc Loc) []Mark {
	var base []Mark
	switch r := loc.Root; r.Kind {
	case Param:
		if r.Index < len(s.args) {
			base = s.args[r.Index]
		}
	case Free:
		if r.Index < len(s.frees) {
			base = s.frees[r.Index]
		}
	case Result:
		if s.call < 0 {
			return nil
		}
		base = []Mark{{Loc: Loc{Root: Root{Kind: Out, Site: s.call, Index: r.Index}}}}
	case Site:
		base = []Mark{{Loc: Loc{Root: Root{Kind: Site, Site: s.site(r.Site)}}}}
	case Global, Const:
		return []Mark{{Loc: loc}}
	}
	out := make([]Mark, 0, len(base))
	for _, m := range base {
		if m.Loc.Root.Kind == Const && loc.Path != "" {
			continue
		}
		out = append(out, Mark{m.Loc.join(loc.Path), m.Ops, m.Path})
	}
	return out
}

// site returns the caller's number for a site of the callee.
func (s *substitution) site(i int) int {
	key := siteImport{s.call, s.callee.sum.Key, i}
	if n, ok := s.n.imports[key]; ok {
		return n
	}
	info := s.callee.ports.Sites[i]
	if info.Handle != nil {
		h := *info.Handle
		h.Parts = s.parts(h.Parts)
		info.Handle = &h
	}
	s.n.sites = append(s.n.sites, info)
	s.n.imports[key] = len(s.n.sites) - 1
	return len(s.n.sites) - 1
}

func (s *substitution) passed() *Path { return NewPath(Hop{s.c.Pos, Passed, s.c.Name}) }

func (s *substitution) edge(e Edge) {
	for _, to := range s.at(e.To) {
		if k := to.Loc.Root.Kind; k == Const || k == Func {
			continue
		}
		for _, from := range s.at(e.From) {
			path := from.Path.then(s.passed()).then(e.Path)
			if e.From.Root.Kind == Site {
				path = e.Path
			}
			if e.To.Root.Kind == Result {
				path = path.then(NewPath(Hop{s.c.Pos, Returned, s.c.Name}))
			}
			s.n.graph.add(Edge{From: from.Loc, To: to.Loc, Ops: from.Ops | e.Ops, Into: e.Into || e.To.Root.Kind == Param, Path: path, place: s.c.place})
		}
	}
}

func (s *substitution) event(e Event) {
	e.Pos, e.Depth = s.c.Pos, e.Depth+1
	e.Deferred = e.Deferred || s.c.Deferred
	e.Rollback = e.Rollback || s.c.Rollback
	e.place = s.c.place
	if e.Store != nil {
		store := *e.Store
		store.Parts = s.parts(store.Parts)
		e.Store = &store
	}
	if e.Kind == Erases {
		s.n.event(e)
		return
	}
	inner, local := e.Path, e.Loc.Root.Kind == Site || e.Loc.Root.Kind == Global
	for _, m := range s.at(e.Loc) {
		if e.Kind == Proves && m.Ops&OpMixed != 0 {
			continue
		}
		e.Loc, e.Ops = m.Loc, e.Ops|m.Ops
		if local {
			e.Path = inner
		} else {
			e.Path = m.Path.then(s.passed()).then(inner)
		}
		if e.Kind == Proves && m.Ops&OpLoad != 0 {
			e.Evidence = e.Evidence.ofPath()
		}
		s.n.event(e)
	}
}

// parts maps the locations in the identity of a store.
func (s *substitution) parts(in []IdentPart) []IdentPart {
	out := slices.Clone(in)
	for i, p := range out {
		var locs []Loc
		for _, loc := range p.Locs {
			for _, m := range s.at(loc) {
				if m.Ops&(OpMixed|OpName) != OpMixed {
					locs = append(locs, m.Loc)
				}
			}
		}
		out[i].Locs = locs
	}
	return out
}

// meetGlobal puts into n, which writes to a package-level variable, what other
// functions do with it.
func (l *Linker) meetGlobal(n *node, edge Edge) {
	pos := n.sum.Pos
	if last, ok := edge.Path.last(); ok {
		pos = last
	}
	for _, e := range l.globals[edge.To.Root.Key] {
		e.Pos, e.Depth, e.place = pos, e.Depth+1, edge.place
		n.event(e)
	}
}
