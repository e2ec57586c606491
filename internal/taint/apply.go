package taint

import (
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// port returns what a call's port holds. Results are those computed so far.
func (b *builder) port(v ssa.CallInstruction, t target, p model.Port) val {
	var w val
	switch p.Base {
	case model.Result:
		if ws := b.resultsOf(v); p.Index < len(ws) {
			w = ws[p.Index]
		}
	case model.Shared:
		return b.sharedPort(v, t, p)
	default:
		for _, a := range t.operands(p) {
			w = w.union(b.value(a))
		}
	}
	return w.below(p.Path)
}

// operands returns the values that the port p begins at.
func (t target) operands(p model.Port) []ssa.Value {
	i := p.Index
	method := t.obj != nil && t.obj.Signature().Recv() != nil
	switch {
	case p.Base == model.Recv:
		if !method {
			return nil
		}
		i = 0
	case method:
		i++
	}
	if i >= len(t.args) {
		return nil
	}
	if p.Rest {
		return t.args[i:]
	}
	return t.args[i : i+1]
}

// modelled returns what result i of a modelled call holds.
func (b *builder) modelled(v *ssa.Call, t target, i int) val {
	var w val
	info := SiteInfo{Verb: Yielded, Object: t.name(b)}
	fresh := false
	for _, r := range t.rows {
		switch {
		case r.Verb == model.Flow && r.Op == model.Fetch:
			fresh = fresh || r.To.Index == i
		case r.Verb == model.Flow && r.To.Base == model.Result && r.To.Index == i:
			from := b.port(v, t, r.From).data()
			if r.Op == model.Copy || r.Op == model.Wrap {
				from = b.port(v, t, r.From).values() // aws.String("bucket") is still that text
				for _, a := range t.operands(r.From) {
					from = named(a, from)
					if _, ok := a.Type().Underlying().(*types.Signature); ok {
						from = from.union(b.value(a)) // a function made of another calls that
					}
				}
			}
			if r.Op == model.Path {
				info.Built, info.Text, info.Words, fresh = true, prefix(v), fragments(v), true
			}
			if r.Op != model.Wrap {
				from = b.loaded(from, v.Type())
			}
			w = w.union(b.through(v, t, r, from).below(r.To.Path))
		case r.Verb == model.Handle && r.From.Base == model.Result && r.From.Index == i:
			info.Handle, fresh = b.store(v, t, r), true
		case r.Verb == model.Input && r.From.Base == model.Result && r.From.Index == i:
			info.Verb, info.Read, fresh = Enters, r.Medium != "", true
			info.Many, info.Thin = info.Read && b.readsMany(v, t, r), info.Read && readsThin(v)
		case r.Verb == model.Yields && r.From.Base == model.Result && r.From.Index == i:
			fresh = true
		}
	}
	results := v.Call.Signature().Results()
	if !fresh && isText(results.At(i).Type()) {
		if text := prefix(v); text != "" || fragments(v) != "" {
			info.Built, info.Text, info.Words, fresh = true, text, fragments(v), true
		}
	}
	if isError(results.At(i).Type()) {
		return w
	}
	if fresh || len(w) == 0 {
		w = w.add(mark{loc: b.site(v, i, info)})
	}
	return w
}

// through returns from after it passed through the modelled flow r.
func (b *builder) through(v ssa.CallInstruction, t target, r *model.Row, from val) val {
	verb, ops := Through, Ops(0)
	switch r.Op {
	case model.Decode:
		verb = Decoded
	case model.Encode:
		verb = Encoded
		ops = OpText
		for _, a := range t.operands(r.From) {
			if !bulk(underInterface(a).Type()) {
				ops = OpMixed
			}
		}
	case model.Path:
		verb, ops = Joined, OpMixed
	case model.Named:
		verb, ops = Joined, OpMixed|OpName
	case model.Seal:
		ops = OpSealed
	case model.Fetch:
		ops = OpLoad
	}
	if r.From.Rest {
		ops |= OpMixed
	}
	return from.step(v.Pos(), verb, t.name(b), ops)
}

// applyRows records what the rows about a call's callee say.
func (b *builder) applyRows(v ssa.CallInstruction, t target) {
	for _, r := range t.rows {
		switch r.Verb {
		case model.Flow:
			if r.Op == model.Encode {
				for _, a := range t.operands(r.From) {
					b.nameContents(v, a, nil, func(val) {})
				}
			}
			if r.To.Base != model.Result || r.Op == model.Fetch || r.Op == model.Path {
				b.into(v, t, r, b.port(v, t, r.From).data())
			}
		case model.Face:
			b.prove(b.port(v, t, r.From), v, r.Kind, facedata.API, t.name(b), r.From.String())
		case model.Yields:
			b.yield(v, t, r)
		case model.Input:
			b.input(v, t, r)
		case model.Sink:
			b.sink(v, t, r)
		case model.Log:
			b.log(v, t, r)
		case model.Erase:
			b.erase(v, t, r)
		case model.Reply:
			b.reply(v, t, r)
		case model.Send:
			b.send(v, t, r)
			b.sends(v, t, r)
		case model.Calls:
			if r.Wired {
				b.wire(v, t, r)
			} else {
				b.callBack(v, t, r)
			}
		}
	}
}

// into records a flow into an argument or the receiver.
func (b *builder) into(v ssa.CallInstruction, t target, r *model.Row, from val) {
	b.replyInto(v, t, r)
	verb := Written
	if r.Op == model.Decode {
		verb = Decoded
	}
	w := b.through(v, t, r, from)
	for i := range w {
		w[i].way = &trail{v.Pos(), verb, t.name(b), w[i].way.prev}
	}
	for _, to := range b.port(v, t, r.To) {
		for i := range w {
			w[i].ops |= to.ops & OpSealed // what is written to an encrypting writer
		}
		b.edge(w, val{to}, true)
	}
}

// input records outside input that a call brings in, and what its name tells.
func (b *builder) input(v ssa.CallInstruction, t target, r *model.Row) {
	if r.Medium != "" {
		store := b.store(v, t, r)
		store.nameTables(b.env)
		b.sum.reads = append(b.sum.reads, Reading{Store: store, Pos: b.env.Position(v.Pos()), Func: b.sum.Key})
	}
	w := b.port(v, t, r.From)
	if r.From.Base != model.Result {
		call, ok := v.(*ssa.Call)
		if !ok {
			return
		}
		at := b.site(call, 100+r.From.Index, SiteInfo{
			Verb: Enters, Object: t.name(b), Read: r.Medium != "",
			Many: r.Medium != "" && b.readsMany(v, t, r), Thin: r.Medium != "" && readsThin(v),
		})
		b.edge(val{{loc: at}}.step(v.Pos(), Decoded, t.name(b), 0), w, true)
	}
	if r.NamePort == nil {
		return
	}
	for _, a := range t.operands(*r.NamePort) {
		if name, ok := constString(a); ok {
			if word := facedata.Classify(name); word.Kind&facedata.Image != 0 {
				b.prove(w, v, facedata.Image, facedata.Name, name, "key")
			}
		}
	}
}

// sink records that data is kept, as a whole or in the fields that a struct's
// own names give away.
func (b *builder) sink(v ssa.CallInstruction, t target, r *model.Row) {
	store := b.store(v, t, r)
	if !store.does(b.env.Keeps) {
		return
	}
	store.nameTables(b.env)
	if change := b.env.Change(v.Common()); change != Fills {
		b.erased(v, t, r, store, change == Marks)
	}
	store.Beside = b.besideColumns(v, t, r)
	b.nameColumns(v, t, r)
	if len(r.From.Path) > 0 {
		b.keep(v, t, store, b.port(v, t, r.From).data(), contents{})
		return
	}
	for _, a := range t.operands(r.From) {
		if records := elements(a); len(records) > 0 && r.From.Rest {
			for _, x := range records {
				b.keepRecord(v, t, r, store, x)
			}
			continue
		}
		b.keepRecord(v, t, r, store, a)
	}
}

// keepRecord records that the value a is kept: all of it, and the fields whose
// own names give them away, as its mapper treats them.
func (b *builder) keepRecord(v ssa.CallInstruction, t target, r *model.Row, store *Store, a ssa.Value) {
	base, c := b.value(a), b.contentsOf(a, r)
	if beside := b.beside(a, r.Medium); len(beside) > 0 {
		record := *store
		record.Beside = beside
		store = &record
	}
	b.keep(v, t, store, base.data(), c)
	for _, path := range c.sealed {
		b.keep(v, t, store, base.data().below(strings.Split(path[1:], ".")), contents{all: true})
	}
	b.nameContents(v, a, c.left, func(inner val) {
		for _, m := range inner {
			b.keep(v, t, store, val{m}, contents{all: c.all || covers(c.sealed, m, base)})
		}
	})
	for _, path := range slices.Sorted(maps.Keys(c.tables)) {
		b.keep(v, t, store.of(c.tables[path]), base.data().below(strings.Split(path[1:], ".")), contents{apart: true})
	}
}

// of returns s with the table given in the place of its own.
func (s *Store) of(table string) *Store {
	out := *s
	out.Parts, out.Beside = []IdentPart{{Text: table}}, nil
	return &out
}

// keep records that what w holds is kept, but for what c says.
func (b *builder) keep(v ssa.CallInstruction, t target, store *Store, w val, c contents) {
	var ops Ops
	if c.all {
		ops = OpSealed
	}
	for _, m := range w.step(v.Pos(), Kept, t.name(b), ops) {
		b.event(Event{
			Kind: Sinks, Loc: b.now(m), Ops: m.ops, Deep: true, Apart: c.apart, Except: slices.Concat(c.left, c.sealed), Pos: b.env.Position(v.Pos()),
			Path: b.path(m.way), Store: store, place: b.at,
		})
	}
}

// erase records that a call erases from a store, or only marks what is there.
func (b *builder) erase(v ssa.CallInstruction, t target, r *model.Row) {
	store := b.store(v, t, r)
	soft := r.Soft || b.softModel(v, t, r)
	if !store.does(b.env.Erases) {
		if !store.does(b.env.Marks) {
			return
		}
		soft = true
	}
	store.nameTables(b.env)
	b.erased(v, t, r, store, soft)
}

func (b *builder) erased(v ssa.CallInstruction, t target, r *model.Row, store *Store, soft bool) {
	at := b.env.Position(v.Pos())
	_, deferred := v.(*ssa.Defer)
	b.event(Event{
		Kind: Erases, Pos: at, Path: NewPath(Hop{at, Erased, t.name(b)}), Store: store,
		Soft: soft, Deferred: deferred, Rollback: afterError(v.Block()),
		Later: r.Later, Aged: r.Later || b.aged(v), place: b.outermost(v.Block()),
	})
}

// does reports whether the statement that identifies s, if it is a statement
// and known, does what the question asks.
func (s *Store) does(question func(string) bool) bool {
	for _, p := range s.Parts {
		if p.Fn == "sql" && p.Text != "" && !question(p.Text) {
			return false
		}
	}
	return true
}

// nameTables puts tables in the place of the statements of s that are known.
func (s *Store) nameTables(env *Env) {
	several := len(s.Parts) > 1
	for i, p := range s.Parts {
		if p.Fn == "sql" && p.Text != "" {
			s.Parts[i] = IdentPart{Text: env.Written(p.Text)}
		}
	}
	s.Parts = slices.DeleteFunc(s.Parts, func(p IdentPart) bool { // a command without a table stands before its key
		return several && p.Fn == "" && p.Text == ""
	})
}

// callBack records the calls that a modelled callee makes of a function passed
// to it.
func (b *builder) callBack(v ssa.CallInstruction, t target, r *model.Row) {
	for _, f := range t.operands(r.From) {
		for _, m := range b.value(f) {
			if m.loc.Root.Kind == Const {
				continue
			}
			c := Call{Pos: b.env.Position(v.Pos()), Name: "a function passed to " + t.name(b), place: b.at}
			c.Fn = []Loc{b.now(m)}
			for _, p := range r.Calls {
				for len(c.Args) <= p.Param {
					c.Args = append(c.Args, nil)
				}
				c.Args[p.Param] = b.marks(b.port(v, t, p.From))
			}
			b.sum.Calls = append(b.sum.Calls, c)
		}
	}
}

// yield records that face data comes into being at a port of a call.
func (b *builder) yield(v ssa.CallInstruction, t target, r *model.Row) {
	n := len(b.sum.Events)
	b.prove(b.port(v, t, r.From), v, r.Kind, facedata.API, t.name(b), r.From.String())
	for i := range b.sum.Events[n:] {
		e := &b.sum.Events[n+i]
		e.Born = r.From.Base == model.Result && e.Loc.Root.Kind == Site
	}
}

// prove records evidence that what w holds is face data.
func (b *builder) prove(w val, at ssa.Instruction, kind facedata.Kind, basis facedata.Basis, object, part string) {
	position := b.env.Position(at.Pos())
	for _, m := range w.data() {
		k := kind
		if m.ops&(OpMixed|OpName) == OpMixed || m.loc.cut() {
			continue
		}
		if m.ops&(OpLoad|OpName) != 0 && kind != facedata.Template {
			k = facedata.Reference
		}
		if kind == facedata.Image|facedata.Reference {
			k = facedata.Reference
			if m.ops&OpText != 0 && m.ops&OpName == 0 {
				k = facedata.Image
			}
		}
		b.event(Event{
			Kind: Proves, Loc: b.now(m), Pos: position, Ops: m.ops,
			Path:     b.path(m.way),
			Evidence: &Evidence{Kind: k, Basis: basis, Pos: position, Object: object, Part: part},
		})
	}
}

type eventKey struct {
	kind   EventKind
	loc    Loc
	line   int
	col    int
	object string
}

// event records e once.
func (b *builder) event(e Event) {
	key := eventKey{kind: e.Kind, loc: e.Loc, line: e.Pos.Line, col: e.Pos.Col}
	if e.Evidence != nil {
		key.object = e.Evidence.Object
		if e.Evidence.Basis == facedata.Name {
			key.line, key.col = 0, 0
		}
	}
	if e.Store != nil {
		key.object = e.Store.Call
	}
	if !b.events[key] {
		b.events[key] = true
		b.sum.Events = append(b.sum.Events, e)
	}
}
