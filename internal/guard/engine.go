package guard

import (
	"golang.org/x/tools/go/ssa"
)

// Engine answers for the functions of one package and remembers what it
// solved. It is not safe for concurrent use.
type Engine struct {
	env     *Env
	solved  map[solution]*held
	answers map[result]Tests
	ends    map[solution]*ending
	passing map[*ssa.Function]Tests
	ifaces  map[string]Iface
	refs    map[reading][]Ref

	implications []implication
	onward       []onward
	comebacks    []comeback
}

// solution names one way to solve a function: as its caller sees it, or as a
// request sees it, for which nothing follows once it was aborted.
type solution struct {
	fn       *ssa.Function
	aborting bool
}

// New returns an engine for the functions of one package.
func New(env *Env) *Engine {
	return &Engine{
		env:     env,
		solved:  make(map[solution]*held),
		answers: make(map[result]Tests),
		ends:    make(map[solution]*ending),
		passing: make(map[*ssa.Function]Tests),
		ifaces:  make(map[string]Iface),
		refs:    make(map[reading][]Ref),

		implications: implications(),
		onward:       onwards(),
		comebacks:    comebacks(),
	}
}

// At returns the conditions of its function that hold on every path to instr,
// in the order of blocks. It returns nil when nothing must hold and when instr
// cannot be reached.
func (e *Engine) At(instr ssa.Instruction) []Condition {
	if instr.Parent() == nil {
		return nil
	}
	h := e.held(instr.Parent())
	return h.conditions(h.in[instr.Block().Index])
}

// Tests returns what is known to have been found out on every path from the
// entry of its function to instr, in the function and in those that it calls.
func (e *Engine) Tests(instr ssa.Instruction) Tests {
	if instr.Parent() == nil {
		return nil
	}
	h := e.held(instr.Parent())
	return h.tests(h.before(instr))
}

// underway reports whether s is being solved, so that it cannot be asked yet.
func (e *Engine) underway(s solution) bool {
	h := e.solved[s]
	return h != nil && !h.done
}

func (e *Engine) held(fn *ssa.Function) *held { return e.solve(solution{fn, false}) }

func (e *Engine) solve(s solution) *held {
	h, ok := e.solved[s]
	if !ok {
		h = &held{engine: e, aborting: s.aborting}
		e.solved[s] = h
		h.solve(s.fn)
		h.done = true
	}
	return h
}
