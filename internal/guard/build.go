package guard

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Summarize returns what is known of the tests in each of fns, the functions
// of a package, in their order.
func (e *Engine) Summarize(fns []*ssa.Function) []*Summary {
	routes := e.readRoutes(fns)
	all := make([]*Summary, len(fns))
	for i, fn := range fns {
		all[i] = e.summarize(fn, routes)
	}
	return all
}

func (e *Engine) summarize(fn *ssa.Function, routes *routes) *Summary {
	s := &Summary{Key: KeyOf(fn), Name: fn.Name(), Pos: e.env.Position(fn.Pos()), Module: e.env.Module}
	results := fn.Signature.Results()
	for i := range results.Len() {
		t := results.At(i).Type()
		if _, isPointer := t.Underlying().(*types.Pointer); !isBool(t) && !isPointer && !types.IsInterface(t) {
			continue
		}
		for _, yes := range []bool{true, false} {
			if list := e.returns(result{fn, i, yes}); len(list) > 0 {
				s.Gives = append(s.Gives, Gives{i, outcome(yes), list})
			}
		}
	}
	end := e.endingOf(solution{fn, false})
	s.Always, s.NoReturn = end.tests, end.never
	if e.abortable(fn) {
		s.Aborts = e.endingOf(solution{fn, true}).never
	}
	s.Passes = e.passes(fn)
	s.Opens = routes.opens[fn]
	s.Runs = e.runs(fn)
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			e.sites(s, instr, routes)
		}
	}
	return s
}

// sites adds the ways from instr into other functions.
func (e *Engine) sites(s *Summary, instr ssa.Instruction, routes *routes) {
	if ret, ok := instr.(*ssa.Return); ok {
		for _, v := range ret.Results {
			if f, ok := funcOf(v); ok {
				s.Returns = append(s.Returns, f.key)
			}
		}
	}
	held := Tests(nil)
	known := false
	at := func() Tests {
		if !known {
			held, known = e.Tests(instr).And(e.env.Declared(instr)), true
		}
		return held
	}
	add := func(c CallSite) {
		if c.Held = at(); !c.Pos.IsValid() {
			c.Pos = e.env.Position(instr.Pos())
		}
		s.Calls = append(s.Calls, c)
	}
	call, isCall := instr.(ssa.CallInstruction)
	if isCall {
		e.called(call, routes, add)
		for _, c := range routes.at[call] {
			add(c)
		}
	}
	if _, debug := instr.(*ssa.DebugRef); debug {
		return
	}
	for _, act := range e.env.Asked(instr) {
		pos := e.env.Position(instr.Pos())
		if !pos.IsValid() {
			pos = s.Pos
		}
		s.Points = append(s.Points, Point{act, pos, at(), e.Whom(instr)})
	}
	for _, op := range instr.Operands(nil) {
		if *op == nil || isCall && *op == call.Common().Value && !call.Common().IsInvoke() {
			continue
		}
		f, ok := made(instr, *op)
		if !ok || routes.taken[f.key] || e.ranOnly(instr, *op) {
			continue
		}
		c := CallSite{Kind: Escaped, Callee: f.key, Frees: e.args(f.frees)}
		if f.fn.Parent() != nil {
			c.Kind, c.Pos = Made, e.env.Position(f.fn.Pos())
		}
		add(c)
	}
}

// called adds the function that call calls.
func (e *Engine) called(call ssa.CallInstruction, routes *routes, add func(CallSite)) {
	common := call.Common()
	if common.IsInvoke() {
		if common.Method.Pkg() != nil && e.env.FirstParty(common.Method.Pkg()) {
			add(CallSite{
				Kind: Dynamic, Callee: e.invoked(common.Value.Type()), Method: methodKey(common.Method), Open: e.env.May(common.Method),
				Args: e.passed(call, routes),
			})
		}
		return
	}
	fn := common.StaticCallee()
	if fn == nil || fn.Pkg != nil && !e.env.FirstParty(fn.Pkg.Pkg) {
		return
	}
	if obj := fn.Object(); obj != nil && !e.env.FirstParty(obj.Pkg()) {
		return
	}
	c := CallSite{Kind: Direct, Callee: KeyOf(fn), Args: e.passed(call, routes)}
	if m, ok := common.Value.(*ssa.MakeClosure); ok {
		c.Frees = e.args(m.Bindings)
	}
	add(c)
}

// methodKey writes name and signature of a method, by which one of a type is
// told to be one of an interface.
func methodKey(fn *types.Func) string {
	sig := fn.Signature()
	bare := types.NewSignatureType(nil, nil, nil, unnamed(sig.Params()), unnamed(sig.Results()), sig.Variadic())
	return fn.Name() + strings.TrimPrefix(types.TypeString(bare, nil), "func")
}

func unnamed(t *types.Tuple) *types.Tuple {
	vars := make([]*types.Var, t.Len())
	for i := range vars {
		vars[i] = types.NewParam(token.NoPos, nil, "", t.At(i).Type())
	}
	return types.NewTuple(vars...)
}

// passed returns what call passes, with functions and routers among it.
func (e *Engine) passed(call ssa.CallInstruction, routes *routes) []Arg {
	args := e.arguments(call.Common())
	values := call.Common().Args
	off := len(args) - len(values)
	for i, v := range values {
		if f, ok := funcOf(v); ok {
			args[i+off].Runs, args[i+off].Frees = f.key, e.args(f.frees)
		}
		if through, _ := routes.through(v, call, 0); len(through) > 0 {
			args[i+off].Through = through
		}
	}
	return args
}

// runs returns, for each parameter of fn that is a function, what holds
// wherever it is called.
func (e *Engine) runs(fn *ssa.Function) []Runs {
	var all []Runs
	for i, p := range fn.Params {
		if _, ok := p.Type().Underlying().(*types.Signature); !ok {
			continue
		}
		var every Tests
		met := false
		onlyCalled := e.eachCall(fn, p, nil, func(here Tests) {
			if met {
				here = every.Meet(here)
			}
			every, met = here, true
		})
		if onlyCalled && met {
			all = append(all, Runs{i, every})
		}
	}
	return all
}

// eachCall calls found with what holds at each call of the function value v,
// and reports whether it is used for nothing else. outer states tests in terms
// of the declared function; nil if that is fn.
func (e *Engine) eachCall(fn *ssa.Function, v ssa.Value, outer func(Tests) Tests, found func(Tests)) bool {
	if outer == nil {
		outer = func(t Tests) Tests { return t }
	}
	for _, ref := range *v.Referrers() {
		ok := true
		switch ref := ref.(type) {
		case ssa.CallInstruction:
			ok = ref.Common().Value == v && slices.Index(ref.Common().Args, v) < 0
			if ok {
				found(outer(e.Tests(ref)))
			}
		case *ssa.Store:
			a, isVar := ref.Addr.(*ssa.Alloc)
			ok = isVar && onlyStored(a) == v && e.eachCall(fn, a, outer, found)
		case *ssa.UnOp:
			ok = e.eachCall(fn, ref, outer, found)
		case *ssa.MakeClosure:
			inner := ref.Fn.(*ssa.Function)
			frees := binding{frees: e.args(ref.Bindings)}
			outside := e.Tests(ref)
			ok = e.eachCall(inner, inner.FreeVars[slices.Index(ref.Bindings, v)], func(t Tests) Tests {
				return outer(frees.lift(t).And(outside))
			}, found)
		case *ssa.DebugRef:
		case *ssa.BinOp: // compared with nil
		default:
			ok = false
		}
		if !ok {
			return false
		}
	}
	return true
}

// ranOnly reports whether the function value v, an operand of instr, goes to a
// callee that does nothing but call it.
func (e *Engine) ranOnly(instr ssa.Instruction, v ssa.Value) bool {
	if m, ok := instr.(*ssa.MakeClosure); ok {
		refs := *m.Referrers()
		n := 0
		for _, ref := range refs {
			if _, debug := ref.(*ssa.DebugRef); debug {
				continue
			}
			if !e.ranOnly(ref, m) {
				return false
			}
			n++
		}
		return n > 0
	}
	if c, ok := instr.(*ssa.ChangeType); ok && v != nil {
		for _, ref := range *c.Referrers() {
			if !e.ranOnly(ref, c) {
				return false
			}
		}
		return len(*c.Referrers()) > 0
	}
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	common := call.Common()
	if common.Value == v {
		return true // called on the spot
	}
	i := slices.Index(common.Args, v)
	if body := bodyOf(common); body != nil {
		return runsParam(e.runs(body), i)
	}
	if s := e.elsewhere(common); s != nil {
		return runsParam(s.Runs, i)
	}
	return false
}

func runsParam(list []Runs, i int) bool {
	for _, r := range list {
		if r.Param == i {
			return true
		}
	}
	return false
}
