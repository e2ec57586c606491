package taint

import (
	"go/types"
	"reflect"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// What people call a thing is evidence where its type can hold what the name
// says. A directive is stronger than a name, and a directive that says "no
// face" ends the matter.

// kindOf returns the kind of face data that the variable, field or parameter
// obj holds by its directive or name, within something of the name given, and
// on what basis; 0 if none.
func (b *builder) kindOf(obj types.Object, within, tag string) (facedata.Kind, facedata.Basis, string) {
	if kind, ok := b.env.Declared(obj); ok {
		return kind, facedata.Annotation, obj.Name()
	}
	for _, name := range append([]string{obj.Name()}, facedata.TagWords(reflect.StructTag(tag))...) {
		if b.env.Impostors && !facedata.Classify(name).Strong {
			continue // "face" alone is a typeface or a side here
		}
		if w, ok := facedata.ClassifyTyped(name, obj.Type()); ok && w.Strong {
			return w.Kind, facedata.Name, name
		}
	}
	if w, ok := facedata.ClassifyWithin(within, obj.Name(), obj.Type()); ok {
		return w.Kind, facedata.Name, within + "." + obj.Name()
	}
	return 0, "", ""
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
		kind, basis, name := b.kindOf(obj, b.fn.Name(), "")
		if kind == 0 && facedata.Classify(b.fn.Name()).Kind&facedata.Image != 0 && onlyPicture(b.fn, p) {
			kind, basis, name = facedata.Image, facedata.Name, b.fn.Name()
		}
		if kind != 0 {
			b.proveAt(at, b.fn, kind, basis, name, "parameter "+p.Name())
		}
	}
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

func (b *builder) proveAt(w val, fn *ssa.Function, kind facedata.Kind, basis facedata.Basis, object, part string) {
	position := b.env.Position(fn.Pos())
	for _, m := range w {
		b.event(Event{Kind: Proves, Loc: m.loc, Pos: position,
			Evidence: &Evidence{Kind: kind, Basis: basis, Pos: position, Object: object, Part: part}})
	}
}

func (b *builder) nameFieldAddr(v *ssa.FieldAddr) { b.nameField(v, v.X.Type(), v.Field) }

func (b *builder) nameFieldRead(v *ssa.Field) { b.nameField(v, v.X.Type(), v.Field) }

// nameField records what the name of field i of the struct owner says of what
// is in it, which is at v.
func (b *builder) nameField(v ssa.Value, owner types.Type, i int) {
	field := fieldOf(owner, i)
	for _, r := range b.fieldRows(owner, field) {
		if r.Verb == model.Yields {
			b.prove(b.value(v), v.(ssa.Instruction), r.Kind, facedata.API, r.Symbol(), "field "+field.Name())
		}
	}
	if kind, basis, name := b.kindOf(field, typeName(owner), tagOf(owner, i)); kind != 0 {
		b.prove(b.value(v), v.(ssa.Instruction), kind, basis, name, "field "+field.Name())
	}
}

// typeName returns the name of the type that t is, points to or contains.
func typeName(t types.Type) string {
	for {
		if named, ok := types.Unalias(t).(*types.Named); ok {
			return named.Obj().Name()
		}
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return ""
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
	if kind, basis, name := b.kindOf(obj, "", ""); kind != 0 {
		b.prove(b.value(v.X), v, kind, basis, name, "variable "+name)
	}
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
func (b *builder) nameContents(at ssa.CallInstruction, v ssa.Value, keep func(val)) {
	w := b.value(v)
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	b.nameFields(at, w, v.Type(), 2, keep)
}

func (b *builder) nameFields(at ssa.CallInstruction, w val, t types.Type, depth int, keep func(val)) {
	s := structOf(t)
	if s == nil || depth == 0 || len(w) == 0 {
		return
	}
	for i := range s.NumFields() {
		f := s.Field(i)
		inner := w.member(f)
		if b.unset(at, inner) {
			continue
		}
		if kind, basis, name := b.kindOf(f, typeName(t), s.Tag(i)); kind&(facedata.Image|facedata.Template) != 0 {
			b.prove(inner, at, kind, basis, name, "field "+f.Name())
			keep(inner)
		} else if structOf(f.Type()) != nil && !f.Anonymous() && facedata.Classify(f.Name()).Kind&facedata.Image != 0 {
			b.provePictures(at, inner, f, keep)
		} else {
			b.nameFields(at, inner, f.Type(), depth-1, keep)
		}
	}
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
