package guard

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// result is a question about a function: what holds when its result number
// index turns out as yes says: true, or nil for an interface.
type result struct {
	fn    *ssa.Function
	index int
	yes   bool
}

// implication is a way to know what holds in a callee from how its call turned
// out.
type implication struct {
	name string
	of   func(e *Engine, call *ssa.Call, index int, yes bool) Tests
}

func implications() []implication {
	return []implication{
		{"a function of the package", func(e *Engine, call *ssa.Call, index int, yes bool) Tests {
			if body := bodyOf(call.Common()); body != nil {
				return e.returns(result{body, index, yes})
			}
			return nil
		}},
		{"a function of another package", func(e *Engine, call *ssa.Call, index int, yes bool) Tests {
			if s := e.elsewhere(call.Common()); s != nil {
				return s.gives(index, yes)
			}
			return nil
		}},
	}
}

// implied returns what holds in the callee, in terms of the caller, when v, if
// it is the result of a call, turns out as yes says.
func (e *Engine) implied(v ssa.Value, yes bool) []Test {
	index := 0
	if x, ok := v.(*ssa.Extract); ok {
		v, index = x.Tuple, x.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	for _, rule := range e.implications {
		if list := rule.of(e, call, index, yes); len(list) > 0 {
			return e.binding(call).lift(list)
		}
	}
	return nil
}

// bodyOf returns the body of the function that call runs, if it is known and
// in the program.
func bodyOf(common *ssa.CallCommon) *ssa.Function {
	fn := common.StaticCallee()
	if fn == nil {
		return nil
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if len(fn.Blocks) == 0 || fn.Synthetic != "" {
		return nil
	}
	return fn
}

// elsewhere returns the summary of the callee of call if it is a function of
// another package.
func (e *Engine) elsewhere(common *ssa.CallCommon) *Summary {
	fn := Callee(common)
	if fn == nil || fn.Pkg() == nil || bodyOf(common) != nil || !e.env.FirstParty(fn.Pkg()) {
		return nil
	}
	return e.env.Summary(fn.FullName())
}

// binding returns what call puts at the ports of its callee.
func (e *Engine) binding(call ssa.CallInstruction) binding {
	common := call.Common()
	b := binding{args: e.arguments(common)}
	if m, ok := common.Value.(*ssa.MakeClosure); ok {
		b.frees = e.args(m.Bindings)
	}
	return b
}

func (e *Engine) arguments(common *ssa.CallCommon) []Arg {
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	args := e.args(values)
	// Names of constants are those of the syntax, without the receiver.
	off := len(values) - len(common.Args)
	if recv, _ := operands(common); recv != nil && off == 0 {
		off = 1
	}
	names := e.env.Constants(common.Pos())
	for i := range args {
		if k := i - off; args[i].Const != nil && k >= 0 && k < len(names) && names[k] != "" {
			args[i].Const = &Const{Text: names[k]}
		}
	}
	return args
}

func (e *Engine) args(values []ssa.Value) []Arg {
	args := make([]Arg, len(values))
	for i, v := range values {
		if text, ok := constText(v); ok {
			args[i].Const = &Const{Text: text}
			continue
		}
		args[i].Refs = e.Refs(v)
		if isBool(v.Type()) {
			args[i].True, args[i].False = e.either(v)
		}
	}
	return args
}

// either returns what is known if v is true, and if it is false. While its own
// function is being solved a phi tells nothing, as its edges still change.
func (e *Engine) either(v ssa.Value) (whenTrue, whenFalse Tests) {
	if phi, ok := v.(*ssa.Phi); ok {
		h := e.solved[solution{phi.Parent(), false}]
		if h == nil || !h.done {
			return nil, nil
		}
		return h.tests(h.assume(v, true, phi, nil)), h.tests(h.assume(v, false, phi, nil))
	}
	x, same := peel(v, true)
	return e.found(x, same, v.Pos()), e.found(x, !same, v.Pos())
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// returns answers q by meeting what holds at the returns of q.fn that may
// give the result asked for. A function that asks for itself gets no answer.
func (e *Engine) returns(q result) Tests {
	if answer, ok := e.answers[q]; ok || len(q.fn.Blocks) == 0 || e.underway(solution{q.fn, false}) {
		return answer
	}
	e.answers[q] = nil
	h := e.held(q.fn)
	var every Tests
	met := false
	for _, b := range q.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || q.index >= len(ret.Results) || b == q.fn.Recover {
			continue
		}
		v := ret.Results[q.index]
		at := h.giving(ret, v, q.yes)
		if at == nil {
			continue
		}
		here := h.tests(at)
		if !isBool(v.Type()) { // a boolean is a condition of its own, see giving
			here = here.And(tests(e.implied(v, q.yes)))
		}
		if met {
			here = every.Meet(here)
		}
		every, met = here, true
	}
	e.answers[q] = every
	return every
}

// giving returns what holds when ret is reached and v, one of its results,
// turns out as asked, or nil if it cannot.
func (h *held) giving(ret *ssa.Return, v ssa.Value, yes bool) *set {
	at := h.before(ret)
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
	if yes && neverNil(v) || !yes && isNil(v) || h.known(at, v, !yes) {
		return nil
	}
	return at
}

// known reports whether it was found out, where s holds, that v is nil, or
// that it is not.
func (h *held) known(s *set, v ssa.Value, isNil bool) bool {
	for _, n := range *s {
		c := h.items[n].cond
		if c.Value == nil {
			continue
		}
		if x, whenNil, ok := nilTest(c.Value); ok && x == v && (c.Polarity == whenNil) == isNil {
			return true
		}
	}
	return false
}

// givingPhi is giving for returns that were merged, as named results are.
func (h *held) givingPhi(phi *ssa.Phi, yes bool) *set {
	var every *set
	for i, input := range phi.Edges {
		if yes && neverNil(input) || !yes && isNil(input) {
			continue
		}
		edge := h.edges[phi.Block().Index][i]
		if edge != nil && h.known(edge, input, !yes) {
			continue
		}
		every = meetReached(every, edge)
	}
	return every
}
