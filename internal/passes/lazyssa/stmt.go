package lazyssa

import (
	"go/ast"
	"go/types"
	"slices"
)

// block returns b with its statements pruned; b itself if nothing changed.
func (p *pruner) block(b *ast.BlockStmt) *ast.BlockStmt {
	if b == nil {
		return nil
	}
	list, changed := p.stmts(b.List)
	if !changed {
		return b
	}
	c := *b
	c.List = list
	return &c
}

// stmts prunes a list and reports whether that changed it.
func (p *pruner) stmts(list []ast.Stmt) ([]ast.Stmt, bool) {
	var out []ast.Stmt
	changed := false
	for _, s := range list {
		r := p.stmt(s)
		changed = changed || r != s
		if r != nil {
			out = append(out, r)
		}
	}
	return out, changed
}

// stmt returns s, a copy of it with what could be typed, or nil if nothing
// could. Compound statements are always kept, for where control may go matters
// more than why.
func (p *pruner) stmt(s ast.Stmt) ast.Stmt {
	if s == nil {
		return nil
	}
	r := p.kept(s)
	if r == nil {
		p.cut(s)
	}
	return r
}

func (p *pruner) kept(s ast.Stmt) ast.Stmt {
	switch s := s.(type) {
	case *ast.EmptyStmt, *ast.BranchStmt:
		return s
	case *ast.BadStmt:
		return nil
	case *ast.DeclStmt:
		return p.declStmt(s)
	case *ast.ExprStmt:
		return p.exprStmt(s)
	case *ast.SendStmt:
		return p.send(s)
	case *ast.IncDecStmt:
		if x := p.rebuild(s.X); x != s.X {
			return nil
		}
		return s
	case *ast.AssignStmt:
		return p.assign(s)
	case *ast.GoStmt:
		return p.with(s, s.Call, func(call *ast.CallExpr) ast.Stmt { return &ast.GoStmt{Go: s.Go, Call: call} })
	case *ast.DeferStmt:
		return p.with(s, s.Call, func(call *ast.CallExpr) ast.Stmt { return &ast.DeferStmt{Defer: s.Defer, Call: call} })
	case *ast.ReturnStmt:
		return p.returnStmt(s)
	}
	return p.compound(s)
}

// with returns s, or what make returns for its pruned call.
func (p *pruner) with(s ast.Stmt, call *ast.CallExpr, make func(*ast.CallExpr) ast.Stmt) ast.Stmt {
	switch r := p.rebuild(call).(type) {
	case *ast.CallExpr:
		if r == call {
			return s
		}
		return make(r)
	}
	return nil
}

func (p *pruner) exprStmt(s *ast.ExprStmt) ast.Stmt {
	x := p.rebuild(s.X)
	switch x {
	case nil:
		return p.panicking(s.X)
	case s.X:
		return s
	}
	return &ast.ExprStmt{X: x}
}

// panicking returns the statement that panics with an unknown value if e is a
// panic, for control does not pass it, and otherwise nil.
func (p *pruner) panicking(e ast.Expr) ast.Stmt {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return nil
	}
	id, ok := call.Fun.(*ast.Ident)
	if !ok || p.info.Uses[id] != types.Universe.Lookup("panic") {
		return nil
	}
	p.cut(e)
	c := *call
	c.Args = []ast.Expr{p.unknown(types.Universe.Lookup("any").Type(), call.Lparen)}
	p.info.Types[&c] = types.TypeAndValue{Type: types.NewTuple()}
	return &ast.ExprStmt{X: &c}
}

func (p *pruner) send(s *ast.SendStmt) ast.Stmt {
	ch := p.rebuild(s.Chan)
	if ch == nil {
		return nil
	}
	var elem types.Type
	if t, ok := p.typeOf(s.Chan).Underlying().(*types.Chan); ok {
		elem = t.Elem()
	}
	v := p.operand(s.Value, elem)
	switch {
	case v == nil:
		return nil
	case ch == s.Chan && v == s.Value:
		return s
	}
	return &ast.SendStmt{Chan: ch, Arrow: s.Arrow, Value: v}
}

// returnStmt keeps every return; a result that has no type is unknown.
func (p *pruner) returnStmt(s *ast.ReturnStmt) ast.Stmt {
	want := 0
	if p.results != nil {
		want = p.results.Len()
	}
	if len(s.Results) == 0 && !p.bad[s] {
		return s
	}
	if len(s.Results) == 1 && want > 1 {
		if r := p.rebuild(s.Results[0]); r != nil && p.returnsTuple(s.Results[0]) {
			return p.returning(s, []ast.Expr{r})
		}
	}
	results := make([]ast.Expr, want)
	for i := range results {
		t := p.results.At(i).Type()
		if i < len(s.Results) && len(s.Results) == want && !p.bad[s] {
			results[i] = p.operand(s.Results[i], t)
		}
		if results[i] == nil {
			p.cut(s)
			results[i] = p.unknown(t, s.Pos())
		}
	}
	return p.returning(s, results)
}

// returnsTuple reports whether e, a single expression, gives all results.
func (p *pruner) returnsTuple(e ast.Expr) bool {
	if !p.yields(e, p.results.Len()) {
		return false
	}
	for i := range p.results.Len() {
		if !converts(p.typeOf(e).(*types.Tuple).At(i).Type(), p.results.At(i).Type()) {
			return false
		}
	}
	return true
}

func (p *pruner) returning(s *ast.ReturnStmt, results []ast.Expr) ast.Stmt {
	if slices.Equal(results, s.Results) {
		return s
	}
	return &ast.ReturnStmt{Return: s.Return, Results: results}
}
