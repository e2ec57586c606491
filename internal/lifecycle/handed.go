package lifecycle

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Other people's code calls the methods of what it is given: those of the
// interface it asks for, or whichever it finds when it asks for anything.

// interfacesPassed notes the methods that the callee of c may call.
func (w *walker) interfacesPassed(c *ssa.CallCommon) {
	if !w.external(c) {
		w.passedOn(c)
		return
	}
	fn := callee(c)
	rows := w.env.Rows(fn.Origin())
	for i, a := range c.Args {
		if fn.Signature().Recv() != nil && !c.IsInvoke() {
			i--
		}
		for _, v := range given(a) {
			switch {
			case len(rows) > 0:
				w.modelled(rows, i, v)
			case finds(fn.Pkg()):
				w.hands(v)
			}
		}
	}
}

// passedOn notes what a function of the program is given as any value: it is in
// other people's hands when that function hands it on.
func (w *walker) passedOn(c *ssa.CallCommon) {
	fn := c.StaticCallee()
	if fn == nil {
		return
	}
	for _, a := range c.Args {
		for _, v := range given(a) {
			switch made, ok := v.(*ssa.MakeInterface); {
			case ok && isAny(made.Type()):
				w.methods(made.X.Type(), func(*types.Func) bool { return true }, handing(w.env.Key(fn)))
			case fromParameter(v):
				w.out.Read = append(w.out.Read, handing(w.fn.Key))
			}
		}
	}
}

// handing is the place that is read when the function of that key hands on what
// it is given as any value.
func handing(key string) string { return key + " hands on" }

func isAny(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.Empty()
}

// fromParameter reports whether v is any value that its function is given, or
// values of the kind.
func fromParameter(v ssa.Value) bool {
	switch x := v.(type) {
	case *ssa.Parameter:
		if s, ok := x.Type().Underlying().(*types.Slice); ok {
			return isAny(s.Elem())
		}
		return isAny(x.Type())
	case *ssa.UnOp:
		if at, ok := x.X.(*ssa.IndexAddr); ok {
			return fromParameter(at.X)
		}
	}
	return false
}

// given returns what a call is given by the argument a: a itself, and what is in
// the slice that a variadic function gets.
func given(a ssa.Value) []ssa.Value {
	out := []ssa.Value{a}
	slice, ok := a.(*ssa.Slice)
	if !ok {
		return out
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return out
	}
	for _, ref := range uses(array) {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range uses(addr) {
			if st, ok := use.(*ssa.Store); ok && st.Addr == addr {
				out = append(out, st.Val)
			}
		}
	}
	return out
}

// finds reports whether code of p may call methods of what it is given as any
// value. In the standard library that is said by the few that do.
func finds(p *types.Package) bool {
	if p == nil {
		return false
	}
	if first, _, _ := strings.Cut(p.Path(), "/"); strings.Contains(first, ".") {
		return true
	}
	switch p.Path() {
	case "fmt", "log", "log/slog", "errors", "encoding/json", "encoding/xml", "encoding/gob", "context", "io", "sync", "sync/atomic", "sort", "slices", "strings", "bytes", "bufio", "testing":
		return false
	}
	return true
}

// hands notes that v is in other people's hands.
func (w *walker) hands(v ssa.Value) {
	made, ok := v.(*ssa.MakeInterface)
	if !ok {
		w.handsInterface(v)
		return
	}
	want, _ := made.Type().Underlying().(*types.Interface)
	w.methods(made.X.Type(), func(fn *types.Func) bool {
		return want == nil || want.NumMethods() == 0 || slices.Contains(names(want), fn.Name())
	})
}

func names(i *types.Interface) []string {
	var out []string
	for m := range i.Methods() {
		out = append(out, m.Name())
	}
	return out
}

// handsInterface notes that methods of whatever is in the interface value v may
// be called from outside. What came from there knows its way.
func (w *walker) handsInterface(v ssa.Value) {
	if fromParameter(v) {
		w.out.Read = append(w.out.Read, handing(w.fn.Key))
		return
	}
	if c, ok := v.(*ssa.ChangeInterface); ok {
		v = c.X
	}
	from := v
	if e, ok := v.(*ssa.Extract); ok {
		from = e.Tuple
	}
	if c, ok := from.(*ssa.Call); ok && w.external(c.Common()) {
		return
	}
	want, ok := v.Type().Underlying().(*types.Interface)
	if named, is := types.Unalias(v.Type()).(*types.Named); !ok || is && plumbing(named.Obj().Pkg()) {
		return
	}
	for m := range want.Methods() {
		if m.Exported() {
			w.out.Outside = append(w.out.Outside, w.method(m))
		}
	}
}

// plumbing reports whether the interfaces of p are what data goes through and
// nothing is brought about by.
func plumbing(p *types.Package) bool {
	return p == nil || slices.Contains([]string{"io", "io/fs", "context", "fmt", "image", "hash", "net"}, p.Path())
}

// methods notes that the methods of t which want accepts may be called, when all
// of places are read.
func (w *walker) methods(t types.Type, want func(*types.Func) bool, places ...string) {
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		m := set.At(i).Obj().(*types.Func)
		if m.Exported() && m.Pkg() != nil && w.env.FirstParty(m.Pkg()) && want(m) {
			w.fn.Uses = append(w.fn.Uses, Use{m.Origin().FullName(), places})
		}
	}
}

// modelled notes what a callee with rows does with v, its ith argument.
func (w *walker) modelled(rows []*model.Row, i int, v ssa.Value) {
	for _, r := range rows {
		switch {
		case r.Verb == model.Entry && r.From.Base == model.Arg && (r.From.Index == i || r.From.Rest && i >= r.From.Index):
			w.registered(r, v)
		case mapped(r):
			w.hooks(r.Verb, v)
		}
	}
}

// registered notes that v is registered by a callee that r tells of. A type that
// embeds one of the callee's package is a controller, whose methods are found by
// their names.
func (w *walker) registered(r *model.Row, v ssa.Value) {
	made, ok := v.(*ssa.MakeInterface)
	if !ok || !embeds(made.X.Type(), r.Package) {
		w.hands(v)
		return
	}
	w.methods(made.X.Type(), func(*types.Func) bool { return true })
}

func embeds(t types.Type, pkg string) bool {
	s, ok := contained(t).(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		inner := types.Unalias(f.Type())
		if p, ok := inner.(*types.Pointer); ok {
			inner = types.Unalias(p.Elem())
		}
		named, ok := inner.(*types.Named)
		if f.Embedded() && ok && named.Obj().Pkg() != nil && (strings.HasPrefix(named.Obj().Pkg().Path(), pkg) || embeds(named, pkg)) {
			return true
		}
	}
	return false
}

// mapped reports whether r tells of a mapper that is given a row.
func mapped(r *model.Row) bool {
	return r.Verb == model.Input || len(r.Ident.Parts) == 1 && r.Ident.Parts[0].Fn == "model"
}

// hooks notes the methods by which a row learns what its mapper does with it.
func (w *walker) hooks(verb model.Verb, v ssa.Value) {
	var called []string
	switch verb {
	case model.Erase:
		called = []string{"BeforeDelete", "AfterDelete"}
	case model.Sink:
		called = []string{"BeforeCreate", "AfterCreate", "BeforeSave", "AfterSave", "BeforeUpdate", "AfterUpdate", "BeforeInsert", "AfterInsert"}
	case model.Input:
		called = []string{"AfterFind", "AfterLoad"}
	}
	t := v.Type()
	if made, ok := v.(*ssa.MakeInterface); ok {
		t = made.X.Type()
	}
	for range maxNested {
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
			continue
		case *types.Slice:
			t = u.Elem()
			continue
		}
		break
	}
	w.methods(types.NewPointer(t), func(fn *types.Func) bool { return slices.Contains(called, fn.Name()) })
}

// stored notes what is put into a field of other people's struct, where their
// code finds it.
func (w *walker) stored(st *ssa.Store) {
	if types.IsInterface(st.Val.Type()) && w.theirs(st.Addr, maxNested) {
		w.hands(st.Val)
	}
}

// theirs reports whether addr is in other people's struct, in a slice in a field
// of one included.
func (w *walker) theirs(addr ssa.Value, depth int) bool {
	switch x := addr.(type) {
	case *ssa.FieldAddr:
		p, ok := x.X.Type().Underlying().(*types.Pointer)
		if !ok {
			return false
		}
		named, ok := types.Unalias(p.Elem()).(*types.Named)
		return ok && named.Obj().Pkg() != nil && !w.env.FirstParty(named.Obj().Pkg())
	case *ssa.IndexAddr:
		for _, ref := range uses(x.X) {
			slice, ok := ref.(*ssa.Slice)
			if !ok || depth == 0 {
				continue
			}
			for _, use := range uses(slice) {
				if st, ok := use.(*ssa.Store); ok && st.Val == slice && w.theirs(st.Addr, depth-1) {
					return true
				}
			}
		}
	}
	return false
}
