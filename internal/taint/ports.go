package taint

import (
	"cmp"
	"slices"
)

// seenByCallers returns what callers can know of n: flows between its ports,
// and what happens at them. A location born in n is part of it only when it
// leaves n and something is known of it.
func (l *Linker) seenByCallers(n *node) *Summary {
	p := &porter{n: n, out: &Summary{Key: n.sum.Key, Name: n.sum.Name, Pos: n.sum.Pos}, numbers: make(map[int]int)}
	p.atPorts, p.atSites = p.distribute()
	p.atPorts, p.atSites = p.bounded(p.atPorts), p.bounded(p.atSites)
	flows := p.flows()
	p.returned(flows)
	for _, f := range flows {
		if len(p.out.Edges) == maxSeen {
			p.out.Cut = true
			break
		}
		if f.From.Root.Kind == Site {
			if !p.telling(f.From.Root.Site) {
				continue
			}
			f.From.Root.Site = p.number(f.From.Root.Site)
		}
		p.out.Edges = append(p.out.Edges, f)
	}
	p.out.Events = append(p.out.Events, p.atPorts...)
	for _, e := range p.atSites {
		if number, ok := p.numbers[e.Loc.Root.Site]; ok {
			e.Loc.Root.Site = number
			p.out.Events = append(p.out.Events, e)
		}
	}
	p.out.Calls = p.calls()
	p.renumber()
	return p.out
}

// calls returns the calls that n makes of functions which it is given, with
// what it is given for arguments.
func (p *porter) calls() []Call {
	var out []Call
	given := func(loc Loc) []source {
		return slices.DeleteFunc(slices.Clone(p.n.graph.sources(loc, false)), func(s source) bool {
			return s.loc.Root.Kind != Param && s.loc.Root.Kind != Free
		})
	}
	for _, c := range slices.Concat(p.n.sum.Calls, p.n.passed[:min(len(p.n.passed), maxPassed)]) {
		seen := Call{Pos: c.Pos, Name: c.Name, Results: c.Results, Deferred: c.Deferred, Rollback: c.Rollback}
		for _, loc := range c.Fn {
			for _, s := range given(loc) {
				seen.Fn = append(seen.Fn, s.loc)
			}
		}
		if len(seen.Fn) == 0 || len(out) == maxPassed {
			continue
		}
		for _, arg := range c.Args {
			var marks []Mark
			for _, m := range arg {
				for _, s := range given(m.Loc) {
					marks = append(marks, Mark{s.loc, m.Ops | s.ops, s.path.then(m.Path)})
				}
			}
			seen.Args = append(seen.Args, marks)
		}
		out = append(out, seen)
	}
	return out
}

// maxSeen bounds how many events of one kind, and how many flows, callers see
// of a function, the shallowest first. A function that does more than that to
// what it is given is a program of its own.
const maxSeen = 64

// bounded returns the events that callers see.
func (p *porter) bounded(events []Event) []Event {
	slices.SortStableFunc(events, func(a, b Event) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Depth, b.Depth), cmp.Compare(b2i(a.Rollback), b2i(b.Rollback)),
			innermost(a).Compare(innermost(b)), a.Loc.compare(b.Loc))
	})
	var out []Event
	count := make(map[EventKind]int)
	for _, e := range events {
		if count[e.Kind]++; count[e.Kind] <= maxSeen {
			out = append(out, e)
		} else {
			p.out.Cut = true
		}
	}
	return out
}

type porter struct {
	n       *node
	out     *Summary
	numbers map[int]int // new numbers of sites, by their old ones
	atPorts []Event
	atSites []Event
}

// distribute moves the events of n to where their data comes from.
func (p *porter) distribute() (ports, sites []Event) {
	seen := make(map[eventKey]bool)
	for _, e := range p.n.events {
		if e.Kind == Erases {
			e.Store = p.resolved(e.Store)
			e.Rollback = e.Rollback || p.n.replaces(e)
			e.Unsure = e.Unsure || !e.Deferred && p.n.sum.exits != nil && !p.n.always(0, e.block)
			at := innermost(e)
			key := eventKey{kind: e.Kind, line: at.Line, col: at.Col, object: at.File + e.Store.identity(nil)}
			if e.Rollback {
				key.object += "!"
			}
			if !seen[key] {
				seen[key] = true
				ports = append(ports, e)
			}
			continue
		}
		var from []source
		if e.Kind == Proves {
			from = p.n.graph.proven(e.Loc)
		} else if p.n.clears(e) {
			continue
		} else {
			from = p.n.graph.sources(e.Loc, e.Deep)
			e.Store = p.resolved(e.Store)
		}
		for _, s := range from {
			moved := e
			moved.Loc, moved.Ops, moved.Path = s.loc, e.Ops|s.ops, s.path.then(e.Path)
			if e.Kind == Proves && s.ops&OpLoad != 0 {
				moved.Evidence, moved.Ops = e.Evidence.ofPath(), moved.Ops&^OpLoad
			}
			key := eventKey{kind: e.Kind, loc: s.loc, line: innermost(e).Line, col: innermost(e).Col}
			if e.Kind == Proves {
				key = eventKey{kind: e.Kind, loc: s.loc, line: int(moved.Evidence.Kind), object: string(e.Evidence.Basis)}
			}
			if seen[key] {
				continue
			}
			switch k := s.loc.Root.Kind; {
			case s.loc.Root.isPort() && k != Result:
				seen[key] = true
				ports = append(ports, moved)
			case k == Site:
				seen[key] = true
				sites = append(sites, moved)
			}
		}
	}
	return ports, sites
}

// resolved returns s with constant identities read, so that callers need only
// look at what they themselves passed.
func (p *porter) resolved(s *Store) *Store {
	out := *s
	out.Parts = slices.Clone(s.Parts)
	for i, part := range out.Parts {
		if part.Text == "" {
			out.Parts[i].Text = p.n.text(part)
		}
		var locs []Loc
		for _, loc := range part.Locs {
			for _, src := range p.n.graph.proven(loc) {
				if src.loc.Root.isPort() || src.loc.Root.Kind == Site {
					locs = append(locs, src.loc)
				}
			}
		}
		out.Parts[i].Locs = locs
	}
	return &out
}

// flows returns the edges between ports of n, and from sites and constants to
// ports.
func (p *porter) flows() []Edge {
	type item struct {
		at, dst Loc
	}
	var out []Edge
	seen := make(map[item]bool)
	var queue []Edge
	push := func(e Edge) {
		if key := (item{e.From, e.To}); !seen[key] && len(seen) < maxFlows {
			seen[key] = true
			queue = append(queue, e)
		}
	}
	g := p.n.graph
	for _, e := range g.edges {
		if e.To.Root.isPort() {
			push(e)
		}
	}
	for len(queue) > 0 {
		f := queue[0]
		queue = queue[1:]
		switch k := f.From.Root.Kind; {
		case k == Func:
			continue
		case f.From.Root.isPort() && k != Result, k == Site, k == Const && len(f.From.Root.Key) <= maxWord:
			if f.From != f.To {
				out = append(out, f)
			}
		}
		for _, i := range g.into[f.From.Root] {
			e := &g.edges[i]
			next := Edge{From: e.From, To: f.To, Ops: e.Ops | f.Ops, Into: f.Into, Path: e.Path.then(f.Path)}
			if rest, ok := f.From.below(e.To); ok {
				next.From = e.From.join(rest)
				push(next)
			} else if rest, ok := e.To.below(f.From); ok {
				next.To = f.To.join(rest)
				push(next)
			}
		}
	}
	return out
}

// maxFlows bounds the flows of one function that are looked at.
const maxFlows = 400

// maxWord is the length of the longest constant that callers learn of.
const maxWord = 200

// telling reports whether something is known of site i that callers can use.
func (p *porter) telling(i int) bool {
	s := p.n.sites[i]
	return s.Handle != nil || s.Verb == Enters || s.Built ||
		slices.ContainsFunc(p.atSites, func(e Event) bool { return e.Loc.Root.Site == i })
}

// returned keeps the sites whose data went to a store at a path that n
// returns: the caller may remove what is there.
func (p *porter) returned(flows []Edge) {
	for _, e := range p.atSites {
		if e.Kind != Sinks {
			continue
		}
		for _, part := range e.Store.Parts {
			for _, loc := range part.Locs {
				if slices.ContainsFunc(flows, func(f Edge) bool { return f.To.Root.Kind == Result && f.From == loc }) {
					p.number(e.Loc.Root.Site)
				}
			}
		}
	}
}

// number returns the number of site i in what callers see.
func (p *porter) number(i int) int {
	n, ok := p.numbers[i]
	if !ok {
		n = len(p.out.Sites)
		p.numbers[i] = n
		p.out.Sites = append(p.out.Sites, p.n.sites[i])
	}
	return n
}

// renumber maps the sites in the identities of stores, after all sites that
// callers see are known.
func (p *porter) renumber() {
	fix := func(s *Store) *Store {
		out := *s
		out.Parts = slices.Clone(s.Parts)
		for i, part := range out.Parts {
			var locs []Loc
			for _, loc := range part.Locs {
				if loc.Root.Kind == Site {
					number, ok := p.numbers[loc.Root.Site]
					if !ok {
						continue
					}
					loc.Root.Site = number
				}
				locs = append(locs, loc)
			}
			out.Parts[i].Locs = locs
		}
		return &out
	}
	for i, e := range p.out.Events {
		if e.Store != nil {
			p.out.Events[i].Store = fix(e.Store)
		}
	}
	for i, s := range p.out.Sites {
		if s.Handle != nil {
			p.out.Sites[i].Handle = fix(s.Handle)
		}
	}
}

func samePorts(a, b *Summary) bool {
	return len(a.Edges) == len(b.Edges) && len(a.Events) == len(b.Events) && len(a.Sites) == len(b.Sites) && len(a.Calls) == len(b.Calls)
}
