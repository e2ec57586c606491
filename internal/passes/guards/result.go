package guards

import (
	"go/types"
	"iter"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/lazyssa"
)

// Result answers what must have been asked before control is at an
// instruction of a package. It may be asked from several goroutines.
type Result struct {
	pass     *pass
	relevant bool

	once    sync.Once
	mu      sync.Mutex
	engine  *guard.Engine
	own     []*guard.Summary
	program *guard.Program
}

// build does the work, for a package without relevance only if somebody asks.
func (r *Result) build() {
	r.once.Do(func() {
		built := r.pass.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build()
		r.engine = guard.New(r.pass.env())
		r.own = r.engine.Summarize(built.Funcs)
		all, types, ifaces := r.own, guard.Concretes(r.pass.Pkg), r.engine.Interfaces()
		for _, f := range r.pass.imports {
			all = append(all, f.Funcs...)
			types, ifaces = append(types, f.Types...), append(ifaces, f.Ifaces...)
		}
		r.program = guard.NewProgram(all, types, ifaces)
	})
}

func (r *Result) locked() (unlock func()) {
	r.build()
	r.mu.Lock()
	return r.mu.Unlock
}

// Conditions returns the conditions of its function that hold on every path
// to instr.
func (r *Result) Conditions(instr ssa.Instruction) []guard.Condition {
	defer r.locked()()
	return r.engine.At(instr)
}

// Tests returns what is known to have been found out on every path from the
// entry of its function to instr, in the function and in those that it calls,
// in this package or another.
func (r *Result) Tests(instr ssa.Instruction) guard.Tests {
	defer r.locked()()
	return r.engine.Tests(instr)
}

// Ways returns the ways into the function around instr that are known in this
// package, each with what is found out on it: at callers and in middleware.
// There is at least one.
func (r *Result) Ways(instr ssa.Instruction) []guard.Way {
	defer r.locked()()
	return r.program.Ways(guard.KeyOf(instr.Parent()), r.engine.Tests(instr))
}

// Missing returns a shortest chain of calls down to the call instr on which no
// test is enough, and whether there is one.
func (r *Result) Missing(instr ssa.CallInstruction, enough guard.Enough) ([]finding.Position, bool) {
	defer r.locked()()
	at := guard.Place{
		Func: guard.KeyOf(instr.Parent()), Pos: r.pass.files.Position(instr.Pos()),
		Held: r.engine.Tests(instr), Subjects: r.engine.Subjects(instr),
	}
	return r.program.Missing(at, enough)
}

// Points returns the calls of recognisers in this package and those behind it
// that it can lead to, as models tell them.
func (r *Result) Points() []guard.Asked {
	defer r.locked()()
	return r.program.Points()
}

// MissingAt is Missing for a point.
func (r *Result) MissingAt(a guard.Asked, enough guard.Enough) ([]finding.Position, bool) {
	defer r.locked()()
	return r.program.Missing(a.Place(), enough)
}

// Gaps yields the ways to a point on which no test is enough, one for each
// entry point. Enough may ask r.
func (r *Result) Gaps(a guard.Asked, enough guard.Enough) iter.Seq[guard.Gap] {
	r.build()
	return r.program.Gaps(a.Place(), enough)
}

// Module returns the path of the module that the function key is of.
func (r *Result) Module(key string) string {
	r.build()
	return r.program.Module(key)
}

// Behind returns the acts of that kind that instr, an instruction of this
// package, does or leads to.
func (r *Result) Behind(instr ssa.Instruction, kind string) []guard.Asked {
	defer r.locked()()
	return r.program.Behind(guard.KeyOf(instr.Parent()), r.pass.files.Position(instr.Pos()), func(a guard.Act) bool { return a.Kind == kind })
}

// Relevant reports whether the package can have a part in how a face comes to be
// processed.
func (r *Result) Relevant() bool { return r.relevant }

// Main reports whether the package is a program, so that all ways into it are
// known.
func (r *Result) Main() bool { return r.pass.Pkg.Name() == "main" }

// Subjects returns whom call is about, in terms of its function: what it is
// given, and what was put into a struct built for it.
func (r *Result) Subjects(call ssa.CallInstruction) []guard.Ref {
	defer r.locked()()
	return r.engine.Subjects(call)
}

// Object returns the function or field that a step of a path reads, nil if it
// is in no package that is loaded.
func (r *Result) Object(s guard.Step) types.Object {
	defer r.locked()()
	return r.pass.objects.of(s)
}

// Owner returns the struct type that declares the field v, read by s, and its
// number; a nil type if that is not found.
func (r *Result) Owner(s guard.Step, v *types.Var) (types.Type, *types.Struct, int) {
	defer r.locked()()
	named := r.pass.objects.typeNamed(s.Owner)
	if named == nil {
		return nil, nil, 0
	}
	st, ok := named.Underlying().(*types.Struct)
	if !ok {
		return nil, nil, 0
	}
	for i := range st.NumFields() {
		if st.Field(i) == v {
			return named, st, i
		}
	}
	return nil, nil, 0
}

// Uses reports whether the package uses functions of others that test
// something.
func (r *Result) Uses() bool { return r.pass.uses() }
