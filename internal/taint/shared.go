package taint

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Some values travel by no name of the program: in a context under a key, in a
// container that wires a program together under a type. Each such place is
// treated like a package-level variable.

// sharedPort returns the place that the calls of a package share under the key
// of this one, or nothing if the key is not known.
func (b *builder) sharedPort(t target, p model.Port) val {
	p.Base = model.Arg
	for _, a := range t.operands(p) {
		if key := keyText(underInterface(a)); key != "" && t.obj != nil && t.obj.Pkg() != nil {
			return val{{loc: Loc{Root: Root{Kind: Global, Key: t.obj.Pkg().Path() + "[" + key + "]"}}}}
		}
	}
	return nil
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
