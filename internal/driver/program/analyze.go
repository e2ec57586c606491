package program

import (
	"fmt"
	"iter"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// Results are what analyzers returned for the packages of a program.
type Results struct {
	Problems []Problem // of analyzers that failed, by package

	packages []*packages.Package
	values   map[action]any
}

type action struct {
	analyzer *analysis.Analyzer
	pkg      *packages.Package
}

// Of returns what a returned for each package, in the order of
// Program.Packages. Packages for which it failed are left out.
func (r Results) Of(a *analysis.Analyzer) iter.Seq2[*packages.Package, any] {
	return func(yield func(*packages.Package, any) bool) {
		for _, p := range r.packages {
			if v, ok := r.values[action{a, p}]; ok && !yield(p, v) {
				return
			}
		}
	}
}

// Analyze runs the analyzers over the packages of p; facts flow from imported
// to importing first-party packages. Since programs are often partly typed,
// analyzers are expected to set RunDespiteErrors. The error is about the
// analyzers themselves, not about the program.
func (p *Program) Analyze(analyzers []*analysis.Analyzer) (Results, error) {
	graph, err := checker.Analyze(analyzers, p.Packages, nil)
	if err != nil {
		return Results{}, fmt.Errorf("running analyzers: %w", err)
	}
	r := Results{packages: p.Packages, values: make(map[action]any)}
	for act := range graph.All() {
		switch {
		case act.Err == nil && act.IsRoot:
			r.values[action{act.Analyzer, act.Package}] = act.Result
		case act.Err != nil && !inherited(act):
			r.Problems = append(r.Problems, Problem{
				Pos:     finding.Position{},
				Package: act.Package.PkgPath,
				Text:    lang.Textf(lang.Text{En: "%s failed: %v", Zh: "%s 失败：%v"}, act.Analyzer.Name, act.Err),
				Kind:    Analysis,
			})
		}
	}
	sortProblems(r.Problems)
	return r, nil
}

// inherited reports whether act failed only because one before it did.
func inherited(act *checker.Action) bool {
	for _, dep := range act.Deps {
		if dep.Err != nil {
			return true
		}
	}
	return false
}
