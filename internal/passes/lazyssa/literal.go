package lazyssa

import (
	"go/ast"
	"go/types"
)

func (p *pruner) funcLit(e *ast.FuncLit) ast.Expr {
	sig, ok := p.info.Types[e.Type].Type.(*types.Signature)
	if !ok {
		return nil
	}
	body := p.funcBody(sig, e.Body)
	if body == e.Body {
		return e
	}
	c := *e
	c.Body = body
	return &c
}

// composite returns e without the elements that have no type.
func (p *pruner) composite(e *ast.CompositeLit) ast.Expr {
	if !valid(literalType(p.info.Types[e].Type)) {
		return nil
	}
	var elts []ast.Expr
	changed := false
	for i, elt := range e.Elts {
		r := p.element(p.info.Types[e].Type, i, elt)
		changed = changed || r != elt
		if r != nil {
			elts = append(elts, r)
		} else {
			p.cut(elt)
		}
	}
	if !changed {
		return e
	}
	if s, ok := literalType(p.info.Types[e].Type).(*types.Struct); ok && len(elts) > 0 {
		if _, keyed := elts[0].(*ast.KeyValueExpr); !keyed && len(elts) != s.NumFields() {
			return nil
		}
	}
	c := *e
	c.Elts = elts
	return &c
}

// literalType returns the struct, array, slice or map that a composite literal
// of type t holds; the elements of []*T may be written without &T.
func literalType(t types.Type) types.Type {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return t.Underlying()
}

// element returns the i-th element of a composite literal of type t, or nil.
func (p *pruner) element(t types.Type, i int, elt ast.Expr) ast.Expr {
	kv, keyed := elt.(*ast.KeyValueExpr)
	if !keyed {
		return p.operand(elt, elementType(t, i))
	}
	if p.bad[kv] {
		return nil
	}
	if _, ok := literalType(t).(*types.Struct); ok {
		id, ok := kv.Key.(*ast.Ident)
		if !ok || p.bad[id] {
			return nil
		}
		field, ok := p.info.Uses[id].(*types.Var)
		if !ok || !valid(field.Type()) {
			return nil
		}
		return p.with1(kv, kv.Value, field.Type(), func(x ast.Expr) ast.Expr { c := *kv; c.Value = x; return &c })
	}
	if p.operand(kv.Key, nil) != kv.Key {
		return nil
	}
	return p.with1(kv, kv.Value, elementType(t, i), func(x ast.Expr) ast.Expr { c := *kv; c.Value = x; return &c })
}

// elementType returns the type of the i-th unkeyed element of a literal.
func elementType(t types.Type, i int) types.Type {
	switch t := literalType(t).(type) {
	case *types.Struct:
		if i < t.NumFields() {
			return t.Field(i).Type()
		}
	case *types.Array:
		return t.Elem()
	case *types.Slice:
		return t.Elem()
	case *types.Map:
		return t.Elem()
	}
	return nil
}
