package program_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/driver/program"
)

type trail struct{ Names []string }

func (*trail) AFact()           {}
func (t *trail) String() string { return "trail" }

// tracer exports, for each package, the names on the way to it.
func tracer() *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             "tracer",
		Doc:              "follow imports",
		RunDespiteErrors: true,
		FactTypes:        []analysis.Fact{new(trail)},
		ResultType:       reflect.TypeFor[[]string](),
		Run: func(pass *analysis.Pass) (any, error) {
			own := trail{}
			for _, imp := range pass.Pkg.Imports() {
				var t trail
				if pass.ImportPackageFact(imp, &t) {
					own.Names = append(own.Names, t.Names...)
				}
			}
			own.Names = append(own.Names, pass.Pkg.Name())
			pass.ExportPackageFact(&own)
			return own.Names, nil
		},
	}
}

func TestFactsFlowAlongImports(t *testing.T) {
	p := load(t, config(write(t, chain)))
	a := tracer()
	r, err := p.Analyze([]*analysis.Analyzer{a})
	require.NoError(t, err)
	require.Empty(t, r.Problems)

	var paths []string
	var last any
	for pkg, v := range r.Of(a) {
		paths = append(paths, pkg.PkgPath)
		last = v
	}
	require.Equal(t, ids(p.Packages), paths)
	require.Equal(t, []string{"z", "m", "b", "a"}, last)
}

func TestFactsOfPackagesThatNoPatternNames(t *testing.T) {
	p := load(t, config(write(t, chain), "./a"))
	a := tracer()
	r, err := p.Analyze([]*analysis.Analyzer{a})
	require.NoError(t, err)
	for _, v := range r.Of(a) {
		require.Equal(t, []string{"z", "m", "b", "a"}, v)
	}
}

func TestFailingAnalyzerIsOneProblem(t *testing.T) {
	p := load(t, config(write(t, chain)))
	fails := &analysis.Analyzer{
		Name: "fails", Doc: "fails on one package", RunDespiteErrors: true, FactTypes: []analysis.Fact{new(trail)},
		Run: func(pass *analysis.Pass) (any, error) {
			if pass.Pkg.Name() == "m" {
				return nil, errors.New("no luck")
			}
			return nil, nil
		},
	}
	after := &analysis.Analyzer{
		Name: "after", Doc: "needs fails", RunDespiteErrors: true, Requires: []*analysis.Analyzer{fails},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
	r, err := p.Analyze([]*analysis.Analyzer{after})
	require.NoError(t, err)
	require.Len(t, r.Problems, 1)
	require.Equal(t, "example.com/chain/m", r.Problems[0].Package)
	require.Equal(t, program.Analysis, r.Problems[0].Kind)
	require.Equal(t, "fails failed: no luck", r.Problems[0].Text.En)

	var left []string
	for pkg := range r.Of(after) {
		left = append(left, pkg.PkgPath)
	}
	require.Equal(t, []string{"example.com/chain/z"}, left)
}

func TestInvalidAnalyzerIsAnError(t *testing.T) {
	p := load(t, config(write(t, chain)))
	_, err := p.Analyze([]*analysis.Analyzer{{Name: "no run", Doc: "x"}})
	require.Error(t, err)
}
