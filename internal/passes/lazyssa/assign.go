package lazyssa

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// declStmt prunes local variables; local constants and types make no code.
func (p *pruner) declStmt(s *ast.DeclStmt) ast.Stmt {
	d, ok := s.Decl.(*ast.GenDecl)
	if !ok || d.Tok != token.VAR {
		return s
	}
	c := *d
	c.Specs = nil
	changed := false
	for _, spec := range d.Specs {
		for _, r := range p.localSpec(spec.(*ast.ValueSpec)) {
			changed = changed || r != spec
			c.Specs = append(c.Specs, r)
		}
		if len(c.Specs) == 0 {
			changed = true
		}
	}
	switch {
	case len(c.Specs) == 0:
		return nil
	case !changed && len(c.Specs) == len(d.Specs):
		return s
	}
	return &ast.DeclStmt{Decl: &c}
}

// localSpec returns spec, or one specification for each of its variables that
// has a type.
func (p *pruner) localSpec(spec *ast.ValueSpec) []ast.Spec {
	if len(spec.Names) != len(spec.Values) && len(spec.Values) > 0 {
		return p.localTuple(spec)
	}
	var out []ast.Spec
	changed := false
	for i, id := range spec.Names {
		obj := p.info.Defs[id]
		if obj == nil || !valid(obj.Type()) {
			changed = true
			p.cut(spec)
			continue
		}
		one := &ast.ValueSpec{Names: []*ast.Ident{id}, Type: spec.Type}
		if len(spec.Values) > 0 {
			v := p.operand(spec.Values[i], obj.Type())
			changed = changed || v != spec.Values[i]
			one.Values = []ast.Expr{v}
		}
		out = append(out, one)
	}
	if !changed {
		return []ast.Spec{spec}
	}
	return out
}

// localTuple is localSpec for variables that share one call.
func (p *pruner) localTuple(spec *ast.ValueSpec) []ast.Spec {
	c := *spec
	c.Names = nil
	call := p.rebuild(spec.Values[0])
	if !p.yields(spec.Values[0], len(spec.Names)) {
		call = nil
	}
	changed := call != spec.Values[0]
	for _, id := range spec.Names {
		if obj := p.info.Defs[id]; obj == nil || !valid(obj.Type()) {
			changed = true
			p.cut(spec)
			if call != nil {
				c.Names = append(c.Names, p.blank(id.Pos()))
			}
			continue
		}
		c.Names = append(c.Names, id)
	}
	switch {
	case len(c.Names) == 0:
		return nil
	case !changed:
		return []ast.Spec{spec}
	}
	c.Values = nil
	if call != nil {
		c.Values = []ast.Expr{call}
	}
	return []ast.Spec{&c}
}

// yields reports whether e is a tuple of n values.
func (p *pruner) yields(e ast.Expr, n int) bool {
	t, ok := p.info.Types[e].Type.(*types.Tuple)
	return ok && t.Len() == n
}

// blank returns a new blank identifier.
func (p *pruner) blank(pos token.Pos) *ast.Ident {
	id := &ast.Ident{NamePos: pos, Name: "_"}
	p.info.Defs[id] = types.NewVar(pos, nil, "_", types.Typ[types.Bool])
	return id
}

// assign prunes an assignment. What is assigned from unknown values stays as
// it was; what is declared by them becomes unknown, if its type is known.
func (p *pruner) assign(s *ast.AssignStmt) ast.Stmt {
	switch {
	case s.Tok != token.ASSIGN && s.Tok != token.DEFINE:
		return p.update(s)
	case len(s.Rhs) == 1 && len(s.Lhs) > 1:
		return p.assignTuple(s)
	case len(s.Rhs) != len(s.Lhs):
		return p.declareUnknown(s)
	}
	c := &ast.AssignStmt{TokPos: s.TokPos, Tok: s.Tok}
	var calls []ast.Stmt
	for i, l := range s.Lhs {
		left := p.target(l)
		var right ast.Expr
		if s.Tok == token.DEFINE && left != nil && !isBlank(l) {
			right = p.operand(s.Rhs[i], p.typeOf(l))
		} else {
			right = p.rebuild(s.Rhs[i])
		}
		switch {
		case left != nil && right != nil && !p.isTuple(s.Rhs[i]):
			c.Lhs, c.Rhs = append(c.Lhs, left), append(c.Rhs, right)
			continue
		case right != nil:
			calls = append(calls, callStmt(right)...)
		}
		p.cut(s)
	}
	if len(c.Lhs) == len(s.Lhs) && slices.Equal(c.Lhs, s.Lhs) && slices.Equal(c.Rhs, s.Rhs) {
		return s
	}
	if len(c.Lhs) > 0 {
		calls = append(calls, c)
	}
	return sequence(calls, s.Pos())
}

// update prunes an assignment such as x += y.
func (p *pruner) update(s *ast.AssignStmt) ast.Stmt {
	if len(s.Lhs) != 1 || len(s.Rhs) != 1 || p.rebuild(s.Lhs[0]) != s.Lhs[0] {
		return nil
	}
	switch y := p.operand(s.Rhs[0], nil); y {
	case nil:
		return nil
	case s.Rhs[0]:
		return s
	default:
		return &ast.AssignStmt{Lhs: s.Lhs, TokPos: s.TokPos, Tok: s.Tok, Rhs: []ast.Expr{y}}
	}
}

// assignTuple prunes x, y = f() and the like. The call is kept if it can be;
// what it is assigned to without a type is left blank.
func (p *pruner) assignTuple(s *ast.AssignStmt) ast.Stmt {
	right := p.rebuild(s.Rhs[0])
	if right == nil {
		return p.declareUnknown(s)
	}
	if !p.yields(s.Rhs[0], len(s.Lhs)) {
		p.cut(s)
		calls := callStmt(right)
		if s.Tok == token.DEFINE {
			if d := p.declareUnknown(s); d != nil {
				calls = append(calls, d)
			}
		}
		return sequence(calls, s.Pos())
	}
	c := &ast.AssignStmt{TokPos: s.TokPos, Tok: s.Tok, Rhs: []ast.Expr{right}}
	for _, l := range s.Lhs {
		c.Lhs = append(c.Lhs, p.variable(l))
	}
	if slices.Equal(c.Lhs, s.Lhs) && right == s.Rhs[0] {
		return s
	}
	return c
}

// declareUnknown returns, for an assignment whose right side is lost, the
// declaration of the new variables that have a type, or nil.
func (p *pruner) declareUnknown(s *ast.AssignStmt) ast.Stmt {
	if s.Tok != token.DEFINE {
		return nil
	}
	c := &ast.AssignStmt{TokPos: s.TokPos, Tok: s.Tok}
	for _, l := range s.Lhs {
		id, ok := l.(*ast.Ident)
		if !ok || isBlank(id) {
			continue
		}
		if obj := p.info.Defs[id]; obj != nil && valid(obj.Type()) {
			c.Lhs = append(c.Lhs, id)
			c.Rhs = append(c.Rhs, p.unknown(obj.Type(), id.Pos()))
		}
	}
	if len(c.Lhs) == 0 {
		return nil
	}
	p.cut(s)
	return c
}

// target returns the left side l of an assignment, or nil if it has no type.
func (p *pruner) target(l ast.Expr) ast.Expr {
	if isBlank(l) {
		return l
	}
	return p.rebuild(l)
}

func isBlank(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "_"
}

func (p *pruner) isTuple(e ast.Expr) bool {
	_, ok := p.info.Types[e].Type.(*types.Tuple)
	return ok
}

// callStmt returns the statement that calls e, if it is a call.
func callStmt(e ast.Expr) []ast.Stmt {
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		return []ast.Stmt{&ast.ExprStmt{X: call}}
	}
	return nil
}

// sequence returns the statements as one, or nil if there are none. go/ssa
// looks variables up by object, so a block around their declaration is harmless.
func sequence(list []ast.Stmt, pos token.Pos) ast.Stmt {
	switch len(list) {
	case 0:
		return nil
	case 1:
		return list[0]
	}
	return &ast.BlockStmt{Lbrace: pos, List: list, Rbrace: pos}
}
