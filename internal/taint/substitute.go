package taint

import (
	"path"
	"slices"
)

// invocation is a call with one of the functions that it may call.
type invocation struct {
	callee *node
	args   [][]Mark // the receiver of a bound method put first
	frees  [][]Mark // bindings of a function literal that is called where it is made
	object *Loc     // the function literal, for other calls
}

// callees returns what call i of n may call, each function once.
func (l *Linker) callees(n *node, i int) []invocation {
	c := &n.sum.Calls[i]
	var out []invocation
	for _, key := range l.targets(n, c) {
		if callee := l.funcs[key]; callee != nil {
			out = append(out, invocation{callee: callee, args: c.Args, frees: c.Frees})
		}
	}
	return append(out, l.valued(n, c)...)
}

// valued returns the calls that c makes of function values.
func (l *Linker) valued(n *node, c *Call) []invocation {
	var out []invocation
	for _, loc := range c.Fn {
		for _, f := range l.functions(n, loc) {
			key := f.root.Key
			l.callers[key] = addOnce(l.callers[key], n.sum.Key)
			v := invocation{callee: l.funcs[key], args: c.Args, object: f.object}
			if v.callee == nil {
				continue
			}
			if f.root.Index == 1 && f.object != nil {
				v.args = append([][]Mark{{{Loc: f.object.field(captured(0))}}}, c.Args...)
			}
			if !slices.ContainsFunc(out, v.equal) {
				out = append(out, v)
			}
		}
	}
	return out
}

func (v invocation) equal(w invocation) bool {
	return v.callee == w.callee && (v.object == nil) == (w.object == nil) && (v.object == nil || *v.object == *w.object)
}

// funcValue is a function value: a function and, if it is a literal or a bound
// method, the object that holds what it captures.
type funcValue struct {
	root   Root
	object *Loc
}

// functions returns what the function value at loc may be.
func (l *Linker) functions(n *node, loc Loc) []funcValue {
	if loc.Root.Kind == Func {
		return []funcValue{{root: loc.Root}}
	}
	var out []funcValue
	for _, s := range n.graph.sources(loc, false) {
		if s.loc.Root.Kind == Global {
			l.askers[s.loc] = addOnce(l.askers[s.loc], n.sum.Key)
			for _, root := range l.variables[s.loc] {
				out = append(out, funcValue{root: root})
			}
		}
		for _, i := range n.graph.into[s.loc.Root] {
			if e := &n.graph.edges[i]; e.From.Root.Kind == Func && e.To == s.loc {
				out = append(out, funcValue{e.From.Root, &s.loc})
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
// because n passes them to it.
func (l *Linker) callBack(n *node, i int) {
	c := &n.passed[i]
	for _, v := range l.valued(n, c) {
		if v.callee.ports != nil {
			s := substitution{invocation: v, n: n, call: passedCall(i), c: c}
			s.put()
		}
	}
}

// passedCall is the number of the ith of the calls that callees make of
// functions which they are given.
func passedCall(i int) int { return -1 - i }

// call returns the call of n with a number.
func (n *node) call(number int) *Call {
	if number < 0 {
		return &n.passed[passedCall(number)]
	}
	return &n.sum.Calls[number]
}

// maxPassed bounds the calls that callees of one function make of functions
// which they are given.
const maxPassed = 32

// substitution maps a callee's locations to those of one call's caller.
type substitution struct {
	invocation
	n      *node
	call   int // negative for calls that a callee makes
	c      *Call
	passed []int // numbers of the callee's calls that the caller makes; 0 for those that stay open
}

// put puts what callers see of the callee into the caller.
func (s *substitution) put() {
	next := len(s.n.passed)
	for _, c := range s.callee.ports.Calls {
		number := 0
		if len(c.Fn) > 0 {
			number = passedCall(next)
			next++
		}
		s.passed = append(s.passed, number)
	}
	for i, c := range s.callee.ports.Calls {
		if s.passed[i] != 0 {
			s.n.passed = append(s.n.passed, s.passedOn(c))
		}
	}
	for _, e := range s.callee.ports.Edges {
		s.edge(e)
	}
	for _, e := range s.callee.ports.Events {
		s.event(e)
	}
}

// passedOn maps a call that the callee makes of a function which it was given.
func (s *substitution) passedOn(c Call) Call {
	out := Call{Pos: s.c.Pos, Name: c.Name, Hidden: c.Hidden, Deferred: c.Deferred, Rollback: c.Rollback, Aged: c.Aged || s.c.Aged, place: s.c.place}
	for _, loc := range c.Fn {
		for _, m := range s.at(loc) {
			if !slices.Contains(out.Fn, m.Loc) {
				out.Fn = append(out.Fn, m.Loc)
			}
		}
	}
	for _, arg := range c.Args {
		var marks []Mark
		for _, a := range arg {
			for _, m := range s.at(a.Loc) {
				marks = addMark(marks, Mark{m.Loc, m.Ops | a.Ops, m.Path.then(s.hop()).then(a.Path)})
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
		if s.object != nil {
			base = []Mark{{Loc: s.object.field(captured(r.Index))}}
		} else if r.Index < len(s.frees) {
			base = s.frees[r.Index]
		}
	case Out:
		if r.Site < 0 || r.Site >= len(s.passed) || s.passed[r.Site] == 0 {
			return nil
		}
		base = []Mark{{Loc: Loc{Root: Root{Kind: Out, Site: s.passed[r.Site], Index: r.Index}}}}
	case Func:
		return []Mark{{Loc: loc}}
	case Result:
		base = []Mark{{Loc: Loc{Root: Root{Kind: Out, Site: s.call, Index: r.Index}}}}
	case Panicked:
		base = []Mark{{Loc: Loc{Root: Root{Kind: Panicked}}}}
	case Recovered:
		base = []Mark{{Loc: Loc{Root: s.recovered()}}}
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

// after is at for what the callee writes to.
func (s *substitution) after(loc Loc) []Mark {
	if i := loc.Root.Index; loc.Root.Kind != Param || i >= len(s.c.Left) || s.c.Left[i] == nil || len(s.args) != len(s.c.Left) {
		return s.at(loc)
	}
	var out []Mark
	for _, m := range s.c.Left[loc.Root.Index] {
		out = append(out, Mark{m.Loc.join(loc.Path), m.Ops, m.Path})
	}
	return out
}

// recovered returns where the caller has what recover returns in the callee: it
// is what the caller panics with if the callee runs when that ends.
func (s *substitution) recovered() Root {
	if s.c.Deferred {
		return Root{Kind: Panicked}
	}
	return Root{Kind: Recovered}
}

// site returns the caller's number for a site of the callee.
func (s *substitution) site(i int) int {
	key := siteImport{s.call, s.callee.sum.Key, i}
	if n, ok := s.n.imports[key]; ok {
		return n
	}
	info := s.callee.ports.Sites[i]
	if info.Handle != nil {
		info.Handle = info.Handle.relocated(s.mapped)
	}
	s.n.sites = append(s.n.sites, info)
	s.n.imports[key] = len(s.n.sites) - 1
	return len(s.n.sites) - 1
}

func (s *substitution) hop() *Path { return NewPath(Hop{s.c.Pos, Passed, s.c.Name}) }

func (s *substitution) edge(e Edge) {
	if e.To.Root.Kind == Global {
		return // the same for whoever calls
	}
	for _, to := range s.after(e.To) {
		if k := to.Loc.Root.Kind; k == Const || k == Func || to.Ops != 0 && e.To.Root.Kind != Result {
			continue // what is written to a copy is not written to what was copied
		}
		for _, from := range s.at(e.From) {
			if from.Loc == to.Loc {
				continue
			}
			path := from.Path.then(s.hop()).then(e.Path)
			if e.From.Root.Kind == Site {
				path = e.Path
			}
			if e.To.Root.Kind == Result {
				path = path.then(NewPath(Hop{s.c.Pos, Returned, s.c.Name}))
			}
			s.n.graph.add(Edge{From: from.Loc, To: to.Loc, Ops: from.Ops | e.Ops, Into: e.Into || e.To.Root.Kind == Param || e.To.Root.Kind == Free, Except: e.Except, Path: path, place: s.c.place})
		}
	}
}

func (s *substitution) event(e Event) {
	e.Pos, e.Depth = s.c.Pos, e.Depth+1
	e.Deferred = s.c.Deferred // what the callee defers happens before it returns
	e.Rollback = e.Rollback || s.c.Rollback
	e.Aged = e.Aged || e.Kind == Erases && s.c.Aged
	e.place = s.c.place
	if e.Store != nil {
		e.Store = e.Store.relocated(s.mapped)
	}
	if e.Kind == Erases {
		s.n.event(e)
		return
	}
	if e.Loc.Root.Kind == Global {
		return
	}
	if e.Kind == Replies {
		e.Except = slices.Concat(e.Except, s.c.hides(e.Loc))
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
			e.Path = m.Path.then(s.hop()).then(inner)
		}
		if e.Kind == Proves && m.Ops&OpLoad != 0 {
			e.Evidence = e.Evidence.ofPath()
		}
		s.n.event(e)
	}
}

// mapped returns where the caller has what tells of a store at locs.
func (s *substitution) mapped(locs []Loc) []Loc {
	var out []Loc
	for _, loc := range locs {
		for _, m := range s.at(loc) {
			if m.Ops&(OpMixed|OpName) != OpMixed {
				out = append(out, m.Loc)
			}
		}
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
		if path.Dir(e.Pos.File) != path.Dir(pos.File) {
			e.Pos = pos // what another package does with it is told where it is set
		}
		e.Depth, e.place = e.Depth+1, edge.place
		n.event(e)
	}
}
