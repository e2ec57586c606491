package lint

import (
	"fmt"
	"reflect"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/rule"
)

// Result is what a rule gives for one package.
type Result struct {
	Findings   []finding.Finding   // in order, silenced ones included
	BlindSpots []finding.BlindSpot // in order
	UsedAllows []Use               // in order
	Facts      []finding.Position  // of the entries of the configuration that were asked for and found
	Open       bool                // packages that import this one may add findings in its files
	Program    any                 // what a program is known to do, for a driver that sees several; nil elsewhere
}

// Use is an allow directive that silenced a finding.
type Use struct {
	Directive finding.Position
	Rule      string
}

// New returns the analyzer of r. Run finds its results in p.Pass.ResultOf for
// the analyzers that it requires. It runs on packages with type errors too. A
// panic in run is an error that names rule and package, never a package that
// passes.
func New(r *rule.Rule, requires []*analysis.Analyzer, run func(p *Pass) error) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:             r.Name,
		Doc:              r.Title.En + "\n\n" + r.Manual.En,
		URL:              r.URL(),
		Requires:         slices.Concat([]*analysis.Analyzer{source.Analyzer, settings.Analyzer, annotations.Analyzer}, requires),
		ResultType:       reflect.TypeFor[*Result](),
		RunDespiteErrors: true,
	}
	a.Run = func(pass *analysis.Pass) (any, error) {
		p := &Pass{
			Pass:        pass,
			Rule:        r,
			Files:       pass.ResultOf[source.Analyzer].(*source.Files),
			Settings:    pass.ResultOf[settings.Analyzer].(*settings.Settings),
			Annotations: pass.ResultOf[annotations.Analyzer].(*annotations.Index),
		}
		if p.Settings.Err != nil {
			return nil, p.Settings.Err
		}
		p.Config = p.Settings.Config
		if err := p.guarded(run); err != nil {
			return nil, fmt.Errorf("rule %s on package %s: %w", r.Name, pass.Pkg.Path(), err)
		}
		return p.finish(), nil
	}
	return a
}

// guarded runs the rule and turns a panic into an error.
func (p *Pass) guarded(run func(*Pass) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	return run(p)
}
