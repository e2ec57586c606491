package guard

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// result is a question about a callee: what holds when its result number
// index turns out as yes says: true, or nil for an interface.
type result struct {
	fn    *ssa.Function
	index int
	yes   bool
}

// withImplied returns conds and what they imply through calls.
func (e *Engine) withImplied(conds []Condition) []Condition {
	all := conds[:len(conds):len(conds)]
	for _, c := range conds {
		v, yes := c.Value, c.Polarity
		if operand, whenNil, ok := nilTest(v); ok {
			v, yes = operand, c.Polarity == whenNil
		} else if !isBool(v.Type()) {
			continue
		}
		all = append(all, e.impliedBy(v, yes)...)
	}
	return all
}

// impliedBy returns what holds in the callee when v, if it is the result of a
// call, turns out as yes says. A call that may run several functions implies
// nothing: their values have nothing in common.
func (e *Engine) impliedBy(v ssa.Value, yes bool) []Condition {
	index := 0
	if x, ok := v.(*ssa.Extract); ok {
		v, index = x.Tuple, x.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	callees := e.callees.Callees(call)
	if len(callees) != 1 {
		return nil
	}
	return e.returns(result{callees[0], index, yes})
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// returns answers q by meeting what holds at the returns of q.fn that may
// give the result asked for. A function that asks for itself gets no answer.
func (e *Engine) returns(q result) []Condition {
	if answer, ok := e.answers[q]; ok || len(q.fn.Blocks) == 0 {
		return answer
	}
	e.answers[q] = nil
	h := e.held(q.fn)
	var every []Condition
	met := false
	for _, b := range q.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || q.index >= len(ret.Results) {
			continue
		}
		v := ret.Results[q.index]
		at := h.giving(ret, v, q.yes)
		if at == nil {
			continue
		}
		here := e.withImplied(h.list(at))
		if !isBool(v.Type()) { // a boolean is a condition of its own, see giving
			here = append(here, e.impliedBy(v, q.yes)...)
		}
		if met {
			here = shared(every, here)
		}
		every, met = here, true
	}
	e.answers[q] = every
	return every
}

// giving returns what holds when ret is reached and v, one of its results,
// turns out as asked, or nil if it cannot.
func (h *held) giving(ret *ssa.Return, v ssa.Value, yes bool) *set {
	at := h.in[ret.Block().Index]
	if at == nil {
		return nil
	}
	if isBool(v.Type()) {
		learnt := h.assume(v, yes, ret, nil)
		if learnt == nil {
			return nil
		}
		all := at.union(*learnt)
		return &all
	}
	if phi, ok := v.(*ssa.Phi); ok && phi.Block() == ret.Block() {
		return h.givingPhi(phi, yes)
	}
	if yes && neverNil(v) || !yes && isNil(v) {
		return nil
	}
	return at
}

// givingPhi is giving for returns that were merged, as named results are.
func (h *held) givingPhi(phi *ssa.Phi, yes bool) *set {
	var every *set
	for i, input := range phi.Edges {
		if yes && neverNil(input) || !yes && isNil(input) {
			continue
		}
		every = meetReached(every, h.edges[phi.Block().Index][i])
	}
	return every
}

// shared returns the conditions of s that t has too.
func shared(s, t []Condition) []Condition {
	var both []Condition
	for _, c := range s {
		for _, d := range t {
			if c.Value == d.Value && c.Polarity == d.Polarity {
				both = append(both, c)
				break
			}
		}
	}
	return both
}
