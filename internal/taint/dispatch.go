package taint

import (
	"go/types"
	"slices"
)

// A call through an interface may run the method of any type that implements
// it, unless the function that calls sees where the value was made.

// typeKey returns the key of the named type that t is or points to, if it has
// methods, else "".
func typeKey(t types.Type) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || types.NewMethodSet(types.NewPointer(named)).Len() == 0 {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// targets returns the functions that c, a call by name or through an
// interface, may run in n.
func (l *Linker) targets(n *node, c *Call) []string {
	all := l.named(*c)
	if c.Iface == "" || len(c.Args) == 0 {
		return all
	}
	dynamic := n.dynamicTypes(c.Args[0])
	if dynamic == nil {
		return all
	}
	iface := l.ifaces[c.Iface]
	var out []string
	for _, t := range l.types {
		if slices.Contains(dynamic, t.Key) {
			if f := t.implements(iface, c.Method); slices.Contains(all, f) && !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	return out
}

// dynamicTypes returns the types of the objects that marks may hold, or nil
// if not all of them are made where n sees it.
func (n *node) dynamicTypes(marks []Mark) []string {
	var out []string
	for _, m := range marks {
		for _, s := range n.graph.sources(m.Loc, false) {
			if !s.root {
				continue
			}
			if s.loc.Root.Kind != Site || s.loc.Path != "" || n.sites[s.loc.Root.Site].Type == "" {
				return nil
			}
			out = append(out, n.sites[s.loc.Root.Site].Type)
		}
	}
	return out
}
