package lazyssa

import (
	"go/ast"
	"go/token"
	"go/types"
)

// operand returns e if it is typed throughout, and otherwise the nearest that
// can be built: e with unknown parts, or an unknown value of type want or of
// e's own type. It returns nil if neither type is given. A want that is invalid
// is that of a parameter or result whose type is missing; go/ssa passes such
// values around like others.
func (p *pruner) operand(e ast.Expr, want types.Type) ast.Expr {
	missing := want != nil && !valid(want)
	if r := p.rebuild(e); r != nil {
		if !converts(p.typeOf(e), want) {
			return p.assert(r, want)
		}
		return r
	}
	if missing {
		if p.isParameter(e) {
			return e
		}
		p.cut(e)
		return p.unknown(want, e.Pos())
	}
	if want == nil {
		want = p.typeOf(e)
	}
	if _, isTuple := want.(*types.Tuple); isTuple || !valid(want) || p.info.Types[e].IsType() {
		return nil
	}
	p.cut(e)
	return p.unknown(want, e.Pos())
}

// assert returns e asserted to be a t. From an interface to a type that is
// missing, go/ssa knows no other way.
func (p *pruner) assert(e ast.Expr, t types.Type) ast.Expr {
	a := &ast.TypeAssertExpr{X: e, Lparen: e.Pos(), Rparen: e.Pos()}
	p.info.Types[a] = types.TypeAndValue{Type: t}
	return a
}

// isParameter reports whether e is a parameter or result, which unlike other
// variables exist also when they have no type. It gives e the type that go/ssa
// asks for.
func (p *pruner) isParameter(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := p.info.Uses[id].(*types.Var)
	if !ok {
		return false
	}
	switch v.Kind() {
	case types.ParamVar, types.RecvVar, types.ResultVar:
		tv := modes().deref
		tv.Type = v.Type()
		p.info.Types[id] = tv
		return true
	}
	return false
}

// typeOf returns the type of e, or nil.
func (p *pruner) typeOf(e ast.Expr) types.Type {
	if id, ok := e.(*ast.Ident); ok {
		if obj := p.objectOf(id); obj != nil {
			return obj.Type()
		}
	}
	return p.info.Types[e].Type
}

func (p *pruner) objectOf(id *ast.Ident) types.Object {
	if obj := p.info.Defs[id]; obj != nil {
		return obj
	}
	return p.info.Uses[id]
}

// rebuild returns e, a copy of it with unknown operands, or nil if e itself
// has no type.
func (p *pruner) rebuild(e ast.Expr) ast.Expr {
	if p.bad[e] {
		return nil
	}
	switch e := e.(type) {
	case *ast.Ident:
		return p.ident(e)
	case *ast.BasicLit:
		return e
	case *ast.SelectorExpr:
		return p.selector(e)
	case *ast.KeyValueExpr, *ast.BadExpr:
		return nil
	}
	tv := p.info.Types[e]
	if !valid(tv.Type) {
		call, ok := e.(*ast.CallExpr)
		if !ok {
			return nil
		}
		if tv.Type = p.resultOf(call); tv.Type == nil {
			return nil
		}
		p.info.Types[e] = tv
	}
	if tv.IsType() || tv.Value != nil {
		return e
	}
	r := p.rebuildTyped(e)
	if r != nil && r != e {
		p.info.Types[r] = tv
	}
	return r
}

// rebuildTyped is rebuild for an expression whose own type is known.
func (p *pruner) rebuildTyped(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return p.with1(e, e.X, nil, func(x ast.Expr) ast.Expr { c := *e; c.X = x; return &c })
	case *ast.StarExpr:
		return p.with1(e, e.X, nil, func(x ast.Expr) ast.Expr { c := *e; c.X = x; return &c })
	case *ast.UnaryExpr:
		return p.with1(e, e.X, nil, func(x ast.Expr) ast.Expr { c := *e; c.X = x; return &c })
	case *ast.TypeAssertExpr:
		return p.with1(e, e.X, nil, func(x ast.Expr) ast.Expr { c := *e; c.X = x; return &c })
	case *ast.BinaryExpr:
		var want types.Type
		if e.Op == token.LAND || e.Op == token.LOR {
			want = types.Typ[types.Bool]
		}
		return p.with2(e, e.X, e.Y, want, func(x, y ast.Expr) ast.Expr { c := *e; c.X, c.Y = x, y; return &c })
	case *ast.IndexExpr:
		if p.info.Types[e.Index].IsType() {
			return p.instance(e, e.X)
		}
		return p.index(e)
	case *ast.IndexListExpr:
		return p.instance(e, e.X)
	case *ast.SliceExpr:
		return p.slice(e)
	case *ast.CallExpr:
		return p.call(e)
	case *ast.CompositeLit:
		return p.composite(e)
	case *ast.FuncLit:
		return p.funcLit(e)
	}
	return nil
}

// with1 returns e, or what make returns for a changed operand x of e.
func (p *pruner) with1(e, x ast.Expr, want types.Type, make func(x ast.Expr) ast.Expr) ast.Expr {
	switch r := p.operand(x, want); r {
	case nil:
		return nil
	case x:
		return e
	default:
		return make(r)
	}
}

// with2 is with1 for two operands.
func (p *pruner) with2(e, x, y ast.Expr, want types.Type, make func(x, y ast.Expr) ast.Expr) ast.Expr {
	rx, ry := p.operand(x, want), p.operand(y, want)
	switch {
	case rx == nil || ry == nil:
		return nil
	case rx == x && ry == y:
		return e
	}
	return make(rx, ry)
}

func (p *pruner) ident(id *ast.Ident) ast.Expr {
	switch obj := p.objectOf(id).(type) {
	case nil:
		return nil
	case *types.Nil, *types.Builtin, *types.PkgName:
		return id
	case *types.Func:
		if !p.instantiated(id, obj) {
			return nil
		}
	default:
		if !valid(obj.Type()) {
			return nil
		}
	}
	return id
}

// instantiated reports whether the type arguments of fn, if it is generic, are
// known where id names it.
func (p *pruner) instantiated(id *ast.Ident, fn *types.Func) bool {
	params := fn.Signature().TypeParams()
	args := p.info.Instances[id].TypeArgs
	if args.Len() != params.Len() {
		return false
	}
	for arg := range args.Types() {
		if !valid(arg) {
			return false
		}
	}
	return true
}

func (p *pruner) selector(e *ast.SelectorExpr) ast.Expr {
	if p.bad[e.Sel] {
		return nil
	}
	if id, ok := e.X.(*ast.Ident); ok {
		if _, ok := p.info.Uses[id].(*types.PkgName); ok {
			if p.ident(e.Sel) == nil {
				return nil
			}
			return e
		}
	}
	tv := p.info.Types[e]
	sel := p.info.Selections[e]
	if !valid(tv.Type) || tv.IsType() && sel == nil {
		return nil
	}
	if sel == nil || sel.Kind() == types.MethodExpr {
		return e
	}
	return p.with1(e, e.X, nil, func(x ast.Expr) ast.Expr {
		c := *e
		c.X = x
		p.info.Selections[&c] = sel
		p.info.Types[&c] = tv
		return &c
	})
}

// instance returns e, an instance of the generic function x, if x is known.
func (p *pruner) instance(e, x ast.Expr) ast.Expr {
	if p.rebuild(x) != x {
		return nil
	}
	return e
}

func (p *pruner) index(e *ast.IndexExpr) ast.Expr {
	want := types.Type(types.Typ[types.Int])
	if t := p.typeOf(e.X); t != nil {
		if m, ok := t.Underlying().(*types.Map); ok {
			want = m.Key()
		}
	}
	x, i := p.operand(e.X, nil), p.operand(e.Index, want)
	switch {
	case x == nil || i == nil:
		return nil
	case x == e.X && i == e.Index:
		return e
	}
	c := *e
	c.X, c.Index = x, i
	return &c
}

func (p *pruner) slice(e *ast.SliceExpr) ast.Expr {
	c := *e
	if c.X = p.operand(e.X, nil); c.X == nil {
		return nil
	}
	changed := c.X != e.X
	for _, bound := range []*ast.Expr{&c.Low, &c.High, &c.Max} {
		if *bound == nil {
			continue
		}
		b := p.operand(*bound, types.Typ[types.Int])
		changed = changed || b != *bound
		*bound = b
	}
	if !changed {
		return e
	}
	return &c
}
