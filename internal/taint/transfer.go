package taint

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// evaluate computes what instr makes its register hold. Every instruction of
// go/ssa is listed; one that is not is a mistake of ours.
func (b *builder) evaluate(instr ssa.Instruction) {
	switch v := instr.(type) {
	case *ssa.Alloc:
		b.set(v, val{{loc: b.site(v, 0, SiteInfo{Verb: ReadFrom, Object: allocated(v)})}})
	case *ssa.MakeSlice, *ssa.MakeMap, *ssa.MakeChan:
		value := v.(ssa.Value)
		b.set(value, val{{loc: b.site(value, 0, SiteInfo{})}})
	case *ssa.MakeClosure:
		b.set(v, val{{loc: Loc{Root: Root{Kind: Func, Key: Key(v.Fn.(*ssa.Function)), Site: b.callNumber(v)}}}})
	case *ssa.Phi:
		for _, e := range v.Edges {
			b.set(v, b.vals[v].union(b.value(e)))
		}
	case *ssa.UnOp:
		b.evaluateUnOp(v)
	case *ssa.BinOp:
		b.evaluateBinOp(v)
	case *ssa.FieldAddr:
		b.set(v, b.value(v.X).member(fieldOf(v.X.Type(), v.Field)))
	case *ssa.Field:
		b.set(v, b.value(v.X).member(fieldOf(v.X.Type(), v.Field)))
	case *ssa.Lookup:
		b.evaluateLookup(v)
	case *ssa.TypeAssert:
		b.pass(v, v.X, v.CommaOk)
	case *ssa.ChangeType:
		b.set(v, b.value(v.X))
	case *ssa.Convert:
		b.set(v, b.value(v.X))
	case *ssa.MultiConvert:
		b.set(v, b.value(v.X))
	case *ssa.ChangeInterface:
		b.set(v, b.value(v.X))
	case *ssa.MakeInterface:
		b.set(v, b.value(v.X))
	case *ssa.SliceToArrayPointer:
		b.set(v, b.value(v.X))
	case *ssa.Slice:
		b.set(v, b.value(v.X))
	case *ssa.IndexAddr:
		b.set(v, b.value(v.X))
	case *ssa.Index:
		b.set(v, b.value(v.X))
	case *ssa.Range:
		b.vals[v] = b.value(v.X)
	case *ssa.Next:
		if !v.IsString {
			b.setTuple(v, []val{nil, b.value(v.Iter), b.value(v.Iter)})
		}
	case *ssa.Extract:
		if ws := b.tuples[v.Tuple]; v.Index < len(ws) {
			b.set(v, ws[v.Index])
		}
	case *ssa.Select:
		b.evaluateSelect(v)
	case *ssa.Call:
		b.evaluateCall(v)
	case *ssa.Go, *ssa.Defer, *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Return, *ssa.RunDefers,
		*ssa.Panic, *ssa.If, *ssa.Jump, *ssa.DebugRef:
		// They make no value; record sees to them.
	default:
		panic(fmt.Sprintf("internal error: unhandled %T", instr))
	}
}

// record writes down what instr does besides making a value.
func (b *builder) record(instr ssa.Instruction) {
	switch v := instr.(type) {
	case *ssa.Store:
		b.recordStore(v)
	case *ssa.MapUpdate:
		to := b.value(v.Map)
		if key, ok := constString(v.Key); ok {
			to = to.field(key)
		}
		b.edge(b.value(v.Value).step(v.Pos(), Stored, "a map", 0), to, true)
	case *ssa.BinOp:
		b.recordBinOp(v)
	case *ssa.Send:
		b.edge(b.value(v.X).step(v.Pos(), Sent, nameOf(v.Chan), 0), b.value(v.Chan), true)
	case *ssa.Select:
		for _, s := range v.States {
			if s.Dir == types.SendOnly {
				b.edge(b.value(s.Send).step(s.Pos, Sent, nameOf(s.Chan), 0), b.value(s.Chan), true)
			}
		}
	case *ssa.Return:
		for i, r := range v.Results {
			to := val{{loc: Loc{Root: Root{Kind: Result, Index: i}}}}
			b.edge(b.value(r), to, false)
		}
	case *ssa.FieldAddr:
		b.nameField(v, fieldOf(v.X.Type(), v.Field))
	case *ssa.Field:
		b.nameField(v, fieldOf(v.X.Type(), v.Field))
	case *ssa.DebugRef:
		b.nameVariable(v)
	case *ssa.MakeClosure:
		b.recordClosure(v)
	case *ssa.Call:
		b.recordCall(v)
	case *ssa.Go:
		b.recordCall(v)
	case *ssa.Defer:
		b.recordCall(v)
	}
}

func (b *builder) evaluateUnOp(v *ssa.UnOp) {
	switch v.Op {
	case token.MUL:
		b.set(v, b.value(v.X))
	case token.ARROW:
		b.pass(v, v.X, v.CommaOk)
	}
}

// evaluateBinOp treats the joining of texts: the result holds what its parts
// hold, and is a text of its own besides, which tells one path from another.
func (b *builder) evaluateBinOp(v *ssa.BinOp) {
	if v.Op != token.ADD || !isText(v.Type()) {
		return
	}
	built := b.site(v, 0, SiteInfo{Verb: ReadFrom, Object: "a text put together", Text: prefix(v), Words: fragments(v), Built: true})
	w := val{{loc: built}}
	for _, x := range []ssa.Value{v.X, v.Y} {
		for _, m := range b.value(x) {
			if m.loc.Root.Kind != Const {
				w = w.union(val{m}.step(v.Pos(), Joined, "", OpMixed))
			}
		}
	}
	b.set(v, w)
}

// recordBinOp notes of a text put together what its parts are: the directory of
// a path, say.
func (b *builder) recordBinOp(v *ssa.BinOp) {
	at, ok := b.sites[siteKey{v, 0}]
	if !ok {
		return
	}
	built := val{{loc: Loc{Root: Root{Kind: Site, Site: at}}}}
	for _, x := range []ssa.Value{v.X, v.Y} {
		b.edge(b.value(x).data().step(v.Pos(), Joined, "", OpMixed), built, true)
	}
}

func (b *builder) evaluateLookup(v *ssa.Lookup) {
	if isText(v.X.Type()) {
		return
	}
	w := b.value(v.X)
	if key, ok := constString(v.Index); ok {
		w = w.field(key)
	}
	if v.CommaOk {
		b.setTuple(v, []val{w, nil})
	} else {
		b.set(v, w)
	}
}

func (b *builder) evaluateSelect(v *ssa.Select) {
	ws := make([]val, 2)
	for _, s := range v.States {
		if s.Dir == types.RecvOnly {
			ws = append(ws, b.value(s.Chan))
		}
	}
	b.setTuple(v, ws)
}

// pass makes v hold what x holds, as the first of a pair if it is one.
func (b *builder) pass(v, x ssa.Value, pair bool) {
	if pair {
		b.setTuple(v, []val{b.value(x), nil})
	} else {
		b.set(v, b.value(x))
	}
}

func (b *builder) recordStore(v *ssa.Store) {
	object := nameOf(v.Addr)
	w := b.value(v.Val)
	if object != "" && v.Pos().IsValid() {
		w = w.step(v.Pos(), Stored, object, 0)
	}
	b.edge(w, b.value(v.Addr), false)
}

// edge records that what from holds is at the locations of to.
func (b *builder) edge(from, to val, into bool) {
	for _, t := range to {
		switch t.loc.Root.Kind {
		case Const, Func:
			continue
		}
		for _, f := range from {
			key := edgeKey{f.loc, t.loc, f.ops}
			if f.loc == t.loc || b.edges[key] {
				continue
			}
			b.edges[key] = true
			b.sum.Edges = append(b.sum.Edges, Edge{From: f.loc, To: t.loc, Ops: f.ops, Into: into, Path: b.path(f.way), place: b.now})
		}
	}
}

func fieldOf(t types.Type, i int) *types.Var {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.Underlying().(*types.Struct).Field(i)
}

func constString(v ssa.Value) (string, bool) {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Const:
			if x.Value == nil || x.Value.Kind() != constant.String {
				return "", false
			}
			return constant.StringVal(x.Value), true
		default:
			return "", false
		}
	}
}

// nameOf names the variable or field that v is the address or value of.
func nameOf(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.FieldAddr:
		return fieldOf(v.X.Type(), v.Field).Name()
	case *ssa.Field:
		return fieldOf(v.X.Type(), v.Field).Name()
	case *ssa.Global:
		return v.Name()
	case *ssa.Alloc:
		return allocName(v)
	case *ssa.FreeVar:
		return v.Name()
	case *ssa.UnOp:
		return nameOf(v.X)
	}
	return ""
}

// allocated says what v allocates, for people.
func allocated(v *ssa.Alloc) string {
	if name := allocName(v); name != "" {
		return name
	}
	t := v.Type().Underlying().(*types.Pointer).Elem()
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return "a " + named.Obj().Name()
	}
	return ""
}

// allocName returns the name of the variable that v allocates; those of
// go/ssa's own making have none that a reader knows.
func allocName(v *ssa.Alloc) string {
	switch v.Comment {
	case "complit", "new", "slicelit", "varargs", "makeslice", "result":
		return ""
	}
	if token.IsIdentifier(v.Comment) {
		return v.Comment
	}
	return ""
}
