package taint

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// sending is one request to a service that recognises faces. Its body is taken
// apart into what was put into it: bytes that make it up are a picture of a
// face; of what stands beside other things in a form or an object, a name must
// tell which it is. All of it goes to a recogniser, so that a name need not
// speak of a face.
type sending struct {
	b      *builder
	at     ssa.CallInstruction
	object string // whom it is sent to
	seen   map[ssa.Value]bool

	// anybody says that it is sent to somebody of whom nothing is known: a name must
	// speak of a face.
	anybody bool
}

// body looks into v, which makes up the body or, with a name, the part of it
// that has the name.
func (s *sending) body(v ssa.Value, name string) {
	if v = underInterface(v); s.seen[v] {
		return
	}
	s.seen[v] = true
	if fields := structOf(v.Type()); fields != nil && !bulk(v.Type()) {
		if s.anybody {
			return // its own names are read wherever it goes
		}
		s.fields(s.b.value(v), fields, maxNestedFields)
		name = ""
	}
	if _, ok := v.Type().Underlying().(*types.Map); ok {
		name = ""
	}
	if name != "" {
		s.prove(v, name)
		return
	}
	if parts := textParts(v, maxNested); len(parts) > 1 {
		s.text(parts)
		return
	}
	switch x := v.(type) {
	case *ssa.Convert:
		s.body(x.X, "")
	case *ssa.ChangeType:
		s.body(x.X, "")
	case *ssa.Slice:
		s.body(x.X, "")
	case *ssa.UnOp:
		if alloc, ok := x.X.(*ssa.Alloc); ok && x.Op == token.MUL {
			s.body(alloc, "")
		} else {
			s.prove(v, "")
		}
	case *ssa.Phi:
		for _, e := range x.Edges {
			s.body(e, "")
		}
	case *ssa.Alloc, *ssa.MakeMap:
		s.written(v, "")
	case *ssa.Call:
		s.made(x, 0, v)
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok {
			s.made(call, x.Index, v)
		}
	default:
		s.prove(v, "")
	}
}

// maxNestedFields is how deep objects lie in one another in a body.
const maxNestedFields = 3

// fields looks into an object that is at w.
func (s *sending) fields(w val, t *types.Struct, depth int) {
	for i := range t.NumFields() {
		f := t.Field(i)
		inner := w.member(f)
		if !f.Exported() || depth == 0 || s.b.unset(s.at, inner) {
			continue
		}
		if below := structOf(f.Type()); below != nil && !bulk(f.Type()) {
			s.fields(inner, below, depth-1)
			continue
		}
		for _, name := range append([]string{f.Name()}, facedata.TagWords(reflect.StructTag(t.Tag(i)))...) {
			if kind := says(name, f.Type()); kind != 0 {
				s.b.prove(inner, s.at, kind, facedata.API, s.object, "field "+f.Name())
				break
			}
		}
	}
}

// text looks into a text put together: the constant before a part names it.
func (s *sending) text(parts []textPart) {
	name := ""
	for _, p := range parts {
		if p.val == nil {
			name = lastWord(p.text)
		} else if name != "" {
			s.body(p.val, name)
			name = ""
		}
	}
}

// lastWord returns the word at the end of a text, signs behind it left out.
func lastWord(text string) string {
	inWord := func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
	text = strings.TrimRightFunc(text, func(r rune) bool { return !inWord(r) })
	return text[strings.LastIndexFunc(text, func(r rune) bool { return !inWord(r) })+1:]
}

// made looks into v, result i of a call, by what the call made it of. Of bytes
// that are appended to each other nobody knows which are the picture.
func (s *sending) made(call *ssa.Call, i int, v ssa.Value) {
	if _, ok := call.Call.Value.(*ssa.Builtin); ok {
		return
	}
	t := s.b.resolve(&call.Call)
	known := false
	for _, r := range t.rows {
		if r.Verb != model.Flow || r.To.Base != model.Result || r.To.Index != i {
			continue
		}
		switch r.Op {
		case model.Copy, model.Wrap, model.Encode, model.Decode:
			known = true
			for _, a := range t.operands(r.From) {
				s.body(a, "")
			}
		}
	}
	if !known {
		s.prove(v, "")
	}
	s.written(v, "")
}

// written looks into what is put into h: a variable, a map, a buffer, or a
// writer of which the part of the body that has the name is written.
func (s *sending) written(h ssa.Value, name string) {
	if h.Referrers() == nil {
		return
	}
	for _, ref := range *h.Referrers() {
		switch x := ref.(type) {
		case *ssa.MakeInterface:
			s.written(x, name)
		case *ssa.ChangeInterface:
			s.written(x, name)
		case *ssa.IndexAddr:
			s.written(x, name)
		case *ssa.Store:
			if x.Addr == h {
				s.body(x.Val, name)
			}
		case *ssa.MapUpdate:
			if key, ok := constString(x.Key); ok && x.Map == h {
				s.body(x.Value, key)
			}
		case ssa.CallInstruction:
			s.writtenBy(x, h, name)
		}
	}
}

// writtenBy looks into what a call puts into h, or into what it makes for
// writing to h. A constant beside it is its name.
func (s *sending) writtenBy(call ssa.CallInstruction, h ssa.Value, name string) {
	t := s.b.resolve(call.Common())
	for _, r := range t.rows {
		if r.Verb != model.Flow {
			continue
		}
		from := t.operands(r.From)
		if label := t.label(from, s.anybody); label != "" {
			name = label
		}
		switch {
		case r.To.Base != model.Result && slices.Contains(t.operands(r.To), h):
			for _, a := range from {
				s.body(a, name)
			}
		case r.To.Base == model.Result && r.Op == model.Wrap && slices.Contains(from, h):
			if result := resultValue(call, r.To.Index); result != nil && !s.seen[result] {
				s.seen[result] = true
				s.written(result, name)
			}
		}
	}
}

// label returns the first constant text among the arguments that is none of the
// data, or with spoken, the first that speaks of a face.
func (t target) label(data []ssa.Value, spoken bool) string {
	for _, a := range t.args {
		if s, ok := constString(a); ok && !slices.Contains(data, a) && (!spoken || facedata.Classify(s).Kind&facedata.Image != 0) {
			return s
		}
	}
	return ""
}

// resultValue returns the value that result i of a call is, or nil.
func resultValue(instr ssa.CallInstruction, i int) ssa.Value {
	call, ok := instr.(*ssa.Call)
	if !ok {
		return nil
	}
	if call.Call.Signature().Results().Len() == 1 {
		return call
	}
	for _, ref := range *call.Referrers() {
		if x, ok := ref.(*ssa.Extract); ok && x.Index == i {
			return x
		}
	}
	return nil
}

// prove records that v, a part of the body of that name or all of it, shows a
// face.
func (s *sending) prove(v ssa.Value, name string) {
	if s.anybody {
		if w, ok := facedata.ClassifyTyped(name, v.Type()); ok && w.Strong && w.Kind&(facedata.Image|facedata.Template) != 0 {
			s.b.prove(s.b.value(v), s.at, w.Kind, facedata.Name, name, "key")
		}
		return
	}
	kind, part := says(name, v.Type()), "field "+name
	if kind == facedata.Image|facedata.Reference && says(name+"_"+origins(v), v.Type()) == facedata.Image {
		kind = facedata.Image
	}
	if name == "" && Bulk(v.Type()) {
		kind, part = facedata.Image, "body"
	}
	if kind != 0 {
		s.b.prove(s.b.value(v), s.at, kind, facedata.API, s.object, part)
	}
}

// origins names what v comes from: the variable or field that it is read from,
// or the function that made it, which may be called ToBase64.
func origins(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Parameter:
		return v.Name()
	case *ssa.Extract:
		return origins(v.Tuple)
	case *ssa.Call:
		if fn := v.Call.StaticCallee(); fn != nil {
			return fn.Name()
		}
	}
	return nameOf(v)
}

// says returns the kind of face data that a part of a body is by its name, 0 if
// it is none. A text may be a picture in an encoding or its address.
func says(name string, t types.Type) facedata.Kind {
	word, ok := facedata.ClassifyTyped("face_"+name, t)
	switch {
	case !ok || name == "":
		return 0
	case word.Kind&facedata.Image != 0 && word.Strong:
		return facedata.Image
	case !isText(t):
		return 0
	case word.Kind == facedata.Reference:
		rest := strings.TrimRight(name[:max(0, len(name)-len("url"))], "_-")
		if address := strings.EqualFold(name[max(0, len(name)-len("url")):], "url"); address && (rest == "" || picture(rest)) {
			return facedata.Reference
		}
	case picture(name):
		return facedata.Image | facedata.Reference
	}
	return 0
}

// picture reports whether a name is one for a picture, or was but for its being
// one of a face.
func picture(name string) bool {
	_, ok := facedata.ClassifyWithin("face", name, types.NewSlice(types.Typ[types.Byte]))
	return ok
}
