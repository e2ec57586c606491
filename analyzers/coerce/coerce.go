package coerce

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/requests"
)

// Analyzer reports services that are refused to people without a face.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, requests.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, d := range p.Pass.ResultOf[requests.Analyzer].(*requests.Result).Demands {
		p.Report(demanded(p, d))
	}
	r := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !r.Main() {
		p.Open()
		return nil
	}
	asked := func(t guard.Test) bool {
		_, _, ok := r.Faced(t)
		return ok
	}
	open := make(others)
	for _, g := range r.Groups(acts.Serve, asked) {
		service := choice.Service(g.Of)
		if slices.ContainsFunc(g.Open, func(w guard.Gap) bool { return another(w, service) }) {
			open[service] = true
			continue
		}
		told := make(map[string]bool) // by function
		for _, b := range g.Bars {
			way := slices.IndexFunc(b.Ways, func(w guard.Gap) bool { return serves(w, service) })
			if way < 0 || told[b.Func] {
				continue
			}
			told[b.Func] = true
			what, how, _ := r.Faced(b.Test())
			f := refused(service, b, b.Ways[way], what, how)
			f.Module = r.Module(f.Function)
			p.Report(f)
		}
	}
	p.Program(open)
	return nil
}

// others holds the services to which a program has a way without a face.
type others map[choice.Service]bool

// another reports whether w is a way to the service that people can choose.
func another(w guard.Gap, s choice.Service) bool {
	return w.Entry.How != 0 && serves(w, s) && (s == choice.Account || !choice.Aside(w.Names()...))
}

// serves reports whether people come in by w for the service: not to enrol a
// face, and, for an account, to open one themselves.
func serves(w guard.Gap, s choice.Service) bool {
	all := w.Names()
	if s == choice.Account && !slices.ContainsFunc(all, func(n string) bool { return choice.Asks(n) == s }) {
		return false
	}
	return !slices.ContainsFunc(all, choice.Enrols)
}

// Join leaves of findings, those of several programs of one system, the ones
// about services to which no program has another way.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool {
		return slices.ContainsFunc(programs, func(p any) bool {
			open, ok := p.(others)
			return ok && open[choice.Service(f.Key)]
		})
	})
}

// asks says what a test asks of a person.
var asks = map[acts.How]lang.Text{
	acts.Compared: {En: "the face comparison %s must succeed", Zh: "须通过人脸比对 %s"},
	acts.Given:    {En: "a face must be given as %s", Zh: "须提供人脸 %s"},
	acts.Agreed:   {En: "consent to face processing, %s, must be given", Zh: "须同意人脸处理（%s）"},
}

func refused(s choice.Service, b guards.Bar, way guard.Gap, what string, how acts.How) finding.Finding {
	t := b.Test()
	demand := lang.Textf(asks[how], what)
	f := finding.Finding{
		Confidence: facedata.Medium,
		Pos:        t.Pos, Function: b.Func, Key: string(s),
		Message: lang.Textf(lang.Text{
			En: "a service is refused without a face: %s before %s (%s at %s:%d), and no other route or branch leads to the same",
			Zh: "不提供人脸就无法获得服务：%[1]s才能完成%[2]s（%[3]s，%[4]s:%[5]d），没有其他路由或分支可以办到",
		}, demand, s.Text(), b.Act.What, b.Act.Pos.File, b.Act.Pos.Line),
		Advice: advice,
		Trace: []finding.Step{
			{Pos: way.Chain()[0], Text: lang.Textf(lang.Text{En: "people ask for it by %s", Zh: "由 %s 申请办理"}, way.Name())},
			{Pos: t.Pos, Text: demand},
			{Pos: b.Act.Pos, Text: lang.Textf(lang.Text{En: "only then: %s", Zh: "此后才执行 %s"}, b.Act.What)},
		},
		Evidence: []finding.Evidence{{
			Basis: facedata.Name, Pos: t.Pos, Text: lang.Textf(lang.Text{En: "%s is about a face", Zh: "%s 涉及人脸"}, what),
		}},
	}
	f.Suppressed = silenced(slices.Concat(b.Held, b.Act.Held, way.Steps[0].Held))
	return f
}

var advice = lang.Text{
	En: "let people have the service another way, with a card, a code or a member of staff, and ask for the face only of those who choose it",
	Zh: "允许以刷卡、验证码或人工等其他方式获得同样的服务，仅对自愿选择者采集人脸",
}

// silenced returns the directive that tells why a face may be demanded, or that
// the rule is silent.
func silenced(held []guard.Test) *finding.Suppression {
	for _, t := range held {
		if t.Root.Kind != guard.Declared {
			continue
		}
		if t.Root.Name == "basis" && consent.OtherGround(t.Root.Type) || t.Root.Name == "allow" && t.Root.Type == Rule.Name {
			return &finding.Suppression{Pos: t.Pos, Reason: t.Is}
		}
	}
	return nil
}
