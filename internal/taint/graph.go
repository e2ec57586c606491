package taint

import (
	"slices"
	"strings"
)

// graph is a function's flows between locations, those of the calls that are
// resolved included.
type graph struct {
	edges []Edge
	into  map[Root][]int // edges by the root they lead to
	names map[Root][]int // those by which an object gets a second name, by the root without version
	seen  map[edgeKey]bool
	hides bool // some edge hides something from those who print

	// assumed tells what somebody unknown may pass to a function literal: it makes
	// no mixture of what else is passed to that.
	assumed func(Root) bool

	// Answers to questions asked before, until an edge is added.
	asked map[question][]source
	mixed map[Loc]int
}

type question struct {
	loc   Loc
	which uint8
}

const (
	asksProven uint8 = iota
	asksSources
	asksDeep
)

func newGraph() *graph {
	g := &graph{into: make(map[Root][]int), names: make(map[Root][]int), seen: make(map[edgeKey]bool)}
	g.forget()
	return g
}

func (g *graph) forget() {
	g.asked, g.mixed = make(map[question][]source), make(map[Loc]int)
}

// add puts e in and reports whether it is new.
func (g *graph) add(e Edge) bool {
	key := edgeKey{e.From, e.To, e.Ops, holes(e.Except)}
	if e.From == e.To || g.seen[key] || g.implied(key) {
		return false
	}
	g.seen[key] = true
	g.hides = g.hides || len(e.hides) > 0
	if len(g.asked) > 0 || len(g.mixed) > 0 {
		g.forget()
	}
	g.into[e.To.Root] = append(g.into[e.To.Root], len(g.edges))
	if r := e.To.Root.unversioned(); e.isName() {
		g.names[r] = append(g.names[r], len(g.edges))
	}
	g.edges = append(g.edges, e)
	return true
}

// implied reports whether an edge says no more than one between what the two
// locations are fields of.
func (g *graph) implied(key edgeKey) bool {
	key.except = ""
	for {
		i, j := strings.LastIndexByte(key.from.Path, '.'), strings.LastIndexByte(key.to.Path, '.')
		if i < 0 || j < 0 || key.from.Path[i:] != key.to.Path[j:] {
			return false
		}
		key.from.Path, key.to.Path = key.from.Path[:i], key.to.Path[:j]
		if g.seen[key] {
			return true
		}
	}
}

// source is a location that data at another may come from.
type source struct {
	loc     Loc
	ops     Ops
	path    *Path
	root    bool     // nothing leads here
	except  []string // what lies under these paths of loc is none of it
	printed bool     // it is asked for by somebody who prints it
}

// visit identifies a source.
type visit struct {
	loc    Loc
	except string
}

// maxSources bounds a search; a location that so many others lead to is a
// meeting place, not a variable.
const maxSources = 100

// sources returns where the data at loc may come from, loc included, nearest
// first. With deep, what lies below loc counts as data at loc.
func (g *graph) sources(loc Loc, deep bool) []source {
	q := question{loc, asksSources}
	if deep {
		q.which = asksDeep
	}
	if out, ok := g.asked[q]; ok {
		return out
	}
	out := g.search(source{loc: loc, root: true}, deep, anyWay)
	g.asked[q] = out
	return out
}

// sourcesOf returns where the data that e happens to may come from: in clear, if
// one of the ways from there is.
func (g *graph) sourcesOf(e Event) []source {
	var all []source
	printed := e.Kind == Logs && g.hides
	if len(e.Except) == 0 && !printed {
		all = g.sources(e.Loc, e.Deep)
	} else {
		all = g.search(source{loc: e.Loc, root: true, except: e.Except, printed: printed}, e.Deep, anyWay)
	}
	if !slices.ContainsFunc(all, func(s source) bool { return s.ops&OpSealed != 0 }) {
		return all
	}
	clear := g.search(source{loc: e.Loc, root: true, except: e.Except}, e.Deep, inClear)
	all = slices.Clone(all)
	for i, s := range all {
		if j := slices.IndexFunc(clear, func(c source) bool { return c.loc == s.loc }); s.ops&OpSealed != 0 && j >= 0 {
			all[i] = clear[j]
			all[i].root = s.root
		}
	}
	return all
}

// inClear reports whether e does not encrypt.
func inClear(e *Edge) bool { return e.Ops&OpSealed == 0 }

// anyWay takes all edges.
func anyWay(*Edge) bool { return true }

// search follows the edges that take accepts.
func (g *graph) search(start source, deep bool, take func(*Edge) bool) []source {
	out := []source{start}
	seen := map[visit]bool{{start.loc, holes(start.except)}: true}
	for i := 0; i < len(out) && len(out) < maxSources; i++ {
		at := out[i]
		for _, n := range g.into[at.loc.Root] {
			e := &g.edges[n]
			from, ok := at.through(e, deep)
			if !ok || from.loc.Root.Kind == Func || !take(e) {
				continue
			}
			if e.Into && g.inputs(e.To) > 1 {
				from.ops |= OpMixed
			}
			out[i].root = false
			if v := (visit{from.loc, holes(from.except)}); !seen[v] && !seen[visit{from.loc, ""}] {
				seen[v] = true
				out = append(out, from)
			}
		}
	}
	return out
}

// through returns where the data of s comes from by the edge e.
func (s source) through(e *Edge, deep bool) (source, bool) {
	out := source{ops: s.ops | e.Ops, root: true, printed: s.printed}
	left := e.Except
	if s.printed && len(e.hides) > 0 {
		left = slices.Concat(left, e.hides)
	}
	var ok bool
	if rest, below := s.loc.below(e.To); below {
		if head, tail := firstField(rest); e.Into && isElement(head) {
			rest = tail // what is put into a map may be any of its entries
		}
		if entry, ok := strings.CutPrefix(e.To.Path, s.loc.Path); ok && entry != "" {
			if _, whole := under(s.except, entry); !whole {
				return out, false
			}
		}
		out.loc = e.From.join(rest)
		if out.except, ok = under(left, rest); ok {
			out.except = append(out.except, s.except...)
		}
	} else if rest, above := e.To.below(s.loc); above && deep && !strings.Contains(rest, "."+capture) {
		out.loc = e.From
		if out.except, ok = under(s.except, rest); ok {
			out.except = append(out.except, left...)
			ok = !slices.Contains(left, "")
		}
	}
	if ok {
		out.path = e.Path.then(s.path)
	}
	return out, ok
}

// under returns those of the paths that lie under rest, without it, and whether
// rest itself lies under none of them.
func under(paths []string, rest string) ([]string, bool) {
	var out []string
	for _, p := range paths {
		if (part{path: p}).covers(rest) {
			return nil, false
		}
		if tail, ok := strings.CutPrefix(p, rest); ok && tail[0] == '.' {
			out = append(out, tail)
		}
	}
	return out, true
}

// holes writes a set of paths as one text.
func holes(paths []string) string {
	if len(paths) == 0 {
		return ""
	}
	sorted := slices.Sorted(slices.Values(paths))
	return strings.Join(slices.Compact(sorted), "|")
}

// alias makes writes through one name of an object known under its other
// names: where p was stored at q, what is written below q is written below p.
func (g *graph) alias() {
	for n := 0; n < len(g.edges) && n <= maxAliased; n++ {
		e := g.edges[n]
		if e.To.Path == "" && !e.Into || e.isVersion() {
			continue
		}
		for _, m := range g.names[e.To.Root.unversioned()] {
			base := &g.edges[m]
			if m == n || base.To.Root.Ver > e.To.Root.Ver {
				continue
			}
			held := base.To
			held.Root.Ver = e.To.Root.Ver
			rest, ok := e.To.below(held)
			if !ok || rest == "" && !e.Into {
				continue
			}
			if _, whole := under(base.Except, rest); !whole || base.copies && !e.Into && strings.Count(rest, ".") < 2 {
				continue
			}
			derived := e
			derived.To = base.From.join(rest)
			if derived.From.Root != derived.To.Root {
				g.add(derived)
			}
		}
	}
}

// isName reports whether e makes an object known by a second name.
func (e *Edge) isName() bool {
	return e.Ops == 0 && !e.Into && e.From.Root.Kind != Const && e.From.Root.Kind != Func && !e.isVersion()
}

// isVersion reports whether e leads from one version of an object to the next.
func (e *Edge) isVersion() bool {
	return e.From.Root != e.To.Root && e.From.Root.unversioned() == e.To.Root.unversioned()
}

// maxAliased bounds the edges of one function, those of aliases included.
const maxAliased = 4000

// inputs returns how many different locations data at loc was put together
// from. What is proved of a mixture is not proved of its parts.
func (g *graph) inputs(loc Loc) int {
	if n, ok := g.mixed[loc]; ok {
		return n
	}
	var from []Loc
	for _, n := range g.into[loc.Root] {
		e := &g.edges[n]
		if e.To == loc && e.Into && e.From.Root.Kind != Const && !slices.Contains(from, e.From) &&
			(g.assumed == nil || !g.assumed(e.From.Root)) {
			from = append(from, e.From)
		}
	}
	g.mixed[loc] = len(from)
	return len(from)
}

// proven returns the sources of loc of which holds what is proved at loc: those
// reached through steps that keep the data whole.
func (g *graph) proven(loc Loc) []source {
	q := question{loc, asksProven}
	if out, ok := g.asked[q]; ok {
		return out
	}
	out := g.unmixed(loc)
	g.asked[q] = out
	return out
}

func (g *graph) unmixed(loc Loc) []source {
	out := []source{{loc: loc}}
	seen := map[visit]bool{{loc, ""}: true}
	for i := 0; i < len(out) && len(out) < maxSources; i++ {
		at := out[i]
		mixed := g.inputs(at.loc) > 1
		for _, n := range g.into[at.loc.Root] {
			e := &g.edges[n]
			from, ok := at.through(e, false)
			if !ok || e.Ops&OpMixed != 0 || e.Into && mixed || from.loc.Root.Kind == Func || from.loc.Root.Kind == Const {
				continue
			}
			if v := (visit{from.loc, holes(from.except)}); !seen[v] && !seen[visit{from.loc, ""}] {
				seen[v] = true
				from.root = false
				out = append(out, from)
			}
		}
	}
	return out
}
