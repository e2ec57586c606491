package guard

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// held is the solution for one function.
type held struct {
	engine   *Engine
	aborting bool   // what follows an aborted request is not reached
	done     bool   // solved
	items    []item // interned, in order of discovery
	number   map[literal]int
	in       []*set   // by block index; nil while unreached
	edges    [][]*set // by block index and predecessor
	after    []*set   // by block index: what its calls establish; nil if they end it
	learnt   map[literal]set
}

// item is a condition of the function, or a test.
type item struct {
	cond Condition
	test *Test
}

// literal identifies a condition apart from where it was tested, or a test by
// its text: two reads of one field are one test.
type literal struct {
	value    ssa.Value
	test     string
	polarity bool
}

// solve finds what holds at the start of every block of fn. Edges keep their
// state between rounds, because unfolding a phi reads those of its block: it
// would not end if it asked for them anew.
func (h *held) solve(fn *ssa.Function) {
	h.number = make(map[literal]int)
	h.learnt = make(map[literal]set)
	h.in = make([]*set, len(fn.Blocks))
	h.edges = make([][]*set, len(fn.Blocks))
	h.after = make([]*set, len(fn.Blocks))
	if len(fn.Blocks) == 0 {
		return
	}
	for _, b := range fn.Blocks {
		h.edges[b.Index] = make([]*set, len(b.Preds))
		h.after[b.Index] = h.established(b.Instrs)
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
	if at == nil || h.after[pred.Index] == nil {
		return nil
	}
	all := at.union(*h.after[pred.Index])
	branch, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If)
	if !ok || pred.Succs[0] == pred.Succs[1] {
		return &all
	}
	learnt := h.assume(branch.Cond, b == pred.Succs[0], branch, nil)
	if learnt == nil {
		return nil
	}
	all = all.union(*learnt)
	return &all
}

// assume returns what holds when v turns out as polarity says, or nil if it
// cannot. at is the instruction that tests v, seen the phis that are being
// unfolded.
func (h *held) assume(v ssa.Value, polarity bool, at ssa.Instruction, seen []*ssa.Phi) *set {
	v, polarity = peel(v, polarity)
	if known, ok := boolConst(v); ok {
		if known != polarity {
			return nil
		}
		return &set{}
	}
	self := h.ask(v, polarity, at)
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

// ask returns the condition that v turned out as polarity says and the tests
// that this tells.
func (h *held) ask(v ssa.Value, polarity bool, at ssa.Instruction) set {
	key := literal{value: v, polarity: polarity}
	if all, ok := h.learnt[key]; ok {
		return all
	}
	pos := v.Pos()
	if !pos.IsValid() {
		pos = at.Pos()
	}
	all := set{h.intern(key, item{cond: Condition{Value: v, Polarity: polarity, Pos: pos}})}
	all = all.union(h.internTests(h.engine.found(v, polarity, askedAt(v, pos))))
	h.learnt[key] = all
	return all
}

// askedAt returns where a reader sees v tested.
func askedAt(v ssa.Value, pos token.Pos) token.Pos {
	if x, ok := v.(*ssa.Extract); ok && !pos.IsValid() {
		return x.Tuple.Pos() // one of several results says nothing itself
	}
	x, _, ok := nilTest(v)
	if _, met := x.(*ssa.Phi); met || !ok || !x.Pos().IsValid() {
		return pos // a variable says where it is declared
	}
	return x.Pos()
}

func (h *held) internTests(list Tests) set {
	var all set
	for _, t := range list {
		all = append(all, h.intern(literal{test: t.String()}, item{test: &t}))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func (h *held) intern(l literal, it item) int {
	n, ok := h.number[l]
	if !ok {
		n = len(h.items)
		h.number[l] = n
		h.items = append(h.items, it)
	}
	return n
}

// before returns what holds right before instr, or nil if it is not reached.
func (h *held) before(instr ssa.Instruction) *set {
	b := instr.Block()
	at := h.in[b.Index]
	if at == nil {
		return nil
	}
	first := h.established(b.Instrs[:slices.Index(b.Instrs, instr)])
	if first == nil {
		return nil
	}
	all := at.union(*first)
	return &all
}

// conditions returns the conditions of s in order of discovery, which is the
// order of blocks and so the same on every run.
func (h *held) conditions(s *set) []Condition {
	if s == nil {
		return nil
	}
	var conds []Condition
	for _, n := range *s {
		if h.items[n].test == nil {
			conds = append(conds, h.items[n].cond)
		}
	}
	return conds
}

// tests returns the tests of s.
func (h *held) tests(s *set) Tests {
	if s == nil {
		return nil
	}
	var list []Test
	for _, n := range *s {
		if t := h.items[n].test; t != nil {
			list = append(list, *t)
		}
	}
	return tests(list)
}
