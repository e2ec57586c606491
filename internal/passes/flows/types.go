package flows

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/taint"
)

// concreteTypes lists the types of a package that have methods, so that calls
// through interfaces find them.
func concreteTypes(pkg *types.Package) []taint.Type {
	var out []taint.Type
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() || types.IsInterface(obj.Type()) {
			continue
		}
		set := types.NewMethodSet(types.NewPointer(obj.Type()))
		t := taint.Type{Key: pkg.Path() + "." + name}
		for i := range set.Len() {
			fn := set.At(i).Obj().(*types.Func)
			t.Methods = append(t.Methods, taint.Method{Name: fn.Id(), Sig: taint.Signature(fn), Func: fn.Origin().FullName()})
		}
		if len(t.Methods) > 0 {
			slices.SortFunc(t.Methods, func(a, b taint.Method) int { return strings.Compare(a.Name, b.Name) })
			out = append(out, t)
		}
	}
	return out
}
