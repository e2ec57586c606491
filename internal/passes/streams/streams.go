package streams

import (
	"cmp"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/venue"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "streams",
	Doc:              "find frames of cameras that are searched for faces\n\nIt reports nothing; the rule about remote recognition requires it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, lazyssa.Analyzer, guards.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package searches, in source order.
type Result struct{ Found []Watch }

// Watch is a loop over the frames of a camera in which faces are looked for
// among many.
type Watch struct {
	Func   *types.Func      // around it
	Frame  finding.Position // where a frame is taken
	From   string           // what takes it
	Call   finding.Position // what leads on to the search
	Search guard.Asked
	Held   guard.Tests // what is known there
	Live   bool        // the camera is reached over a network
	List   string      // name of a list of people who are watched for; "" if none is seen
}

// pass reads one package.
type pass struct {
	*analysis.Pass
	files  *source.Files
	guards *guards.Result
	live   bool // the package names a live stream
	found  []Watch
}

func run(p *analysis.Pass) (any, error) {
	r := &pass{Pass: p, files: p.ResultOf[source.Analyzer].(*source.Files), guards: p.ResultOf[guards.Analyzer].(*guards.Result)}
	if !source.UnderAnalysis(p) || !r.guards.Relevant() || !r.speaks() {
		return &Result{}, nil
	}
	for _, fn := range p.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build().Funcs {
		if !r.files.Test(fn.Pos()) {
			r.function(fn)
		}
	}
	slices.SortStableFunc(r.found, func(a, b Watch) int { return a.Frame.Compare(b.Frame) })
	return &Result{r.found}, nil
}

// function finds the loops of fn that take frames and search, and functions that
// are called for each frame.
func (r *pass) function(fn *ssa.Function) {
	for _, loop := range loops(fn) {
		if from := r.taken(loop); from != nil {
			r.search(fn, loop, from)
		}
	}
	if from := perFrame(fn); from != nil {
		r.search(fn, fn.Blocks, from)
	}
}

// search adds the first search of a face that blocks lead to, once a frame was
// taken by from.
func (r *pass) search(fn *ssa.Function, blocks []*ssa.BasicBlock, from ssa.Instruction) {
	var asked []*ssa.BasicBlock // behind what somebody asked for
	for _, b := range blocks {
		for _, instr := range b.Instrs {
			if asks(instr) {
				asked = append(asked, b)
			}
			if instr == from || !leads(instr) {
				continue
			}
			found := r.guards.Behind(instr, acts.Search)
			if len(found) == 0 || slices.ContainsFunc(asked, func(a *ssa.BasicBlock) bool { return a.Dominates(b) }) {
				continue
			}
			held := r.guards.Tests(instr)
			if slices.ContainsFunc(held, wanted) {
				continue
			}
			r.add(fn, from, instr, found[0], held)
			return
		}
	}
}

func (r *pass) add(fn *ssa.Function, from, call ssa.Instruction, search guard.Asked, held guard.Tests) {
	outer := fn
	for outer.Parent() != nil {
		outer = outer.Parent()
	}
	obj, _ := outer.Object().(*types.Func)
	r.found = append(r.found, Watch{
		Func: obj, Frame: r.files.Position(from.Pos()), From: named(from), Call: r.files.Position(call.Pos()),
		Search: search, Held: held, Live: r.live, List: listed(outer),
	})
}

// leads reports whether instr can lead to a search.
func leads(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		_, builtin := instr.Common().Value.(*ssa.Builtin)
		return !builtin
	case *ssa.MakeClosure:
		return true
	}
	return false
}

// wanted reports whether test says that somebody did something to be
// recognised. That a key was not pressed is no such thing.
func wanted(test guard.Test) bool {
	if !test.Yes || test.Is == guard.Nil {
		return false
	}
	return slices.ContainsFunc(test.Steps, func(s guard.Step) bool { return venue.Asks(s.Name) }) || venue.Asks(test.Root.Name)
}

// asks reports whether instr waits for somebody to do something. Windows are
// drawn while a key is waited for, so that this says nothing unless the key is
// looked at.
func asks(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		fn := guard.Callee(instr.Common())
		return fn != nil && venue.Reads(fn.Name()) && venue.Asks(fn.Name()) && fn.Name() != "WaitKey" && fn.Name() != "PollKey"
	case *ssa.UnOp:
		return receives(instr) && venue.Asks(origin(instr.X))
	case *ssa.Select:
		return slices.ContainsFunc(instr.States, func(s *ssa.SelectState) bool { return venue.Asks(origin(s.Chan)) })
	}
	return false
}

// listed returns the name of a list of people to watch for that fn or a literal
// in it has among its constants and calls.
func listed(fn *ssa.Function) string {
	if venue.Listed(fn.Name()) {
		return fn.Name()
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok {
				if f := guard.Callee(call.Common()); f != nil && venue.Listed(f.Name()) {
					return f.Name()
				}
			}
			for _, op := range instr.Operands(nil) {
				if text := constText(*op); text != "" && venue.Listed(text) {
					return text
				}
			}
		}
	}
	for _, inner := range fn.AnonFuncs {
		if name := listed(inner); name != "" {
			return name
		}
	}
	return ""
}

// first returns the instruction of blocks that stands first in the source and
// of which like holds, nil if there is none.
func first(blocks []*ssa.BasicBlock, like func(ssa.Instruction) bool) ssa.Instruction {
	var all []ssa.Instruction
	for _, b := range blocks {
		for _, instr := range b.Instrs {
			if like(instr) {
				all = append(all, instr)
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	return slices.MinFunc(all, func(a, b ssa.Instruction) int { return cmp.Compare(a.Pos(), b.Pos()) })
}
