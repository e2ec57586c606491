package taint

import (
	"cmp"
	"slices"

	"github.com/facelint/facelint/internal/model"
)

// seenByCallers returns what callers can know of n: flows between its ports,
// and what happens at them. A location born in n is part of it only when it
// leaves n and something is known of it. What n calls and nobody knows all of
// yet is part of it, too, so that it can be linked again.
func (l *Linker) seenByCallers(n *node) *Summary {
	p := &porter{
		l: l, n: n, kills: n.sum.Kills, numbers: make(map[int]int), outs: make(map[int]int), born: make(map[Root]int),
		out: &Summary{
			Key: n.sum.Key, Name: n.sum.Name, Pos: n.sum.Pos, Params: n.sum.Params, Kills: n.sum.Kills, Tells: n.sum.Tells,
		},
	}
	p.out.Calls = p.calls()
	p.atPorts, p.atSites = p.distribute()
	p.atPorts, p.atSites = p.bounded(p.atPorts), p.bounded(p.atSites)
	flows := p.flows()
	p.returned(flows)
	twice := leaveTwice(flows)
	for _, f := range flows {
		if len(p.out.Edges) == maxEdges {
			p.out.Cut = true
			break
		}
		if twice[f.From.Root] || p.constructs(f) {
			p.number(f.From.Root.Site)
		}
		if p.name(&f.From) && p.name(&f.To) {
			p.out.Edges = append(p.out.Edges, f)
		}
	}
	p.out.Events = append(p.out.Events, p.atPorts...)
	for _, e := range p.atSites {
		if number, ok := p.numbers[e.Loc.Root.Site]; ok {
			e.Loc.Root.Site = number
			p.out.Events = append(p.out.Events, e)
		}
	}
	p.renumber()
	return p.out
}

// name replaces the number of a site in loc by the one that callers know it by
// and reports whether they know of it at all.
func (p *porter) name(loc *Loc) bool {
	if loc.Root.Kind != Site {
		return true
	}
	if !p.telling(loc.Root.Site) {
		return false
	}
	loc.Root.Site = p.number(loc.Root.Site)
	return true
}

// maxEdges bounds the flows of a function that callers see.
const maxEdges = 2 * maxSeen

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
	l       *Linker
	n       *node
	kills   []Kill // what n overwrites
	out     *Summary
	numbers map[int]int  // new numbers of sites, by their old ones
	outs    map[int]int  // new numbers of calls, by their old ones
	born    map[Root]int // sites that stand for results of closed calls, which have no other name
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
			from = p.n.provenBy(e)
		} else if e.Kind == Sinks && p.n.clears(e) {
			continue
		} else {
			from = p.n.graph.sourcesOf(e)
			if e.Kind == Sends {
				e.Store = p.addressed(e.Store)
			} else {
				e.Store = p.resolved(e.Store)
			}
		}
		for _, s := range from {
			s.loc = p.atBirth(s.loc)
			moved := e
			moved.Loc, moved.Ops, moved.Path = s.loc, e.Ops|s.ops, s.path.then(e.Path)
			moved.Except = s.except
			if e.Kind == Proves && s.ops&OpLoad != 0 {
				moved.Evidence, moved.Ops = e.Evidence.ofPath(), moved.Ops&^OpLoad
			}
			end := innermost(e)
			key := eventKey{kind: e.Kind, loc: s.loc, line: end.Line, col: end.Col, object: end.File}
			if e.Kind == Proves {
				key = eventKey{kind: e.Kind, loc: s.loc, line: int(moved.Evidence.Kind), object: string(e.Evidence.Basis)}
			} else if moved.Ops&OpSealed != 0 {
				key.object += "!" // the same in clear is another
			}
			if seen[key] {
				continue
			}
			var ok bool
			switch k := s.loc.Root.Kind; {
			case s.loc.Root.isInput(), k == Out:
				if moved.Loc, ok = p.port(s.loc); !ok {
					continue
				}
				seen[key] = true
				ports = append(ports, moved)
			case k == Site && s.loc.Root.Ver == asGiven && e.Kind != Replies: // what was answered is over
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
	out := s.relocated(func(in []Loc) []Loc {
		var locs []Loc
		for _, loc := range in {
			for _, src := range p.n.graph.proven(loc) {
				if src.loc.Root.isPort() || src.loc.Root.Kind == Site && src.loc.Root.Ver == asGiven {
					locs = append(locs, src.loc)
				}
			}
		}
		return locs
	})
	for i, part := range s.Parts {
		if part.Text == "" {
			out.Parts[i].Text = p.n.text(part)
		}
	}
	if out.Sealed = p.n.seals(s); out.Sealed {
		out.Sealing = nil
	}
	return out
}

// flows returns the edges between ports of n, and from sites and constants to
// ports.
func (p *porter) flows() []Edge {
	type item struct {
		at, dst Loc
		except  string
		sealed  bool
	}
	var out []Edge
	seen := make(map[item]bool)
	var queue []Edge
	push := func(e Edge) {
		if key := (item{e.From, e.To, holes(e.Except), e.Ops&OpSealed != 0}); !seen[key] && len(seen) < maxFlows {
			seen[key] = true
			queue = append(queue, e)
		}
	}
	g := p.n.graph
	for _, e := range g.edges {
		if e.To.Root.Ver == asLeft {
			e.To.Root.Ver = asGiven
			push(e)
		} else if p.leavesAt(e) {
			push(e)
		}
	}
	for len(queue) > 0 {
		f := queue[0]
		queue = queue[1:]
		if at := p.atBirth(f.From); at != f.From {
			g := f
			g.From = at
			out = append(out, g)
		}
		switch k := f.From.Root.Kind; {
		case k == Func:
			out = append(out, f)
			continue
		case k == Out:
			if at, ok := p.port(f.From); ok {
				g := f
				g.From = at
				out = append(out, g)
			}
		case f.From.Root.isInput(), k == Site && f.From.Root.Ver == asGiven, k == Const && len(f.From.Root.Key) <= maxWord:
			if f.From != f.To || p.replaces(f.To) {
				out = append(out, f)
			}
		}
		for _, i := range g.into[f.From.Root] {
			e := &g.edges[i]
			next := Edge{From: e.From, To: f.To, Ops: e.Ops | f.Ops, Into: f.Into}
			if e.Into && g.inputs(e.To) > 1 {
				next.Ops |= OpMixed // callers do not see what else went into it
			}
			if rest, ok := f.From.below(e.To); ok {
				next.From = e.From.join(rest)
				if next.Except, ok = under(e.Except, rest); !ok {
					continue
				}
				next.Except = append(next.Except, f.Except...)
			} else if rest, ok := e.To.below(f.From); ok {
				next.To = f.To.join(rest)
				if next.Except, ok = under(f.Except, rest); !ok {
					continue
				}
				next.Except = append(next.Except, e.Except...)
			} else {
				continue
			}
			next.Path = e.Path.then(f.Path)
			push(next)
		}
	}
	return out
}

// replaces reports whether n overwrites what callers know as loc, so that what is
// there after it is not what was there before.
func (p *porter) replaces(loc Loc) bool {
	return slices.ContainsFunc(p.kills, func(k Kill) bool {
		return loc.Root.Kind == Param && loc.Root.Index == k.Param && (part{path: k.Path}).covers(loc.Path)
	})
}

// leavesAt reports whether e brings data to where somebody else finds it.
func (p *porter) leavesAt(e Edge) bool {
	switch r := e.To.Root; {
	case r.Kind == Site && r.Ver == asGiven:
		_, passed := p.numbers[r.Site]
		return passed
	default:
		return r.isPort()
	}
}

// maxFlows bounds the flows of one function that are looked at.
const maxFlows = 400

// maxWord is the length of the longest constant that callers learn of.
const maxWord = 200

// telling reports whether something is known of site i that callers can use.
func (p *porter) telling(i int) bool {
	s := p.n.sites[i]
	if _, ok := p.numbers[i]; ok {
		return true
	}
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
		info := p.n.sites[i]
		if info.Handle != nil {
			if info.Handle.Medium == model.Wire {
				info.Handle = p.addressed(info.Handle)
			} else {
				info.Handle = p.resolved(info.Handle)
			}
		}
		p.out.Sites = append(p.out.Sites, info)
	}
	return n
}

// renumber maps the sites in the identities of stores, after all sites that
// callers see are known.
func (p *porter) renumber() {
	fix := func(s *Store) *Store {
		return s.relocated(func(in []Loc) []Loc {
			var locs []Loc
			for _, loc := range in {
				if loc.Root.Kind == Site {
					number, ok := p.numbers[loc.Root.Site]
					if !ok {
						continue
					}
					loc.Root.Site = number
				}
				locs = append(locs, loc)
			}
			return locs
		})
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

// constructs reports whether f returns an object of a known type that is made
// in n: callers then know what methods of it run.
func (p *porter) constructs(f Edge) bool {
	return f.From.Root.Kind == Site && p.n.sites[f.From.Root.Site].Type != "" && f.From.Path == "" && f.To.Root.Kind == Result
}

// leaveTwice returns the sites of which something leaves by two ports, which
// are then one thing to callers.
func leaveTwice(flows []Edge) map[Root]bool {
	first := make(map[Root]Loc)
	out := make(map[Root]bool)
	for _, f := range flows {
		if f.From.Root.Kind != Site {
			continue
		}
		if to, ok := first[f.From.Root]; !ok {
			first[f.From.Root] = f.To
		} else if to != f.To {
			out[f.From.Root] = true
		}
	}
	return out
}

func samePorts(a, b *Summary) bool {
	return len(a.Edges) == len(b.Edges) && len(a.Events) == len(b.Events) && len(a.Sites) == len(b.Sites) && len(a.Calls) == len(b.Calls) && a.Open == b.Open
}
