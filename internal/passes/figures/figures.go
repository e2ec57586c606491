package figures

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "figures",
	Doc:              "find numbers that have names\n\nIt reports nothing; rules about limits require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package names, in source order.
type Result struct{ Named []Figure }

// Figure is a number with a name.
type Figure struct {
	Pos    token.Pos
	Func   *types.Func // around it, nil outside functions
	Name   string      // as written: MaxFaces, max-faces, face.capacity
	Around string      // the type that the name is a field of, or that the number has; may be ""
	Value  int64
	Period bool // Value is a time.Duration, in nanoseconds
}

// Days returns the whole days of a period.
func (f Figure) Days() int { return int(time.Duration(f.Value) / (24 * time.Hour)) }

// pass reads one package.
type pass struct {
	*analysis.Pass
	around *types.Func
	found  []Figure
}

func run(p *analysis.Pass) (any, error) {
	r := &pass{Pass: p}
	if !source.UnderAnalysis(p) {
		return &Result{}, nil
	}
	files := p.ResultOf[source.Analyzer].(*source.Files)
	for _, file := range p.Files {
		if files.Test(file.Package) || files.Generated(file) {
			continue
		}
		for _, decl := range file.Decls {
			r.around = nil
			if d, ok := decl.(*ast.FuncDecl); ok {
				r.around, _ = p.TypesInfo.Defs[d.Name].(*types.Func)
			}
			ast.Inspect(decl, r.visit)
		}
	}
	slices.SortStableFunc(r.found, func(a, b Figure) int { return cmp.Compare(a.Pos, b.Pos) })
	return &Result{r.found}, nil
}

func (r *pass) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ValueSpec:
		r.spec(n)
	case *ast.CompositeLit:
		r.literal(n)
	case *ast.AssignStmt:
		if len(n.Lhs) == len(n.Rhs) {
			for i, lhs := range n.Lhs {
				r.assigned(lhs, n.Rhs[i])
			}
		}
	case *ast.CallExpr:
		r.setting(n)
	case *ast.TypeSpec:
		if st, ok := n.Type.(*ast.StructType); ok {
			r.defaults(n.Name.Name, st)
		}
	}
	return true
}

func (r *pass) spec(s *ast.ValueSpec) {
	for i, name := range s.Names {
		switch obj := r.TypesInfo.Defs[name].(type) {
		case *types.Const:
			r.add(name.Pos(), name.Name, "", obj.Type(), obj.Val())
		case *types.Var:
			if i < len(s.Values) {
				r.value(name.Pos(), name.Name, "", s.Values[i])
			}
		}
	}
}

// literal reads the fields of a struct, and the entries of a map by constant
// keys.
func (r *pass) literal(lit *ast.CompositeLit) {
	around := nameOf(r.TypesInfo.TypeOf(lit))
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if name, ok := r.text(kv.Key); ok {
			r.value(kv.Pos(), name, around, kv.Value)
		} else if id, ok := kv.Key.(*ast.Ident); ok {
			r.value(kv.Pos(), id.Name, around, kv.Value)
		}
	}
}

func (r *pass) assigned(lhs, rhs ast.Expr) {
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		r.value(lhs.Pos(), lhs.Name, "", rhs)
	case *ast.SelectorExpr:
		r.value(lhs.Sel.Pos(), lhs.Sel.Name, nameOf(r.TypesInfo.TypeOf(lhs.X)), rhs)
	}
}

// settingName is how flags, environment variables and keys of settings are
// written.
var settingName = regexp.MustCompile(`^[\pL][\pL\d_.\-]{2,60}$`)

// setting reads the default of a flag, a variable or a key that a call names:
// a constant name right before a constant number.
func (r *pass) setting(call *ast.CallExpr) {
	for i := 0; i+1 < len(call.Args); i++ {
		if name, ok := r.text(call.Args[i]); ok && settingName.MatchString(name) {
			r.value(call.Args[i].Pos(), name, "", call.Args[i+1])
		}
	}
}

// defaults reads what struct tags say that fields are set to.
func (r *pass) defaults(around string, st *ast.StructType) {
	for _, field := range st.Fields.List {
		if field.Tag == nil {
			continue
		}
		text, err := strconv.Unquote(field.Tag.Value)
		if err != nil {
			continue
		}
		tag := reflect.StructTag(text)
		n, err := strconv.ParseInt(cmp.Or(tag.Get("default"), tag.Get("envDefault")), 10, 64)
		if err != nil {
			continue
		}
		for _, name := range field.Names {
			r.add(name.Pos(), name.Name, around, types.Typ[types.Int], constant.MakeInt64(n))
		}
	}
}

// text returns the constant string that e is.
func (r *pass) text(e ast.Expr) (string, bool) {
	v := r.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

func (r *pass) value(pos token.Pos, name, around string, e ast.Expr) {
	if tv := r.TypesInfo.Types[e]; tv.Value != nil {
		r.add(pos, name, around, tv.Type, tv.Value)
	}
}

func (r *pass) add(pos token.Pos, name, around string, t types.Type, v constant.Value) {
	v = constant.ToInt(v)
	n, exact := constant.Int64Val(v)
	if v.Kind() != constant.Int || !exact || name == "_" {
		return
	}
	if around == "" {
		around = nameOf(t)
	}
	r.found = append(r.found, Figure{
		Pos: pos, Func: r.around, Name: name, Around: around, Value: n,
		Period: types.TypeString(t, nil) == "time.Duration",
	})
}

// nameOf returns the name of the type that t is or points to, "" if it has
// none.
func nameOf(t types.Type) string {
	if t == nil {
		return ""
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}
