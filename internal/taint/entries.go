package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Entries returns the keys of the functions of fns that something outside the
// program can call: main, init, functions used as values, such as registered
// handlers, and methods of types that are handed to other people's code.
func Entries(env *Env, fns []*ssa.Function) []string {
	var out []string
	for _, fn := range fns {
		if fn.Parent() == nil && fn.Signature.Recv() == nil && (fn.Name() == "init" || strings.HasPrefix(fn.Name(), "init#") ||
			fn.Name() == "main" && fn.Pkg.Pkg.Name() == "main") {
			out = append(out, Key(fn))
		}
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				out = append(out, valuesUsed(env, instr)...)
			}
		}
	}
	return unique(out, func(s string) string { return s })
}

func valuesUsed(env *Env, instr ssa.Instruction) []string {
	var out []string
	call, isCall := instr.(ssa.CallInstruction)
	for _, op := range instr.Operands(nil) {
		if *op == nil || isCall && *op == call.Common().Value {
			continue
		}
		if _, debug := instr.(*ssa.DebugRef); debug {
			continue
		}
		switch v := (*op).(type) {
		case *ssa.Function:
			out = append(out, keyOfValue(v))
		case *ssa.MakeClosure:
			out = append(out, keyOfValue(v.Fn.(*ssa.Function)))
		case *ssa.MakeInterface:
			if isCall && external(env, call) {
				out = append(out, methodsOf(env, v.X.Type())...)
			}
		}
	}
	return out
}

// keyOfValue returns the key of the function that v, perhaps a binding or a
// method expression, stands for.
func keyOfValue(v *ssa.Function) string {
	if obj, ok := v.Object().(*types.Func); ok {
		return obj.Origin().FullName()
	}
	return Key(v)
}

// external reports whether a call goes to code without summaries.
func external(env *Env, call ssa.CallInstruction) bool {
	c := call.Common()
	if c.IsInvoke() {
		return c.Method.Pkg() == nil || !env.FirstParty(c.Method.Pkg())
	}
	fn := c.StaticCallee()
	return fn != nil && (fn.Pkg == nil && fn.Object() == nil || fn.Object() != nil && !env.FirstParty(fn.Object().Pkg()))
}

// methodsOf returns the keys of the methods of t that have summaries.
func methodsOf(env *Env, t types.Type) []string {
	var out []string
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		m := set.At(i).Obj().(*types.Func)
		if m.Exported() && m.Pkg() != nil && env.FirstParty(m.Pkg()) {
			out = append(out, m.Origin().FullName())
		}
	}
	return out
}
