package suggest

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/source"
)

// Result is what one package has to say to the proposals for a program. See
// [Join].
type Result struct {
	declared *Declared
	flows    *flows.Result
}

// New returns an analyzer that yields the *Result of a package, for one program.
func New() *analysis.Analyzer {
	missing := flows.NewMissing()
	return &analysis.Analyzer{
		Name:             "suggest",
		Doc:              "propose annotations\n\nIt reports nothing.",
		Requires:         []*analysis.Analyzer{annotations.Analyzer, source.Analyzer, missing},
		ResultType:       reflect.TypeFor[*Result](),
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			r := &Result{flows: pass.ResultOf[missing].(*flows.Result)}
			files, notes := pass.ResultOf[source.Analyzer].(*source.Files), pass.ResultOf[annotations.Analyzer].(*annotations.Index)
			r.declared = Declarations(pass, files, notes)
			return r, nil
		},
	}
}
