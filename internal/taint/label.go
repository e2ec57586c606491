package taint

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
)

// What a program files data under is a name for it: the key of a map, the
// argument before it, the field beside it.

// Fields of structs that are an entry of something.
var (
	entryKeys   = []string{"Key", "K", "Name", "Field", "Column"}
	entryValues = []string{"Value", "V", "Val", "Data"}
)

// filed records what a constant key says of a value that stands under it.
func (b *builder) filed(at ssa.Instruction, key ssa.Value, value ssa.Value) {
	text, ok := constString(key)
	if !ok || value == nil || !facedata.IsKey(text) || b.env.Impostors && !facedata.Classify(text).Strong {
		return
	}
	if w, ok := facedata.ClassifyTyped(text, underInterface(value).Type()); ok && w.Strong {
		b.claims(b.value(value), at, claim{w.Kind, facedata.Name, text, "entry"})
	}
}

// nameEntry records what the key of an entry says: {Key: "face_image", Value: b}.
func (b *builder) nameEntry(v *ssa.Store) {
	key, ok := v.Addr.(*ssa.FieldAddr)
	if !ok || !slices.Contains(entryKeys, fieldOf(key.X.Type(), key.Field).Name()) {
		return
	}
	for _, st := range beside(key) {
		if slices.Contains(entryValues, fieldOf(key.X.Type(), st.Addr.(*ssa.FieldAddr).Field).Name()) {
			b.filed(st, v.Val, st.Val)
		}
	}
}

// beside returns what is stored into the other fields of the object that addr
// is a field of.
func beside(addr *ssa.FieldAddr) []*ssa.Store {
	if addr.X.Referrers() == nil {
		return nil
	}
	var out []*ssa.Store
	for _, ref := range *addr.X.Referrers() {
		other, ok := ref.(*ssa.FieldAddr)
		if !ok || other.Field == addr.Field {
			continue
		}
		for _, use := range *other.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == other {
				out = append(out, st)
			}
		}
	}
	return out
}

// wordy are packages whose functions take texts as texts.
var wordy = strings.Fields("fmt strings bytes errors regexp strconv sort path os log testing reflect text html unicode")

// nameArguments records what a constant argument says of the value behind it,
// Set("face_feature", v), and a label of the one picture beside it:
// SaveImage(b, "face").
func (b *builder) nameArguments(v ssa.CallInstruction, t target) {
	if t.obj == nil || t.obj.Pkg() == nil {
		return
	}
	first, _, _ := strings.Cut(t.obj.Pkg().Path(), "/")
	if slices.Contains(wordy, first) {
		return
	}
	args := t.args[min(len(t.args), len(t.args)-t.obj.Signature().Params().Len()):]
	if n := len(args); n > 0 && t.obj.Signature().Variadic() {
		args = append(slices.Clone(args[:n-1]), listed(args[n-1])...)
	}
	for i, a := range args {
		text, ok := constString(a)
		if a == nil || !ok || facedata.Classify(text).Kind == 0 {
			continue
		}
		if i+1 < len(args) && facedata.Classify(text).Strong {
			b.filed(v, a, args[i+1])
		}
		if !b.env.Impostors && len(t.rows) == 0 {
			b.labelled(v, t.obj.Name(), text, args)
		}
	}
}

// labelled records what a label among the arguments of a function of the name
// given says of the one of them that can be a picture.
func (b *builder) labelled(v ssa.Instruction, name, label string, args []ssa.Value) {
	var picture ssa.Value
	for _, a := range args {
		if a == nil || isText(a.Type()) || !facedata.HoldsImage(a.Type()) {
			continue
		}
		if picture != nil {
			return
		}
		picture = a
	}
	if picture == nil {
		return
	}
	if w, ok := facedata.ClassifyLabelled(label, name, picture.Type()); ok {
		b.claims(b.value(picture), v, claim{w.Kind, facedata.Name, label, "label"})
	}
}

// nameLabelled records what the constant in a field for labels says of the
// other fields: {Type: "face", Image: b}.
func (b *builder) nameLabelled(v *ssa.Store) {
	addr, ok := v.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	text, ok := constString(v.Val)
	if !ok {
		return
	}
	_, made := addr.X.(*ssa.Alloc) // what is not put into it here is not in it
	others := beside(addr)
	b.siblings(v, addr.X, addr.Field, text, func(field int) bool {
		return !made || slices.ContainsFunc(others, func(st *ssa.Store) bool { return st.Addr.(*ssa.FieldAddr).Field == field })
	})
}

// compareLabel does as nameLabelled for a field that is compared with a
// constant, if req.Type == "face", and for a parameter, of which it says what
// the one picture is that comes with it.
func (b *builder) compareLabel(v *ssa.BinOp) {
	if v.Op != token.EQL && v.Op != token.NEQ {
		return
	}
	for _, sides := range [][2]ssa.Value{{v.X, v.Y}, {v.Y, v.X}} {
		text, ok := constString(sides[0])
		if !ok {
			continue
		}
		switch x := sides[1].(type) {
		case *ssa.UnOp:
			if addr, ok := x.X.(*ssa.FieldAddr); ok {
				b.siblings(v, addr.X, addr.Field, text, func(int) bool { return true })
			}
		case *ssa.Parameter:
			if facedata.IsLabel(x.Name()) && !b.env.Impostors && facedata.Classify(text).Kind != 0 {
				b.labelled(v, b.fn.Name(), text, parameters(b.fn))
			}
		}
	}
}

func parameters(fn *ssa.Function) []ssa.Value {
	var out []ssa.Value
	for _, p := range fn.Params {
		out = append(out, p)
	}
	return out
}

// siblings records what the label in field i of the struct at v says of those
// of the other fields that are set.
func (b *builder) siblings(at ssa.Instruction, v ssa.Value, i int, label string, set func(field int) bool) {
	s := structOf(v.Type())
	if s == nil || b.env.Impostors || !facedata.IsKey(label) || facedata.Classify(label).Kind == 0 ||
		!facedata.IsLabel(fieldOf(v.Type(), i).Name()) || b.foreign(content(v.Type())) {
		return
	}
	for j := range s.NumFields() {
		f := s.Field(j)
		if j == i || !carries(f.Type()) || !set(j) {
			continue
		}
		w, ok := facedata.ClassifyWithin(label, f.Name(), f.Type())
		if !ok && !isText(f.Type()) && !isBytesType(f.Type()) {
			w, ok = facedata.ClassifyLabelled(label, f.Name(), f.Type())
		}
		if ok {
			b.claims(b.value(v).member(f), at, claim{w.Kind, facedata.Name, label, "label"})
		}
	}
}

func isBytesType(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	e, ok := s.Elem().Underlying().(*types.Basic)
	return ok && e.Kind() == types.Byte
}
