package erase

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
)

// Analyzer reports the stores of a program that face data never leaves.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s is kept in %s by %s and nothing that the program can be made to do erases it from there%s",
		Zh: "%s被 %[3]s 保存到%[2]s，程序没有任何可触发的操作会从该处将其删除%[4]s",
	}
	onlySoft = lang.Text{
		En: " (the deletion at %s:%d only marks the data as deleted and leaves it in place)",
		Zh: "（%s:%d 的删除仅作标记，数据仍被保留）",
	}
	onlyIdle = lang.Text{
		En: " (no route, command or job leads to the deletion at %s:%d)",
		Zh: "（没有路由、命令或任务能触发 %s:%d 的删除）",
	}
	advice = lang.Text{
		En: "add a route, RPC or job that erases from this store by person, and let withdrawal of consent and closing of the account lead to it",
		Zh: "增加可按个人从该处删除的路由、RPC 或任务，并使撤回同意与注销账户能触发它",
	}
)

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	if !result.Main {
		p.Open()
		return nil
	}
	p.Program(result)
	for _, g := range result.Gaps() {
		p.Report(report(g))
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, the ones
// that no program answers: what the server stores, the administrator's command
// may erase. Programs are what [lint.Result] holds of each.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	var all flows.Result
	for _, known := range programs {
		r := known.(*flows.Result)
		all.Kept = append(all.Kept, r.Kept...)
		all.Erased = append(all.Erased, r.Erased...)
		all.Cascades = append(all.Cascades, r.Cascades...)
	}
	gaps := make(map[string]bool)
	for _, g := range all.Gaps() {
		gaps[key(g)] = true
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return !gaps[f.Key] })
}

// key identifies the store of a gap.
func key(g lifecycle.Gap) string { return g.First.Store.Medium + ":" + g.First.Store.Name }

func report(g lifecycle.Gap) finding.Finding {
	o := g.First
	why := lang.Text{}
	if g.Near != nil {
		reason := onlyIdle
		if g.Near.Soft {
			reason = onlySoft
		}
		why = lang.Textf(reason, g.Near.Pos.File, g.Near.Pos.Line)
	}
	return finding.Finding{
		Confidence: o.Confidence,
		Pos:        o.Pos,
		Module:     o.Module,
		Function:   o.Func,
		Key:        key(g),
		Message:    lang.Textf(message, flows.KindText(g.Kinds), flows.StoreText(o.Store), o.Call, why),
		Advice:     advice,
		Trace:      o.Trace,
		Evidence:   o.Evidence,
		Suppressed: o.Suppressed,
	}
}
