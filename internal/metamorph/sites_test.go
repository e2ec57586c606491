package metamorph_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/facelint/facelint/internal/facedata"
)

// site is one place where one rewrite can be made.
type site struct {
	where string // the function and the text that is rewritten, for a reader
	class string // of what is rewritten
	edits []edit
	tail  map[*text][]piece // declarations to add to files
	names map[*text]string  // new names of files
	moved map[*text][]piece // declarations of the new package, by the file that uses them
}

// clashes reports whether s and o change the same text.
func (s site) clashes(o site) bool {
	return slices.ContainsFunc(s.edits, func(e edit) bool { return slices.ContainsFunc(o.edits, e.clashes) })
}

// maker makes the sites of one package.
type maker struct {
	c     *corpus
	unit  *unit
	fresh int
}

// name returns a name that says nothing and is used nowhere else.
func (m *maker) name() string {
	m.fresh++
	return fmt.Sprintf("q%d", m.fresh)
}

func (m *maker) offset(pos token.Pos) int { return m.c.fset.PositionFor(pos, false).Offset }

func (m *maker) span(f *text, n ast.Node) piece { return f.span(m.offset(n.Pos()), m.offset(n.End())) }

// carrier is an expression that may carry what matters from one place to
// another: an argument, a receiver, an element, what is assigned, sent or
// returned.
type carrier struct {
	file *text
	expr ast.Expr
	typ  types.Type
	path []ast.Node // from the expression outwards
	stmt ast.Stmt   // before which it may be computed as well; nil if there is none
	fn   string
}

// class says what c carries, as what engines know of it differs: data, a handle
// that data is written to, text that may name a store, an answer, or what holds
// these.
func (c *carrier) class() string {
	switch u, ok := c.typ.Underlying().(*types.Basic); {
	case isTuple(c.typ):
		return "call"
	case ok && u.Info()&types.IsBoolean != 0:
		return "answer"
	case ok:
		return "text"
	case writes(c.typ):
		return "handle"
	case facedata.HoldsImage(c.typ) || facedata.HoldsTemplate(c.typ):
		return "data"
	}
	return "holder"
}

// writes reports whether a value of type t can be written to.
func writes(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	_, ok := obj.(*types.Func)
	return ok
}

func isTuple(t types.Type) bool {
	_, ok := t.(*types.Tuple)
	return ok
}

// carriers returns the carriers of the package.
func (m *maker) carriers() []*carrier {
	var all []*carrier
	for _, f := range m.unit.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			for _, e := range m.operands(n) {
				if c := m.carrier(f, e); c != nil {
					all = append(all, c)
				}
			}
			return true
		})
	}
	return all
}

// operands returns the expressions of n through which values pass.
func (m *maker) operands(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.CallExpr:
		list := slices.Clone(n.Args)
		if sel, ok := n.Fun.(*ast.SelectorExpr); ok && m.unit.pkg.TypesInfo.Selections[sel] != nil {
			switch m.unit.pkg.TypesInfo.TypeOf(sel.X).Underlying().(type) {
			case *types.Pointer, *types.Interface:
				list = append(list, sel.X)
			}
		}
		return list
	case *ast.AssignStmt:
		if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
			return n.Rhs
		}
	case *ast.ValueSpec:
		if len(n.Names) == len(n.Values) {
			return n.Values
		}
	case *ast.ReturnStmt:
		return n.Results
	case *ast.SendStmt:
		return []ast.Expr{n.Value}
	case *ast.CompositeLit:
		var list []ast.Expr
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			list = append(list, e)
		}
		return list
	}
	return nil
}

// carrier returns e as a carrier, nil if it cannot be one.
func (m *maker) carrier(f *text, e ast.Expr) *carrier {
	tv := m.unit.pkg.TypesInfo.Types[e]
	if tv.Type == nil || !tv.IsValue() || tv.IsNil() || tv.Value != nil || !m.carries(tv.Type) {
		return nil
	}
	if lit, ok := e.(*ast.CompositeLit); ok && lit.Type == nil {
		return nil
	}
	path := m.path(f, e)
	if received(path) || m.measured(path) {
		return nil
	}
	return &carrier{file: f, expr: e, typ: tv.Type, path: path, stmt: hoistable(path), fn: enclosing(path)}
}

// path returns e and what it stands in, outwards.
func (m *maker) path(f *text, e ast.Expr) []ast.Node {
	path, _ := astutil.PathEnclosingInterval(f.tree, e.Pos(), e.End())
	for path[0] != e { // parentheses and such share the interval
		path = path[1:]
	}
	return path
}

// received reports whether path leads out through what a select waits for.
func received(path []ast.Node) bool {
	for i, n := range path[1:] {
		if comm, ok := n.(*ast.CommClause); ok && comm.Comm == path[i] {
			return true
		}
	}
	return false
}

// measured reports whether path leads out through what is looked at by the
// compiler and never computed: the operand of unsafe.Offsetof or of the length
// of an array.
func (m *maker) measured(path []ast.Node) bool {
	info := m.unit.pkg.TypesInfo
	for _, n := range path[1:] {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			continue
		}
		if info.Types[call].Value != nil {
			return true
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			continue
		}
		if b, ok := info.Uses[sel.Sel].(*types.Builtin); ok && (b.Name() == "Offsetof" || b.Name() == "Sizeof" || b.Name() == "Alignof") {
			return true
		}
	}
	return false
}

// carries reports whether values of type t matter: all but what only controls
// or counts.
func (m *maker) carries(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0 || u.Info()&types.IsBoolean != 0 && within(m.unit.path, "bundle")
	case *types.Interface:
		if named, ok := types.Unalias(t).(*types.Named); ok {
			pkg := named.Obj().Pkg()
			return pkg != nil && pkg.Path() != "context"
		}
		return true
	case *types.Slice, *types.Map, *types.Pointer, *types.Struct, *types.Chan, *types.Array:
		return true
	}
	return false
}

// hoistable returns the statement of a block before which the expression at
// the start of path can be computed without changing what is done: it is always
// computed, once, and no call comes before it.
func hoistable(path []ast.Node) ast.Stmt {
	e := path[0]
	for i, n := range path[1:] {
		child := path[i]
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if (n.Op == token.LAND || n.Op == token.LOR) && n.Y == child {
				return nil
			}
		case *ast.ForStmt, *ast.LabeledStmt, *ast.FuncLit, *ast.SelectStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.CommClause, *ast.CaseClause, *ast.GenDecl:
			return nil
		case *ast.IfStmt:
			if n.Else == child || n.Init != nil && n.Cond == child {
				return nil
			}
		case *ast.BlockStmt:
			stmt := child.(ast.Stmt)
			if callsBefore(stmt, e) {
				return nil
			}
			return stmt
		}
		if inList(n, child) {
			stmt := child.(ast.Stmt)
			if callsBefore(stmt, e) {
				return nil
			}
			return stmt
		}
	}
	return nil
}

// inList reports whether stmt stands in the body of the case n.
func inList(n, stmt ast.Node) bool {
	var body []ast.Stmt
	switch n := n.(type) {
	case *ast.CaseClause:
		body = n.Body
	case *ast.CommClause:
		body = n.Body
	}
	return slices.ContainsFunc(body, func(s ast.Stmt) bool { return s == stmt })
}

// callsBefore reports whether something is called or received in stmt before e.
func callsBefore(stmt ast.Stmt, e ast.Node) bool {
	before := false
	ast.Inspect(stmt, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			before = before || n.End() <= e.Pos()
		case *ast.UnaryExpr:
			before = before || n.Op == token.ARROW && n.End() <= e.Pos()
		}
		return !before
	})
	return before
}

// enclosing names the declaration that path leads out to.
func enclosing(path []ast.Node) string {
	for _, n := range path {
		if d, ok := n.(*ast.FuncDecl); ok {
			return declName(d)
		}
	}
	return "the package"
}

func declName(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	return types.ExprString(d.Recv.List[0].Type) + "." + d.Name.Name
}

// place names a place of the corpus for a reader.
func (m *maker) place(f *text, fn string, n ast.Node) string {
	s := strings.Join(strings.Fields(m.span(f, n).text), " ")
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return fmt.Sprintf("%s/%s: %s: %s", m.unit.path, filepath.Base(f.name), fn, s)
}

// typeText writes t as it is written at pos in f; ok says whether it can be, and
// local whether it can only in the function there.
func (m *maker) typeText(f *text, pos token.Pos, t types.Type) (name string, local, ok bool) {
	names := make(map[string]string)
	for _, spec := range f.tree.Imports {
		if imp := m.unit.pkg.TypesInfo.PkgNameOf(spec); imp != nil {
			if m.visible(pos, imp) {
				names[imp.Imported().Path()] = imp.Name()
			}
		}
	}
	ok = true
	seen := make(map[types.Type]bool)
	var visit func(types.Type)
	visit = func(t types.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t := t.(type) {
		case *types.TypeParam:
			local = true
		case *types.Alias:
			local = local || t.Obj().Pkg() != nil && t.Obj().Parent() != t.Obj().Pkg().Scope()
			ok = ok && (t.Obj().Pkg() != m.unit.pkg.Types && t.Obj().Exported() || m.visible(pos, t.Obj()))
		case *types.Named:
			obj := t.Obj()
			if obj.Pkg() != nil {
				local = local || obj.Parent() != obj.Pkg().Scope()
				ok = ok && (obj.Pkg() != m.unit.pkg.Types && obj.Exported() || m.visible(pos, obj))
			}
			for arg := range t.TypeArgs().Types() {
				visit(arg)
			}
		case *types.Pointer:
			visit(t.Elem())
		case *types.Slice:
			visit(t.Elem())
		case *types.Array:
			visit(t.Elem())
		case *types.Chan:
			visit(t.Elem())
		case *types.Map:
			visit(t.Key())
			visit(t.Elem())
		case *types.Signature:
			visit(t.Params())
			visit(t.Results())
		case *types.Tuple:
			for v := range t.Variables() {
				visit(v.Type())
			}
		case *types.Struct:
			for v := range t.Fields() {
				visit(v.Type())
			}
		}
	}
	visit(t)
	name = types.TypeString(t, func(p *types.Package) string {
		if p == m.unit.pkg.Types {
			return ""
		}
		if names[p.Path()] == "" || names[p.Path()] == "." || names[p.Path()] == "_" {
			ok = false
		}
		return names[p.Path()]
	})
	return name, local, ok
}

// visible reports whether the name of obj means obj at pos.
func (m *maker) visible(pos token.Pos, obj types.Object) bool {
	_, found := m.unit.pkg.Types.Scope().Innermost(pos).LookupParent(obj.Name(), pos)
	return found == obj
}
