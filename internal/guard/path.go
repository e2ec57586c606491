package guard

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// most bounds how many paths one value may have.
const most = 4

// reader finds the access paths of values. It looks through one phi, not
// through phis of phis, of which there can be many in a row.
type reader struct {
	env   *Env
	memo  map[reading][]Ref
	seen  map[ssa.Value]bool // values being read, which a loop may lead back to
	inPhi bool
}

// reading is a value as it is read outside or inside of a phi.
type reading struct {
	value ssa.Value
	inPhi bool
}

// Refs returns the access paths of v: one, or several where v was made of
// several things or fetched by several, none for a constant.
func (e *Engine) Refs(v ssa.Value) []Ref { return e.reader().refs(v) }

func (e *Engine) reader() reader {
	return reader{env: e.env, memo: e.refs, seen: make(map[ssa.Value]bool)}
}

func (r reader) refs(v ssa.Value) []Ref {
	key := reading{v, r.inPhi}
	if known, ok := r.memo[key]; ok {
		return known
	}
	if r.seen[v] {
		return nil
	}
	r.seen[v] = true
	refs := r.find(v)
	delete(r.seen, v)
	r.memo[key] = refs
	return refs
}

func (r reader) find(v ssa.Value) []Ref {
	if r.env.Request(v.Type()) {
		return []Ref{{Root: Root{Kind: Request}}}
	}
	switch v := v.(type) {
	case *ssa.Const, *ssa.Builtin, *ssa.Function:
		return nil
	case *ssa.Parameter:
		return []Ref{{Root: Root{Kind: Param, Index: slices.Index(v.Parent().Params, v), Name: v.Name(), Type: typeName(v.Type())}}}
	case *ssa.FreeVar:
		return []Ref{{Root: Root{Kind: Free, Index: slices.Index(v.Parent().FreeVars, v), Name: v.Name(), Type: typeName(v.Type())}}}
	case *ssa.Global:
		return []Ref{{Root: Root{Kind: Global, Name: v.String(), Type: typeName(v.Type())}}}
	case *ssa.FieldAddr:
		return r.step(v.X, fieldStep(v.X.Type(), v.Field))
	case *ssa.Field:
		return r.step(v.X, fieldStep(v.X.Type(), v.Field))
	case *ssa.IndexAddr:
		return r.step(v.X, element(v.Index, v.Type()))
	case *ssa.Index:
		return r.step(v.X, element(v.Index, v.Type()))
	case *ssa.Lookup:
		return r.step(v.X, lookup(v))
	case *ssa.Extract:
		return r.extract(v)
	case *ssa.Call:
		return r.call(v, v.Type())
	case *ssa.Alloc:
		return r.variable(v)
	case *ssa.Phi:
		return r.phi(v)
	case *ssa.BinOp:
		return r.both(v)
	}
	if x := inner(v); x != nil {
		return r.refs(x)
	}
	return []Ref{born(v)}
}

// inner returns what v is another form of, or nil.
func inner(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.ARROW {
			return nil
		}
		return v.X
	case *ssa.Convert:
		return v.X
	case *ssa.MultiConvert:
		return v.X
	case *ssa.ChangeType:
		return v.X
	case *ssa.ChangeInterface:
		return v.X
	case *ssa.MakeInterface:
		return v.X
	case *ssa.TypeAssert:
		return v.X
	case *ssa.Slice:
		return v.X
	case *ssa.SliceToArrayPointer:
		return v.X
	}
	return nil
}

// born returns the path of something born in the function.
func born(v ssa.Value) Ref {
	n, _ := strconv.Atoi(strings.TrimPrefix(v.Name(), "t"))
	return Ref{Root: Root{Kind: Site, Index: n, Type: typeName(v.Type())}}
}

// typeName writes t, pointers taken off.
func typeName(t types.Type) string {
	for {
		p, ok := types.Unalias(t).(*types.Pointer)
		if !ok {
			return types.TypeString(t, nil)
		}
		t = p.Elem()
	}
}

func (r reader) step(x ssa.Value, s Step) []Ref {
	from := r.refs(x)
	all := make([]Ref, len(from))
	for i, ref := range from {
		all[i] = ref.then(s)
	}
	return all
}

func fieldStep(owner types.Type, i int) Step {
	if p, ok := owner.Underlying().(*types.Pointer); ok {
		owner = p.Elem()
	}
	s, ok := owner.Underlying().(*types.Struct)
	if !ok {
		return Step{Kind: Field}
	}
	return Step{Kind: Field, Name: s.Field(i).Name(), Owner: typeName(owner), Type: typeName(s.Field(i).Type())}
}

func element(index ssa.Value, t types.Type) Step {
	text, _ := constText(index)
	return Step{Kind: Element, Name: text, Type: typeName(t)}
}

func lookup(v *ssa.Lookup) Step {
	t := v.Type()
	if tuple, ok := t.(*types.Tuple); ok {
		t = tuple.At(0).Type()
	}
	if key, ok := constText(v.Index); ok {
		return Step{Kind: Key, Name: key, Type: typeName(t)}
	}
	return Step{Kind: Element, Type: typeName(t)}
}

// constText returns the constant in v as text.
func constText(v ssa.Value) (string, bool) {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	c, ok := v.(*ssa.Const)
	if !ok {
		return "", false
	}
	switch {
	case c.Value == nil:
		return "nil", c.IsNil()
	case c.Value.Kind() == constant.String:
		return constant.StringVal(c.Value), true
	}
	return c.Value.ExactString(), true
}

func (r reader) extract(v *ssa.Extract) []Ref {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		return r.call(tuple, v.Type())
	case *ssa.Lookup:
		return r.refs(tuple)
	case *ssa.TypeAssert:
		return r.refs(tuple.X)
	case *ssa.Next:
		if it, ok := tuple.Iter.(*ssa.Range); ok {
			return r.step(it.X, Step{Kind: Element, Type: typeName(v.Type())})
		}
	}
	return []Ref{born(v)}
}

// variable returns the paths of a local variable in memory: what it was set
// to, if that was once.
func (r reader) variable(v *ssa.Alloc) []Ref {
	if x := onlyStored(v); x != nil {
		return r.refs(x)
	}
	if name := r.env.Filled(v); name != "" {
		return []Ref{{Steps: []Step{{Kind: Key, Name: name, Type: typeName(v.Type())}}}}
	}
	return []Ref{born(v)}
}

// onlyStored returns the one value stored to the variable v, here and in
// closures that capture it; nil if there are several or none, or if it is made
// of v again.
func onlyStored(v *ssa.Alloc) ssa.Value {
	only := storedOnce(v)
	seen := map[*ssa.Alloc]bool{v: true}
	for x := only; x != nil; {
		a, ok := x.(*ssa.Alloc)
		if !ok {
			x = inner(x)
			continue
		}
		if seen[a] {
			return nil
		}
		seen[a] = true
		x = storedOnce(a)
	}
	return only
}

func storedOnce(v *ssa.Alloc) ssa.Value {
	var only ssa.Value
	stored := 0
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == v {
				only = ref.Val
				stored++
			}
		case *ssa.MakeClosure:
			inside := ref.Fn.(*ssa.Function).FreeVars[slices.Index(ref.Bindings, ssa.Value(v))]
			for _, use := range *inside.Referrers() {
				if s, ok := use.(*ssa.Store); ok && s.Addr == inside {
					stored++
				}
			}
		}
	}
	if stored != 1 {
		return nil
	}
	return only
}

// phi returns the paths of what meets in v if it is the same on all ways.
func (r reader) phi(v *ssa.Phi) []Ref {
	if r.inPhi {
		return []Ref{born(v)}
	}
	r.inPhi = true
	var first []Ref
	var from ssa.Value
	for _, edge := range v.Edges {
		refs := r.refs(edge)
		switch {
		case len(refs) == 0:
			continue // a constant
		case first == nil:
			first, from = refs, edge
		case !sameRefs(first, refs) && !r.alike(from, edge):
			return []Ref{born(v)}
		}
	}
	if first == nil {
		return []Ref{born(v)}
	}
	return first
}

// alike reports whether v and w are the same result of functions that are
// alike.
func (r reader) alike(v, w ssa.Value) bool {
	fn, i := answer(v)
	other, j := answer(w)
	return fn != nil && other != nil && i == j && r.env.Alike(fn, other)
}

// answer returns the function that v is a result of, nil if it is none, and
// which result.
func answer(v ssa.Value) (fn *types.Func, index int) {
	if x, ok := v.(*ssa.Extract); ok {
		v, index = x.Tuple, x.Index
	}
	if call, ok := v.(*ssa.Call); ok {
		return Callee(call.Common()), index
	}
	return nil, 0
}

func sameRefs(a, b []Ref) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].String() != b[i].String() {
			return false
		}
	}
	return true
}

// both returns the paths of the operands. A bit that is masked out says which
// one is looked at.
func (r reader) both(v *ssa.BinOp) []Ref {
	if v.Op == token.AND {
		for i, side := range []ssa.Value{v.X, v.Y} {
			if name, ok := r.constant(side, v.Pos(), i); ok {
				return r.step([]ssa.Value{v.Y, v.X}[i], Step{Kind: Key, Name: name, Type: typeName(v.Type())})
			}
		}
	}
	refs := slices.Concat(r.refs(v.X), r.refs(v.Y))
	return refs[:min(len(refs), most)]
}

// constant returns the text for v, the ith operand at pos: the name of a
// constant if it has one.
func (r reader) constant(v ssa.Value, pos token.Pos, i int) (string, bool) {
	text, ok := constText(v)
	if !ok {
		return "", false
	}
	if names := r.env.Constants(pos); i < len(names) && names[i] != "" {
		return names[i], true
	}
	return text, true
}
