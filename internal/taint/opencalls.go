package taint

import "slices"

// calls returns the calls of n that are not closed: those of functions which
// it is given, which callers know, and those through interfaces, of which more
// may be known later. What they return is a port of n.
func (p *porter) calls() []Call {
	var out []Call
	var from []*Call
	for i := range len(p.n.sum.Calls) + min(len(p.n.passed), maxPassed) {
		if i >= len(p.n.sum.Calls) {
			i = passedCall(i - len(p.n.sum.Calls))
		}
		c := p.n.call(i)
		seen := Call{Pos: c.Pos, Name: c.Name, Deferred: c.Deferred, Rollback: c.Rollback, Aged: c.Aged, Hidden: c.Hidden}
		seen.Fn = p.givenFunctions(c)
		if open := p.l.isOpen(c); open {
			seen.Callee, seen.Iface, seen.Method = c.Callee, c.Iface, c.Method
			p.out.Open = true
		} else if len(seen.Fn) == 0 {
			continue
		}
		if len(out) == maxCalls {
			p.out.Cut = true
			break
		}
		p.outs[i] = len(out)
		out, from = append(out, seen), append(from, c)
	}
	for i, c := range from { // in a loop, what a call is given may be what a later one returns
		out[i].Args, out[i].Left, out[i].Frees = p.given(c.Args), p.leftBy(c.Left), p.given(c.Frees)
	}
	return out
}

// maxCalls bounds the calls of a function that stay open.
const maxCalls = 96

// isOpen reports whether more may be known later of what c calls.
func (l *Linker) isOpen(c *Call) bool {
	if c.Iface != "" {
		return true
	}
	callee := l.funcs[c.Callee]
	return c.Callee != "" && callee != nil && callee.ports != nil && callee.ports.Open
}

// givenFunctions returns where n has the function that c calls from, if it is
// given it.
func (p *porter) givenFunctions(c *Call) []Loc {
	var out []Loc
	for _, loc := range c.Fn {
		for _, s := range p.n.graph.sources(loc, false) {
			if at, ok := p.port(s.loc); ok && at.Root.Kind != Site && at.Root.Kind != Global && !slices.Contains(out, at) {
				out = append(out, at)
			}
		}
	}
	return out
}

// given returns what callers know of the arguments of a call. A location born
// in n becomes known by being passed: the callee may read it and write to it.
func (p *porter) given(args [][]Mark) [][]Mark {
	if args == nil {
		return nil
	}
	out := make([][]Mark, len(args))
	for i, arg := range args {
		for _, m := range arg {
			if m.Loc.Root.Kind == Const || m.Loc.Root.Kind == Func {
				out[i] = addMark(out[i], m)
				continue
			}
			for _, s := range p.n.graph.sources(m.Loc, false) {
				s.loc = p.bear(s)
				if s.loc.Root.Kind == Site && s.loc.Root.Ver == asGiven {
					p.number(s.loc.Root.Site)
				}
				if at, ok := p.port(s.loc); ok {
					out[i] = addMark(out[i], Mark{at, m.Ops | s.ops, s.path.then(m.Path)})
				}
			}
		}
	}
	return out
}

// leftBy returns what callers know of arguments after a call that overwrites
// them in part: objects of their own.
func (p *porter) leftBy(args [][]Mark) [][]Mark {
	if args == nil {
		return nil
	}
	out := make([][]Mark, len(args))
	for i, arg := range args {
		for _, m := range arg {
			r := m.Loc.Root
			if _, ok := p.born[r]; !ok {
				p.born[r] = len(p.n.sites)
				p.n.sites = append(p.n.sites, SiteInfo{Pos: p.n.describe(m.Loc).Pos})
			}
			at := p.atBirth(m.Loc)
			at.Root.Site = p.number(at.Root.Site)
			out[i] = addMark(out[i], Mark{at, m.Ops, m.Path})
		}
	}
	return out
}

// bear makes a site of the result of a call that is closed, if nothing tells
// where that comes from, and returns the location of s in it.
func (p *porter) bear(s source) Loc {
	if _, known := p.outs[s.loc.Root.Site]; s.loc.Root.Kind == Out && s.root && !known {
		if _, ok := p.born[s.loc.Root]; !ok {
			h := p.n.describe(Loc{Root: s.loc.Root})
			p.born[s.loc.Root] = len(p.n.sites)
			p.n.sites = append(p.n.sites, SiteInfo{Pos: h.Pos, Verb: h.Verb, Object: h.Object})
		}
	}
	return p.atBirth(s.loc)
}

// atBirth returns the location that loc is at, if it is a result that a site
// was made of.
func (p *porter) atBirth(loc Loc) Loc {
	if i, ok := p.born[loc.Root]; ok {
		loc.Root = Root{Kind: Site, Site: i}
	}
	return loc
}

// maxGiven bounds what is told of one argument of a call of a function that
// callers give.
const maxGiven = 12

// addMark adds m to marks, if its location is not there and marks are few.
func addMark(marks []Mark, m Mark) []Mark {
	if len(marks) == maxGiven || slices.ContainsFunc(marks, func(o Mark) bool { return o.Loc == m.Loc }) {
		return marks
	}
	return append(marks, m)
}

// port returns what callers call loc, if they can name it.
func (p *porter) port(loc Loc) (Loc, bool) {
	switch r := loc.Root; {
	case r.Kind == Out:
		n, ok := p.outs[r.Site]
		loc.Root.Site = n
		return loc, ok && r.Ver == asGiven
	case r.Kind == Site:
		if r.Ver != asGiven || !p.telling(r.Site) {
			return loc, false
		}
		loc.Root.Site = p.number(r.Site)
		return loc, true
	}
	return loc, loc.Root.isInput()
}
