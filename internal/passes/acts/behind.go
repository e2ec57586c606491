package acts

import (
	"go/types"
	"slices"

	"github.com/facelint/facelint/internal/model"
)

// behind returns the method of a recogniser that may be called by calling the
// interface method fn: one of a type of an imported package that implements the
// interface, as programs put interfaces of their own before a library. It
// returns nil if there is none.
func (r *Result) behind(fn *types.Func) *types.Func {
	recv := fn.Signature().Recv()
	if recv == nil || fn.Pkg() == nil || len(r.models.Rows(fn)) > 0 {
		return nil
	}
	iface, ok := recv.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	if known, ok := r.fronts[fn]; ok {
		return known
	}
	var found *types.Func
	for _, imp := range slices.Concat(r.pass.Pkg.Imports(), fn.Pkg().Imports()) {
		if found == nil && r.recogniser(imp.Path()) {
			found = r.implementing(imp, iface, fn.Name())
		}
	}
	r.fronts[fn] = found
	return found
}

// recogniser reports whether the package at path has recognisers.
func (r *Result) recogniser(path string) bool {
	pack, err := model.Builtin(path)
	return pack != nil && err == nil && slices.ContainsFunc(pack.Rows(), recognises)
}

// implementing returns the method name, one of a recogniser, of a type of pkg
// that implements iface.
func (r *Result) implementing(pkg *types.Package, iface *types.Interface, name string) *types.Func {
	for _, n := range pkg.Scope().Names() {
		t, ok := pkg.Scope().Lookup(n).(*types.TypeName)
		if !ok || !t.Exported() || types.IsInterface(t.Type()) {
			continue
		}
		p := types.NewPointer(t.Type())
		if !types.Implements(p, iface) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(p, true, pkg, name)
		if m, ok := obj.(*types.Func); ok && slices.ContainsFunc(r.models.Rows(m), recognises) {
			return m
		}
	}
	return nil
}
