package wires

import (
	"cmp"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "wires",
	Doc:              "find how data travels to a program and from it\n\nIt reports nothing; rules about transport require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, lazyssa.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(fact)},
	RunDespiteErrors: true,
}

// Result is how data travels, as a package and all that it imports say.
type Result struct {
	Lines []Line // in order of position
	Main  bool   // the package is a program, so that there are no others
}

// Sort says what a line does.
type Sort uint8

// The sorts of lines.
const (
	Listens  Sort = iota + 1 // takes connections that anybody on the way can read
	Trusts                   // takes any certificate for the right one
	Opens                    // asks a store for connections that anybody on the way can read
	Connects                 // connects to a database
	Takes                    // takes messages that are named for holding a face
	Fetches                  // makes pictures of what a file asks others for
)

// Line is a line of code that says how data travels.
type Line struct {
	Sort     Sort
	Pos      finding.Position
	Module   string
	Package  string                // import path
	Func     string                // key of the function around it, "" outside functions
	What     string                // the call, or the setting as written
	Address  string                // where it listens or connects to, "*" standing for what is not known
	Medium   string                // Opens: of the store
	Silenced []finding.Suppression // by directives that allow findings of plainwire there, one at most
}

// fact is what a package tells its importers, that of its own imports included.
type fact struct{ Lines []Line }

func (*fact) AFact() {}

func (*fact) String() string { return "wires" }

// pass reads one package.
type pass struct {
	*analysis.Pass
	files *source.Files
	fn    string // key of the declared function that is read, "" outside functions
	notes *annotations.Index
	found []Line
}

func run(p *analysis.Pass) (any, error) {
	r := &pass{Pass: p, files: p.ResultOf[source.Analyzer].(*source.Files), notes: p.ResultOf[annotations.Analyzer].(*annotations.Index)}
	if !source.UnderAnalysis(p) {
		return &Result{}, nil
	}
	for _, imp := range p.Pkg.Imports() {
		f := new(fact)
		if p.ImportPackageFact(imp, f) {
			r.found = append(r.found, f.Lines...)
		}
	}
	if r.listens() {
		for _, fn := range p.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build().Funcs {
			r.function(fn)
		}
	}
	for _, file := range p.Files {
		if !r.files.Test(file.Package) && !r.files.Generated(file) {
			r.settings(file)
			r.handlers(file)
		}
	}
	slices.SortStableFunc(r.found, compare)
	r.found = slices.CompactFunc(r.found, func(a, b Line) bool { return compare(a, b) == 0 })
	p.ExportPackageFact(&fact{r.found})
	return &Result{Lines: r.found, Main: p.Pkg.Name() == "main"}, nil
}

func compare(a, b Line) int {
	return cmp.Or(cmp.Compare(a.Module, b.Module), a.Pos.Compare(b.Pos), cmp.Compare(a.Sort, b.Sort), cmp.Compare(a.What, b.What))
}

// add notes a line, with what silences findings there.
func (r *pass) add(l Line) {
	l.Module, l.Package = r.files.Module, r.Pkg.Path()
	if d, ok := r.notes.Allow("plainwire", l.Pos); ok {
		l.Silenced = []finding.Suppression{{Pos: d.Pos, Reason: d.Reason}}
	}
	r.found = append(r.found, l)
}

// around returns the key of the declared function around fn.
func around(fn *ssa.Function) string {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.FullName()
	}
	return ""
}
