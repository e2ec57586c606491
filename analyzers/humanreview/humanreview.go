package humanreview

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports decisions that rest on a face alone.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer}, run)

func run(p *lint.Pass) error {
	r := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !r.Main() {
		p.Open()
		return nil
	}
	if slices.ContainsFunc(r.Points(), func(a guard.Asked) bool { return a.Kind == acts.Review }) {
		p.Program(looked(true))
		return nil
	}
	p.Program(looked(false))
	judged := func(t guard.Test) bool {
		_, ok := r.Judged(t)
		return ok
	}
	told := make(map[string]bool) // by function and comparison
	for _, kind := range []string{acts.Refuse, acts.Award, acts.Decide} {
		for _, g := range r.Groups(kind, judged) {
			for _, b := range g.Bars {
				t := b.Test()
				if id := b.Func + " " + t.Ref.String(); !told[id] && !others(r, b) {
					told[id] = true
					p.Report(report(r, b))
				}
			}
		}
	}
	return nil
}

// looked says whether somebody can look at decisions of a program.
type looked bool

// Join leaves of findings, those of several programs of one system, none if
// somebody can look at decisions in one of them.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	if slices.ContainsFunc(programs, func(p any) bool { return bool(p.(looked)) }) {
		return nil
	}
	return findings
}

// others reports whether something beside the face weighed in before b. A
// refusal is one by the face whatever was in order before; only what is asked
// together with it or after it counts.
func others(r *guards.Result, b guards.Bar) bool {
	face := b.Test().Pos
	return slices.ContainsFunc(slices.Concat(b.Held, b.Act.Held), func(t guard.Test) bool {
		before := t.Pos.File == face.File && t.Pos.Line < face.Line
		return r.Weighs(t) && (b.Act.Kind == acts.Award || !before)
	})
}

var outcomes = map[string]lang.Text{
	acts.Award:  {En: "%s is granted by a face alone", Zh: "仅凭人脸准许%s"},
	acts.Refuse: {En: "%s is refused by a face alone", Zh: "仅凭人脸拒绝%s"},
	acts.Decide: {En: "%s is decided by a face alone", Zh: "仅凭人脸决定%s"},
}

func report(r *guards.Result, b guards.Bar) finding.Finding {
	t := b.Test()
	what, _ := r.Judged(t)
	way := b.Ways[0]
	decided := lang.Textf(outcomes[b.Act.Kind], choice.Matter(b.Act.Of).Text())
	f := finding.Finding{
		Severity: rule.Info, Confidence: facedata.Medium,
		Pos: t.Pos, Function: b.Func, Module: r.Module(b.Func), Key: b.Act.Of + " " + b.Act.What,
		Message: lang.Textf(lang.Text{
			En: "%s: %s (%s:%d) hangs on the comparison %s and on nothing else, and nothing in the program lets a person look at it",
			Zh: "%s：%s（%s:%d）仅取决于人脸比对 %s，程序中没有人工复核或申诉途径",
		}, decided, b.Act.What, b.Act.Pos.File, b.Act.Pos.Line, what),
		Advice: advice,
		Trace: []finding.Step{
			{Pos: way.Chain()[0], Text: lang.Textf(lang.Text{En: "people come in by %s", Zh: "由 %s 进入"}, way.Name())},
			{Pos: t.Pos, Text: lang.Textf(lang.Text{En: "what %s says decides", Zh: "由 %s 的结果决定"}, what)},
			{Pos: b.Act.Pos, Text: lang.Textf(lang.Text{En: "it is decided here: %s", Zh: "在此作出决定：%s"}, b.Act.What)},
		},
		Evidence: []finding.Evidence{{
			Basis: facedata.Name, Pos: t.Pos, Text: lang.Textf(lang.Text{En: "%s compares faces", Zh: "%s 进行人脸比对"}, what),
		}},
	}
	for _, t := range slices.Concat(b.Held, b.Act.Held, way.Steps[0].Held) {
		switch {
		case t.Root.Kind != guard.Declared:
		case t.Root.Name == "decision":
			f.Severity = rule.Warning
		case t.Root.Name == "allow" && t.Root.Type == Rule.Name:
			f.Suppressed = &finding.Suppression{Pos: t.Pos, Reason: t.Is}
		}
	}
	return f
}

var advice = lang.Text{
	En: "send what the comparison does not settle to a person (a state such as pending_review), let people appeal, and let the score be one input among several",
	Zh: "将比对未能确定的情形转人工处理（如 pending_review 状态），提供申诉途径，并使比对分数仅作为多项因素之一",
}
