package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

func (b *builder) evaluateAlloc(v *ssa.Alloc) {
	b.set(v, val{{loc: b.site(v, 0, SiteInfo{Verb: ReadFrom, Object: allocated(v), Type: typeKey(v.Type())})}})
}

func (b *builder) evaluateClosure(v *ssa.MakeClosure) {
	b.set(v, val{{loc: b.site(v, 0, SiteInfo{})}})
}

func (b *builder) evaluatePhi(v *ssa.Phi) {
	for _, e := range v.Edges {
		b.set(v, b.vals[v].union(b.value(e)))
	}
}

func (b *builder) evaluateFieldAddr(v *ssa.FieldAddr) {
	b.set(v, b.value(v.X).member(fieldOf(v.X.Type(), v.Field)))
}

func (b *builder) evaluateField(v *ssa.Field) {
	b.set(v, b.loaded(b.value(v.X).member(fieldOf(v.X.Type(), v.Field)), v.Type()))
}

func (b *builder) evaluateTypeAssert(v *ssa.TypeAssert) { b.pass(v, b.value(v.X), v.CommaOk) }

func (b *builder) evaluateRange(v *ssa.Range) { b.vals[v] = b.value(v.X) }

func (b *builder) evaluateNext(v *ssa.Next) {
	if !v.IsString {
		m, t := b.value(v.Iter), v.Type().(*types.Tuple)
		b.setTuple(v, []val{nil, b.loaded(m.field(keys), t.At(1).Type()), b.loaded(m, t.At(2).Type())})
	}
}

func (b *builder) evaluateExtract(v *ssa.Extract) {
	if ws := b.tuples[v.Tuple]; v.Index < len(ws) {
		b.set(v, ws[v.Index])
	}
}

func (b *builder) recordMapUpdate(v *ssa.MapUpdate) {
	to := b.value(v.Map)
	if key, ok := constString(v.Key); ok {
		to = to.field(element(key))
	}
	for _, t := range to {
		b.edgeTo(b.value(v.Value).step(v.Pos(), Stored, "a map", 0), b.after(t), true, false)
	}
	if carries(v.Key.Type()) {
		b.edge(b.value(v.Key).data().step(v.Pos(), Stored, "a map", 0), b.value(v.Map).field(keys), true)
	}
	b.filed(v, v.Key, v.Value)
	b.keepInMap(v)
}

func (b *builder) recordSend(v *ssa.Send) {
	b.edge(b.value(v.X).step(v.Pos(), Sent, nameOf(v.Chan), 0), b.value(v.Chan), true)
}

func (b *builder) recordSelect(v *ssa.Select) {
	for _, s := range v.States {
		if s.Dir == types.SendOnly {
			b.edge(b.value(s.Send).step(s.Pos, Sent, nameOf(s.Chan), 0), b.value(s.Chan), true)
		}
	}
}

func (b *builder) recordReturn(v *ssa.Return) {
	b.replyReturned(v)
	for i, r := range v.Results {
		if isError(r.Type()) && b.fromText(r) && !slices.Contains(b.sum.Tells, i) {
			b.sum.Tells = append(b.sum.Tells, i)
		}
		b.edge(b.value(r), val{{loc: Loc{Root: Root{Kind: Result, Index: i}}}}, false)
	}
}

// fromText reports whether v, an error, has a text that was made of data.
func (b *builder) fromText(v ssa.Value) bool {
	return slices.ContainsFunc(b.value(v), func(m mark) bool { return m.ops&(OpText|OpMixed) != 0 || m.loc.Root.Kind == Out })
}

// recordPanic writes down that what a function panics with comes out of it like
// a result, to be had by recover.
func (b *builder) recordPanic(v *ssa.Panic) {
	b.edge(b.value(v.X), val{{loc: Loc{Root: Root{Kind: Panicked}}}}, false)
	b.logPanic(v)
}

func (b *builder) evaluateRecover(v *ssa.Call) {
	b.set(v, val{{loc: Loc{Root: Root{Kind: Recovered}}}})
}

func (b *builder) evaluateUnOp(v *ssa.UnOp) {
	switch v.Op {
	case token.MUL:
		b.set(v, b.loaded(b.value(v.X), v.Type()))
	case token.ARROW:
		b.pass(v, b.value(v.X), v.CommaOk)
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
	b.compareLabel(v)
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
		w = w.field(element(key))
	}
	b.pass(v, b.loaded(w, v.Type()), v.CommaOk)
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

// pass makes v hold w, as the first of a pair if it is one.
func (b *builder) pass(v ssa.Value, w val, pair bool) {
	if pair {
		b.setTuple(v, []val{w, nil})
	} else {
		b.set(v, w)
	}
}

func (b *builder) recordStore(v *ssa.Store) {
	b.nameEntry(v)
	b.nameLabelled(v)
	b.nameAssigned(v)
	object := nameOf(v.Addr)
	w := b.value(v.Val)
	if object != "" && v.Pos().IsValid() {
		w = w.step(v.Pos(), Stored, object, 0)
	}
	if isVariadic(v.Addr) {
		n, hides := len(b.sum.Edges), hiddenIn(v.Val)
		defer func() {
			for i := range b.sum.Edges[n:] {
				b.sum.Edges[n+i].hides = hides
			}
		}()
	}
	_, through := v.Addr.(*ssa.UnOp) // to what a pointer points to, which others may see
	n := len(b.sum.Edges)
	for _, t := range b.value(v.Addr) {
		b.edgeTo(w, b.after(t), through, isVariadic(v.Addr))
	}
	element := elementOf(v.Addr)
	if done := eachElement(v.Block(), element); done != nil { // all elements are replaced when the loop is
		for _, loc := range b.cell(v.Addr, element) {
			b.edgeTo(w, b.foundAt(loc, place{done.Index, 0}), through, false)
		}
	}
	if isCopied(v.Val.Type()) {
		for i := range b.sum.Edges[n:] {
			b.sum.Edges[n+i].copies = true
		}
	}
}

// sliced returns what v is cut out of, nil if nothing is left: b[:0:0].
func sliced(v *ssa.Slice) ssa.Value {
	if v.Max != nil && isZero(v.Max) {
		return nil
	}
	return v.X
}

// isCopied reports whether assigning a value of type t makes what can be named
// in it another thing: a struct or array, but not what it embeds or lists by
// pointer, which is shared.
func isCopied(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Array:
		return isCopied(t.Elem()) || !refers(t.Elem())
	case *types.Struct:
		for f := range t.Fields() {
			if f.Embedded() && refers(f.Type()) {
				return false
			}
		}
		return true
	}
	return false
}

// isVariadic reports whether addr is in the list that a variadic call makes of
// its arguments: nobody keeps that.
func isVariadic(addr ssa.Value) bool {
	at, ok := addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	list, ok := at.X.(*ssa.Alloc)
	return ok && list.Comment == "varargs"
}

// edge records that what from holds is at the locations of to. What is written
// to a writer that encrypts is encrypted where that writes to.
func (b *builder) edge(from, to val, into bool) {
	for _, t := range to {
		b.edgeTo(from.with(t.ops&OpSealed), b.now(t), into, false)
	}
}

// edgeTo is edge to a location at a known time. With passing, what is written
// is read at once and not kept.
func (b *builder) edgeTo(from val, to Loc, into, passing bool) {
	switch to.Root.Kind {
	case Const, Func:
		return
	}
	for _, f := range from {
		seen := []Loc{b.now(f)}
		if !passing && to.Root.Kind != Result && to.Root.Kind != Panicked {
			seen = b.versions(f) // a pointer that is kept is a second way to the object
		}
		for _, loc := range seen {
			key := edgeKey{loc, to, f.ops, ""}
			if loc == to || b.edges[key] {
				continue
			}
			b.edges[key] = true
			b.sum.Edges = append(b.sum.Edges, Edge{From: loc, To: to, Ops: f.ops, Into: into, Path: b.path(f.way), place: b.at})
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
