package retain

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

// Analyzer reports the stores of a program that keep face data without end.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s is kept in %s by %s %s",
		Zh: "%s被 %[3]s 保存到%[2]s，%[4]s",
	}
	noLimit = lang.Text{
		En: "without a time limit: it never expires, and no job that the program runs erases it by age",
		Zh: "没有保存期限：不会过期，程序也没有按时间清除的任务",
	}
	forever = lang.Text{
		En: "with an expiry of zero, which means for ever, and no job that the program runs erases it by age",
		Zh: "过期时间为零即永久保存，程序也没有按时间清除的任务",
	}
	tooLong = lang.Text{
		En: "for %d days, which is no limit in effect, and no job that the program runs erases it by age",
		Zh: "过期时间为 %d 天，实际上等于没有期限，程序也没有按时间清除的任务",
	}
	advice = lang.Text{
		En: "set the shortest period that the purpose needs: an expiry at the write, a lifecycle rule of the bucket, or a scheduled job that erases by age; if a law fixes the period or another system purges, say so in //facelint:allow retain REASON",
		Zh: "按目的设定最短保存期限：写入时设置过期、存储桶生命周期规则，或按时间清除的定时任务；若期限由法律规定或由其他系统清除，请注明 //facelint:allow retain 理由",
	}
)

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	if !result.Main {
		p.Open()
		return nil
	}
	p.Program(result)
	for _, h := range endless(result.Stores) {
		f := report(h)
		if s := p.Store(f.Key, func(s config.Store) bool { return s.Purge != "" }); s != nil && f.Suppressed == nil {
			f.Suppressed = s.Suppression(string(s.Purge))
		}
		p.Report(f)
	}
	return nil
}

// endless returns the stores of a program in which face data has no limit. Of
// queues the broker decides, and what a process keeps in memory ends with it.
func endless(p lifecycle.Program) []lifecycle.Holding {
	return slices.DeleteFunc(lifecycle.Inventory(p), func(h lifecycle.Holding) bool {
		_, open := h.First(Rule.Name, lifecycle.Obligation.Unlimited)
		return !open || h.Purged() != nil || h.Store.Medium == flows.Queue || h.Store.Medium == flows.Memory
	})
}

// Join leaves of findings, those of several programs of one system, the ones
// that no program answers: a purge may be a command of its own. Programs are
// what [lint.Result] holds of each.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	open := make(map[string]bool)
	for _, h := range endless(flows.Joined(programs)) {
		open[flows.StoreKey(h.Store)] = true
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return !open[f.Key] })
}

func report(h lifecycle.Holding) finding.Finding {
	o, _ := h.First(Rule.Name, lifecycle.Obligation.Unlimited)
	return finding.Finding{
		Confidence: o.Confidence,
		Pos:        o.Pos,
		Module:     o.Module,
		Function:   o.Func,
		Key:        flows.StoreKey(h.Store),
		Message:    lang.Textf(message, flows.KindText(h.Kinds), flows.StoreText(o.Store), o.Call, howLong(o)),
		Advice:     advice,
		Trace:      o.Trace,
		Evidence:   o.Evidence,
		Suppressed: o.Suppressed(Rule.Name),
	}
}

func howLong(o lifecycle.Obligation) lang.Text {
	switch days := o.Days(); {
	case o.Forever():
		return forever
	case days > 0:
		return lang.Textf(tooLong, days)
	}
	return noLimit
}
