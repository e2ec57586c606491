package metamorph_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
)

// swaps negates conditions and lets the branches change places.
func swaps(m *maker) []site {
	var all []site
	for _, f := range m.unit.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			stmt, ok := n.(*ast.IfStmt)
			if !ok {
				return true
			}
			cond, body := m.span(f, stmt.Cond), m.span(f, stmt.Body)
			as := func(s string) []piece { return []piece{{text: s, from: f, at: cond.at}} }
			s := site{where: m.place(f, "", stmt.Cond), class: "statement"}
			s.edits = append(s.edits, edit{f, cond.at, cond.at, as("!(")})
			end := cond.at + len(cond.text)
			if stmt.Else == nil {
				s.edits = append(s.edits, edit{f, end, body.at, as(") {} else ")})
				all = append(all, s)
				return true
			}
			other := m.span(f, stmt.Else)
			first := []piece{other}
			if _, chain := stmt.Else.(*ast.IfStmt); chain {
				first = slices.Concat(as("{ "), first, as(" }"))
			}
			s.edits = append(s.edits,
				edit{f, end, end, as(")")},
				edit{f, body.at, body.at + len(body.text), first},
				edit{f, other.at, other.at + len(other.text), []piece{body}})
			all = append(all, s)
			return true
		})
	}
	return all
}

// literals puts calls and assignments that stand by themselves into function
// literals.
func literals(before, after string) func(m *maker) []site {
	return func(m *maker) []site {
		var all []site
		m.lists(func(f *text, list []ast.Stmt) {
			for _, stmt := range list {
				if assign, ok := stmt.(*ast.AssignStmt); ok && assign.Tok == token.ASSIGN || isCall(stmt) {
					all = append(all, m.around(f, stmt, before, after))
				}
			}
		})
		return all
	}
}

func isCall(stmt ast.Stmt) bool {
	e, ok := stmt.(*ast.ExprStmt)
	if !ok {
		return false
	}
	call, ok := e.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, builtin := call.Fun.(*ast.Ident)
	return !builtin || id.Name != "panic"
}

// around puts stmt between two texts.
func (m *maker) around(f *text, stmt ast.Stmt, before, after string) site {
	q := m.name()
	start, end := m.offset(stmt.Pos()), m.offset(stmt.End())
	as := func(at int, s string) []piece {
		return []piece{{text: strings.ReplaceAll(s, "$Q", q), from: f, at: at}}
	}
	return site{where: m.place(f, "", stmt), class: "statement", edits: []edit{
		{f, start, start, as(start, before)}, {f, end, end, as(end, after)},
	}}
}

// deferred defers the call that a function without results ends with.
func deferred(m *maker) []site {
	var all []site
	for _, f := range m.unit.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			var body *ast.BlockStmt
			var typ *ast.FuncType
			switch n := n.(type) {
			case *ast.FuncDecl:
				body, typ = n.Body, n.Type
			case *ast.FuncLit:
				body, typ = n.Body, n.Type
			}
			if body == nil || typ.Results != nil || len(body.List) == 0 {
				return true
			}
			if last := body.List[len(body.List)-1]; isCall(last) {
				all = append(all, m.around(f, last, "defer func() { ", " }()"))
			}
			return true
		})
	}
	return all
}

// reversed turns the order of the declarations of each file round.
func reversed(m *maker) []site {
	var all []site
	for _, f := range m.unit.files {
		var starts []int
		for _, d := range f.tree.Decls {
			pos := d.Pos()
			switch d := d.(type) {
			case *ast.GenDecl:
				if d.Tok == token.IMPORT {
					continue
				}
				if d.Doc != nil {
					pos = d.Doc.Pos()
				}
			case *ast.FuncDecl:
				if d.Doc != nil {
					pos = d.Doc.Pos()
				}
			}
			starts = append(starts, m.offset(pos))
		}
		if len(starts) < 2 {
			continue
		}
		var pieces []piece
		for i, start := range slices.Backward(starts) {
			end := len(f.src)
			if i+1 < len(starts) {
				end = starts[i+1]
			}
			pieces = append(pieces, f.span(start, end))
		}
		all = append(all, site{where: f.name, class: "declaration", edits: []edit{{f, starts[0], len(f.src), pieces}}})
	}
	return all
}

// refiled gives the files of the package names in the opposite order.
func refiled(m *maker) []site {
	if len(m.unit.files) < 2 {
		return nil
	}
	s := site{where: m.unit.path, class: "declaration", names: make(map[*text]string)}
	for i, f := range m.unit.files {
		dir, base := filepath.Split(f.name)
		s.names[f] = filepath.Join(dir, fmt.Sprintf("%c_%s", 'z'-i, base))
	}
	return []site{s}
}
