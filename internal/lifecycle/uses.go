package lifecycle

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Env is what the reading of function bodies asks of its surroundings.
type Env struct {
	Key        func(*ssa.Function) string     // names functions
	Signature  func(*types.Func) string       // writes the signature of a method
	Rows       func(*types.Func) []*model.Row // what is known of other people's functions
	FirstParty func(*types.Package) bool      // whether a package is under analysis
	Read       func(*types.Package) bool      // whether the bodies of a package were read
}

// ReadUses returns what the functions of one package bring about.
func ReadUses(env *Env, fns []*ssa.Function) *Reach {
	w := &walker{env: env, out: new(Reach)}
	for _, fn := range fns {
		w.function(fn)
	}
	return MergeReach(w.out)
}

// walker reads bodies.
type walker struct {
	env *Env
	out *Reach
	fn  *Func // that is read
}

func (w *walker) function(fn *ssa.Function) {
	f := Func{Key: w.env.Key(fn)}
	w.fn = &f
	switch {
	case fn.Parent() != nil:
	case fn.Signature.Recv() != nil:
		if obj, ok := fn.Object().(*types.Func); ok {
			f.Method = w.method(obj)
		}
	default:
		f.Root = fn.Name() == "init" || strings.HasPrefix(fn.Name(), "init#") ||
			fn.Name() == "main" && fn.Pkg.Pkg.Name() == "main"
	}
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			w.instruction(instr)
		}
	}
	f.Calls = ordered(f.Calls)
	slices.SortFunc(f.Uses, compareUses)
	f.Uses = slices.CompactFunc(f.Uses, func(a, b Use) bool { return compareUses(a, b) == 0 })
	w.out.Funcs = append(w.out.Funcs, f)
}

// method writes a method as interfaces know it.
func (w *walker) method(fn *types.Func) string {
	return fn.Name() + strings.TrimPrefix(w.env.Signature(fn), "func")
}

func (w *walker) instruction(instr ssa.Instruction) {
	call, isCall := instr.(ssa.CallInstruction)
	if isCall {
		w.call(call)
	}
	w.reads(instr)
	switch x := instr.(type) {
	case *ssa.DebugRef:
		return
	case *ssa.MakeClosure:
		w.value(x, x.Fn.(*ssa.Function))
		return
	case *ssa.Store:
		w.stored(x)
	}
	for _, op := range instr.Operands(nil) {
		if fn, ok := (*op).(*ssa.Function); ok && !(isCall && *op == call.Common().Value) {
			if isCall && w.callsBack(call.Common(), fn) {
				w.fn.Calls = append(w.fn.Calls, w.env.Key(fn))
				continue
			}
			w.used(fn, w.placesAt(instr, fn))
		}
	}
}

// call notes what a call calls.
func (w *walker) call(call ssa.CallInstruction) {
	c := call.Common()
	if c.IsInvoke() {
		w.out.Called = append(w.out.Called, w.method(c.Method))
	} else if fn := c.StaticCallee(); fn != nil {
		w.fn.Calls = append(w.fn.Calls, w.env.Key(fn))
	}
	w.interfacesPassed(c)
	w.structsPassed(c)
}

// value notes what becomes of a closure, which is one value in all its uses.
func (w *walker) value(v *ssa.MakeClosure, fn *ssa.Function) {
	for _, ref := range *v.Referrers() {
		if call, ok := ref.(ssa.CallInstruction); ok && call.Common().Value == v && !slices.Contains(call.Common().Args, ssa.Value(v)) {
			continue // called here and now
		} else if ok && w.callsBack(call.Common(), v) {
			w.fn.Calls = append(w.fn.Calls, w.env.Key(fn))
			continue
		}
		if _, debug := ref.(*ssa.DebugRef); !debug {
			w.used(fn, w.placesAt(ref, v))
		}
	}
}

// callsBack reports whether the callee of c calls the function v that it is
// given before it returns, as part of what its caller does: what runs in a
// transaction, for each row. Of functions of the program that is taken of those
// that may fail as v may.
func (w *walker) callsBack(c *ssa.CallCommon, v ssa.Value) bool {
	i := slices.Index(c.Args, v)
	fn := callee(c)
	if i < 0 || fn == nil {
		return false
	}
	if w.external(c) {
		if fn.Signature().Recv() != nil && !c.IsInvoke() {
			i--
		}
		return slices.ContainsFunc(w.env.Rows(fn.Origin()), func(r *model.Row) bool {
			return r.Verb == model.Calls && r.From.Base == model.Arg && r.From.Index == i && !r.Wired
		})
	}
	given, ok := v.Type().Underlying().(*types.Signature)
	return ok && fails(given) && fails(fn.Signature())
}

// fails reports whether the last result of sig is an error.
func fails(sig *types.Signature) bool {
	n := sig.Results().Len()
	return n > 0 && types.Identical(sig.Results().At(n-1).Type(), types.Universe.Lookup("error").Type())
}

// used notes that fn is a value which may be called when all of places are
// read.
func (w *walker) used(fn *ssa.Function, places []string) {
	obj, ok := fn.Object().(*types.Func)
	if ok && obj.Signature().Recv() != nil && types.IsInterface(obj.Signature().Recv().Type()) {
		w.out.Outside = append(w.out.Outside, w.method(obj))
		return
	}
	w.fn.Uses = append(w.fn.Uses, Use{w.env.Key(fn), places})
}

// external reports whether a call goes to other people's code.
func (w *walker) external(c *ssa.CallCommon) bool {
	fn := callee(c)
	return fn != nil && (fn.Pkg() == nil || !w.env.FirstParty(fn.Pkg()))
}

// callee returns the function or interface method that a call names, or nil.
func callee(c *ssa.CallCommon) *types.Func {
	if c.IsInvoke() {
		return c.Method
	}
	if fn := c.StaticCallee(); fn != nil {
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}
