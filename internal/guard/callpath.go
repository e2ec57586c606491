package guard

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// call returns the paths of a result, of type t, of a call: by what it was
// fetched, one path for each. Those are the arguments that may say who or
// what: no constants and no services. Without any it is the request, and
// without that the receiver.
func (r reader) call(v *ssa.Call, t types.Type) []Ref {
	common := v.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if len(common.Args) == 0 {
			return []Ref{born(v)}
		}
		return r.step(common.Args[0], Step{Kind: Call, Name: b.Name(), Type: typeName(t)})
	}
	step := Step{Kind: Call, Type: typeName(t)}
	if fn := Callee(common); fn != nil {
		step.Name, step.Owner = fn.Name(), fn.FullName()
	}
	recv, args := operands(common)
	var all []Ref
	request := recv != nil && r.env.Request(recv.Type())
	for i, a := range args {
		if text, ok := r.constant(a, v.Pos(), i); ok {
			step.Args = append(step.Args, Const{Text: text})
			continue
		}
		request = request || r.env.Request(a.Type())
		refs := r.refs(a)
		if isText(a.Type()) && len(refs) == 1 && len(refs[0].Steps) == 0 && refs[0].isPort() {
			step.Args = append(step.Args, Const{Port: bare(refs[0].Root)})
		}
		if !r.env.Request(a.Type()) && !service(a.Type()) {
			all = append(all, refs...)
		}
	}
	switch {
	case len(all) > 0:
		step.Asked = request && len(all) == 1 && len(all[0].Steps) == 0
	case request:
		all = []Ref{{Root: Root{Kind: Request}}}
	case recv != nil:
		all = r.refs(recv)
	}
	if len(all) == 0 {
		return []Ref{Ref{}.then(step)}
	}
	all = slices.Clone(all[:min(len(all), most)])
	for i, ref := range all {
		own := step
		own.Args = slices.DeleteFunc(slices.Clone(step.Args), func(c Const) bool {
			return !step.Asked && len(ref.Steps) == 0 && c.Port == bare(ref.Root) && ref.isPort()
		})
		all[i] = ref.then(own)
	}
	return all
}

// operands splits what a call is given into receiver, nil for a plain
// function, and arguments.
func operands(common *ssa.CallCommon) (recv ssa.Value, args []ssa.Value) {
	switch {
	case common.IsInvoke():
		return common.Value, common.Args
	case common.Signature().Recv() != nil && len(common.Args) > 0:
		return common.Args[0], common.Args[1:]
	}
	return nil, common.Args
}

// Callee returns the function or method that call names, and nil for a call of
// a variable.
func Callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method.Origin()
	}
	fn := call.StaticCallee()
	if fn == nil {
		return nil
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	obj, _ := fn.Object().(*types.Func)
	return obj
}

// service reports whether a value of type t does something rather than says
// who: an interface with methods, a function, a channel, data in bulk.
func service(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return u.NumMethods() > 0
	case *types.Signature, *types.Chan:
		return true
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

// isText reports whether t is a text or number, such as a scope may be.
func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsString|types.IsInteger) != 0
}
