package annotations

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// visit attaches the directives of the declarations it passes.
func (s *fileScan) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		s.function(n)
	case *ast.GenDecl:
		if !n.Lparen.IsValid() && len(n.Specs) == 1 {
			s.docs[n.Specs[0]] = n.Doc
		}
	case *ast.TypeSpec:
		s.typeSpec(n)
	case *ast.ValueSpec:
		s.valueSpec(n)
	case *ast.StructType:
		for _, f := range n.Fields.List {
			s.field(f, s.symbols[n])
		}
	case *ast.InterfaceType:
		for _, m := range n.Methods.List {
			s.method(m, s.symbols[n])
		}
	case *ast.AssignStmt:
		if n.Tok == token.DEFINE {
			s.locals(n, n.Lhs...)
		}
	case *ast.RangeStmt:
		if n.Tok == token.DEFINE {
			s.locals(n, n.Key, n.Value)
		}
	}
	return true
}

func (s *fileScan) function(n *ast.FuncDecl) {
	fn, ok := s.pass.TypesInfo.Defs[n.Name].(*types.Func)
	if !ok || s.pending[n.Doc] == nil {
		return
	}
	s.on(n.Doc, OnFunc, fn, funcSymbol(fn))
	first, last := s.files.Position(n.Pos()), s.files.Position(n.End())
	for _, d := range s.pending[n.Doc] {
		s.allow(d, first.Line, last.Line)
	}
}

func funcSymbol(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Obj().Name() + "." + fn.Name()
	}
	return ""
}

// symbol returns the name by which other packages reach obj, "" if it is local.
func (s *fileScan) symbol(obj types.Object) string {
	if obj == nil || obj.Parent() != s.pass.Pkg.Scope() {
		return ""
	}
	return obj.Name()
}

func (s *fileScan) typeSpec(n *ast.TypeSpec) {
	obj := s.pass.TypesInfo.Defs[n.Name]
	symbol := s.symbol(obj)
	for _, group := range []*ast.CommentGroup{s.docs[n], n.Doc, n.Comment} {
		s.on(group, OnType, obj, symbol)
	}
	s.reach(n.Type, symbol)
}

func (s *fileScan) valueSpec(n *ast.ValueSpec) {
	for _, name := range n.Names {
		obj := s.pass.TypesInfo.Defs[name]
		symbol := s.symbol(obj)
		for _, group := range []*ast.CommentGroup{s.docs[n], n.Doc, n.Comment} {
			s.on(group, OnVar, obj, symbol)
		}
		s.reach(n.Type, symbol)
	}
}

func (s *fileScan) field(f *ast.Field, owner string) {
	names := f.Names
	if len(names) == 0 {
		if id := embedded(f.Type); id != nil {
			names = []*ast.Ident{id}
		}
	}
	for _, name := range names {
		obj := s.pass.TypesInfo.Defs[name]
		symbol := below(owner, name.Name)
		s.on(f.Doc, OnField, obj, symbol)
		s.on(f.Comment, OnField, obj, symbol)
		s.tag(f.Tag, obj, symbol)
		s.reach(f.Type, symbol)
	}
}

func (s *fileScan) method(m *ast.Field, owner string) {
	for _, name := range m.Names {
		obj := s.pass.TypesInfo.Defs[name]
		s.on(m.Doc, OnFunc, obj, below(owner, name.Name))
		s.on(m.Comment, OnFunc, obj, below(owner, name.Name))
	}
}

// below returns the symbol of a member; what has no owner with a symbol has
// none either.
func below(owner, name string) string {
	if owner == "" {
		return ""
	}
	return owner + "." + name
}

// embedded returns the identifier that names an embedded field of type t.
func embedded(t ast.Expr) *ast.Ident {
	for {
		switch e := t.(type) {
		case *ast.Ident:
			return e
		case *ast.StarExpr:
			t = e.X
		case *ast.SelectorExpr:
			return e.Sel
		case *ast.IndexExpr:
			t = e.X
		case *ast.IndexListExpr:
			t = e.X
		default:
			return nil
		}
	}
}

// reach notes that the members of the type literal within t are reached through
// symbol.
func (s *fileScan) reach(t ast.Expr, symbol string) {
	for symbol != "" {
		switch e := t.(type) {
		case *ast.StarExpr:
			t = e.X
		case *ast.ParenExpr:
			t = e.X
		case *ast.ArrayType:
			t = e.Elt
		case *ast.MapType:
			t = e.Value
		case *ast.ChanType:
			t = e.Value
		case *ast.StructType, *ast.InterfaceType:
			s.symbols[t] = symbol
			return
		default:
			return
		}
	}
}

// locals attaches what stands on or above the line of a statement to the
// variables that it defines.
func (s *fileScan) locals(stmt ast.Stmt, left ...ast.Expr) {
	for _, group := range s.above[s.line(stmt.Pos())] {
		for _, e := range left {
			if id, ok := e.(*ast.Ident); ok && id.Name != "_" {
				s.on(group, OnVar, s.pass.TypesInfo.Defs[id], "")
			}
		}
	}
}

// tagWords gives the directive that a value of the face tag stands for.
var tagWords = map[string]string{
	facedata.Image.String():     "raw",
	facedata.Template.String():  "template",
	facedata.Attribute.String(): "attribute",
	facedata.Reference.String(): "reference",
}

// tag reads the face key of a struct tag as directives on the field.
func (s *fileScan) tag(lit *ast.BasicLit, obj types.Object, symbol string) {
	if lit == nil || obj == nil {
		return
	}
	text, err := strconv.Unquote(lit.Value)
	if err != nil {
		return
	}
	value, ok := reflect.StructTag(text).Lookup("face")
	if !ok {
		return
	}
	pos := s.files.Position(lit.Pos())
	var said []*Directive
	if reason, ok := strings.CutPrefix(value, "none,"); ok && strings.TrimSpace(reason) != "" {
		said = append(said, &Directive{Name: "notface", Pos: pos, Reason: strings.TrimSpace(reason)})
	} else {
		for kind := range strings.SplitSeq(value, "|") {
			name, known := tagWords[kind]
			if !known {
				s.problem(lit.Pos(), badTag(value))
				return
			}
			said = append(said, &Directive{Name: name, Pos: pos})
		}
	}
	for _, d := range said {
		s.index.own = append(s.index.own, d)
		s.index.on[obj] = append(s.index.on[obj], d)
		if symbol != "" {
			s.export(symbol, OnField, d)
		}
	}
}
