package expose

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/published"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports faces that requests are answered with, whoever sent them.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer, guards.Analyzer, published.Analyzer}, run)

func run(p *lint.Pass) error {
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !program.Main() {
		p.Open()
		return nil
	}
	p.Program(program)
	if p.Pass.ResultOf[published.Analyzer].(*published.Result).Closed() {
		return nil
	}
	for _, s := range shown(p.Pass.ResultOf[flows.Analyzer].(*flows.Result).Answers, program) {
		f := s.report()
		if by := behind(p, s); by != nil {
			f.Suppressed = by
		}
		p.Report(f)
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// behind returns what the configuration says of what stands before the package
// of s and lets in only those who may.
func behind(p *lint.Pass, s showing) *finding.Suppression {
	for _, said := range p.Config.Of(s.Module, ways.Package(s.Func)) {
		if said.Access != "" {
			return said.Suppression(string(said.Access))
		}
	}
	return nil
}

// showing is face data that one place answers requests with, and a way there on
// which nobody asks who sent them.
type showing struct {
	flows.Answer
	way      guard.Gap
	children bool // a directive on the way tells of a school
}

// shown returns the answers that everybody gets, once for each place, in the
// order of what is known.
func shown(all []flows.Answer, program *guards.Result) []showing {
	var out []showing
	for _, point := range program.Points() {
		if point.Kind != acts.Reply {
			continue
		}
		for _, a := range all {
			if a.Func != point.Func || a.Pos != point.Pos {
				continue
			}
			i := slices.IndexFunc(out, func(s showing) bool { return s.Module == a.Module && s.At == a.At })
			if i >= 0 {
				out[i].Kind |= a.Kind
				out[i].Many = out[i].Many || a.Many
			} else if way, open := openWay(program, point); open {
				out = append(out, showing{a, way, atSchool(way)})
			}
		}
	}
	return out
}

// openWay returns a way of a request to point on which nothing asks who sent it,
// whatever the settings are.
func openWay(program *guards.Result, point guard.Asked) (guard.Gap, bool) {
	for gap := range program.Gaps(point, func(t guard.Test, _ guard.Relation) bool { return authorizes(t) || compared(program, t) }) {
		if gap.Entry.How == guard.Routed && !slices.ContainsFunc(gap.Some, checks) {
			return gap, true
		}
	}
	return guard.Gap{}, false
}

// atSchool reports whether a directive on the way says that the place is a
// school.
func atSchool(way guard.Gap) bool {
	return slices.ContainsFunc(way.Steps, func(at guard.Place) bool {
		return slices.ContainsFunc(at.Held, func(t guard.Test) bool {
			return t.Root.Kind == guard.Declared && t.Root.Name == "venue" && t.Root.Type == "school"
		})
	})
}

func (s showing) report() finding.Finding {
	f := finding.Finding{
		Severity: rule.Warning, Confidence: s.Confidence, Pos: s.At, Module: s.Module, Function: s.Func,
		Key: s.Kind.String() + ">" + s.Call, Advice: ask, Evidence: s.Evidence, Suppressed: s.Silenced,
		Message: lang.Textf(message, flows.KindText(s.Kind), s.Call, s.way.Name(), s.Source, s.Evidence[0].Text),
	}
	if s.Many {
		f.Severity = rule.Error
		f.Message = lang.Textf(messageMany, flows.KindText(s.Kind), s.Call, s.way.Name(), s.Source, s.Evidence[0].Text)
	}
	if s.Kind&facedata.Template != 0 {
		f.Advice = compare
	}
	if s.children {
		f.Articles = slices.Concat(Rule.Primary, Rule.Cross, []law.Ref{{Instrument: "minors-net-2024", Article: "36"}})
	}
	f.Trace = slices.Clone(s.Trace)
	for _, at := range s.way.Before {
		f.Trace = append(f.Trace, finding.Step{Pos: at, Text: lang.Textf(registered, s.way.Name())})
	}
	return f
}
