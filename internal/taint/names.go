package taint

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// What people call a thing is evidence where its type can hold what the name
// says. A directive is stronger than a name, and a directive that says "no
// face" ends the matter.

// within is what a variable, field or parameter belongs to.
type within struct {
	name string       // of the type or function, "" if it has none
	obj  types.Object // the type or function, nil if it has no name
}

// claimed is a variable, field or parameter within something of the name given.
type claimed struct {
	obj types.Object
	in  string
}

// claim is what is said of a variable, field or parameter.
type claim struct {
	kind   facedata.Kind // 0 if nothing is
	basis  facedata.Basis
	object string // the words that say it
	part   string // "comment" if they stand in one
}

// kindOf returns what directive, name, tag and comment say that the variable,
// field or parameter obj holds, within something of the name given.
func (b *builder) kindOf(obj types.Object, in within, tag string) claim {
	key := claimed{obj, in.name}
	c, ok := b.env.claims[key]
	if !ok {
		c = b.readClaim(obj, in, tag)
		if b.env.claims == nil {
			b.env.claims = make(map[claimed]claim)
		}
		b.env.claims[key] = c
	}
	return c
}

func (b *builder) readClaim(obj types.Object, in within, tag string) claim {
	if kind, ok := b.env.Declared(obj); ok {
		return claim{kind, facedata.Annotation, obj.Name(), ""}
	}
	t := facedata.ReadTag(reflect.StructTag(tag))
	remarks := append(t.Remarks, b.env.remark(obj, in.obj))
	t.Contents = t.Contents && !slices.ContainsFunc(remarks, facedata.NamesPlace)
	for _, name := range append([]string{obj.Name()}, t.Names...) {
		if b.env.Impostors && !facedata.Classify(name).Strong {
			continue // "face" alone is a typeface or a side here
		}
		if w, ok := facedata.ClassifyColumn(name, obj.Type(), t.Contents); ok && w.Strong {
			return claim{w.Kind, facedata.Name, name, ""}
		}
	}
	for _, remark := range remarks {
		w, ok := facedata.ClassifyRemark(remark, obj.Type(), t.Contents)
		if ok && !(b.env.Impostors && !facedata.Classify(w.Matched).Strong) {
			return claim{w.Kind, facedata.Name, w.Matched, "comment"}
		}
	}
	for _, name := range append([]string{obj.Name()}, t.Names...) {
		if w, ok := facedata.ClassifyWithin(in.name, name, obj.Type()); ok {
			return claim{w.Kind, facedata.Name, in.name + "." + name, ""}
		}
	}
	if in.obj != nil && !b.env.Impostors {
		scene := facedata.Scene(b.env.remark(in.obj, nil))
		if w, ok := facedata.ClassifyWithin(scene+" "+in.name, obj.Name(), obj.Type()); ok && scene != "" {
			return claim{w.Kind, facedata.Name, scene, "comment"}
		}
	}
	return claim{}
}

// declare records what the names and directives of the parameters tell, and
// what the name of the function tells of the one picture it takes.
func (b *builder) declare() {
	for i, p := range b.fn.Params {
		obj := p.Object()
		if obj == nil || !carries(p.Type()) {
			continue
		}
		at := val{{loc: Loc{Root: Root{Kind: Param, Index: i}}}}
		b.proveByType(at, p.Type(), b.env.Position(b.fn.Pos()), nil)
		c := b.kindOf(obj, within{b.fn.Name(), b.fn.Object()}, "")
		if c.kind == 0 && facedata.Classify(b.fn.Name()).Kind&facedata.Image != 0 && onlyPicture(b.fn, p) {
			c = claim{facedata.Image, facedata.Name, b.fn.Name(), ""}
		}
		if w, ok := facedata.ClassifyTyped(b.fn.Name(), p.Type()); ok && w.Strong && c.kind == 0 && isSetter(b.fn) && !isText(p.Type()) {
			c = claim{w.Kind, facedata.Name, b.fn.Name(), ""}
		}
		if c.kind != 0 {
			b.proveAt(at, b.fn, c.in("parameter "+p.Name()))
		}
	}
}

// isSetter reports whether the name of fn is that of what its one argument is
// put into: SetFaceFeature, as generators write it.
func isSetter(fn *ssa.Function) bool {
	name := fn.Name()
	return fn.Signature.Params().Len() == 1 && (strings.HasPrefix(name, "Set") || strings.HasPrefix(name, "With") || strings.HasPrefix(name, "Add"))
}

// onlyPicture reports whether p alone among the parameters of fn can be a
// picture, by a type that little else has.
func onlyPicture(fn *ssa.Function, p *ssa.Parameter) bool {
	for _, q := range fn.Params {
		if q != p && facedata.HoldsImage(q.Type()) && !isText(q.Type()) {
			return false
		}
	}
	return facedata.HoldsImage(p.Type()) && !isText(p.Type())
}

// in returns c as said of the part given.
func (c claim) in(part string) claim {
	if c.part == "" {
		c.part = part
	}
	return c
}

func (b *builder) proveAt(w val, fn *ssa.Function, c claim) {
	position := b.env.Position(fn.Pos())
	for _, m := range w {
		b.event(Event{Kind: Proves, Loc: m.loc, Pos: position,
			Evidence: &Evidence{Kind: c.kind, Basis: c.basis, Pos: position, Object: c.object, Part: c.part}})
	}
}

// claims records evidence for what is claimed of w.
func (b *builder) claims(w val, at ssa.Instruction, c claim) {
	if c.kind != 0 {
		b.prove(w, at, c.kind, c.basis, c.object, c.part)
	}
}

func (b *builder) nameFieldAddr(v *ssa.FieldAddr) { b.nameField(v, v.X.Type(), v.Field) }

func (b *builder) nameFieldRead(v *ssa.Field) { b.nameField(v, v.X.Type(), v.Field) }

// nameField records what the name of field i of the struct owner says of what
// is in it, which is at v.
func (b *builder) nameField(v ssa.Value, owner types.Type, i int) {
	field := fieldOf(owner, i)
	for _, r := range b.fieldRows(owner, field) {
		switch r.Verb {
		case model.Yields:
			b.prove(b.value(v), v.(ssa.Instruction), r.Kind, facedata.API, r.Symbol(), "field "+field.Name())
		case model.Input:
			b.sum.inputs = append(b.sum.inputs, input{b.locs(b.value(v)), Reception{Pos: b.env.Position(v.Pos()), Object: "(*" + packageName(field.Pkg()) + "." + r.Recv + ")." + r.Name}})
		}
	}
	b.claims(b.value(v), v.(ssa.Instruction), b.kindOf(field, withinType(owner), tagOf(owner, i)).in("field "+field.Name()))
}

// withinType returns the type that t is, points to or contains, as what its
// fields belong to.
func withinType(t types.Type) within {
	for {
		if named, ok := types.Unalias(t).(*types.Named); ok {
			return within{named.Obj().Name(), named.Obj()}
		}
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return within{}
		}
	}
}

func (b *builder) fieldRows(owner types.Type, field *types.Var) []*model.Row {
	if p, ok := owner.Underlying().(*types.Pointer); ok {
		owner = p.Elem()
	}
	named, ok := types.Unalias(owner).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	return b.env.FieldRows(named.Obj(), field.Name())
}

func tagOf(t types.Type, i int) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.Underlying().(*types.Struct).Tag(i)
}

// nameVariable records what the name of a local variable says of its value.
func (b *builder) nameVariable(v *ssa.DebugRef) {
	obj, ok := v.Object().(*types.Var)
	if !ok || obj.IsField() || !carries(obj.Type()) {
		return
	}
	b.claims(b.value(v.X), v, b.kindOf(obj, within{}, "").in("variable "+obj.Name()))
}

// nameCall records what the name of a callee without a model says of its
// results and of the picture passed to it: GetFaceImage returns one, and what
// goes into RecognizeFace is one.
func (b *builder) nameCall(v ssa.CallInstruction, t target, results []val) {
	if t.obj == nil {
		return
	}
	name := t.obj.Name()
	sig := t.obj.Signature()
	for i, w := range results {
		if i < sig.Results().Len() {
			if word, ok := facedata.ClassifyTyped(name, sig.Results().At(i).Type()); ok && word.Strong && !isText(sig.Results().At(i).Type()) {
				b.prove(w, v, word.Kind, facedata.Name, name, "result")
			}
		}
	}
	if !facedata.Recognises(name) {
		return
	}
	for _, a := range t.args[min(len(t.args), len(t.args)-sig.Params().Len()):] {
		switch {
		case isText(a.Type()):
			b.prove(b.value(a), v, facedata.Image|facedata.Reference, facedata.Name, name, "argument")
		case facedata.HoldsImage(a.Type()):
			b.prove(b.value(a), v, facedata.Image, facedata.Name, name, "argument")
		}
	}
}

// nameContents calls keep for every field of the struct that v leads to whose
// own name says that it holds an image or a template, and records that it does.
// What lies under the paths except is not looked at.
func (b *builder) nameContents(at ssa.CallInstruction, v ssa.Value, except []string, keep func(val)) {
	w := b.value(v)
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	b.nameFields(at, w, v.Type(), 2, except, keep)
}

func (b *builder) nameFields(at ssa.CallInstruction, w val, t types.Type, depth int, except []string, keep func(val)) {
	s := structOf(t)
	if s == nil || depth == 0 || len(w) == 0 {
		return
	}
	for i := range s.NumFields() {
		f := s.Field(i)
		inner := w.member(f)
		below, left := pathsIn(except, f)
		if left || b.unset(at, inner) {
			continue
		}
		if c := b.kindOf(f, withinType(t), s.Tag(i)); c.kind&(facedata.Image|facedata.Template) != 0 {
			b.claims(inner, at, c.in("field "+f.Name()))
			keep(inner)
		} else if structOf(f.Type()) != nil && !f.Anonymous() && facedata.Classify(f.Name()).Kind&facedata.Image != 0 {
			b.provePictures(at, inner, f, keep)
		} else {
			b.nameFields(at, inner, f.Type(), depth-1, below, keep)
		}
	}
}

// pathsIn returns what of paths lies in the field f, and whether f itself is one
// of them.
func pathsIn(paths []string, f *types.Var) ([]string, bool) {
	if f.Anonymous() && structOf(f.Type()) != nil {
		return paths, false
	}
	var out []string
	for _, p := range paths {
		rest, ok := strings.CutPrefix(p, "."+f.Name())
		switch {
		case !ok:
		case rest == "":
			return nil, true
		case rest[0] == '.':
			out = append(out, rest)
		}
	}
	return out, false
}

// provePictures records that a field named for a face holds it in whichever
// of its own fields can: Selfie.Data.
func (b *builder) provePictures(at ssa.CallInstruction, w val, f *types.Var, keep func(val)) {
	s := structOf(f.Type())
	for i := range s.NumFields() {
		if g := s.Field(i); facedata.HoldsImage(g.Type()) && !isText(g.Type()) {
			b.prove(w.field(g.Name()), at, facedata.Image, facedata.Name, f.Name(), "field "+f.Name())
			keep(w.field(g.Name()))
		}
	}
}

// structOf returns the struct that t is, points to or contains, or nil.
func structOf(t types.Type) *types.Struct {
	for {
		switch u := t.Underlying().(type) {
		case *types.Struct:
			return u
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return nil
		}
	}
}
