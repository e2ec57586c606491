package taint

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// What a call of a logger writes. What is printed of a value depends on how it
// is printed, so its making is retraced as far as the function at hand shows
// it; the rest is followed like other data.

// maxRetraced is how many calls the making of what is logged is retraced.
const maxRetraced = 6

// logging is one call that logs or answers.
type logging struct {
	b    *builder
	at   ssa.Instruction
	name string // of the callee, for people
	kind EventKind
	verb Verb
}

// log records that a call writes to a log what stands at a port.
func (b *builder) log(v ssa.CallInstruction, t target, r *model.Row) {
	l := &logging{b, v, t.name(b), Logs, Logged}
	as := mannerOf(t.obj)
	operands := t.operands(r.From)
	switch {
	case len(r.From.Path) > 0:
		l.write(b.port(v, t, r.From), nil)
	case r.From.Rest && len(operands) == 2 && strings.HasSuffix(t.obj.Name(), "f"):
		l.formatted(operands[0], operands[1], maxRetraced)
	default:
		for _, a := range operands {
			l.list(a, as, maxRetraced)
		}
	}
}

// logPanic records that what a function panics with is printed when nobody
// recovers: texts and errors are, of other things only where they are.
func (b *builder) logPanic(v *ssa.Panic) {
	x := underInterface(v.X)
	if isText(x.Type()) || isError(x.Type()) {
		l := &logging{b, v, "panic", Logs, Logged}
		l.value(x, prints, maxRetraced)
	}
}

// list logs a, or each of the values that a variadic call was given.
func (l *logging) list(a ssa.Value, as manner, depth int) {
	if values := elements(a); len(values) > 0 {
		for _, x := range values {
			l.value(x, as, depth)
		}
		return
	}
	l.value(a, as, depth)
}

// formatted logs what a format shows of a list of values.
func (l *logging) formatted(format, list ssa.Value, depth int) {
	text, known := constString(format)
	values := elements(list)
	if !known || len(values) == 0 {
		l.value(format, prints, depth)
		l.list(list, prints, depth)
		return
	}
	verbs := verbsOf(text)
	for i, x := range values {
		if i < len(verbs) && strings.ContainsRune(hiding, verbs[i]) {
			continue
		}
		l.value(x, prints, depth)
	}
}

// value logs v.
func (l *logging) value(v ssa.Value, as manner, depth int) {
	if depth == 0 {
		return
	}
	v = underInterface(v)
	if fn, spoken := speaks(v.Type(), as, true); spoken {
		l.said(fn, v, l.b.value(v))
		return
	}
	switch x := v.(type) {
	case *ssa.Const:
		return
	case *ssa.Convert:
		l.value(x.X, as, depth)
		return
	case *ssa.ChangeType:
		if !isNamedStruct(x.X.Type()) {
			l.value(x.X, as, depth)
			return
		}
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok && x.Index == 0 && l.made(call, as, depth-1) {
			return
		}
	case *ssa.Call:
		if l.made(x, as, depth-1) {
			return
		}
	case *ssa.MakeMap:
		if l.entries(x, as, depth) {
			return
		}
	}
	l.whole(v, as, l.inParts(v, as, depth))
}

// isNamedStruct reports whether values of type t are structs, whose fields a
// conversion may give other tags and methods.
func isNamedStruct(t types.Type) bool { return structOf(t) != nil }

// made logs what a call makes a text, an error or an attribute of, and reports
// whether call is one of those that do.
func (l *logging) made(call *ssa.Call, as manner, depth int) bool {
	t := l.b.resolve(&call.Call)
	if t.obj == nil || t.obj.Pkg() == nil || len(t.args) == 0 {
		return false
	}
	path, name := t.obj.Pkg().Path(), t.obj.Name()
	switch {
	case path == "fmt" && (name == "Sprintf" || name == "Errorf"):
		l.formatted(t.args[0], t.args[1], depth)
		return true
	case path == "fmt" && (name == "Sprint" || name == "Sprintln"):
		l.list(t.args[0], prints, depth)
		return true
	}
	for _, r := range t.rows {
		if r.Verb != model.Flow || r.To.Base != model.Result || r.To.Index != 0 || len(r.From.Path) > 0 {
			continue
		}
		if r.Op == model.Encode && strings.HasPrefix(name, "Marshal") {
			as = encodes
		} else if r.Op != model.Wrap || !structured(path) {
			continue
		}
		for _, a := range t.operands(r.From) {
			l.list(a, as, depth)
		}
		return true
	}
	return false
}

// entries logs the entries of a map that is made to be logged, and reports
// whether that is all that becomes of it.
func (l *logging) entries(m *ssa.MakeMap, as manner, depth int) bool {
	var values []ssa.Value
	for _, ref := range *m.Referrers() {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			values = append(values, ref.Value)
		case *ssa.Call, *ssa.MakeInterface, *ssa.ChangeType, *ssa.DebugRef:
		default:
			return false
		}
	}
	for _, x := range values {
		l.value(x, as, depth-1)
	}
	return true
}

// whole logs all of v that is shown by the way it is logged, but for what is told
// apart.
func (l *logging) whole(v ssa.Value, as manner, apart []string) {
	s := shownOf(v.Type(), as)
	w := l.b.value(v)
	if !carries(v.Type()) && !isError(v.Type()) {
		w = l.number(v)
	}
	if !s.nothing {
		l.answered(v, w)
		l.write(w, slices.Concat(s.hidden, apart))
	}
	for _, p := range s.spoken {
		l.said(p.fn, v, w.below(p.path))
	}
}

// answered records that what is logged holds the name that a service gave to a
// face: something was sent there before, and a field is called so.
func (l *logging) answered(v ssa.Value, w val) {
	s := structOf(v.Type())
	if l.b.asked == "" || s == nil || l.kind != Logs {
		return
	}
	at := l.b.env.Position(l.at.Pos())
	for f := range s.Fields() {
		if !namesFace(Loc{Path: "." + f.Name()}) || !isText(deref(f.Type())) {
			continue
		}
		for _, m := range w.field(f.Name()) {
			l.b.event(Event{
				Kind: Proves, Loc: l.b.now(m), Pos: at, Born: true, place: l.b.at,
				Evidence: &Evidence{Kind: facedata.Reference, Basis: facedata.API, Pos: at, Object: l.b.asked, Part: "result"},
			})
		}
	}
}

// number returns where the number v was read from: what a recogniser says of
// age or gender is one.
func (l *logging) number(v ssa.Value) val {
	switch x := v.(type) {
	case *ssa.UnOp:
		if x.Op == token.MUL {
			return l.b.value(x.X)
		}
	case *ssa.Field:
		return l.b.value(x.X).member(fieldOf(x.X.Type(), x.Field))
	}
	return nil
}

// said logs what the method fn of v, which is at w, makes of it.
func (l *logging) said(fn *types.Func, v ssa.Value, w val) {
	switch {
	case fn == nil || len(w.data()) == 0:
		return
	case fn.Pkg() == nil || !l.b.env.FirstParty(fn.Pkg()):
		l.write(w, nil) // those of SDKs show everything
		return
	}
	number := len(l.b.sum.Calls)
	l.b.sum.Calls = append(l.b.sum.Calls, Call{
		Pos: l.b.env.Position(l.at.Pos()), Callee: fn.FullName(), Name: shortName(fn), Args: [][]Mark{l.b.marks(w)}, place: l.b.at,
	})
	l.write(val{{loc: Loc{Root: Root{Kind: Out, Site: number}}}}, nil)
}

// write records that what w holds is logged, but for what is hidden.
func (l *logging) write(w val, hidden []string) {
	b := l.b
	for _, m := range w.data().step(l.at.Pos(), l.verb, l.name, 0) {
		b.event(Event{
			Kind: l.kind, Loc: b.now(m), Ops: m.ops, Deep: true, Except: slices.Clone(hidden), Pos: b.env.Position(l.at.Pos()),
			Path: b.path(m.way), Store: &Store{Call: l.name}, Relayed: TakesAnything(b.fn.Signature), place: b.at,
		})
	}
}

// TakesAnything reports whether a function takes any number of anything, as
// those do that hand it on to a logger.
func TakesAnything(sig *types.Signature) bool {
	if !sig.Variadic() {
		return false
	}
	list, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	if !ok {
		return false
	}
	elem, ok := list.Elem().Underlying().(*types.Interface)
	return ok && elem.Empty()
}

// hiddenIn returns the paths of v, an argument of a function that takes
// anything, that are not shown when that prints it.
func hiddenIn(v ssa.Value) []string {
	made, ok := v.(*ssa.MakeInterface)
	if !ok {
		return nil
	}
	t := made.X.Type()
	if _, spoken := speaks(t, prints, true); spoken {
		return []string{""}
	}
	s := shownOf(t, prints)
	if s.nothing {
		return []string{""}
	}
	return s.hidden
}
