package annotations

import (
	"go/types"
	"strings"
)

// resolve returns the object that symbol names in pkg: "F", "T", "T.M",
// "T.Field", and for fields of a struct inside a field "T.Field.Sub". It returns
// nil if there is none, as when export data leaves an object out.
func resolve(pkg *types.Package, symbol string) types.Object {
	names := strings.Split(symbol, ".")
	obj := pkg.Scope().Lookup(names[0])
	for _, name := range names[1:] {
		if obj == nil {
			return nil
		}
		obj = member(obj, name)
	}
	return obj
}

// member returns the method or field of obj, a type, variable or field, that is
// named and declared there rather than promoted.
func member(obj types.Object, name string) types.Object {
	t := types.Unalias(obj.Type())
	if n, ok := t.(*types.Named); ok {
		for m := range n.Methods() {
			if m.Name() == name {
				return m
			}
		}
	}
	switch t := element(t).(type) {
	case *types.Struct:
		for f := range t.Fields() {
			if f.Name() == name {
				return f
			}
		}
	case *types.Interface:
		for m := range t.ExplicitMethods() {
			if m.Name() == name {
				return m
			}
		}
	}
	return nil
}

// element returns the struct or interface that t holds, through any pointers,
// slices, arrays, maps and channels of unnamed types.
func element(t types.Type) types.Type {
	t = t.Underlying()
	for {
		switch u := t.(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		case *types.Map:
			t = u.Elem()
		case *types.Chan:
			t = u.Elem()
		default:
			return t
		}
	}
}
