package methods

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "methods",
	Doc:              "find the means by which people may show who they are\n\nIt reports nothing; rules about choice require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package shows, in source order.
type Result struct{ Alone []Alone }

// Form says in what form something is shown.
type Form uint8

// The forms.
const (
	List    Form = iota + 1 // a list, array or map of means
	Consts                  // all constants of a type
	Branch                  // a branch on the means that was chosen: all others fail
	Setting                 // a setting of a device or program
)

// Alone is a place where a face is the only means there is.
type Alone struct {
	Form Form
	Pos  finding.Position
	Func *types.Func // around it; nil outside functions
	Name string      // of the list, type, value that is branched on, or setting
	Face string      // what stands there for the face
	Fail finding.Position
}

// finder looks through one package.
type finder struct {
	pass  *analysis.Pass
	files *source.Files
	lists map[types.Object][]list // what is put into a variable or field
	all   []Alone
	fn    *types.Func
}

func run(pass *analysis.Pass) (any, error) {
	f := &finder{pass: pass, files: pass.ResultOf[source.Analyzer].(*source.Files), lists: make(map[types.Object][]list)}
	for _, file := range pass.Files {
		if !speaks(file) {
			continue
		}
		for _, decl := range file.Decls {
			f.fn = nil
			if fn, ok := decl.(*ast.FuncDecl); ok {
				f.fn, _ = pass.TypesInfo.Defs[fn.Name].(*types.Func)
			}
			ast.Inspect(decl, f.visit)
		}
	}
	if len(f.lists) > 0 {
		f.appended()
	}
	for _, lists := range f.lists {
		f.judge(lists)
	}
	f.constants()
	slices.SortFunc(f.all, func(a, b Alone) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Form, b.Form), cmp.Compare(a.Name, b.Name))
	})
	return &Result{f.all}, nil
}

// speaks reports whether a name or text of file has the letters of a word for
// faces.
func speaks(file *ast.File) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		word := ""
		switch n := n.(type) {
		case *ast.Ident:
			word = n.Name
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				word = n.Value
			}
		}
		for _, letters := range []string{"face", "Face", "FACE", "facial", "renlian", "RenLian", "Renlian", "shualian", "脸"} {
			found = found || strings.Contains(word, letters)
		}
		return !found
	})
	return found
}

func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if i < len(n.Values) {
				f.put(name, n.Values[i])
			}
		}
	case *ast.AssignStmt:
		for i, to := range n.Lhs {
			if len(n.Lhs) == len(n.Rhs) {
				f.put(to, n.Rhs[i])
			}
		}
	case *ast.CompositeLit:
		f.literal(n)
	case *ast.SwitchStmt:
		f.branches(n)
	case *ast.BlockStmt:
		f.demands(n)
	case *ast.BasicLit:
		f.document(n)
	}
	return true
}

// named returns the variable or field that x names, and its name.
func (f *finder) named(x ast.Expr) (types.Object, string) {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return f.pass.TypesInfo.ObjectOf(x), x.Name
	case *ast.SelectorExpr:
		return f.pass.TypesInfo.ObjectOf(x.Sel), x.Sel.Name
	case *ast.StarExpr:
		return f.named(x.X)
	}
	return nil, ""
}

// put notes that value becomes what is at to.
func (f *finder) put(to, value ast.Expr) {
	if obj, name := f.named(to); obj != nil {
		f.list(obj, name, value)
		if sel, ok := to.(*ast.SelectorExpr); ok {
			f.setting(name, typeName(f.pass.TypesInfo.TypeOf(sel.X)), value, to.Pos())
		}
	}
	if at, ok := to.(*ast.IndexExpr); ok {
		if name, ok := f.text(at.Index); ok {
			_, of := f.named(at.X)
			f.setting(name, of, value, to.Pos())
		}
	}
}

// literal notes what the fields of a struct and the keys of a map are set to.
func (f *finder) literal(n *ast.CompositeLit) {
	owner := typeName(f.pass.TypesInfo.TypeOf(n))
	for _, e := range n.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if name, ok := f.text(kv.Key); ok {
			f.entry(name, kv)
			continue
		}
		if id, ok := kv.Key.(*ast.Ident); ok {
			f.list(f.pass.TypesInfo.ObjectOf(id), id.Name, kv.Value)
			f.setting(id.Name, owner, kv.Value, kv.Pos())
		}
	}
}

// entry notes what a map has under the constant key name.
func (f *finder) entry(name string, kv *ast.KeyValueExpr) {
	if l, ok := f.read(name, kv.Value); ok && choice.Methods(name) {
		f.judge([]list{l})
	}
	f.setting(name, "", kv.Value, kv.Pos())
}

func (f *finder) add(a Alone, pos token.Pos) {
	a.Pos = f.files.Position(pos)
	if a.Func == nil {
		a.Func = f.fn
	}
	f.all = append(f.all, a)
}

// typeName returns the name of t, pointers taken off, "" if it has none.
func typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}
