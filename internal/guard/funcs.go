package guard

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// KeyOf returns the key of fn: its full name, for a function literal that of
// the declared function around it with its number, "pkg.F$1".
func KeyOf(fn *ssa.Function) string {
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.Origin().FullName()
	}
	out := fn
	for out.Parent() != nil {
		out = out.Parent()
	}
	if out == fn {
		if fn.Pkg == nil {
			return fn.String()
		}
		return fn.Pkg.Pkg.Path() + "." + fn.Name()
	}
	return KeyOf(out) + strings.TrimPrefix(fn.Name(), out.Name())
}

// function is a function value: which function, and what is bound in it.
type function struct {
	fn    *ssa.Function // nil if only its key is known
	key   string
	recv  ssa.Value   // of a bound method
	frees []ssa.Value // of a literal
}

// funcOf returns the function that v is, if that is known.
func funcOf(v ssa.Value) (function, bool) {
	switch v := v.(type) {
	case *ssa.Function:
		return function{fn: v, key: KeyOf(v)}, true
	case *ssa.MakeClosure:
		fn := v.Fn.(*ssa.Function)
		f := function{fn: fn, key: KeyOf(fn), frees: v.Bindings}
		if fn.Synthetic != "" && len(v.Bindings) == 1 {
			f.recv, f.frees = v.Bindings[0], nil
		}
		return f, true
	case *ssa.ChangeType:
		return funcOf(v.X)
	case *ssa.MakeInterface:
		return funcOf(v.X)
	case *ssa.ChangeInterface:
		return funcOf(v.X)
	case *ssa.UnOp:
		if a, ok := v.X.(*ssa.Alloc); ok {
			if x := onlyStored(a); x != nil {
				return funcOf(x)
			}
		}
	}
	return function{}, false
}

// made returns the function that instr makes a value of as its ith operand,
// itself or by a literal without captured variables.
func made(instr ssa.Instruction, operand ssa.Value) (function, bool) {
	if m, ok := instr.(*ssa.MakeClosure); ok {
		if operand != m.Fn {
			return function{}, false
		}
		return funcOf(m)
	}
	fn, ok := operand.(*ssa.Function)
	if !ok {
		return function{}, false
	}
	return funcOf(fn)
}

// spread returns the elements of a slice that is built on the spot, as for a
// variadic parameter, or v itself.
func spread(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok {
		return []ssa.Value{v}
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return []ssa.Value{v}
	}
	var values []ssa.Value
	for _, ref := range *array.Referrers() { // in order of the elements
		el, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *el.Referrers() {
			switch use := use.(type) {
			case *ssa.Store:
				if use.Addr == el {
					values = append(values, use.Val)
				}
			case *ssa.FieldAddr: // an element built in place
				for _, inner := range *use.Referrers() {
					if store, ok := inner.(*ssa.Store); ok && store.Addr == use {
						values = append(values, store.Val)
					}
				}
			}
		}
	}
	return values
}
