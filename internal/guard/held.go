package guard

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// held is the solution for one function.
type held struct {
	conds  []Condition // interned, in order of discovery
	number map[literal]int
	in     []*set   // by block index; nil while unreached
	edges  [][]*set // by block index and predecessor
	ends   []bool   // by block index: control does not leave the block
}

// literal identifies a condition apart from where it was tested.
type literal struct {
	value    ssa.Value
	polarity bool
}

// solve finds what holds at the start of every block of fn. Edges keep their
// state between rounds, because unfolding a phi reads those of its block: it
// would not end if it asked for them anew.
func solve(fn *ssa.Function) *held {
	h := &held{
		number: make(map[literal]int),
		in:     make([]*set, len(fn.Blocks)),
		edges:  make([][]*set, len(fn.Blocks)),
		ends:   make([]bool, len(fn.Blocks)),
	}
	if len(fn.Blocks) == 0 {
		return h
	}
	for _, b := range fn.Blocks {
		h.edges[b.Index] = make([]*set, len(b.Preds))
		h.ends[b.Index] = stops(b)
	}
	h.in[0] = &set{}
	if fn.Recover != nil {
		h.in[fn.Recover.Index] = &set{} // reached from anywhere
	}
	for changed := true; changed; {
		changed = false
		for _, b := range fn.Blocks[1:] {
			if b != fn.Recover && h.visit(b) {
				changed = true
			}
		}
	}
	return h
}

// visit brings the edges into b and its start up to date and reports whether
// that changed anything.
func (h *held) visit(b *ssa.BasicBlock) bool {
	changed := false
	var at *set
	for i := range b.Preds {
		edge := h.learn(b, i)
		if !same(edge, h.edges[b.Index][i]) {
			h.edges[b.Index][i], changed = edge, true
		}
		at = meetReached(at, edge)
	}
	if !same(at, h.in[b.Index]) {
		h.in[b.Index], changed = at, true
	}
	return changed
}

func same(s, t *set) bool {
	if s == nil || t == nil {
		return s == t
	}
	return slices.Equal(*s, *t)
}

// learn returns what holds on the edge into b from its i-th predecessor.
func (h *held) learn(b *ssa.BasicBlock, i int) *set {
	pred := b.Preds[i]
	at := h.in[pred.Index]
	if at == nil || h.ends[pred.Index] {
		return nil
	}
	branch, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If)
	if !ok || pred.Succs[0] == pred.Succs[1] {
		return at
	}
	learnt := h.assume(branch.Cond, b == pred.Succs[0], branch, nil)
	if learnt == nil {
		return nil
	}
	all := at.union(*learnt)
	return &all
}

// assume returns the conditions that hold when v turns out as polarity says,
// or nil if it cannot. at is the instruction that tests v, seen the phis that
// are being unfolded.
func (h *held) assume(v ssa.Value, polarity bool, at ssa.Instruction, seen []*ssa.Phi) *set {
	v, polarity = peel(v, polarity)
	if known, ok := boolConst(v); ok {
		if known != polarity {
			return nil
		}
		return &set{}
	}
	self := set{h.intern(v, polarity, at)}
	phi, ok := v.(*ssa.Phi)
	if !ok || slices.Contains(seen, phi) {
		return &self
	}
	var every *set
	for i, input := range phi.Edges {
		before := h.edges[phi.Block().Index][i]
		value := h.assume(input, polarity, at, append(seen, phi))
		if before == nil || value == nil {
			continue
		}
		path := before.union(*value)
		every = meetReached(every, &path)
	}
	if every == nil {
		return nil
	}
	all := self.union(*every)
	return &all
}

func (h *held) intern(v ssa.Value, polarity bool, at ssa.Instruction) int {
	l := literal{v, polarity}
	n, ok := h.number[l]
	if !ok {
		n = len(h.conds)
		h.number[l] = n
		pos := v.Pos()
		if !pos.IsValid() {
			pos = at.Pos()
		}
		h.conds = append(h.conds, Condition{Value: v, Polarity: polarity, Pos: pos})
	}
	return n
}

// list returns the conditions of s in order of discovery, which is the order
// of blocks and so the same on every run.
func (h *held) list(s *set) []Condition {
	if s == nil {
		return nil
	}
	conds := make([]Condition, len(*s))
	for i, n := range *s {
		conds[i] = h.conds[n]
	}
	return conds
}
