package taint

import (
	"golang.org/x/tools/go/ssa"
)

// unset reports whether w is known to hold nothing at the instruction at hand: a part
// of an object that was overwritten by nothing, or of one that was made here and
// never written to. What a field is called says nothing of such a one.
func (b *builder) unset(at ssa.Instruction, w val) bool {
	if len(w) == 0 {
		return false
	}
	for _, m := range w {
		if !b.empty(m) && !b.fresh(at, m, maxFresh) {
			return false
		}
	}
	return true
}

func (b *builder) empty(m mark) bool {
	o := b.objectOf(m.loc)
	return o != nil && o.empty(b.now(m).Root.Ver, m.loc.Path)
}

// fresh reports whether m is part of an object that is allocated here, and
// nothing that happens before the instruction at hand may have written to it.
func (b *builder) fresh(at ssa.Instruction, m mark, depth int) bool {
	loc := m.loc
	loc.Root.Ver = asGiven
	if loc.Root.Kind != Site || loc.Path == "" || loc.cut() || b.arrives(loc.Root) {
		return false
	}
	for _, block := range b.order {
		for i, instr := range block.Instrs {
			if instr == at || !b.mayWrite(instr, loc) || !b.mayFollow(place{block.Index, i}, b.at) {
				continue
			}
			if store, ok := instr.(*ssa.Store); !ok || depth == 0 || !b.storesFresh(store, loc, at, depth-1) {
				return false
			}
		}
	}
	return true
}

// maxFresh is how many assignments of a whole are looked behind.
const maxFresh = 3

// storesFresh reports whether what store writes to loc, part of what it
// assigns, is nothing.
func (b *builder) storesFresh(store *ssa.Store, loc Loc, at ssa.Instruction, depth int) bool {
	for _, to := range b.value(store.Addr) {
		to.loc.Root.Ver = asGiven
		rest, ok := loc.below(to.loc)
		if !ok {
			return false
		}
		for _, m := range b.value(store.Val) {
			m.loc = m.loc.join(rest)
			if !b.empty(m) && !b.fresh(at, m, depth) {
				return false
			}
		}
	}
	return true
}
