package taint

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

// inlined is one function with the bodies of all that it calls in place of the
// calls: what linking is to amount to, without any summary.
type inlined struct {
	p     *program
	edges []Edge
	kept  []Event
	face  []Event
	sites int
	outs  int
}

// put adds the body of s. Its parameters stand for the locations in args and
// its result for result; nil args leave both as they are.
func (x *inlined) put(s *Summary, args [][]Loc, res Loc) {
	sites, outs := x.sites, x.outs
	x.sites, x.outs = x.sites+len(s.Sites), x.outs+len(s.Calls)
	here := func(l Loc) []Loc {
		switch {
		case l.Root.Kind == Site:
			return []Loc{site(sites + l.Root.Site).join(l.Path)}
		case l.Root.Kind == Out:
			return []Loc{out(outs+l.Root.Site, l.Root.Index).join(l.Path)}
		case l.Root.Kind == Result && args != nil:
			return []Loc{res.join(l.Path)}
		case l.Root.Kind == Param && args != nil:
			var all []Loc
			for _, a := range args[l.Root.Index] {
				all = append(all, a.join(l.Path))
			}
			return all
		}
		return []Loc{l}
	}
	for _, e := range s.Edges {
		e.Into = e.Into || args != nil && e.To.Root.Kind == Param
		for _, e.To = range here(e.To) {
			for _, from := range here(e.From) {
				moved := e
				moved.From = from
				x.edges = append(x.edges, moved)
			}
		}
	}
	for _, e := range s.Events {
		for _, e.Loc = range here(e.Loc) {
			if e.Kind == Sinks {
				x.kept = append(x.kept, e)
			} else if e.Kind == Proves {
				x.face = append(x.face, e)
			}
		}
	}
	for i, c := range s.Calls {
		var given [][]Loc
		for _, arg := range c.Args {
			given = append(given, here(arg[0].Loc))
		}
		for _, callee := range x.p.callees(c) {
			x.put(callee, given, out(outs+i, 0))
		}
	}
}

func (p *program) callees(c Call) []*Summary {
	var out []*Summary
	for _, s := range p.funcs {
		if s.Key == c.Callee || c.Iface != "" && slices.ContainsFunc(p.types, func(t Type) bool { return t.Methods[0].Func == s.Key }) {
			out = append(out, s)
		}
	}
	return out
}

// wholeSinks returns the sinks that face data reaches, each function taken for
// itself with all that it calls put in. It says that it does not know when a
// search goes beyond what the linker is ready to do.
func (p *program) wholeSinks() (sinks []string, sure bool) {
	var flows []Flow
	for _, s := range p.funcs {
		x := &inlined{p: p}
		x.put(s, nil, Loc{})
		g := graphOf(x.edges...)
		for n := -1; n != len(g.edges); {
			n = len(g.edges)
			g.alias()
		}
		proved := make(map[Loc]bool)
		for _, e := range x.face {
			found := provenFixpoint(g.edges, e.Loc)
			if len(found) >= maxSources {
				return nil, false
			}
			for l := range found {
				proved[l] = proved[l] || !l.cut()
			}
		}
		for _, e := range x.kept {
			from := distances(g.edges, e.Loc, e.Deep)
			if len(from) >= maxSources {
				return nil, false
			}
			for l := range from {
				// gap: the result of a call that nothing answers has no name
				// outside of the function that makes the call.
				unnamed := l.Root.Kind == Out && l.Root.Site >= len(s.Calls)
				if !unnamed && reaches(proved, l) {
					flows = append(flows, Flow{Kind: facedata.Image, Hops: e.Path.hops()})
				}
			}
		}
	}
	return sinksOf(flows), true
}

// reaches reports whether something at or below l is proved.
func reaches(proved map[Loc]bool, l Loc) bool {
	for at, whole := range proved {
		if _, below := at.below(l); below && whole && l.Root.Kind != Const {
			return true
		}
	}
	return false
}

// Linking finds what is found with every call replaced by the body of what is
// called.
func TestLinkIsInlining(t *testing.T) {
	for name, sh := range map[string]shape{
		"values":     {funcs: 6},
		"interfaces": {funcs: 6, ifaces: true},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			times(t, 1500, func(r *rand.Rand) {
				p := anyProgram(r, sh)
				want, sure := p.wholeSinks()
				if !sure {
					return
				}
				n += len(want)
				k := p.known()
				require.Equal(t, want, sinksOf(link(k).Flows(keysOf(k))), "%v", p)
			})
			require.Greater(t, n, 500)
		})
	}
}

// Fields, writes into objects and writes through parameters make summaries
// coarser than bodies. What is lost and what is made up stays rare.
//
// gap: what leaves a function by two ways, and of which nothing is known there,
// has no name that tells callers that both are one; what is put together of
// parts inside a callee is no mixture to its callers, and what comes to them in
// two steps may look like one.
func TestLinkIsNearlyInlining(t *testing.T) {
	for name, sh := range map[string]shape{
		"fields":     {funcs: 5, fields: true},
		"mixtures":   {funcs: 5, into: true},
		"parameters": {funcs: 5, params: true},
		"everything": {funcs: 5, fields: true, into: true, params: true, ifaces: true},
	} {
		t.Run(name, func(t *testing.T) {
			total, missed, extra := 0, 0, 0
			times(t, 1000, func(r *rand.Rand) {
				p := anyProgram(r, sh)
				want, sure := p.wholeSinks()
				if !sure {
					return
				}
				k := p.known()
				got := sinksOf(link(k).Flows(keysOf(k)))
				total += len(want)
				missed += len(without(want, got))
				extra += len(without(got, want))
			})
			require.Greater(t, total, 200)
			require.LessOrEqual(t, 50*missed, total, "missed %d of %d", missed, total)
			require.LessOrEqual(t, 50*extra, total, "%d beside %d", extra, total)
		})
	}
}

func without(list, drop []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return slices.Contains(drop, s) })
}

// A program gives the same flows whether it is linked as a whole or package by
// package, whatever the packages, and in whatever order a package sees those
// that it imports.
func TestPackagesAreTheProgram(t *testing.T) {
	for name, sh := range map[string]shape{
		"values":     {funcs: 7},
		"interfaces": {funcs: 7, ifaces: true},
		"everything": {funcs: 5, fields: true, into: true, params: true, ifaces: true},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			times(t, 300, func(r *rand.Rand) {
				p := anyProgram(r, sh)
				k := p.known()
				want := sinksOf(link(k).Flows(keysOf(k)))
				cuts := anyCuts(r, len(p.funcs))
				carry := abroad
				if r.Intn(20) == 0 {
					carry = func(k *Known) *Known { return coded(t, k) } // the compression takes most of the time
				}
				got := p.modular(cuts, func([]*Known) {}, carry)
				require.Equal(t, want, got, "packages from %v of %v", cuts, p)
				again := p.modular(cuts, func(list []*Known) {
					r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
				}, carry)
				require.Equal(t, got, again, "packages from %v of %v", cuts, p)
				n += len(want) * (len(cuts) - 1)
			})
			require.Greater(t, n, 100)
		})
	}
}

// abroad returns k without what does not travel.
func abroad(k *Known) *Known {
	out := *k
	out.Funcs = nil
	for _, s := range k.Funcs {
		moved := *s
		moved.exits = nil
		out.Funcs = append(out.Funcs, &moved)
	}
	return &out
}

// coded returns k encoded and decoded.
func coded(t *testing.T, k *Known) *Known {
	data, err := Encode(k)
	require.NoError(t, err)
	out := new(Known)
	require.NoError(t, Decode(data, out))
	return out
}

// Summaries come in any order, and so do the knowledge of packages and what is
// known twice: same ports, same flows, same bytes.
func TestMergeForgetsTheOrder(t *testing.T) {
	times(t, 200, func(r *rand.Rand) {
		p := anyProgram(r, shape{funcs: 5, fields: true, into: true, params: true, ifaces: true, erases: true})
		var parts []*Known
		for i, s := range p.funcs {
			parts = append(parts, &Known{Funcs: []*Summary{s}, Types: p.types[:min(i, len(p.types))], Ifaces: []Iface{p.iface}, Entries: []string{s.Key}})
		}
		parts = append(parts, &Known{Types: p.types}, parts[r.Intn(len(parts))])
		answer := func() ([]string, []byte) {
			k := Merge(parts...)
			l := link(k)
			flows := l.Flows(keysOf(k))
			data, err := Encode(l.Export(keysOf(k), k, flows))
			require.NoError(t, err)
			return sinksOf(flows), data
		}
		sinks, data := answer()
		r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		half := r.Intn(len(parts))
		parts = []*Known{Merge(parts[:half]...), Merge(parts[half:]...)}
		sinksAgain, dataAgain := answer()
		require.Equal(t, sinks, sinksAgain)
		require.Equal(t, data, dataAgain)
	})
}

// An edge or an event more adds flows and takes none away.
func TestLinkIsMonotone(t *testing.T) {
	grown := 0
	times(t, 600, func(r *rand.Rand) {
		sh := shape{funcs: 6, ifaces: r.Intn(2) == 0}
		p := anyProgram(r, sh)
		k := p.known()
		before := sinksOf(link(k).Flows(keysOf(k)))
		i := r.Intn(len(p.funcs))
		more := anyProgram(r, sh).funcs
		extra, s := more[r.Intn(len(more))], *p.funcs[i]
		s.Edges = slices.Concat(s.Edges, slices.DeleteFunc(extra.Edges, func(e Edge) bool { return e.From.Root.Kind == Out }))
		s.Events = slices.Concat(s.Events, slices.DeleteFunc(extra.Events, func(e Event) bool { return e.Loc.Root.Kind == Out }))
		k.Funcs[i] = &s
		after := sinksOf(link(k).Flows(keysOf(k)))
		require.Subset(t, after, before, "%v with %v", p, s)
		grown += len(after) - len(before)
	})
	require.Greater(t, grown, 100)
}
