// Package models gives passes what is known of the APIs that a package uses.
package models

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/settings"
)

// Analyzer yields the *model.Set for the imports of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "models",
	Doc:              "read the models of the imported packages\n\nIt reports nothing; the rules require it.",
	Requires:         []*analysis.Analyzer{settings.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*model.Set](),
	RunDespiteErrors: true,
}

func run(pass *analysis.Pass) (any, error) {
	var paths []string
	for _, imp := range pass.Pkg.Imports() {
		paths = append(paths, imp.Path())
	}
	return model.NewSet(paths, pass.ResultOf[settings.Analyzer].(*settings.Settings).Models...)
}
