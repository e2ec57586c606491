package model

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/near"
)

// symbols returns what rows about pkg can name and importers see: functions, and
// methods and fields by the types that declare or promote them, sorted.
func symbols(pkg *types.Package) []string {
	var all []string
	for _, name := range pkg.Scope().Names() {
		switch obj := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			if obj.Exported() {
				all = append(all, name)
			}
		case *types.TypeName:
			for _, m := range members(obj) {
				all = append(all, name+"."+m)
			}
		}
	}
	slices.Sort(all)
	return all
}

// members returns the exported methods and fields of a type that its own
// package declares.
func members(typ *types.TypeName) []string {
	if typ.IsAlias() {
		return nil
	}
	var names []string
	t := typ.Type()
	set := types.NewMethodSet(types.NewPointer(t))
	if types.IsInterface(t) {
		set = types.NewMethodSet(t)
	}
	for m := range set.Methods() {
		if m.Obj().Exported() && m.Obj().Pkg() == typ.Pkg() {
			names = append(names, m.Obj().Name())
		}
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		for f := range s.Fields() {
			if f.Exported() && !f.Embedded() {
				names = append(names, f.Name())
			}
		}
	}
	return names
}

// nearest returns the symbol of all that somebody meant who wrote another: of
// the same type, or without type, one spelled much alike; else one of the same
// last name, if its type is spelled alike or there is no other.
func nearest(recv, name string, all []string) string {
	prefix := ""
	if recv != "" {
		prefix = recv + "."
	}
	var siblings, namesakes []string
	for _, s := range all {
		owner, last := cutLast(s)
		if owner == recv || recv == "*" {
			siblings = append(siblings, last)
		}
		if last == name {
			namesakes = append(namesakes, s)
		}
	}
	if meant, ok := near.Nearest(name, siblings); ok {
		return prefix + meant
	}
	if meant, ok := near.Nearest(prefix+name, namesakes); ok || len(namesakes) != 1 {
		return meant
	}
	return namesakes[0]
}

// cutLast splits a symbol into its type, or "", and its last name.
func cutLast(symbol string) (owner, last string) {
	if i := strings.LastIndexByte(symbol, '.'); i >= 0 {
		return symbol[:i], symbol[i+1:]
	}
	return "", symbol
}
