package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// What a handler answers with. A framework has calls for it, of which models
// tell; else it is what comes to a response by some writer or encoder; and for a
// remote procedure it is what the method returns. What of a value is shown is
// retraced as for logs.

// reply records that a call answers with what stands at a port.
func (b *builder) reply(v ssa.CallInstruction, t target, r *model.Row) {
	l := &logging{b, v, t.name(b), Replies, Answered}
	operands := t.operands(r.From)
	switch {
	case r.Op == model.Fetch:
		l.file(b.port(v, t, r.From))
	case len(r.From.Path) > 0:
		l.write(b.port(v, t, r.From), nil)
	case r.From.Rest && len(operands) == 2:
		l.formatted(operands[0], operands[1], maxRetraced)
	default:
		for _, a := range operands {
			l.content(a, encodes)
		}
	}
}

// file records that the content of the file at a path is answered.
func (l *logging) file(w val) {
	b := l.b
	for _, m := range w.data().step(l.at.Pos(), l.verb, l.name, OpLoad) {
		b.event(Event{
			Kind: Replies, Loc: b.now(m), Ops: m.ops, Deep: true, Pos: b.env.Position(l.at.Pos()),
			Path: b.path(m.way), Store: &Store{Call: l.name}, place: b.at,
		})
	}
}

// replyInto records what the flow r of a call brings into a response.
func (b *builder) replyInto(v ssa.CallInstruction, t target, r *model.Row) {
	if r.To.Base == model.Result || t.obj == nil || t.obj.Pkg() == nil || !slices.ContainsFunc(t.operands(r.To), func(a ssa.Value) bool { return responds(a, maxRetraced) }) {
		return
	}
	as := prints
	switch t.obj.Pkg().Path() {
	case "html/template", "text/template":
		return // what the page shows is not known
	case "encoding/json", "encoding/xml":
		as = encodes
	}
	l := &logging{b, v, t.name(b), Replies, Answered}
	for _, a := range t.operands(r.From) {
		if t.obj.Name() == "Fprintf" && len(t.args) == 3 {
			l.formatted(t.args[1], t.args[2], maxRetraced)
		} else {
			l.content(a, as)
		}
	}
}

// content answers with a, or with all that is read from it.
func (l *logging) content(a ssa.Value, as manner) {
	if x := underInterface(a); hasMethod(x.Type(), "Read") {
		l.write(l.b.value(x), nil)
		return
	}
	l.list(a, as, maxRetraced)
}

// responds reports whether what is written to v goes to whoever sent the
// request: v is a response, or a writer or encoder around one.
func responds(v ssa.Value, depth int) bool {
	if depth == 0 {
		return false
	}
	v = underInterface(v)
	if isResponse(v.Type()) {
		return true
	}
	switch x := v.(type) {
	case *ssa.ChangeInterface:
		return responds(x.X, depth-1)
	case *ssa.Extract:
		return responds(x.Tuple, depth-1)
	case *ssa.Call:
		fn := x.Call.StaticCallee()
		return fn != nil && fn.Signature.Recv() == nil && strings.HasPrefix(fn.Name(), "New") &&
			slices.ContainsFunc(x.Call.Args, func(a ssa.Value) bool { return responds(a, depth-1) })
	}
	return false
}

// isResponse reports whether t is the response to a request over HTTP.
func isResponse(t types.Type) bool {
	return hasMethod(t, "WriteHeader") && hasMethod(t, "Header") && hasMethod(t, "Write")
}

// replyReturned records that a remote procedure answers with what it returns.
func (b *builder) replyReturned(v *ssa.Return) {
	if len(v.Results) == 2 && isProcedure(b.fn) {
		l := &logging{b, v, "the reply of " + displayName(b.fn), Replies, Answered}
		l.value(v.Results[0], encodes, maxRetraced)
	}
}

// isProcedure reports whether fn is called for remote requests: a method from a
// context and a request to a reply, of a type that embeds what a generator made
// for the service.
func isProcedure(fn *ssa.Function) bool {
	recv := fn.Signature.Recv()
	if recv == nil || fn.Signature.Params().Len() != 2 || fn.Signature.Results().Len() != 2 {
		return false
	}
	st := structOf(deref(recv.Type()))
	if st == nil || structOf(deref(fn.Signature.Results().At(0).Type())) == nil {
		return false
	}
	for f := range st.Fields() {
		if name := f.Name(); f.Embedded() && strings.HasPrefix(name, "Un") && strings.HasSuffix(name, "Server") {
			return true
		}
	}
	return false
}

// inParts answers with what is put into the fields of type interface of the
// struct at a, since what JSON shows of that depends on its own type, and
// returns the paths of these fields.
func (l *logging) inParts(v ssa.Value, as manner, depth int) []string {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	a, ok := v.(*ssa.Alloc)
	if !ok || l.kind != Replies {
		return nil
	}
	var apart []string
	for _, ref := range *a.Referrers() {
		f, ok := ref.(*ssa.FieldAddr)
		if !ok || f.X != a {
			continue
		}
		for _, use := range *f.Referrers() {
			if s, ok := use.(*ssa.Store); ok && s.Addr == f {
				if _, made := s.Val.(*ssa.MakeInterface); made {
					l.value(s.Val, as, depth-1)
					apart = append(apart, "."+fieldOf(f.X.Type(), f.Field).Name())
				}
			}
		}
	}
	return apart
}

// hiddenFrom returns what JSON leaves out of the arguments of t whose type the
// callee does not know.
func hiddenFrom(t target) []Hidden {
	var out []Hidden
	for i, a := range t.args {
		made, ok := a.(*ssa.MakeInterface)
		if !ok {
			continue
		}
		h := Hidden{Arg: i}
		if _, spoken := speaks(made.X.Type(), encodes, true); spoken {
			h.Paths = []string{""}
		} else if s := shownOf(made.X.Type(), encodes); s.nothing {
			h.Paths = []string{""}
		} else {
			h.Paths = s.hidden
		}
		if len(h.Paths) > 0 {
			out = append(out, h)
		}
	}
	return out
}

// hides returns the paths of what is at loc in the callee of c that JSON leaves
// out.
func (c *Call) hides(loc Loc) []string {
	for _, h := range c.Hidden {
		if loc.Root.Kind == Param && loc.Root.Index == h.Arg {
			if out, shown := under(h.Paths, loc.Path); shown {
				return out
			}
			return []string{""}
		}
	}
	return nil
}
