package driver

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/report"
)

// Options are a user's choices for one check.
type Options struct {
	Patterns []string  // as of go list; none means "./..."
	Tags     string    // build tags, comma-separated
	Tests    bool      // whether test files are analysed too
	Lang     lang.Lang // of the reports
	Rules    []string  // names of the rules to run; none means all
	Outputs  []Output  // reports to write

	Models []*model.Pack // that the settings hold, to say which rows have no effect
}

// Check analyses the packages that o names and writes the reports that o asks
// for. What could not be analysed is in the document and in every report; the
// error is a *UsageError, a *program.Error when nothing could be loaded, or
// says which report could not be written. The document is nil only if nothing
// was tried.
func Check(ctx context.Context, o Options, stdout io.Writer) (*report.Document, error) {
	return check(ctx, suite{analyzers.All(), analyzers.Rules()}, o, stdout)
}

func check(ctx context.Context, all suite, o Options, stdout io.Writer) (*report.Document, error) {
	chosen, err := all.choose(o.Rules)
	if err != nil {
		return nil, err
	}
	writers, err := writers(o.Outputs)
	if err != nil {
		return nil, err
	}
	r := report.Run{Version: Version(), Catalogue: law.CatalogueDate, Lang: o.Lang, Rules: chosen.rules}
	failure := analyse(ctx, o, chosen.analyzers, &r)
	var nothing *program.Error
	if failure != nil && !errors.As(failure, &nothing) {
		return nil, failure
	}
	if nothing != nil {
		r.Problems = append(r.Problems, report.Problem{Text: nothingLoaded(nothing)})
	}
	doc := report.New(r)
	for i, out := range o.Outputs {
		failure = errors.Join(failure, out.write(writers[i], doc, stdout))
	}
	return doc, failure
}

// analyse loads the program and adds to r what is found in it.
func analyse(ctx context.Context, o Options, rules []*analysis.Analyzer, r *report.Run) error {
	p, mods, err := load(ctx, o)
	if err != nil {
		return err
	}
	r.Modules = mods
	results, err := p.Analyze(rules)
	if err != nil {
		return err
	}
	r.Packages = count(p.Packages)
	r.BlindSpots = p.BlindSpots
	r.Warnings = ineffective(o.Models, p)
	for _, problem := range slices.Concat(p.Problems, results.Problems) {
		r.Problems = append(r.Problems, report.Problem{
			Pos: problem.Pos, Module: moduleOf(problem.Package, r.Modules), Package: problem.Package, Text: problem.Text,
		})
	}
	for _, a := range rules {
		collect(a, results.Of(a), r)
	}
	if o.Rules == nil && (len(o.Patterns) == 0 || slices.Contains(o.Patterns, "./...")) {
		vain, err := unanswered(p, results, rules, mods)
		r.Warnings = append(r.Warnings, vain...)
		return err
	}
	return nil
}

// collect adds to r what one rule gave for all packages.
func collect(a *analysis.Analyzer, values iter.Seq2[*packages.Package, any], r *report.Run) {
	var findings []finding.Finding
	var programs []any
	for _, value := range values {
		result := value.(*lint.Result)
		findings = append(findings, result.Findings...)
		r.BlindSpots = append(r.BlindSpots, result.BlindSpots...)
		if result.Program != nil {
			programs = append(programs, result.Program)
		}
	}
	r.Findings = append(r.Findings, analyzers.Join(a.Name, findings, programs)...)
}

// count returns how many packages there are, each with its test variants
// counted once.
func count(pkgs []*packages.Package) int {
	paths := make(map[string]bool)
	for _, p := range pkgs {
		paths[strings.TrimSuffix(p.PkgPath, "_test")] = true
	}
	return len(paths)
}
