package consent

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports the entry points from which a face is processed without its
// owner having been asked.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, consents.Analyzer}, run)

func run(p *lint.Pass) error {
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !program.Main() {
		p.Open()
		return nil
	}
	p.Program(program)
	asked := p.Pass.ResultOf[consents.Analyzer].(*consents.Result)
	for _, w := range ways.Open(program, ways.Consented(asked)) {
		f := report(w, asked)
		f.Module = program.Module(f.Function)
		p.Report(f)
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

func report(w ways.Way, asked *consents.Result) finding.Finding {
	at := w.Place()
	f := finding.Finding{
		Severity: rule.Error, Confidence: facedata.High,
		Pos: at.Pos, Function: at.Func, Key: w.Entry.Func,
		Message: message(w, asked), Advice: advice, Trace: w.Trace(),
		Evidence:   []finding.Evidence{ways.Evidence(w.Point)},
		Suppressed: w.Suppressed(Rule.Name),
	}
	switch ways.Weight(w.Point) {
	case ways.Kept, ways.Named:
		f.Severity, f.Confidence = rule.Warning, facedata.Medium
	case ways.Detected:
		f.Severity, f.Confidence, f.Articles = rule.Warning, facedata.Medium, ofPersons
	}
	return f
}
