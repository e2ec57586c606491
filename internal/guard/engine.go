package guard

import (
	"golang.org/x/tools/go/ssa"
)

// Callees says which functions a call may run. An empty answer means that
// they are not known.
type Callees interface {
	Callees(call ssa.CallInstruction) []*ssa.Function
}

// Static follows calls whose callee is fixed and has a body in the program.
type Static struct{}

// Callees returns the static callee of call, if any.
func (Static) Callees(call ssa.CallInstruction) []*ssa.Function {
	if fn := call.Common().StaticCallee(); fn != nil {
		return []*ssa.Function{fn}
	}
	return nil
}

// Engine answers for the functions of one program and remembers what it
// solved. It is not safe for concurrent use.
type Engine struct {
	callees Callees
	solved  map[*ssa.Function]*held
	answers map[result][]Condition
}

// New returns an engine that asks callees what calls run.
func New(callees Callees) *Engine {
	return &Engine{
		callees: callees,
		solved:  make(map[*ssa.Function]*held),
		answers: make(map[result][]Condition),
	}
}

// At returns the conditions that hold on every path to instr, those of its
// own function first, in the order of its blocks, then those implied by the
// results of calls. It returns nil when nothing must hold and when instr
// cannot be reached.
func (e *Engine) At(instr ssa.Instruction) []Condition {
	fn := instr.Parent()
	if fn == nil {
		return nil
	}
	h := e.held(fn)
	return e.withImplied(h.list(h.in[instr.Block().Index]))
}

func (e *Engine) held(fn *ssa.Function) *held {
	h, ok := e.solved[fn]
	if !ok {
		h = solve(fn)
		e.solved[fn] = h
	}
	return h
}
