package metamorph_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
	"unicode"
)

// extracts makes functions of carriers and calls.
func extracts(m *maker) []site { return m.extracted(false) }

// extractsAside does so in another package.
func extractsAside(m *maker) []site { return m.extracted(true) }

func (m *maker) extracted(aside bool) []site {
	all := m.carriers()
	for _, f := range m.unit.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			for _, call := range m.wholeCalls(n) {
				all = append(all, &carrier{file: f, expr: call, typ: m.unit.pkg.TypesInfo.TypeOf(call), path: m.path(f, call)})
			}
			return true
		})
	}
	var sites []site
	for _, c := range all {
		if s, ok := m.extract(c, aside); ok {
			sites = append(sites, s)
		}
	}
	return sites
}

// wholeCalls returns the call that the statement n is or takes all results of,
// if it has none or several.
func (m *maker) wholeCalls(n ast.Node) []*ast.CallExpr {
	var e ast.Expr
	switch n := n.(type) {
	case *ast.ExprStmt:
		e = n.X
	case *ast.AssignStmt:
		if len(n.Rhs) == 1 && len(n.Lhs) > 1 {
			e = n.Rhs[0]
		}
	case *ast.ReturnStmt:
		if len(n.Results) == 1 {
			e = n.Results[0]
		}
	}
	call, ok := e.(*ast.CallExpr)
	if !ok || !m.unit.pkg.TypesInfo.Types[call.Fun].IsValue() {
		return nil
	}
	if tuple, ok := m.unit.pkg.TypesInfo.TypeOf(call).(*types.Tuple); !ok || tuple.Len() == 1 {
		return nil
	}
	return []*ast.CallExpr{call}
}

// extract puts the expression of c into a function of its own, or of its own
// package.
func (m *maker) extract(c *carrier, aside bool) (site, bool) {
	results, local, ok := m.resultText(c)
	vars, free := m.freeVars(c.expr)
	if !ok || local || !free || aside && (!m.portable(c.expr) || m.own(c.typ)) {
		return site{}, false
	}
	var params, args []string
	for _, v := range vars {
		typ, local, ok := m.typeText(c.file, c.expr.Pos(), v.Type())
		if !ok || local || aside && m.own(v.Type()) {
			return site{}, false
		}
		params = append(params, v.Name()+" "+typ)
		args = append(args, v.Name())
	}
	name, body := m.name(), m.span(c.file, c.expr)
	if aside {
		name = strings.ToUpper(name)
	}
	give := "return "
	if results == "" {
		give = ""
	}
	decl := "\nfunc " + name + "(" + strings.Join(params, ", ") + ") " + results + " { " + give + "$E }\n"
	use := name + "(" + strings.Join(args, ", ") + ")"
	s := site{where: m.place(c.file, c.fn, c.expr), class: c.class()}
	if aside {
		use = movedName + "." + use
		s.moved = map[*text][]piece{c.file: expand(decl, "", "", body)}
	} else {
		s.tail = map[*text][]piece{c.file: expand(decl, "", "", body)}
	}
	s.edits = []edit{{c.file, body.at, body.at + len(body.text), expand(use, "", "", body)}}
	return s, true
}

// resultText writes the results of a function that returns what c is.
func (m *maker) resultText(c *carrier) (text string, local, ok bool) {
	tuple, several := c.typ.(*types.Tuple)
	if !several {
		return m.typeText(c.file, c.expr.Pos(), c.typ)
	}
	var list []string
	ok = true
	for v := range tuple.Variables() {
		text, l, o := m.typeText(c.file, c.expr.Pos(), v.Type())
		local, ok = local || l, ok && o
		list = append(list, text)
	}
	if list == nil {
		return "", false, true
	}
	return "(" + strings.Join(list, ", ") + ")", local, ok
}

// freeVars returns the local variables that e reads, in order; ok says that
// copies of them serve as well.
func (m *maker) freeVars(e ast.Expr) (vars []*types.Var, ok bool) {
	info := m.unit.pkg.TypesInfo
	ok = true
	seen := make(map[types.Object]bool)
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			ok = false
		case *ast.UnaryExpr:
			if _, lit := n.X.(*ast.CompositeLit); n.Op == token.AND && !lit {
				ok = false
			}
		case *ast.SliceExpr:
			if _, array := info.TypeOf(n.X).Underlying().(*types.Array); array {
				ok = false
			}
		case *ast.SelectorExpr:
			if sel := info.Selections[n]; sel != nil && sel.Kind() == types.MethodVal && takesAddress(sel) {
				ok = false
			}
		case *ast.Ident:
			v, isVar := info.Uses[n].(*types.Var)
			if isVar && !v.IsField() && v.Parent() != m.unit.pkg.Types.Scope() && v.Pkg() == m.unit.pkg.Types && !seen[v] {
				seen[v] = true
				vars = append(vars, v)
			}
		}
		return true
	})
	return vars, ok
}

// takesAddress reports whether sel calls a method of a pointer on a variable.
func takesAddress(sel *types.Selection) bool {
	_, pointer := sel.Recv().Underlying().(*types.Pointer)
	recv := sel.Obj().(*types.Func).Signature().Recv()
	_, wants := recv.Type().Underlying().(*types.Pointer)
	return wants && !pointer
}

// portable reports whether n can stand in another package.
func (m *maker) portable(n ast.Node) bool {
	info := m.unit.pkg.TypesInfo
	ok := true
	ast.Inspect(n, func(n ast.Node) bool {
		id, isIdent := n.(*ast.Ident)
		if !isIdent {
			return true
		}
		obj := info.Uses[id]
		switch {
		case obj == nil || obj.Pkg() != m.unit.pkg.Types:
		case obj.Parent() == m.unit.pkg.Types.Scope():
			ok = false
		case obj.Parent() == nil && !obj.Exported(): // a field or method
			ok = false
		}
		return ok
	})
	return ok
}

// own reports whether t is made of types that the package declares.
func (m *maker) own(t types.Type) bool {
	own := false
	types.TypeString(t, func(p *types.Package) string {
		own = own || p == m.unit.pkg.Types
		return ""
	})
	return own
}

// moves moves functions that could stand anywhere, with the comments that say
// what they are.
func moves(m *maker) []site {
	var all []site
	for _, f := range m.unit.files {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				if s, ok := m.move(f, fn); ok {
					all = append(all, s)
				}
			}
		}
	}
	return all
}

func (m *maker) move(f *text, d *ast.FuncDecl) (site, bool) {
	name := []rune(d.Name.Name)
	name[0] = unicode.ToUpper(name[0])
	obj := m.unit.pkg.TypesInfo.Defs[d.Name]
	if d.Recv != nil || d.Body == nil || ast.IsExported(d.Name.Name) || !ast.IsExported(string(name)) ||
		d.Name.Name == "main" || d.Name.Name == "init" || !m.portable(d) {
		return site{}, false
	}
	start := d.Pos()
	if d.Doc != nil {
		start = d.Doc.Pos()
	}
	s := site{where: m.place(f, "the package", d.Name), class: "declaration"}
	s.edits = []edit{{file: f, start: m.offset(start), end: m.offset(d.End())}}
	nl := piece{text: "\n", from: f, at: m.offset(d.Pos())}
	s.moved = map[*text][]piece{f: {
		nl, f.span(m.offset(start), m.offset(d.Name.Pos())), {text: string(name), from: f, at: m.offset(d.Name.Pos())},
		f.span(m.offset(d.Name.End()), m.offset(d.End())), nl,
	}}
	for _, user := range m.unit.files {
		used := false
		ast.Inspect(user.tree, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && m.unit.pkg.TypesInfo.Uses[id] == obj {
				used = true
				at := m.offset(id.Pos())
				s.edits = append(s.edits, edit{user, at, m.offset(id.End()), []piece{{text: movedName + "." + string(name), from: user, at: at}}})
			}
			return true
		})
		if used && s.moved[user] == nil {
			s.moved[user] = []piece{{text: "\n", from: user}} // for the import
		}
	}
	return s, true
}
