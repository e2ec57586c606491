package lazyssa

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// compound prunes a statement with statements in it. It stays what it is, so
// that its branches, and the labels they have, stay too: a condition without a
// type is unknown, and a loop over what has no type runs while an unknown
// condition holds.
func (p *pruner) compound(s ast.Stmt) ast.Stmt {
	switch s := s.(type) {
	case *ast.BlockStmt:
		return p.block(s)
	case *ast.LabeledStmt:
		return p.labeled(s)
	case *ast.IfStmt:
		return p.ifStmt(s)
	case *ast.ForStmt:
		return p.forStmt(s)
	case *ast.RangeStmt:
		return p.rangeStmt(s)
	case *ast.SwitchStmt:
		return p.switchStmt(s)
	case *ast.TypeSwitchStmt:
		return p.typeSwitch(s)
	case *ast.SelectStmt:
		return p.selectStmt(s)
	}
	return nil
}

func (p *pruner) labeled(s *ast.LabeledStmt) ast.Stmt {
	inner := p.stmt(s.Stmt)
	if inner == s.Stmt {
		return s
	}
	if inner == nil {
		inner = &ast.EmptyStmt{Semicolon: s.Stmt.Pos()}
	}
	return &ast.LabeledStmt{Label: s.Label, Colon: s.Colon, Stmt: inner}
}

// condition returns e as a condition that can be built. The type checker gives
// up on a && b when it does on one of them; the other is kept all the same.
func (p *pruner) condition(e ast.Expr) ast.Expr {
	boolean := types.Typ[types.Bool]
	if e == nil {
		return nil
	}
	if valid(p.info.Types[e].Type) {
		return p.operand(e, boolean)
	}
	var r ast.Expr
	switch e := e.(type) {
	case *ast.ParenExpr:
		r = &ast.ParenExpr{Lparen: e.Lparen, X: p.condition(e.X), Rparen: e.Rparen}
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			r = &ast.UnaryExpr{OpPos: e.OpPos, Op: e.Op, X: p.condition(e.X)}
		}
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			r = &ast.BinaryExpr{X: p.condition(e.X), OpPos: e.OpPos, Op: e.Op, Y: p.condition(e.Y)}
		}
	}
	if r == nil {
		return p.operand(e, boolean)
	}
	p.info.Types[r] = types.TypeAndValue{Type: boolean}
	return r
}

func (p *pruner) ifStmt(s *ast.IfStmt) ast.Stmt {
	c := *s
	c.Init, c.Cond, c.Body, c.Else = p.stmt(s.Init), p.condition(s.Cond), p.block(s.Body), p.stmt(s.Else)
	if c == *s {
		return s
	}
	return &c
}

func (p *pruner) forStmt(s *ast.ForStmt) ast.Stmt {
	c := *s
	c.Init, c.Cond, c.Post, c.Body = p.stmt(s.Init), p.condition(s.Cond), p.stmt(s.Post), p.block(s.Body)
	if c == *s {
		return s
	}
	return &c
}

func (p *pruner) rangeStmt(s *ast.RangeStmt) ast.Stmt {
	x := p.rebuild(s.X)
	if x == nil || !p.rangeable(s.X) {
		p.cut(s.X)
		body := after(p.lostVariables(s.Tok, s.Pos(), s.Key, s.Value), p.block(s.Body).List)
		return &ast.ForStmt{For: s.For, Cond: p.unknown(types.Typ[types.Bool], s.For), Body: &ast.BlockStmt{
			Lbrace: s.Body.Lbrace, List: body, Rbrace: s.Body.Rbrace}}
	}
	c := *s
	c.X, c.Body = x, p.block(s.Body)
	c.Key, c.Value = p.variable(s.Key), p.variable(s.Value)
	if c == *s {
		return s
	}
	return &c
}

// lostVariables declares those of the variables that have a type, as unknown.
func (p *pruner) lostVariables(tok token.Token, pos token.Pos, vars ...ast.Expr) ast.Stmt {
	return p.declareUnknown(&ast.AssignStmt{Lhs: vars, TokPos: pos, Tok: tok})
}

// after returns list with first, which may be nil, before it.
func after(first ast.Stmt, list []ast.Stmt) []ast.Stmt {
	if first == nil {
		return list
	}
	return append([]ast.Stmt{first}, list...)
}

// rangeable reports whether go/ssa knows how to range over e.
func (p *pruner) rangeable(e ast.Expr) bool {
	t := p.typeOf(e)
	if !valid(t) {
		return false
	}
	basic, ok := t.Underlying().(*types.Basic)
	return !ok || basic.Info()&(types.IsString|types.IsInteger) != 0
}

// variable returns a variable that is assigned to, blank if it has no type.
func (p *pruner) variable(e ast.Expr) ast.Expr {
	if e == nil || isBlank(e) || p.rebuild(e) == e {
		return e
	}
	p.cut(e)
	return p.blank(e.Pos())
}

func (p *pruner) switchStmt(s *ast.SwitchStmt) ast.Stmt {
	c := *s
	c.Init = p.stmt(s.Init)
	want := types.Type(types.Typ[types.Bool])
	lost := false
	if s.Tag != nil {
		if c.Tag = p.rebuild(s.Tag); c.Tag == nil {
			p.cut(s.Tag)
			lost = true
		} else {
			want = p.typeOf(s.Tag)
		}
	}
	c.Body = p.clauses(s.Body, func(cc *ast.CaseClause) []ast.Expr {
		if lost {
			return p.unknowns(cc.List)
		}
		var list []ast.Expr
		for _, e := range cc.List {
			list = append(list, p.operand(e, want))
		}
		return list
	})
	if c == *s {
		return s
	}
	return &c
}

// unknowns returns an unknown condition for each expression of a case.
func (p *pruner) unknowns(list []ast.Expr) []ast.Expr {
	var out []ast.Expr
	for _, e := range list {
		out = append(out, p.unknown(types.Typ[types.Bool], e.Pos()))
	}
	return out
}

// clauses returns the body of a switch with its clauses pruned: what they list
// by list, then their statements. A clause of which nothing listed remains is
// dropped.
func (p *pruner) clauses(body *ast.BlockStmt, list func(*ast.CaseClause) []ast.Expr) *ast.BlockStmt {
	c := *body
	c.List = nil
	changed := false
	for _, s := range body.List {
		cc := s.(*ast.CaseClause)
		r := *cc
		r.List = list(cc)
		if len(r.List) == 0 && len(cc.List) > 0 {
			p.cut(cc)
			changed = true
			continue
		}
		var pruned bool
		r.Body, pruned = p.stmts(cc.Body)
		if !pruned && slices.Equal(r.List, cc.List) {
			c.List = append(c.List, cc)
			continue
		}
		changed = true
		if obj := p.info.Implicits[cc]; obj != nil {
			p.info.Implicits[&r] = obj
		}
		c.List = append(c.List, &r)
	}
	if !changed {
		return body
	}
	return &c
}

func (p *pruner) typeSwitch(s *ast.TypeSwitchStmt) ast.Stmt {
	init := p.stmt(s.Init)
	operand := typeSwitchOperand(s)
	x := p.rebuild(operand)
	if x == nil || !types.IsInterface(p.typeOf(operand)) {
		p.cut(operand)
		return p.blindSwitch(s, init)
	}
	c := *s
	c.Init = init
	if x != operand {
		c.Assign = &ast.ExprStmt{X: &ast.TypeAssertExpr{X: x}}
	}
	c.Body = p.clauses(s.Body, func(cc *ast.CaseClause) []ast.Expr {
		var list []ast.Expr
		for _, e := range cc.List {
			if r := p.rebuild(e); r != nil {
				list = append(list, r)
			}
		}
		return list
	})
	if c == *s {
		return s
	}
	return &c
}

func typeSwitchOperand(s *ast.TypeSwitchStmt) ast.Expr {
	var e ast.Expr
	switch a := s.Assign.(type) {
	case *ast.ExprStmt:
		e = a.X
	case *ast.AssignStmt:
		e = a.Rhs[0]
	}
	return ast.Unparen(e).(*ast.TypeAssertExpr).X
}

// blindSwitch returns a switch on unknown conditions in place of a type switch
// whose operand is lost. The variable of each clause, where it has a type, is
// unknown.
func (p *pruner) blindSwitch(s *ast.TypeSwitchStmt, init ast.Stmt) ast.Stmt {
	body := p.clauses(s.Body, func(cc *ast.CaseClause) []ast.Expr { return p.unknowns(cc.List) })
	c := *body
	c.List = nil
	for _, clause := range body.List {
		cc := *clause.(*ast.CaseClause)
		if v, ok := p.info.Implicits[clause].(*types.Var); ok && valid(v.Type()) {
			id := &ast.Ident{NamePos: v.Pos(), Name: v.Name()}
			p.info.Defs[id] = v
			declare := &ast.AssignStmt{
				Lhs: []ast.Expr{id}, TokPos: v.Pos(), Tok: token.DEFINE, Rhs: []ast.Expr{p.unknown(v.Type(), v.Pos())},
			}
			cc.Body = append([]ast.Stmt{declare}, cc.Body...)
		}
		c.List = append(c.List, &cc)
	}
	return &ast.SwitchStmt{Switch: s.Switch, Init: init, Body: &c}
}

func (p *pruner) selectStmt(s *ast.SelectStmt) ast.Stmt {
	body := *s.Body
	body.List = nil
	changed := false
	for _, clause := range s.Body.List {
		cc := clause.(*ast.CommClause)
		comm, lost := p.comm(cc.Comm)
		stmts, pruned := p.stmts(cc.Body)
		if comm == cc.Comm && !pruned {
			body.List = append(body.List, cc)
			continue
		}
		changed = true
		body.List = append(body.List, &ast.CommClause{Case: cc.Case, Comm: comm, Colon: cc.Colon, Body: after(lost, stmts)})
	}
	if !changed {
		return s
	}
	return &ast.SelectStmt{Select: s.Select, Body: &body}
}

// comm returns the communication of a select clause. One that has no type
// becomes a receive from an unknown channel, and lost declares the variables
// that it would have set.
func (p *pruner) comm(s ast.Stmt) (comm, lost ast.Stmt) {
	switch s := s.(type) {
	case nil:
		return nil, nil
	case *ast.SendStmt:
		if r := p.send(s); r != nil {
			return r, nil
		}
	case *ast.ExprStmt:
		if recv := p.receive(s.X); recv == s.X {
			return s, nil
		} else if recv != nil {
			return &ast.ExprStmt{X: recv}, nil
		}
	case *ast.AssignStmt:
		if recv := p.receive(s.Rhs[0]); recv != nil {
			return p.received(s, recv), nil
		}
		lost = p.lostVariables(s.Tok, s.TokPos, s.Lhs...)
	}
	p.cut(s)
	empty := types.NewStruct(nil, nil)
	recv := &ast.UnaryExpr{OpPos: s.Pos(), Op: token.ARROW, X: p.unknown(types.NewChan(types.SendRecv, empty), s.Pos())}
	p.info.Types[recv] = types.TypeAndValue{Type: empty}
	return &ast.ExprStmt{X: recv}, lost
}

// received returns s, which assigns what recv receives, with blanks for what it
// is assigned to without a type.
func (p *pruner) received(s *ast.AssignStmt, recv ast.Expr) ast.Stmt {
	var left []ast.Expr
	for _, l := range s.Lhs {
		left = append(left, p.variable(l))
	}
	if recv == s.Rhs[0] && slices.Equal(left, s.Lhs) {
		return s
	}
	return &ast.AssignStmt{Lhs: left, TokPos: s.TokPos, Tok: s.Tok, Rhs: []ast.Expr{recv}}
}

// receive returns the pruned e if it is still a receive operation.
func (p *pruner) receive(e ast.Expr) ast.Expr {
	r := p.rebuild(e)
	if u, ok := ast.Unparen(r).(*ast.UnaryExpr); ok && u.Op == token.ARROW {
		return r
	}
	return nil
}
