package taint

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
)

// typedField is a field of a struct that by its name or tag holds face data.
type typedField struct {
	path []string
	claim
}

// maxFieldDepth is how deep in a struct fields are looked at for their names.
const maxFieldDepth = 2

// typedFields returns the fields of structs of type t, or that t leads to, that
// by their names and tags hold images or templates.
func (b *builder) typedFields(t types.Type) []typedField {
	t = content(t)
	if out, ok := b.env.typed[t]; ok {
		return out
	}
	if b.env.typed == nil {
		b.env.typed = make(map[types.Type][]typedField)
	}
	out := b.fieldsOf(t, maxFieldDepth)
	b.env.typed[t] = out
	return out
}

func (b *builder) fieldsOf(t types.Type, depth int) []typedField {
	s := structOf(t)
	if s == nil || depth == 0 || b.foreign(content(t)) {
		return nil
	}
	var out []typedField
	for i := range s.NumFields() {
		f := s.Field(i)
		var at []string
		if !f.Anonymous() || structOf(f.Type()) == nil {
			at = []string{f.Name()}
		}
		if c := b.kindOf(f, withinType(t), s.Tag(i)); c.kind&(facedata.Image|facedata.Template) != 0 {
			out = append(out, typedField{at, c.in("field " + f.Name())})
			continue
		}
		for _, inner := range b.fieldsOf(f.Type(), depth-1) {
			inner.path = append(at[:len(at):len(at)], inner.path...)
			out = append(out, inner)
		}
	}
	return out
}

// content returns the type of the values that a t is, points to or is a list of.
func content(t types.Type) types.Type {
	for {
		t = types.Unalias(t)
		if _, ok := t.(*types.Named); ok {
			return t
		}
		switch u := t.(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return t
		}
	}
}

// foreign reports whether t is a type of somebody else's: what its fields are is
// for models to say.
func (b *builder) foreign(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && (named.Obj().Pkg() == nil || !b.env.FirstParty(named.Obj().Pkg()))
}

// proveByType records what the type t of what is at w says of its fields. It
// is for data that comes from elsewhere; unset tells the fields of which it is
// known that nothing came to them.
func (b *builder) proveByType(w val, t types.Type, at finding.Position, unset func(val) bool) {
	if !carries(t) || len(w) == 0 {
		return
	}
	for _, f := range b.typedFields(t) {
		if unset != nil && unset(w.below(f.path)) {
			continue
		}
		for _, m := range w.below(f.path) {
			if m.loc.cut() || m.ops&OpMixed != 0 {
				continue
			}
			b.sum.typed = append(b.sum.typed, Event{
				Kind: Proves, Loc: b.now(m), Pos: at, place: b.at,
				Evidence: &Evidence{Kind: f.kind, Basis: f.basis, Pos: at, Object: f.object, Part: f.part},
			})
		}
	}
}

// typeResults records what the types of the results of a call say.
func (b *builder) typeResults(v ssa.CallInstruction) {
	results := v.Common().Signature().Results()
	for i, w := range b.resultsOf(v) {
		if i < results.Len() {
			b.proveByType(w, results.At(i).Type(), b.env.Position(v.Pos()), nil)
		}
	}
}

// recordMakeInterface records what the type of v says while it is still known.
func (b *builder) recordMakeInterface(v *ssa.MakeInterface) {
	b.proveByType(b.value(v.X), v.X.Type(), b.env.Position(pos(v)), func(w val) bool { return b.unset(v, w) })
}
