package lifecycle

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A function in a table of routes, in a field or in a package-level variable is
// called when somebody takes it out of there. A place is such a variable or
// field; fields of one name in all values of a type are one place.

// nowhere is the place of what is built and then dropped. Nobody reads it.
const nowhere = "nowhere"

// maxNested is how deep literals lie in one another.
const maxNested = 8

// placesAt returns the places that the function value v is put into by its use
// in instr; none if it may be called anyhow.
func (w *walker) placesAt(instr ssa.Instruction, v ssa.Value) []string {
	switch x := instr.(type) {
	case *ssa.Store:
		if x.Val == v {
			return w.placesOf(x.Addr, maxNested)
		}
	case *ssa.MapUpdate:
		if x.Value == v {
			return w.placesOfObject(x.Map, maxNested)
		}
	case *ssa.ChangeType:
		return w.placesOfAll(x, maxNested)
	case *ssa.BinOp:
		return []string{nowhere} // compared with nil
	}
	return nil
}

// placesOfAll returns the places of a value with one use.
func (w *walker) placesOfAll(v ssa.Value, depth int) []string {
	refs := uses(v)
	switch {
	case len(refs) == 0:
		return []string{nowhere}
	case len(refs) == 1 && depth > 0:
		return w.placesAt(refs[0], v)
	}
	return nil
}

// uses returns the instructions that use v.
func uses(v ssa.Value) []ssa.Instruction {
	if v.Referrers() == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(*v.Referrers()), func(i ssa.Instruction) bool {
		_, debug := i.(*ssa.DebugRef)
		return debug
	})
}

// placesOf returns the places that the variable at addr belongs to.
func (w *walker) placesOf(addr ssa.Value, depth int) []string {
	if depth == 0 {
		return nil
	}
	switch x := addr.(type) {
	case *ssa.Global:
		return w.global(x)
	case *ssa.IndexAddr:
		return w.placesOfObject(x.X, depth-1)
	case *ssa.FieldAddr:
		return append(w.field(x.X.Type(), x.Field), w.placesOfObject(x.X, depth-1)...)
	}
	return nil
}

// placesOfObject returns the places that all of v is put into: what is built up
// in a local variable is as good as dropped until it gets somewhere.
func (w *walker) placesOfObject(v ssa.Value, depth int) []string {
	if depth == 0 {
		return nil
	}
	switch x := v.(type) {
	case *ssa.Global, *ssa.IndexAddr, *ssa.FieldAddr:
		return w.placesOf(v, depth)
	case *ssa.UnOp:
		if x.Op == token.MUL {
			return w.placesOf(x.X, depth-1)
		}
		return nil
	case *ssa.Alloc, *ssa.MakeMap, *ssa.MakeSlice, *ssa.Slice, *ssa.ChangeType:
	default:
		return nil
	}
	var out []string
	found := false
	for _, ref := range uses(v) {
		if building(ref, v) {
			continue
		}
		var at []string
		switch r := ref.(type) {
		case *ssa.Store:
			if r.Val == v {
				at = w.placesOf(r.Addr, depth-1)
			}
		case *ssa.MapUpdate:
			if r.Value == v {
				at = w.placesOfObject(r.Map, depth-1)
			}
		case *ssa.Slice:
			at = w.placesOfObject(r, depth-1)
		case *ssa.ChangeType:
			at = w.placesOfObject(r, depth-1)
		case *ssa.UnOp: // a copy of the whole
			at = w.placesOfAll(r, depth-1)
		}
		if len(at) == 0 || found {
			return nil // it goes to somebody, or to several
		}
		out, found = at, true
	}
	if !found {
		return []string{nowhere}
	}
	return out
}

// building reports whether instr only fills v, or looks whether it is there.
func building(instr ssa.Instruction, v ssa.Value) bool {
	switch x := instr.(type) {
	case *ssa.FieldAddr:
		return x.X == v && !taken(x)
	case *ssa.IndexAddr:
		return x.X == v && !taken(x)
	case *ssa.MapUpdate:
		return x.Map == v
	case *ssa.Store:
		return x.Addr == v && x.Val != v
	case *ssa.BinOp: // a comparison
		return true
	case *ssa.UnOp: // a map or slice that is taken to be filled
		return x.Op == token.MUL && x.X == v && len(uses(x)) > 0 && !taken(x)
	}
	return false
}

// taken reports whether what is at addr is used, and not only overwritten.
func taken(addr ssa.Value) bool {
	return slices.ContainsFunc(uses(addr), func(i ssa.Instruction) bool { return !building(i, addr) })
}

// global returns the place that a package-level variable is.
func (w *walker) global(g *ssa.Global) []string {
	if g.Pkg == nil || !w.env.Read(g.Pkg.Pkg) || !holdsFunctions(g.Type()) {
		return nil
	}
	return []string{g.Pkg.Pkg.Path() + "." + g.Name()}
}

// field returns the place that field i of the struct t is.
func (w *walker) field(t types.Type, i int) []string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || !holdsFunctions(s.Field(i).Type()) {
		return nil
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !w.env.Read(named.Obj().Pkg()) {
		return nil
	}
	return []string{named.Obj().Pkg().Path() + "." + named.Obj().Name() + "." + s.Field(i).Name()}
}

// holdsFunctions reports whether functions are in values of type t: it is of
// functions, of containers of them, or of structs with a field for one.
func holdsFunctions(t types.Type) bool {
	if _, ok := contained(t).(*types.Signature); ok {
		return true
	}
	s, ok := contained(t).(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if _, ok := contained(f.Type()).(*types.Signature); ok {
			return true
		}
	}
	return false
}

// contained returns the underlying type of what t is, points to or contains.
func contained(t types.Type) types.Type {
	for range maxNested {
		switch u := t.Underlying().(type) {
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
			return u
		}
	}
	return t.Underlying()
}

// reads notes the places that instr takes something out of.
func (w *walker) reads(instr ssa.Instruction) {
	switch x := instr.(type) {
	case *ssa.DebugRef:
		return
	case *ssa.FieldAddr:
		if taken(x) {
			w.out.Read = append(w.out.Read, w.field(x.X.Type(), x.Field)...)
		}
	case *ssa.Field:
		w.out.Read = append(w.out.Read, w.field(x.X.Type(), x.Field)...)
	case *ssa.ChangeType:
		w.readFields(x.X.Type())
	}
	for _, op := range instr.Operands(nil) {
		if g, ok := (*op).(*ssa.Global); ok && !building(instr, g) {
			w.out.Read = append(w.out.Read, w.global(g)...)
		}
	}
}

// readFields notes that the fields of the struct that t is or contains are
// read by names that are not known.
func (w *walker) readFields(t types.Type) {
	for range maxNested {
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
			continue
		case *types.Slice:
			t = u.Elem()
			continue
		case *types.Struct:
			for i := range u.NumFields() {
				w.out.Read = append(w.out.Read, w.field(t, i)...)
			}
		}
		return
	}
}

// structsPassed notes that other people's code may read the fields of what it
// is given.
func (w *walker) structsPassed(c *ssa.CallCommon) {
	if !w.external(c) {
		return
	}
	for _, a := range c.Args {
		for _, v := range given(a) {
			if made, ok := v.(*ssa.MakeInterface); ok {
				v = made.X
			}
			w.readFields(v.Type())
		}
	}
}
