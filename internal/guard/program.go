package guard

import (
	"cmp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// Concrete is a type with methods, by which calls of interface methods are
// closed.
type Concrete struct {
	Name    string   `json:"n"`
	Methods []Method `json:"m"`
}

// Method is one method: name and signature, and the key of the function.
type Method struct {
	Name string `json:"n"`
	Key  string `json:"k"`
}

// Iface is an interface whose methods are called.
type Iface struct {
	Key     string   `json:"k"`
	Methods []string `json:"m"` // name and signature, sorted
}

// Program links summaries: it knows from where each function is entered. What
// it is made of is not changed, and it is not safe for concurrent use.
type Program struct {
	funcs map[string]*Summary
	sites map[string][]site
	entry map[string]Tests // what holds whenever a function is entered
	kinds []CallKind       // the ways into a function that count
}

// site is a way into a function.
type site struct {
	from *Summary
	call *CallSite
	runs Tests // of a function handed to a callee: what holds where that calls it, in the caller's terms
}

// NewProgram links summaries. Of two with one key the first counts.
func NewProgram(all []*Summary, types []Concrete, ifaces []Iface) *Program {
	p := &Program{
		funcs: make(map[string]*Summary), sites: make(map[string][]site),
		kinds: []CallKind{Direct, Dynamic, Routed, Handed, Escaped, Made},
	}
	for _, s := range all {
		if p.funcs[s.Key] == nil {
			p.funcs[s.Key] = s
		}
	}
	implementers := dispatch(types, ifaces)
	for _, key := range p.keys() {
		s := p.funcs[key]
		for i := range s.Calls {
			c := &s.Calls[i]
			if c.Method != "" {
				for _, callee := range implementers[c.target()] {
					p.dispatch(callee, site{from: s, call: c})
				}
				continue
			}
			p.add(c.Callee, site{from: s, call: c})
			p.hand(s, c)
		}
	}
	for _, list := range p.sites {
		slices.SortStableFunc(list, func(a, b site) int {
			return cmp.Or(a.call.Pos.Compare(b.call.Pos), strings.Compare(a.from.Key, b.from.Key), cmp.Compare(a.call.Kind, b.call.Kind))
		})
	}
	return p
}

func (p *Program) keys() []string {
	keys := make([]string, 0, len(p.funcs))
	for key := range p.funcs {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// dispatch adds a call of an interface method that callee implements, or the
// registration of what that returns.
func (p *Program) dispatch(callee string, s site) {
	if s.call.Kind == Dynamic {
		p.add(callee, s)
		return
	}
	if f := p.funcs[callee]; f != nil {
		for _, key := range f.Returns {
			p.add(key, s)
		}
	}
}

func (p *Program) add(callee string, s site) {
	if p.funcs[callee] != nil {
		p.sites[callee] = append(p.sites[callee], s)
	}
}

// hand adds the functions that c hands to a callee that calls them.
func (p *Program) hand(s *Summary, c *CallSite) {
	callee := p.funcs[c.Callee]
	if callee == nil || c.Kind != Direct {
		return
	}
	for _, r := range callee.Runs {
		if r.Param >= 0 && r.Param < len(c.Args) && c.Args[r.Param].Runs != "" {
			b := binding{c.Args, c.Frees}
			handed := *c
			handed.Kind, handed.Args, handed.Frees = Handed, nil, c.Args[r.Param].Frees
			p.add(c.Args[r.Param].Runs, site{from: s, call: &handed, runs: b.lift(r.Held)})
		}
	}
}

// dispatch returns the keys of the methods that a call of an interface method
// may run, by the interface and the method.
func dispatch(types []Concrete, ifaces []Iface) map[string][]string {
	out := make(map[string][]string)
	for _, i := range ifaces {
		for _, t := range types {
			if !t.implements(i) {
				continue
			}
			for _, m := range t.Methods {
				if k := i.Key + " " + m.Name; slices.Contains(i.Methods, m.Name) && !slices.Contains(out[k], m.Key) {
					out[k] = append(out[k], m.Key)
				}
			}
		}
	}
	return out
}

func (t Concrete) implements(i Iface) bool {
	for _, name := range i.Methods {
		if !slices.ContainsFunc(t.Methods, func(m Method) bool { return m.Name == name }) {
			return false
		}
	}
	return len(i.Methods) > 0
}

// into returns the ways into a function. Where a literal is made matters only
// if nothing is known of where it is called.
func (p *Program) into(key string) []site {
	var called, made []site
	for _, s := range p.sites[key] {
		switch {
		case !slices.Contains(p.kinds, s.call.Kind):
		case s.call.Kind == Made:
			made = append(made, s)
		default:
			called = append(called, s)
		}
	}
	if len(called) == 0 {
		return made
	}
	return called
}

// atSite returns what holds at the call of s, in terms of the caller. given is
// what is known in the callee of the truth values it was passed.
func (s site) atSite(given Tests) Tests {
	held := s.call.Held.And(s.runs)
	for _, t := range given {
		if t.Root.Kind == Param && len(t.Steps) == 0 && t.Is == True && t.Root.Index >= 0 && t.Root.Index < len(s.call.Args) {
			if arg := s.call.Args[t.Root.Index]; t.Yes {
				held = held.And(arg.True)
			} else {
				held = held.And(arg.False)
			}
		}
	}
	return held
}

func (s site) binding() binding { return binding{s.call.Args, s.call.Frees} }

// chained returns what a request was found to be before it came through links.
func (p *Program) chained(links []Link) Tests {
	var all []Test
	for _, l := range links {
		if l.Some {
			continue
		}
		var consts []Const
		for _, a := range l.Args {
			if a.Const != nil {
				consts = append(consts, *a.Const)
			}
		}
		through := Step{Kind: Call, Name: l.Name, Owner: l.Func, Args: consts}
		all = append(all, Test{Ref: Ref{Root: Root{Kind: Request}, Steps: []Step{through}}, Is: Passed, Yes: true, Pos: l.Pos})
		if s := p.funcs[l.Func]; s != nil {
			all = append(all, binding{args: l.Args}.lift(s.Passes)...)
		}
	}
	return tests(all)
}

// Way is one way into a function, from an entry point on.
type Way struct {
	Tests Tests              // found out on the way, in terms of the function
	Chain []finding.Position // the calls, outermost first
	Some  []Link             // middleware that requests pass under some condition only, such as a setting
}

// conditional returns those of links that requests pass only sometimes.
func conditional(links []Link) []Link {
	return slices.DeleteFunc(slices.Clone(links), func(l Link) bool { return !l.Some })
}

// These bound what Ways tells, and how many calls it looks at for that.
const (
	mostWays   = 16
	longestWay = 8
	mostLooks  = 4096
)

// Ways returns the ways into the function key, each once by what is found out
// on it; one without anything for an entry point. given is what holds at the
// place asked about.
func (p *Program) Ways(key string, given Tests) []Way {
	looks := 0
	return p.ways(key, given, nil, &looks)
}

func (p *Program) ways(key string, given Tests, path []string, looks *int) []Way {
	into := p.into(key)
	if len(into) == 0 || len(path) == longestWay || *looks > mostLooks {
		return []Way{{}}
	}
	path = append(path[:len(path):len(path)], key)
	var all []Way
	add := func(w Way) {
		known := slices.ContainsFunc(all, func(old Way) bool { return slices.EqualFunc(old.Tests, w.Tests, equalTests) })
		if !known && len(all) < mostWays {
			all = append(all, w)
		}
	}
	for _, s := range into {
		if s.call.Kind == Escaped {
			add(Way{Chain: []finding.Position{s.call.Pos}})
			continue
		}
		if s.call.Kind == Routed {
			for _, w := range p.requests(s) {
				add(w)
			}
			continue
		}
		if *looks++; slices.Contains(path, s.from.Key) {
			continue
		}
		here := s.atSite(given)
		for _, w := range p.ways(s.from.Key, here, path, looks) {
			add(Way{s.binding().lower(here.And(w.Tests)), append(slices.Clip(w.Chain), s.call.Pos), w.Some})
		}
	}
	if len(all) == 0 {
		return []Way{{}} // reached only from itself
	}
	return all
}

func equalTests(a, b Test) bool { return compareTests(a, b) == 0 }

// requests returns the ways of requests to a handler registered at s. Where
// the router is a parameter, each caller may have chained something onto it.
func (p *Program) requests(s site) []Way {
	own := p.chained(s.call.Behind)
	var all []Way
	if s.call.On > 0 {
		for _, c := range p.into(s.from.Key) {
			if s.call.On <= len(c.call.Args) {
				through := c.call.Args[s.call.On-1].Through
				all = append(all, Way{
					own.And(p.chained(through)), []finding.Position{c.call.Pos, s.call.Pos}, conditional(slices.Concat(s.call.Behind, through)),
				})
			}
		}
	}
	if len(all) == 0 {
		return []Way{{own, []finding.Position{s.call.Pos}, conditional(s.call.Behind)}}
	}
	return all
}
