package lazyssa

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"sync"
)

// modes holds the three kinds of type-and-value that an unknown value needs.
// Their modes cannot be made by hand, so they are taken from a checked *new(int).
var modes = sync.OnceValue(func() (m struct{ deref, call, typ types.TypeAndValue }) {
	expr, err := parser.ParseExpr("*new(int)")
	if err != nil {
		panic("internal error: " + err.Error())
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue)}
	if err := types.CheckExpr(token.NewFileSet(), nil, token.NoPos, expr, info); err != nil {
		panic("internal error: " + err.Error())
	}
	call := expr.(*ast.StarExpr).X.(*ast.CallExpr)
	m.deref, m.call, m.typ = info.Types[expr], info.Types[call], info.Types[call.Args[0]]
	return m
})

// unknown returns an expression of type t about whose value nothing is known.
func (p *pruner) unknown(t types.Type, pos token.Pos) ast.Expr {
	t = types.Default(t)
	fun := &ast.Ident{NamePos: pos, Name: "new"}
	typ := &ast.Ident{NamePos: pos, Name: "_"}
	call := &ast.CallExpr{Fun: fun, Lparen: pos, Args: []ast.Expr{typ}, Rparen: pos}
	deref := &ast.StarExpr{Star: pos, X: call}

	m := modes()
	m.deref.Type, m.call.Type, m.typ.Type = t, types.NewPointer(t), t
	p.info.Uses[fun] = types.Universe.Lookup("new")
	p.info.Types[deref], p.info.Types[call], p.info.Types[typ] = m.deref, m.call, m.typ
	return deref
}
