package erase

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
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
	for _, h := range gaps(result.Stores) {
		f := report(h)
		if s := p.Store(f.Key, func(s config.Store) bool { return s.Erase != "" }); s != nil && f.Suppressed == nil {
			f.Suppressed = s.Suppression(string(s.Erase))
		}
		p.Report(f)
	}
	return nil
}

// gaps returns the stores of a program that nothing erases from. A store that
// something marks in is for the rule softerase to tell of, and one that forgets
// by itself needs no eraser; what a process keeps in memory ends with it.
func gaps(p lifecycle.Program) []lifecycle.Holding {
	return slices.DeleteFunc(lifecycle.Inventory(p), func(h lifecycle.Holding) bool {
		_, stays := h.First(Rule.Name, stays)
		return !stays || h.Store.Medium == flows.Memory || h.Erasable() || h.Marked() != nil
	})
}

// stays reports whether what is kept does not go by itself.
func stays(o lifecycle.Obligation) bool { return !o.Limit.Ends() }

// Join leaves of findings, those of several programs of one system, the ones
// that no program answers: what the server stores, the administrator's command
// may erase. Programs are what [lint.Result] holds of each.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	open := make(map[string]bool)
	for _, h := range gaps(flows.Joined(programs)) {
		open[flows.StoreKey(h.Store)] = true
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return !open[f.Key] })
}

func report(h lifecycle.Holding) finding.Finding {
	o, _ := h.First(Rule.Name, stays)
	why := lang.Text{}
	if e := h.Unreached(); e != nil {
		why = lang.Textf(onlyIdle, e.Pos.File, e.Pos.Line)
	}
	return finding.Finding{
		Confidence: o.Confidence,
		Pos:        o.Pos,
		Module:     o.Module,
		Function:   o.Func,
		Key:        flows.StoreKey(h.Store),
		Message:    lang.Textf(message, flows.KindText(h.Kinds), flows.StoreText(o.Store), o.Call, why),
		Advice:     advice,
		Trace:      o.Trace,
		Evidence:   o.Evidence,
		Suppressed: o.Suppressed(Rule.Name),
	}
}
