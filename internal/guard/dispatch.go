package guard

import (
	"go/types"
	"slices"
	"strings"
)

// Concretes returns the types with methods that a package declares.
func Concretes(pkg *types.Package) []Concrete {
	var all []Concrete
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() || types.IsInterface(obj.Type()) {
			continue
		}
		c := Concrete{Name: types.TypeString(obj.Type(), nil)}
		set := types.NewMethodSet(types.NewPointer(obj.Type()))
		for m := range set.Methods() {
			if fn, ok := m.Obj().(*types.Func); ok && fn.Pkg() != nil {
				c.Methods = append(c.Methods, Method{methodKey(fn), fn.Origin().FullName()})
			}
		}
		if len(c.Methods) > 0 {
			all = append(all, c)
		}
	}
	return all
}

// Interfaces returns the interfaces whose methods the functions summarised so
// far call, in order of key.
func (e *Engine) Interfaces() []Iface {
	all := make([]Iface, 0, len(e.ifaces))
	for _, i := range e.ifaces {
		all = append(all, i)
	}
	slices.SortFunc(all, func(a, b Iface) int { return strings.Compare(a.Key, b.Key) })
	return all
}

// invoked notes that a method of an interface is called and returns its key.
func (e *Engine) invoked(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = p.Constraint()
	}
	key := types.TypeString(t, nil)
	iface, ok := t.Underlying().(*types.Interface)
	if _, known := e.ifaces[key]; known || !ok {
		return key
	}
	i := Iface{Key: key}
	for m := range iface.Methods() {
		i.Methods = append(i.Methods, methodKey(m))
	}
	slices.Sort(i.Methods)
	e.ifaces[key] = i
	return key
}
