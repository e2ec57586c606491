package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Some values travel by no name of the program: in a context under a key, in a
// container that wires a program together under a type. Each such place is
// treated like a package-level variable.

// sharedPort returns the place that the calls of a package share under the key
// of this one, or nothing if the key is not known. What is put there or taken from
// there as a value of one type has a place of its own within it: one key may
// serve requests of many kinds.
func (b *builder) sharedPort(v ssa.CallInstruction, t target, p model.Port) val {
	as := sharedType(v, t, p)
	p.Base = model.Arg
	for _, a := range t.operands(p) {
		if key := keyText(underInterface(a)); key != "" && t.obj != nil && t.obj.Pkg() != nil {
			w := val{{loc: Loc{Root: Root{Kind: Global, Key: t.obj.Pkg().Path() + "[" + key + "]"}}}}
			if as != nil {
				w = w.field("(" + strings.ReplaceAll(types.TypeString(as, nil), ".", ":") + ")")
			}
			return w
		}
	}
	return nil
}

// sharedType returns the type of what the call v puts at the shared port p or
// takes from there, nil if the function at hand does not show one.
func sharedType(v ssa.CallInstruction, t target, p model.Port) types.Type {
	for _, r := range t.rows {
		switch {
		case r.Verb != model.Flow:
		case r.To.Base == model.Shared && r.To.Index == p.Index:
			for _, a := range t.operands(r.From) {
				if made, ok := a.(*ssa.MakeInterface); ok {
					return made.X.Type()
				}
			}
		case r.From.Base == model.Shared && r.From.Index == p.Index:
			if call, ok := v.(*ssa.Call); ok {
				return assertedType(call, r.To.Index)
			}
		}
	}
	return nil
}

// assertedType returns the one type that v, or result i of the call v, is
// asserted to be wherever it is used, nil if there is none.
func assertedType(v ssa.Value, i int) types.Type {
	var as types.Type
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.Extract:
			if ref.Index == i {
				return assertedType(ref, 0)
			}
		case *ssa.TypeAssert:
			if types.IsInterface(ref.AssertedType) || as != nil && !types.Identical(as, ref.AssertedType) {
				return nil
			}
			as = ref.AssertedType
		default:
			return nil
		}
	}
	return as
}

// keyText identifies a key: by its constant, by its type if that has but one
// value, by the package-level variable that it is.
func keyText(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value == nil {
			return types.TypeString(v.Type(), nil)
		}
		if _, ok := v.Type().(*types.Basic); ok {
			return v.Value.ExactString()
		}
		return types.TypeString(v.Type(), nil) + "(" + v.Value.ExactString() + ")"
	case *ssa.UnOp:
		switch x := v.X.(type) {
		case *ssa.Global:
			return x.Pkg.Pkg.Path() + "." + x.Name()
		case *ssa.Alloc: // of a struct without fields
			if s := structOf(v.Type()); s != nil && s.NumFields() == 0 {
				return types.TypeString(v.Type(), nil)
			}
		}
	}
	return ""
}

// wire records that a function passed to a container is called with what other
// functions passed to it return.
func (b *builder) wire(v ssa.CallInstruction, t target, r *model.Row) {
	for _, a := range t.operands(r.From) {
		for _, fn := range variadic(a) {
			sig, ok := fn.Type().Underlying().(*types.Signature)
			if !ok {
				continue
			}
			n := len(b.sum.Calls)
			c := Call{
				Pos: b.env.Position(v.Pos()), Name: "a function passed to " + t.name(b), place: b.at,
				Fn: b.locs(b.value(fn)),
			}
			for i := range sig.Params().Len() {
				c.Args = append(c.Args, b.marks(b.wired(t, sig.Params().At(i).Type())))
			}
			b.sum.Calls = append(b.sum.Calls, c)
			for i := range sig.Results().Len() {
				from := val{{loc: Loc{Root: Root{Kind: Out, Site: n, Index: i}}}}
				b.edge(from, b.wired(t, sig.Results().At(i).Type()), false)
			}
		}
	}
}

// wired returns the place of the values of type typ in a container.
func (b *builder) wired(t target, typ types.Type) val {
	if !carries(typ) || t.obj.Pkg() == nil {
		return nil
	}
	key := t.obj.Pkg().Path() + "[" + types.TypeString(typ, nil) + "]"
	return val{{loc: Loc{Root: Root{Kind: Global, Key: key}}}}
}

// variadic returns the values in v if it is the list of a variadic call, with
// what annotating functions were put around them taken off, else v.
func variadic(v ssa.Value) []ssa.Value {
	list := elements(v)
	if list == nil {
		return []ssa.Value{annotated(v)}
	}
	for i := range list {
		list[i] = annotated(list[i])
	}
	return list
}

// annotated returns the function that v is, or that the call v annotates.
func annotated(v ssa.Value) ssa.Value {
	v = underInterface(v)
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.IsInvoke() || len(call.Call.Args) == 0 {
		return v
	}
	first := underInterface(call.Call.Args[0])
	if _, ok := first.Type().Underlying().(*types.Signature); ok {
		return first
	}
	return v
}
