package guard

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// Trim returns what importers of a package need of s: only tests for which
// keep is true, and only calls that lead to a point, as leads says by key. It
// returns nil if nothing is left.
func (s *Summary) Trim(keep func(Test) bool, leads map[string]bool) *Summary {
	out := *s
	out.Gives, out.Calls, out.Points, out.Runs = nil, nil, nil, nil
	for _, g := range s.Gives {
		if g.Tests = g.Tests.within(keep); len(g.Tests) > 0 {
			out.Gives = append(out.Gives, g)
		}
	}
	out.Always, out.Passes = s.Always.within(keep), s.Passes.within(keep)
	for _, c := range s.Calls {
		if !c.Open && !leads[c.target()] {
			continue
		}
		c.Held = c.Held.within(keep)
		c.Args, c.Frees = trimArgs(c.Args, keep, c.Held), trimArgs(c.Frees, keep, c.Held)
		out.Calls = append(out.Calls, c)
	}
	for _, p := range s.Points {
		p.Held = p.Held.within(keep)
		out.Points = append(out.Points, p)
	}
	for _, r := range s.Runs {
		if r.Held = r.Held.within(keep); len(r.Held) > 0 || leads[s.Key] {
			out.Runs = append(out.Runs, r)
		}
	}
	out.Returns = slices.DeleteFunc(slices.Clone(s.Returns), func(key string) bool { return !leads[key] })
	if !out.matters() {
		return nil
	}
	return &out
}

func (s *Summary) matters() bool {
	return len(s.Gives) > 0 || len(s.Always) > 0 || s.NoReturn || s.Aborts || len(s.Passes) > 0 || len(s.Returns) > 0 ||
		len(s.Opens) > 0 || len(s.Runs) > 0 || len(s.Calls) > 0 || len(s.Points) > 0
}

// maxConst bounds the constants that travel; scopes and purposes are short.
const maxConst = 48

// trimArgs returns args with what somebody elsewhere can need: of what is born
// in the function only that with which a test held there can be compared.
func trimArgs(args []Arg, keep func(Test) bool, held Tests) []Arg {
	out := slices.Clone(args)
	for i, a := range out {
		a.True, a.False = a.True.within(keep), a.False.within(keep)
		if a.Const != nil && len(a.Const.Text) > maxConst {
			a.Const = &Const{}
		}
		a.Refs = slices.DeleteFunc(slices.Clone(a.Refs), func(r Ref) bool {
			return len(held) == 0 && (r.Root.Kind == Site || r.Root.Kind == Unknown)
		})
		out[i] = a
	}
	return out
}

// Lasting reports whether packages that do not import that of s, but one that
// does, can still need it: it has a part in how a point is come to, or can be
// reached without being named.
func (s *Summary) Lasting() bool {
	return len(s.Calls) > 0 || len(s.Points) > 0 || len(s.Passes) > 0 || len(s.Opens) > 0 || len(s.Runs) > 0 || strings.HasPrefix(s.Key, "(")
}

// target returns what is called: the key of a function, or of the method of an
// interface.
func (c *CallSite) target() string {
	if c.Method != "" {
		return c.Callee + " " + c.Method
	}
	return c.Callee
}

// Leads returns the functions and interface methods from which a point is
// reached, or may be.
func (p *Program) Leads() map[string]bool {
	return p.leading(func(s *Summary) bool {
		return len(s.Points) > 0 || slices.ContainsFunc(s.Calls, func(c CallSite) bool { return c.Open })
	})
}

// LeadsTo returns the functions and interface methods from which a point of
// which like holds is reached.
func (p *Program) LeadsTo(like func(Act) bool) map[string]bool {
	return p.leading(func(s *Summary) bool {
		return slices.ContainsFunc(s.Points, func(pt Point) bool { return like(pt.Act) })
	})
}

// leading returns the functions for which so holds, and the functions and
// interface methods from which one is reached.
func (p *Program) leading(so func(*Summary) bool) map[string]bool {
	leads := make(map[string]bool)
	var queue []string
	add := func(key string) {
		if !leads[key] {
			leads[key] = true
			queue = append(queue, key)
		}
	}
	for _, key := range p.keys() {
		if so(p.funcs[key]) {
			add(key)
		}
	}
	for len(queue) > 0 {
		key := queue[0]
		queue = queue[1:]
		for _, s := range p.sites[key] {
			leads[s.call.target()] = true
			add(s.from.Key)
		}
	}
	return leads
}

// Behind returns the points of which like holds that stand at the position in
// the function key, or that a call there leads to.
func (p *Program) Behind(key string, at finding.Position, like func(Act) bool) []Asked {
	var all []Asked
	for _, a := range p.Points() {
		if p.funcs[key] == nil || !like(a.Act) {
			continue
		}
		leads := p.leading(func(s *Summary) bool { return s.Key == a.Func })
		led := slices.ContainsFunc(p.funcs[key].Calls, func(c CallSite) bool { return c.Pos == at && leads[c.target()] })
		if led || a.Func == key && a.Pos == at {
			all = append(all, a)
		}
	}
	return all
}

// Asked is a point of a program.
type Asked struct {
	Func string // key of the function around it
	Point
}

// Points returns the points of all functions, in source order.
func (p *Program) Points() []Asked {
	var all []Asked
	for _, key := range p.keys() {
		for _, pt := range p.funcs[key].Points {
			all = append(all, Asked{key, pt})
		}
	}
	slices.SortStableFunc(all, func(a, b Asked) int { return a.Pos.Compare(b.Pos) })
	return all
}

// Place returns the place of a.
func (a Asked) Place() Place { return Place{Func: a.Func, Pos: a.Pos, Held: a.Held, Subjects: a.Whom} }
