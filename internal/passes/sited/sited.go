package sited

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/venue"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "sited",
	Doc:              "find devices for faces in private rooms\n\nIt reports nothing; the rule about places requires it.",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package puts where, in source order.
type Result struct{ Found []Site }

// Site is a device that watches faces in a private room.
type Site struct {
	Pos    token.Pos   // of the name of the room, or of the variable that embeds the file
	Func   *types.Func // around it; nil outside functions
	Room   string      // as written
	Device string      // the names by which it is one for faces
	File   string      // the embedded file that says so; "" for code
	Line   int         // in File
}

// walk reads one package.
type walk struct {
	pass  *analysis.Pass
	files *source.Files
	fn    *types.Func // around what is read
	stack []ast.Node
	found []Site
}

func run(pass *analysis.Pass) (any, error) {
	w := &walk{pass: pass, files: pass.ResultOf[source.Analyzer].(*source.Files)}
	if !source.UnderAnalysis(pass) {
		return &Result{}, nil
	}
	for _, file := range pass.Files {
		if w.files.Test(file.Package) || w.files.Generated(file) {
			continue
		}
		for _, decl := range file.Decls {
			w.fn = nil
			if d, ok := decl.(*ast.FuncDecl); ok {
				w.fn, _ = pass.TypesInfo.Defs[d.Name].(*types.Func)
			}
			ast.Inspect(decl, w.visit)
		}
		w.embedded(file)
	}
	return &Result{w.found}, nil
}

func (w *walk) visit(n ast.Node) bool {
	if n == nil {
		w.stack = w.stack[:len(w.stack)-1]
		return true
	}
	w.stack = append(w.stack, n)
	switch n := n.(type) {
	case *ast.BasicLit:
		w.name(n, w.text(n))
	case *ast.Ident:
		if c, ok := w.pass.TypesInfo.ObjectOf(n).(*types.Const); ok {
			w.name(n, c.Name())
			w.name(n, w.text(n))
		}
	}
	return true
}

// text returns the constant text that x is, "" if it is none.
func (w *walk) text(x ast.Expr) string {
	if v := w.pass.TypesInfo.Types[x].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v)
	}
	return ""
}

// name adds what name, written at n, puts into a private room, if it names one.
func (w *walk) name(n ast.Node, name string) {
	if name == "" || !venue.Private(name) {
		return
	}
	names := w.bound()
	if device := venue.Watches(names...); device != nil && !w.known(n.Pos()) {
		w.found = append(w.found, Site{Pos: n.Pos(), Func: w.fn, Room: name, Device: strings.Join(device, ", ")})
	}
}

func (w *walk) known(pos token.Pos) bool {
	return slices.ContainsFunc(w.found, func(s Site) bool { return s.Pos == pos })
}

// bound returns the names in what the name of the room at the top of the stack
// is bound to: the literal, entry or call that it is part of, and what those are
// the value of.
func (w *walk) bound() []string {
	var names []string
	part, closed := ast.Node(nil), false // the largest part so far, and whether more may be added beside it
	label := false                       // whether the room is a key of the literal around it
	for i := len(w.stack) - 2; i >= 0; i-- {
		switch n := w.stack[i].(type) {
		case *ast.KeyValueExpr:
			part, label = n, w.stack[i+1] == n.Key
			names = append(names, w.named(n.Key)...)
		case *ast.CompositeLit:
			record := w.isStruct(n) && !label
			label = false
			if !closed && (record || w.places(i)) {
				names = append(names, w.within(n)...)
				closed = record
			} else if !closed && part != nil {
				names = append(names, w.within(part)...)
				closed = true
			}
			names = append(names, w.typeName(n))
		case *ast.CallExpr:
			if !closed && i+1 < len(w.stack) && w.stack[i+1] != n.Fun {
				return append(names, w.call(n)...)
			}
		case *ast.SelectorExpr, *ast.UnaryExpr, *ast.ParenExpr:
		case *ast.ValueSpec:
			for _, id := range n.Names {
				names = append(names, id.Name, typeName(w.pass.TypesInfo.TypeOf(id)))
			}
			return names
		case *ast.AssignStmt:
			return append(names, w.assigned(n, w.stack[i+1])...)
		case *ast.IndexExpr:
			part = n
			names = append(names, w.named(n.X)...)
		default:
			return names
		}
	}
	return names
}

// places reports whether the list at i of the stack says where the record
// around it is.
func (w *walk) places(i int) bool {
	if i == 0 {
		return false
	}
	kv, ok := w.stack[i-1].(*ast.KeyValueExpr)
	return ok && slices.ContainsFunc(w.named(kv.Key), venue.Locates)
}

// assigned returns the names in an assignment of which the room is part of at:
// a field that is set, or a table that is added to.
func (w *walk) assigned(n *ast.AssignStmt, at ast.Node) []string {
	var names []string
	for i, to := range n.Lhs {
		if len(n.Rhs) != len(n.Lhs) || to != at && n.Rhs[i] != at {
			continue
		}
		names = append(names, w.named(to)...)
		if sel, ok := to.(*ast.SelectorExpr); ok {
			names = append(names, w.named(sel.X)...)
		}
		if to == at {
			names = append(names, w.within(n.Rhs[i])...)
		}
	}
	return names
}

// call returns the names in a call by which a device is put up, nil for other
// calls.
func (w *walk) call(n *ast.CallExpr) []string {
	fun := w.named(n.Fun)
	if w.pass.TypesInfo.Types[n.Fun].IsType() {
		return fun
	}
	if !slices.ContainsFunc(fun, venue.Installs) {
		return nil
	}
	for _, a := range n.Args {
		fun = append(fun, w.within(a)...)
	}
	return fun
}

// within returns the names and short texts in n. A switch that is off says
// nothing.
func (w *walk) within(n ast.Node) []string {
	var names []string
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			return !w.off(n.Value)
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			names = append(names, n.Name)
			if _, isVar := w.pass.TypesInfo.Uses[n].(*types.Var); isVar {
				names = append(names, typeName(w.pass.TypesInfo.TypeOf(n)))
			}
			names = append(names, w.text(n))
		case *ast.BasicLit:
			names = append(names, w.text(n))
		}
		return true
	})
	return names
}

// off reports whether x is a switch that is off, or settings with one.
func (w *walk) off(x ast.Expr) bool {
	if v := w.pass.TypesInfo.Types[x].Value; v != nil {
		return v.Kind() == constant.Bool && !constant.BoolVal(v)
	}
	if u, ok := ast.Unparen(x).(*ast.UnaryExpr); ok {
		x = u.X
	}
	lit, ok := ast.Unparen(x).(*ast.CompositeLit)
	return ok && slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
		kv, ok := e.(*ast.KeyValueExpr)
		return ok && slices.ContainsFunc(w.named(kv.Key), venue.Switch) && w.off(kv.Value)
	})
}

// named returns what x is called, and the name of its type.
func (w *walk) named(x ast.Expr) []string {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return []string{x.Name, typeName(w.pass.TypesInfo.TypeOf(x))}
	case *ast.SelectorExpr:
		return append(w.named(x.X), x.Sel.Name, typeName(w.pass.TypesInfo.TypeOf(x)))
	case *ast.BasicLit:
		return []string{w.text(x)}
	case *ast.StarExpr:
		return w.named(x.X)
	case *ast.IndexExpr:
		return w.named(x.X)
	case *ast.CallExpr:
		return w.named(x.Fun)
	}
	return nil
}

func (w *walk) isStruct(n *ast.CompositeLit) bool {
	t := w.pass.TypesInfo.TypeOf(n)
	if t == nil {
		return false
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok || anyMap(t)
}

// anyMap reports whether t is a map that stands for a record, with values of
// any sort under texts.
func anyMap(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	return ok && types.IsInterface(m.Elem())
}

func (w *walk) typeName(n *ast.CompositeLit) string { return typeName(w.pass.TypesInfo.TypeOf(n)) }

// typeName returns the name of t, pointers, elements and values taken off, ""
// if it has none.
func typeName(t types.Type) string {
	for t != nil {
		switch x := types.Unalias(t).(type) {
		case *types.Named:
			return x.Obj().Name()
		case *types.Pointer:
			t = x.Elem()
		case *types.Slice:
			t = x.Elem()
		case *types.Array:
			t = x.Elem()
		case *types.Map:
			t = x.Elem()
		default:
			return ""
		}
	}
	return ""
}
