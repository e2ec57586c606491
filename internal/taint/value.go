package taint

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// trail is the way of a mark from its location to a value, newest step first.
// Trails share their tails.
type trail struct {
	pos    token.Pos
	verb   Verb
	object string
	prev   *trail
}

// mark is a location that a value may hold.
type mark struct {
	loc Loc
	ops Ops
	way *trail
	ref bool // of an object that is overwritten: a pointer was read from it
	at  int  // how much of the path of loc leads to that pointer
}

// val is what a value may hold, ordered by location and operations, without
// repeats. A nil val holds nothing of interest.
type val []mark

// maxMarks bounds a val. Past it, marks that sort last are dropped: a value
// that may be so many things says little of any.
const maxMarks = 48

// add returns v with m in it. Of two marks alike but for their ways the one
// already there stays, which keeps the shortest way first found.
func (v val) add(m mark) val {
	i, found := slices.BinarySearchFunc(v, m, func(a, b mark) int {
		if c := a.loc.compare(b.loc); c != 0 {
			return c
		}
		return int(a.ops) - int(b.ops)
	})
	if found || i >= maxMarks {
		return v
	}
	v = slices.Insert(slices.Clip(v), i, m)
	return v[:min(len(v), maxMarks)]
}

// union returns v with all of w in it.
func (v val) union(w val) val {
	for _, m := range w {
		v = v.add(m)
	}
	return v
}

// step returns v after one more step of its way and with further operations.
func (v val) step(pos token.Pos, verb Verb, object string, ops Ops) val {
	var out val
	for _, m := range v {
		out = out.add(mark{m.loc, m.ops | ops, &trail{pos, verb, object, m.way}, m.ref, m.at})
	}
	return out
}

// with returns v with further operations.
func (v val) with(ops Ops) val {
	if ops == 0 {
		return v
	}
	var out val
	for _, m := range v {
		m.ops |= ops
		out = out.add(m)
	}
	return out
}

// field returns the field name of v.
func (v val) field(name string) val {
	var out val
	for _, m := range v {
		if m.loc.Root.Kind == Const || m.loc.Root.Kind == Func {
			continue
		}
		out = out.add(mark{m.loc.field(name), m.ops, m.way, m.ref, m.at})
	}
	return out
}

// member returns the field f of v. Embedded structs are part of what they are
// embedded in.
func (v val) member(f *types.Var) val {
	if f.Anonymous() && structOf(f.Type()) != nil {
		return v
	}
	return v.field(f.Name())
}

// below returns what v leads to under a path of fields.
func (v val) below(path []string) val {
	for _, f := range path {
		if f != "[]" {
			v = v.field(f)
		}
	}
	return v
}

func (b *builder) locs(v val) []Loc {
	var out []Loc
	for _, m := range v {
		if loc := b.now(m); !slices.Contains(out, loc) {
			out = append(out, loc)
		}
	}
	return out
}

// path returns w with places that travel.
func (b *builder) path(w *trail) *Path {
	if w == nil {
		return nil
	}
	p, ok := b.paths[w]
	if !ok {
		p = b.path(w.prev).then(NewPath(Hop{b.env.Position(w.pos), w.verb, w.object}))
		b.paths[w] = p
	}
	return p
}

// marks returns what v holds at the instruction at hand.
func (b *builder) marks(v val) []Mark {
	out := make([]Mark, len(v))
	for i, m := range v {
		out[i] = Mark{b.now(m), m.ops, b.path(m.way)}
	}
	return out
}

// anyTime returns what v holds at whatever time somebody looks.
func (b *builder) anyTime(v val) []Mark {
	var out []Mark
	for _, m := range v {
		for _, loc := range b.versions(m) {
			out = append(out, Mark{loc, m.ops, b.path(m.way)})
		}
	}
	return out
}

// carries reports whether values of type t can hold face data, or lead to it,
// or to a function. Errors, contexts, times, truth values and whole numbers do
// not; a float may be an element of a template.
func carries(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsString|types.IsFloat) != 0 || u.Kind() == types.UnsafePointer || u.Kind() == types.Invalid
	case *types.Tuple:
		return u.Len() > 0
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, ok := t.(*types.Named)
	if !ok {
		return true
	}
	obj := named.Obj()
	if obj.Pkg() == nil {
		return obj.Name() != "error"
	}
	switch obj.Pkg().Path() + "." + obj.Name() {
	case "context.Context", "time.Time", "time.Duration", "sync.Mutex", "sync.RWMutex", "sync.WaitGroup":
		return false
	}
	return true
}

// isBits reports whether v is a float in the shape of a whole number, on its way
// into bytes.
func isBits(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return false
	}
	switch call.Call.StaticCallee().String() {
	case "math.Float32bits", "math.Float64bits":
		return true
	}
	return false
}

// bulk reports whether values of type t are data in bulk, such as an image
// is: bytes, readers, pictures, and texts.
func bulk(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && (b.Kind() == types.Byte || b.Info()&types.IsFloat != 0)
	case *types.Interface:
		return hasMethod(t, "Read") || hasMethod(t, "ColorModel")
	case *types.Pointer:
		return hasMethod(t, "Read") || hasMethod(t, "ColorModel")
	}
	return hasMethod(t, "Read") || hasMethod(t, "ColorModel")
}

// Bulk reports whether values of type t are data in bulk other than texts.
func Bulk(t types.Type) bool { return bulk(t) && !isText(t) }

func hasMethod(t types.Type, name string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	_, ok := obj.(*types.Func)
	return ok
}

// isText reports whether t is a string type.
func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// origin returns the function that instances and wrappers of fn stand for.
func origin(fn *ssa.Function) *ssa.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	return fn
}
