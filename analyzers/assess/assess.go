package assess

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/figures"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/recipients"
	"github.com/facelint/facelint/internal/passes/ways"
)

// Analyzer holds a program against the assessments that its configuration lists.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, recipients.Analyzer, figures.Analyzer}, run)

var (
	missing = lang.Text{
		En: "the program handles faces (%s), and .facelint.yaml lists no impact assessment that is valid today",
		Zh: "该程序处理人脸（%s），而 .facelint.yaml 没有当前有效的个人信息保护影响评估",
	}
	record = lang.Text{
		En: "assess purpose, manner, effect on rights and measures before, keep the report for three years, and record it: assessments: [{version: …, date: …, purposes: […], by: …, until: …}] in .facelint.yaml",
		Zh: "事前评估目的、方式、对个人权益的影响和保护措施，报告保存三年以上，并记录：在 .facelint.yaml 中写明 assessments: [{version: …, date: …, purposes: […], by: …, until: …}]",
	}
)

func run(p *lint.Pass) error {
	short(p)
	uncovered(p)
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !program.Main() {
		return nil
	}
	p.Program(program)
	if len(p.Config.Assessments) == 0 {
		unassessed(p, program)
	}
	stale(p)
	newer(p)
	return nil
}

// unassessed reports a program that handles faces. What only looks where faces
// are recognises nobody.
func unassessed(p *lint.Pass, program *guards.Result) {
	all := ways.Open(program, func(guard.Test, guard.Relation) bool { return false })
	i := slices.IndexFunc(all, func(w ways.Way) bool { return ways.Weight(w.Point) > ways.Detected })
	if i < 0 {
		return
	}
	w, confidence := all[i], facedata.Medium
	if ways.Weight(w.Point) == ways.Recognised {
		confidence = facedata.High
	}
	p.Report(finding.Finding{
		Confidence: confidence, Key: recordKey,
		Message: lang.Textf(missing, ways.Done(w.Point)), Advice: record,
		Trace: w.Trace(), Evidence: []finding.Evidence{ways.Evidence(w.Point)},
	})
}

// recordKey identifies the finding that there is no record.
const recordKey = "assessment"

// Join leaves of findings, those of several programs of one system, one of each
// kind for a module.
func Join(findings []finding.Finding, _ []any) []finding.Finding {
	type told struct{ module, key string }
	seen := make(map[told]bool)
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool {
		id := told{f.Module, f.Key}
		again := seen[id] && (f.Key == recordKey || f.Pos.File == fileName)
		seen[id] = true
		return again
	})
}
