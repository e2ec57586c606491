package inferred

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "inferred",
	Doc:              "find what is told of people from their faces\n\nIt reports nothing; rules about attributes require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, models.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package has told from faces, in source order.
type Result struct{ Found []Inference }

// How says by what a program has something told.
type How uint8

// The ways.
const (
	Asks  How = iota + 1 // a request names it
	Reads                // it is read of a result
	Loads                // a model is loaded that is named for it
	Tells                // a function is named for it and returns it
)

// Inference is one place where something is told of a person from a face.
type Inference struct {
	How   How
	Sort  Sort
	Pos   token.Pos
	Func  *types.Func // around it, nil outside functions
	What  string      // the option, field, function or file as written
	Basis facedata.Basis
	Gate  bool // only an age, and it is held against a bound that keeps minors out
}

// walk reads one package.
type walk struct {
	pass   *analysis.Pass
	notes  *annotations.Index
	models *model.Set
	values map[types.Object]ast.Expr // what variables start as
	found  []Inference
	face   func() bool // whether the package speaks of faces

	fn     *types.Func // around what is read
	stack  []ast.Node
	groups map[any]int // requests by what they are made of, to found
	bounds map[*types.Func]bool
	told   map[*types.Func]Sort // what a function that calls it tells
}

func run(pass *analysis.Pass) (any, error) {
	files := pass.ResultOf[source.Analyzer].(*source.Files)
	if !source.UnderAnalysis(pass) {
		return &Result{}, nil
	}
	w := &walk{
		pass: pass, notes: pass.ResultOf[annotations.Analyzer].(*annotations.Index),
		models: pass.ResultOf[models.Analyzer].(*model.Set),
		values: make(map[types.Object]ast.Expr), groups: make(map[any]int), bounds: make(map[*types.Func]bool), told: make(map[*types.Func]Sort),
	}
	w.face = func() bool { return aboutFaces(pass) }
	for _, file := range pass.Files {
		if !files.Test(file.Package) && !files.Generated(file) {
			w.starts(file)
			for _, decl := range file.Decls {
				w.decl(decl)
			}
		}
	}
	w.found = slices.DeleteFunc(w.found, func(f Inference) bool { return f.How == Reads && f.Sort&^w.told[f.Func] == 0 })
	w.gates()
	slices.SortStableFunc(w.found, func(a, b Inference) int { return int(a.Pos - b.Pos) })
	return &Result{w.found}, nil
}

// aboutFaces reports whether the package imports a recogniser or has a name
// about faces.
func aboutFaces(pass *analysis.Pass) bool {
	for _, imp := range pass.Pkg.Imports() {
		if pack, err := model.Builtin(imp.Path()); err == nil && pack != nil && slices.ContainsFunc(pack.Rows(), func(r *model.Row) bool { return r.Verb == model.Face }) {
			return true
		}
	}
	for id := range pass.TypesInfo.Defs {
		if len(id.Name) > 3 && consent.Classify(id.Name).Scopes&consent.Face != 0 {
			return true
		}
	}
	return false
}

// starts notes what variables of file start as.
func (w *walk) starts(file *ast.File) {
	note := func(id *ast.Ident, value ast.Expr) {
		if obj := w.pass.TypesInfo.Defs[id]; obj != nil {
			w.values[obj] = value
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for i, id := range n.Names {
				if i < len(n.Values) {
					note(id, n.Values[i])
				}
			}
		case *ast.AssignStmt:
			for i, l := range n.Lhs {
				if id, ok := l.(*ast.Ident); ok && n.Tok == token.DEFINE && len(n.Lhs) == len(n.Rhs) {
					note(id, n.Rhs[i])
				}
			}
		}
		return true
	})
}

func (w *walk) decl(decl ast.Decl) {
	w.fn = nil
	before := len(w.found)
	d, isFunc := decl.(*ast.FuncDecl)
	if isFunc {
		w.fn, _ = w.pass.TypesInfo.Defs[d.Name].(*types.Func)
	}
	ast.Inspect(decl, func(n ast.Node) bool {
		if n == nil {
			w.stack = w.stack[:len(w.stack)-1]
			return true
		}
		w.stack = append(w.stack, n)
		w.node(n)
		return true
	})
	if isFunc && d.Body != nil && len(w.found) == before {
		w.tells(d)
	}
}

func (w *walk) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		w.option(w.keyOf(n.Key), n.Value, w.compositeType())
	case *ast.AssignStmt:
		w.assigned(n)
	case *ast.CallExpr:
		w.called(n)
	case *ast.BasicLit:
		w.written(n)
	case *ast.Ident:
		w.constant(n)
	case *ast.SelectorExpr:
		w.read(n)
	case *ast.BinaryExpr:
		if w.bound(n) {
			w.bounds[w.fn] = true
		}
	}
}

// gates marks ages that serve only to keep minors out: those of functions that
// hold an age against a bound, and requests for nothing but an age in a package
// that does.
func (w *walk) gates() {
	if len(w.bounds) == 0 {
		return
	}
	told := make(map[*types.Func]Sort)
	for _, f := range w.found {
		told[f.Func] |= f.Sort
	}
	for i, f := range w.found {
		w.found[i].Gate = told[f.Func] == Age && (w.bounds[f.Func] || f.How != Reads)
	}
}
