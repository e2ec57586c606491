package guard

import "github.com/facelint/facelint/internal/finding"

// Barrier is where a way to a place is barred: behind tests that are enough.
type Barrier struct {
	Func  string           // key of the function
	Name  string           // of the function
	From  finding.Position // of the function
	At    finding.Position // of what the function does behind the barrier: the place, or a call that leads to it
	Held  Tests            // all that holds there
	Tests Tests            // of these the ones that are enough; at least one
}

// Barred returns where the ways to the place are barred, nearest to the place
// first.
func (p *Program) Barred(at Place, enough Enough) []Barrier {
	var all []Barrier
	p.search(at, enough, func(Gap) bool { return true }, func(s *step, by Tests) {
		b := Barrier{Func: s.Func, Name: lastName(s.Func), At: s.Pos, Held: s.Held, Tests: by}
		if fn := p.funcs[s.Func]; fn != nil {
			b.Name, b.From = fn.Name, fn.Pos
		}
		all = append(all, b)
	})
	return all
}

// Test returns the test by which b is told: the last in the function itself, or
// else the first there is, in a callee or in middleware.
func (b Barrier) Test() Test {
	var last Test
	for _, t := range b.Tests {
		p := t.Pos
		inside := p.File == b.From.File && b.From.Line <= p.Line && p.Compare(b.At) <= 0
		if inside && last.Pos.Compare(p) < 0 {
			last = t
		}
	}
	if last.Pos.IsValid() {
		return last
	}
	return b.Tests[0]
}

// Leaves returns the points of which like holds and whose call does not lead to
// another such point: what is done in the end, not the functions around it.
func (p *Program) Leaves(like func(Act) bool) []Asked {
	leads := p.LeadsTo(like)
	var all []Asked
	for _, a := range p.Points() {
		if like(a.Act) && !p.calls(a, leads) {
			all = append(all, a)
		}
	}
	return all
}

// calls reports whether the call at a is one of those targets.
func (p *Program) calls(a Asked, targets map[string]bool) bool {
	for _, c := range p.funcs[a.Func].Calls {
		if c.Pos == a.Pos && targets[c.target()] && (c.Kind == Direct || c.Kind == Dynamic) {
			return true
		}
	}
	return false
}
