package lint

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/passes/suggest"
	"github.com/facelint/facelint/internal/rule"
)

// Pass is one rule at work on one package.
type Pass struct {
	Pass        *analysis.Pass
	Rule        *rule.Rule
	Files       *source.Files
	Settings    *settings.Settings
	Config      *config.Config // facts beside the code that hold today; never nil
	Annotations *annotations.Index

	result   Result
	declared *suggest.Declared // nil before somebody asks
}

// Report records a finding. What f leaves out is filled in: the rule, its
// severity, its articles, the module, a trace of one step, and the package
// clause for a finding without a place. Findings in tests and in generated files
// are dropped, since nobody keeps faces by the one or would mend the other by
// hand.
func (p *Pass) Report(f finding.Finding) {
	if !f.Pos.IsValid() {
		f.Pos = p.Files.Position(p.Files.Start())
	}
	if file := p.Files.File(f.Pos); file != nil && (p.Files.Test(file.Package) || p.Files.Generated(file)) {
		return
	}
	f.Rule = p.Rule.Name
	f.Severity = cmp.Or(f.Severity, p.Rule.Severity)
	f.Module = cmp.Or(f.Module, p.Files.Module)
	if len(f.Trace) == 0 {
		f.Trace = []finding.Step{{Pos: f.Pos, Text: f.Message}}
	}
	if f.Articles == nil {
		f.Articles = slices.Concat(p.Rule.Primary, p.Rule.Cross, p.Rule.History)
	}
	if d, ok := p.Annotations.Allow(f.Rule, f.Pos); ok {
		f.Suppressed = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
		p.result.UsedAllows = append(p.result.UsedAllows, Use{Directive: d.Pos, Rule: f.Rule})
	}
	p.result.Findings = append(p.result.Findings, f)
}

// Blind records something that the rule could not see.
func (p *Pass) Blind(b finding.BlindSpot) {
	p.result.BlindSpots = append(p.result.BlindSpots, b)
}

// Open records that packages which import this one may add findings in its
// files, as rules do that ask whether something exists in the whole program. A
// directive that silences nothing here may then be needed there.
func (p *Pass) Open() { p.result.Open = true }

// Program records what the rule knows of the program that this package is the
// main package of. A driver that sees several programs of one system joins it
// with what the others do.
func (p *Pass) Program(known any) { p.result.Program = known }

// finish puts the results in order, drops repetitions and emits diagnostics.
func (p *Pass) finish() *Result {
	r := &p.result
	slices.SortStableFunc(r.Findings, finding.Compare)
	r.Findings = slices.CompactFunc(r.Findings, func(a, b finding.Finding) bool { return finding.Compare(a, b) == 0 })
	slices.SortFunc(r.UsedAllows, func(a, b Use) int {
		return cmp.Or(a.Directive.Compare(b.Directive), cmp.Compare(a.Rule, b.Rule))
	})
	r.UsedAllows = slices.Compact(r.UsedAllows)
	slices.SortFunc(r.Facts, finding.Position.Compare)
	r.Facts = slices.Compact(r.Facts)
	slices.SortFunc(r.BlindSpots, func(a, b finding.BlindSpot) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Text.En, b.Text.En))
	})
	r.BlindSpots = slices.Compact(r.BlindSpots)
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Suppressed == nil {
			p.Pass.Report(p.diagnostic(f))
		}
	}
	return r
}
