package guard

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// ending is what is known of a function that has come back, or has not.
type ending struct {
	never bool  // it does not
	tests Tests // hold when it does
}

// established returns what the calls among instrs establish by coming back,
// or nil if one of them does not.
func (h *held) established(instrs []ssa.Instruction) *set {
	all := set{}
	for _, instr := range instrs {
		call, ok := instr.(*ssa.Call)
		if !ok {
			continue
		}
		end := h.engine.ending(call, h.aborting)
		if end.never {
			return nil
		}
		if len(end.tests) > 0 {
			all = all.union(h.internTests(h.engine.binding(call).lift(end.tests)))
		}
	}
	return &all
}

// comeback is a way to know what it means that a call has come back.
type comeback struct {
	name string
	of   func(e *Engine, call *ssa.Call, aborting bool) ending
}

func comebacks() []comeback {
	return []comeback{
		{"a function that stops the program", func(_ *Engine, call *ssa.Call, _ bool) ending {
			fn := Callee(call.Common())
			return ending{never: fn != nil && stops[fn.FullName()]}
		}},
		{"a method that ends the request", func(e *Engine, call *ssa.Call, aborting bool) ending {
			fn := Callee(call.Common())
			return ending{never: aborting && fn != nil && e.hasRow(fn, model.Abort)}
		}},
		{"a function of the package comes back", func(e *Engine, call *ssa.Call, aborting bool) ending {
			if body := bodyOf(call.Common()); body != nil {
				return e.endingOf(solution{body, aborting})
			}
			return ending{}
		}},
		{"a function of another package comes back", func(e *Engine, call *ssa.Call, aborting bool) ending {
			if s := e.elsewhere(call.Common()); s != nil {
				return ending{s.NoReturn || aborting && s.Aborts, s.Always}
			}
			return ending{}
		}},
	}
}

// ending tells what it means that call has come back; when aborting, that the
// request goes on.
func (e *Engine) ending(call *ssa.Call, aborting bool) ending {
	for _, rule := range e.comebacks {
		if end := rule.of(e, call, aborting); end.never || len(end.tests) > 0 {
			return end
		}
	}
	return ending{}
}

func (e *Engine) hasRow(fn *types.Func, verb model.Verb) bool {
	for _, row := range e.env.Rows(fn) {
		if row.Verb == verb {
			return true
		}
	}
	return false
}

// endingOf meets what holds at the returns of a function. A function that
// asks for itself is taken to come back with nothing.
func (e *Engine) endingOf(s solution) ending {
	if end, ok := e.ends[s]; ok {
		return *end
	}
	if e.underway(s) {
		return ending{}
	}
	end := &ending{}
	e.ends[s] = end
	h := e.solve(s)
	met := false
	for _, b := range s.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		at := h.before(ret)
		switch {
		case at == nil:
		case !met:
			end.tests, met = h.tests(at), true
		default:
			end.tests = end.tests.Meet(h.tests(at))
		}
	}
	end.never = !met
	return *end
}
