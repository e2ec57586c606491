package taint

import (
	"github.com/facelint/facelint/internal/finding"
)

// Path is a sequence of steps, oldest first. Paths are never changed, and share
// their parts: most are put together many times and read never. A nil Path has
// no steps.
type Path struct {
	first, rest *Path // both set, or neither
	hop         Hop   // of a path of one step
	n           int
}

// NewPath returns the path of the steps given.
func NewPath(hops ...Hop) *Path {
	var p *Path
	for _, h := range hops {
		p = p.then(&Path{hop: h, n: 1})
	}
	return p
}

// maxHops is the length of the longest path that is told; what lies behind is
// left out.
const maxHops = 24

// then returns p followed by q.
func (p *Path) then(q *Path) *Path {
	switch {
	case p == nil || p.n+q.len() > maxHops && q != nil:
		return q
	case q == nil:
		return p
	}
	return &Path{first: p, rest: q, n: p.n + q.n}
}

func (p *Path) len() int {
	if p == nil {
		return 0
	}
	return p.n
}

// hops returns the steps of p.
func (p *Path) hops() []Hop {
	if p == nil {
		return nil
	}
	out := make([]Hop, 0, p.n)
	stack := []*Path{p}
	for len(stack) > 0 {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if at.first == nil {
			out = append(out, at.hop)
			continue
		}
		stack = append(stack, at.rest, at.first)
	}
	return out
}

// last returns the place of the last step of p, and whether p has one.
func (p *Path) last() (finding.Position, bool) {
	if p == nil {
		return finding.Position{}, false
	}
	for p.first != nil {
		p = p.rest
	}
	return p.hop.Pos, true
}
