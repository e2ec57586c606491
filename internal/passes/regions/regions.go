package regions

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/recipients"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "regions",
	Doc:              "find in which regions of clouds data is\n\nIt reports nothing; rules about export require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, recipients.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(fact)},
	RunDespiteErrors: true,
}

// Result is what a package and all that it imports say of regions and of the
// services that faces are handed to.
type Result struct {
	Placed []Placed   // in order of position
	Handed []Handover // likewise
	Main   bool       // the package is a program, so that there is no more
}

// Place is a place in the code, and what silences findings there.
type Place struct {
	Pos      finding.Position
	Module   string
	Package  string
	Func     string                // key of the function around it, "" outside functions
	Silenced []finding.Suppression // by a directive that allows findings of crossborder, one at most
	Asked    bool                  // a directive says that separate consent to export is asked for
}

// Placed is where a program says in which region of a cloud it works.
type Placed struct {
	Place
	Vendor string
	Region string
	Where  Where
}

// Handover is where a face is handed to a service.
type Handover struct {
	Place
	Recipient string
	Call      string
}

// fact is what a package tells its importers, that of its own imports included.
type fact struct {
	Placed []Placed
	Handed []Handover
}

func (*fact) AFact() {}

func (*fact) String() string { return "regions" }

// pass reads one package.
type pass struct {
	*analysis.Pass
	files *source.Files
	notes *annotations.Index
	fact  fact
	fn    *types.Func // around what is read
	only  string      // the one vendor whose SDK the package imports
}

func run(p *analysis.Pass) (any, error) {
	r := &pass{Pass: p, files: p.ResultOf[source.Analyzer].(*source.Files), notes: p.ResultOf[annotations.Analyzer].(*annotations.Index)}
	if !source.UnderAnalysis(p) {
		return &Result{}, nil
	}
	for _, imp := range p.Pkg.Imports() {
		f := new(fact)
		if p.ImportPackageFact(imp, f) {
			r.fact.Placed = append(r.fact.Placed, f.Placed...)
			r.fact.Handed = append(r.fact.Handed, f.Handed...)
		}
	}
	for _, h := range p.ResultOf[recipients.Analyzer].(*recipients.Result).Handed {
		r.fn = h.Func
		r.fact.Handed = append(r.fact.Handed, Handover{r.place(r.files.Position(h.Pos)), h.Recipient, h.Call})
	}
	r.only = r.vendor()
	for _, file := range p.Files {
		if !r.files.Test(file.Package) && !r.files.Generated(file) {
			r.read(file)
		}
	}
	r.fact.normalize()
	p.ExportPackageFact(&r.fact)
	return &Result{r.fact.Placed, r.fact.Handed, p.Pkg.Name() == "main"}, nil
}

// normalize sorts f and drops repetitions.
func (f *fact) normalize() {
	at := func(a, b Place) int { return cmp.Or(strings.Compare(a.Module, b.Module), a.Pos.Compare(b.Pos)) }
	placed := func(a, b Placed) int {
		return cmp.Or(at(a.Place, b.Place), strings.Compare(a.Vendor, b.Vendor), strings.Compare(a.Region, b.Region))
	}
	handed := func(a, b Handover) int {
		return cmp.Or(at(a.Place, b.Place), strings.Compare(a.Recipient, b.Recipient))
	}
	slices.SortStableFunc(f.Placed, placed)
	f.Placed = slices.CompactFunc(f.Placed, func(a, b Placed) bool { return placed(a, b) == 0 })
	slices.SortStableFunc(f.Handed, handed)
	f.Handed = slices.CompactFunc(f.Handed, func(a, b Handover) bool { return handed(a, b) == 0 })
}

// place describes a place in the function at hand.
func (r *pass) place(pos finding.Position) Place {
	p := Place{Pos: pos, Module: r.files.Module, Package: r.Pkg.Path()}
	said := r.notes.Package(r.Pkg.Path())
	if r.fn != nil {
		p.Func = r.fn.FullName()
		said = slices.Concat(r.notes.Func(r.fn), said)
	}
	p.Asked = slices.ContainsFunc(said, func(d *annotations.Directive) bool { return d.Name == "consent" && d.Attr("scope") == "export" })
	if d, ok := r.notes.Allow("crossborder", pos); ok {
		p.Silenced = []finding.Suppression{{Pos: d.Pos, Reason: d.Reason}}
	}
	return p
}

// vendor returns the vendor whose SDKs the package imports, "" if there is none
// or more than one.
func (r *pass) vendor() string {
	found := ""
	for _, imp := range r.Pkg.Imports() {
		v := Vendor(imp.Path())
		if found != "" && v != "" && v != found {
			return ""
		}
		found = cmp.Or(found, v)
	}
	return found
}

// read finds in file the regions that SDKs are given: as an argument, or in a
// field, of the SDK or by way of a setting of the package.
func (r *pass) read(file *ast.File) {
	for _, decl := range file.Decls {
		r.fn = nil
		if d, ok := decl.(*ast.FuncDecl); ok {
			r.fn, _ = r.TypesInfo.Defs[d.Name].(*types.Func)
		}
		var stack []ast.Node
		ast.Inspect(decl, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			stack = append(stack, n)
			e, ok := n.(ast.Expr)
			if !ok {
				return true
			}
			if name, ok := r.text(e); ok {
				r.region(e, name, stack)
				stack = stack[:len(stack)-1]
				return false
			}
			return true
		})
	}
}

func (r *pass) text(e ast.Expr) (string, bool) {
	v := r.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// region notes the text e, the last of a stack of nodes, if it is the name of a
// region, or a host with one, that an SDK is given.
func (r *pass) region(e ast.Expr, text string, stack []ast.Node) {
	where, name := Region(text), text
	if where == 0 && strings.Contains(text, ".") && !strings.ContainsAny(text, " \n") {
		_, host, ok := strings.Cut(text, "://")
		if !ok {
			host = text
		}
		host, _, _ = strings.Cut(host, "/")
		host, _, _ = strings.Cut(host, ":")
		var region string
		if where, region = Host(host); region != "" {
			name = region
		} else {
			name = host
		}
	}
	if where == 0 {
		return
	}
	if vendor := r.given(stack); vendor != "" {
		r.fact.Placed = append(r.fact.Placed, Placed{r.place(r.files.Position(e.Pos())), vendor, name, where})
	}
}

// given returns the vendor whose SDK is given the last of a stack of nodes, ""
// if none is: it is compared, listed or chosen from.
func (r *pass) given(stack []ast.Node) string {
	for i := len(stack) - 2; i >= 0; i-- {
		switch n := stack[i].(type) {
		case *ast.CallExpr:
			if v := Vendor(r.pathOf(n.Fun)); v != "" {
				return v
			}
		case *ast.CompositeLit:
			t := r.TypesInfo.TypeOf(n)
			if t == nil {
				return ""
			}
			if named, ok := types.Unalias(t).(*types.Named); ok && named.Obj().Pkg() != nil {
				if v := Vendor(named.Obj().Pkg().Path()); v != "" {
					return v
				}
			}
			if _, ok := t.Underlying().(*types.Struct); !ok {
				return ""
			}
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && speaks(id.Name) && n.Value == stack[i+1] {
				return r.only
			}
		case *ast.ValueSpec:
			if slices.ContainsFunc(n.Names, func(id *ast.Ident) bool { return speaks(id.Name) }) {
				return r.only
			}
		case *ast.AssignStmt:
			switch lhs := n.Lhs[0].(type) {
			case *ast.Ident:
				if speaks(lhs.Name) {
					return r.only
				}
			case *ast.SelectorExpr:
				if speaks(lhs.Sel.Name) {
					return cmp.Or(Vendor(r.pathOf(lhs)), r.only)
				}
			}
			return ""
		case *ast.BinaryExpr, *ast.CaseClause, ast.Stmt:
			return ""
		}
	}
	return ""
}

// pathOf returns the import path of the package that declares what e names.
func (r *pass) pathOf(e ast.Expr) string {
	var id *ast.Ident
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		return ""
	}
	if obj := r.TypesInfo.Uses[id]; obj != nil && obj.Pkg() != nil {
		return obj.Pkg().Path()
	}
	return ""
}

// speaks reports whether a name is one for where a cloud is.
func speaks(name string) bool {
	lower := strings.ToLower(name)
	return strings.Contains(lower, "region") || strings.Contains(lower, "endpoint") || strings.Contains(lower, "location")
}
