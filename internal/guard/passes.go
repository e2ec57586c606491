package guard

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// onward is a way in which middleware lets a request go on.
type onward struct {
	name string
	// is reports whether instr is where the request goes on, and what it is
	// found to be on the way that instr begins.
	is func(e *Engine, instr ssa.Instruction) (Tests, bool)
}

func onwards() []onward {
	return []onward{
		{"the next handler is called by a method", func(e *Engine, instr ssa.Instruction) (Tests, bool) {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				return nil, false
			}
			fn := Callee(call.Common())
			return nil, fn != nil && e.hasRow(fn, model.Next)
		}},
		{"the next handler is a function that was given", func(_ *Engine, instr ssa.Instruction) (Tests, bool) {
			call, ok := instr.(ssa.CallInstruction)
			return nil, ok && !call.Common().IsInvoke() && given(call.Common().Value)
		}},
		{"the next handler is handed on", func(e *Engine, instr ssa.Instruction) (Tests, bool) {
			call, ok := instr.(ssa.CallInstruction)
			if !ok || !slices.ContainsFunc(call.Common().Args, func(a ssa.Value) bool { return isHandler(a.Type()) && given(a) }) {
				return nil, false
			}
			if body := bodyOf(call.Common()); body != nil {
				return e.binding(call).lift(e.passes(body)), true
			}
			if s := e.elsewhere(call.Common()); s != nil {
				return e.binding(call).lift(s.Passes), true
			}
			return nil, false
		}},
		{"it returns and has not aborted", func(e *Engine, instr ssa.Instruction) (Tests, bool) {
			_, ok := instr.(*ssa.Return)
			return nil, ok && e.abortable(instr.Parent())
		}},
	}
}

// given reports whether v is a function that came in by a parameter, of the
// function or of the one around it.
func given(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		return true
	case *ssa.ChangeType:
		return given(v.X)
	case *ssa.UnOp:
		return given(v.X)
	case *ssa.Alloc:
		x := onlyStored(v)
		return x != nil && given(x)
	}
	return false
}

// abortable reports whether fn is given a request of the sort that goes on
// unless it is aborted.
func (e *Engine) abortable(fn *ssa.Function) bool {
	for _, p := range fn.Params {
		if !e.env.Request(p.Type()) {
			continue
		}
		set := types.NewMethodSet(p.Type())
		for i := range set.Len() {
			if m, ok := set.At(i).Obj().(*types.Func); ok && e.hasRow(m.Origin(), model.Abort) {
				return true
			}
		}
	}
	return false
}

// passes returns what holds wherever fn, or a function literal in it, lets a
// request go on, in terms of fn. A literal that passes none on counts for
// nothing, and a function that asks for itself gets no answer.
func (e *Engine) passes(fn *ssa.Function) Tests {
	if known, ok := e.passing[fn]; ok {
		return known
	}
	e.passing[fn] = nil
	var every Tests
	met := false
	e.eachOnward(fn, func(t Tests) Tests { return t }, func(here Tests) {
		if met {
			here = every.Meet(here)
		}
		every, met = here, true
	})
	e.passing[fn] = every
	return every
}

// eachOnward calls found with what holds at each place where fn, or a literal
// in it, lets a request go on. outer states tests of fn in terms of the
// function that the question is about, and adds what held where fn was made.
func (e *Engine) eachOnward(fn *ssa.Function, outer func(Tests) Tests, found func(Tests)) {
	h := e.solve(solution{fn, true})
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			inner := literals(instr)
			beyond, goes := e.goesOn(instr)
			if !goes && len(inner) == 0 {
				continue
			}
			at := h.before(instr)
			if at == nil {
				break
			}
			if goes {
				found(outer(h.tests(at).And(beyond)))
			}
			for _, f := range inner {
				frees := binding{frees: e.args(f.frees)}
				e.eachOnward(f.fn, func(inside Tests) Tests {
					return outer(frees.lift(inside).And(h.tests(at)))
				}, found)
			}
		}
	}
}

// literals returns the function literals that instr makes values of.
func literals(instr ssa.Instruction) []function {
	var all []function
	if _, debug := instr.(*ssa.DebugRef); debug {
		return nil
	}
	for _, op := range instr.Operands(nil) {
		if *op == nil {
			continue
		}
		if f, ok := made(instr, *op); ok && f.fn.Parent() == instr.Parent() && f.fn.Parent() != nil {
			all = append(all, f)
		}
	}
	return all
}

func (e *Engine) goesOn(instr ssa.Instruction) (beyond Tests, goes bool) {
	for _, rule := range e.onward {
		if beyond, goes := rule.is(e, instr); goes {
			return beyond, true
		}
	}
	return nil, false
}
