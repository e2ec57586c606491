package metamorph_test

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// neutral reports whether the name of a variable says nothing about faces or
// consent, so that another does as well.
func neutral(v *types.Var) bool {
	_, picture := facedata.ClassifyWithin("face", v.Name(), v.Type())
	return !picture && facedata.Classify(v.Name()) == facedata.Word{} && consent.Classify(v.Name()) == consent.Word{} && v.Name() != "_" && v.Name() != ""
}

// local returns the local variable that id stands for, nil if it is none.
func (m *maker) local(id *ast.Ident) *types.Var {
	obj := m.unit.pkg.TypesInfo.ObjectOf(id)
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() || v.Pkg() != m.unit.pkg.Types || v.Parent() == m.unit.pkg.Types.Scope() {
		return nil
	}
	return v
}

// renames gives the local variables of each declaration other names.
func renames(m *maker) []site {
	var all []site
	for _, f := range m.unit.files {
		for _, d := range f.tree.Decls {
			s := site{where: m.place(f, "the package", d), class: "name"}
			names := make(map[token.Pos]string)
			switches := symbols(d)
			ast.Inspect(d, func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				if !ok {
					return true
				}
				v := m.local(id)
				if v == nil || !neutral(v) || switches[v.Pos()] {
					return true
				}
				if names[v.Pos()] == "" {
					names[v.Pos()] = m.name()
				}
				at := m.offset(id.Pos())
				s.edits = append(s.edits, edit{f, at, m.offset(id.End()), []piece{{text: names[v.Pos()], from: f, at: at}}})
				return true
			})
			if s.edits != nil {
				all = append(all, s)
			}
		}
	}
	return all
}

// symbols returns where type switches declare variables: one name there stands
// for several of them.
func symbols(d ast.Decl) map[token.Pos]bool {
	all := make(map[token.Pos]bool)
	ast.Inspect(d, func(n ast.Node) bool {
		if sw, ok := n.(*ast.TypeSwitchStmt); ok {
			if assign, ok := sw.Assign.(*ast.AssignStmt); ok {
				all[assign.Lhs[0].Pos()] = true
			}
		}
		return true
	})
	return all
}

// lists calls f with each list of statements in the package.
func (m *maker) lists(f func(file *text, list []ast.Stmt)) {
	for _, file := range m.unit.files {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BlockStmt:
				f(file, n.List)
			case *ast.CaseClause:
				f(file, n.Body)
			case *ast.CommClause:
				f(file, n.Body)
			}
			return true
		})
	}
}

// splits parts declarations that assign into a declaration and an assignment.
func splits(m *maker) []site {
	var all []site
	m.lists(func(f *text, list []ast.Stmt) {
		for _, stmt := range list {
			assign, ok := stmt.(*ast.AssignStmt)
			if !ok || assign.Tok != token.DEFINE {
				continue
			}
			decls := ""
			for _, l := range assign.Lhs {
				v, isNew := m.unit.pkg.TypesInfo.Defs[l.(*ast.Ident)].(*types.Var)
				if !isNew {
					continue
				}
				typ, _, expressible := m.typeText(f, assign.Pos(), v.Type())
				ok = ok && expressible && !mentions(assign.Rhs, v.Name())
				decls += "var " + v.Name() + " " + typ + "; "
			}
			if !ok {
				continue
			}
			at, tok := m.offset(assign.Pos()), m.offset(assign.TokPos)
			all = append(all, site{where: m.place(f, "", assign), class: "statement", edits: []edit{
				{f, at, at, []piece{{text: decls, from: f, at: at}}},
				{f, tok, tok + len(":="), []piece{{text: "=", from: f, at: tok}}},
			}})
		}
	})
	return all
}

// mentions reports whether name stands in one of exprs, where it means
// something else.
func mentions(exprs []ast.Expr, name string) bool {
	found := false
	for _, e := range exprs {
		ast.Inspect(e, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && id.Name == name
			return !found
		})
	}
	return found
}

// inlines puts what a variable holds where its only use is, in the statement
// behind.
func inlines(m *maker) []site {
	uses := make(map[types.Object][]*ast.Ident)
	for _, f := range m.unit.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if obj := m.unit.pkg.TypesInfo.Uses[id]; obj != nil {
					uses[obj] = append(uses[obj], id)
				}
			}
			return true
		})
	}
	var all []site
	m.lists(func(f *text, list []ast.Stmt) {
		for i := range len(list) - 1 {
			assign, ok := list[i].(*ast.AssignStmt)
			if !ok || assign.Tok != token.DEFINE || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 {
				continue
			}
			v, ok := m.unit.pkg.TypesInfo.Defs[assign.Lhs[0].(*ast.Ident)].(*types.Var)
			if !ok || !neutral(v) || len(uses[v]) != 1 || m.unit.pkg.TypesInfo.Types[assign.Rhs[0]].Value != nil {
				continue
			}
			use := uses[v][0]
			path := m.path(f, use)
			if hoistable(path) != list[i+1] || assigned(path) {
				continue
			}
			expr := m.span(f, assign.Rhs[0])
			all = append(all, site{where: m.place(f, "", assign), class: "statement", edits: []edit{
				{file: f, start: m.offset(assign.Pos()), end: m.offset(assign.End())},
				{f, m.offset(use.Pos()), m.offset(use.End()), expand("($E)", "", "", expr)},
			}})
		}
	})
	return all
}

// assigned reports whether path starts with what is written to or the address
// of which is taken.
func assigned(path []ast.Node) bool {
	switch n := path[1].(type) {
	case *ast.AssignStmt:
		for _, l := range n.Lhs {
			if l == path[0] {
				return true
			}
		}
	case *ast.UnaryExpr:
		return n.Op == token.AND
	case *ast.IncDecStmt, *ast.SelectorExpr, *ast.SliceExpr, *ast.IndexExpr:
		return true // it may have to be a variable
	}
	return false
}
