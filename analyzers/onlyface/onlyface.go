package onlyface

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/methods"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports where a face is the only way in.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, methods.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, a := range p.Pass.ResultOf[methods.Analyzer].(*methods.Result).Alone {
		p.Report(visible(p, a))
	}
	r := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !r.Main() {
		p.Open()
		return nil
	}
	compared := func(t guard.Test) bool {
		_, how, ok := r.Faced(t)
		return ok && how == acts.Compared
	}
	open := make(others)
	for _, g := range r.Groups(acts.Admit, compared) {
		if slices.ContainsFunc(g.Open, another) {
			open[g.Of] = true
			continue
		}
		for _, b := range once(g.Bars) {
			what, _, _ := r.Faced(b.Test())
			f := barred(g.Of, what, b)
			f.Module = r.Module(f.Function)
			p.Report(f)
		}
	}
	p.Program(open)
	return nil
}

// others holds the sorts of letting in to which a program has a way without a
// face.
type others map[string]bool

// another reports whether w is a way that people can choose.
func another(w guard.Gap) bool {
	return !choice.Aside(w.Names()...)
}

// once returns the bars that are behind different tests: what a login does
// after the face was compared is told once.
func once(bars []guards.Bar) []guards.Bar {
	var all []guards.Bar
	for _, b := range bars {
		if !slices.ContainsFunc(all, func(old guards.Bar) bool { return old.Func == b.Func }) {
			all = append(all, b)
		}
	}
	return all
}

// Join leaves of findings, those of several programs of one system, the ones
// to which no program has another way in.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool {
		return slices.ContainsFunc(programs, func(p any) bool { return p.(others)[f.Key] })
	})
}

var sorts = map[string]lang.Text{
	choice.Login: {En: "a session begins", Zh: "建立登录会话"},
	choice.Door:  {En: "the door opens", Zh: "开门放行"},
}

func barred(sort, what string, b guards.Bar) finding.Finding {
	t := b.Test()
	way := b.Ways[0]
	f := finding.Finding{
		Severity: rule.Warning, Confidence: facedata.Medium, Articles: articles(false),
		Pos: b.At, Function: b.Func, Key: sort,
		Message: lang.Textf(lang.Text{
			En: "the face is the only way in: %s (%s at %s:%d) only where the face comparison %s (%s:%d) succeeds, and no other route, branch or command does so without a face",
			Zh: "人脸是唯一的验证方式：仅当人脸比对 %[5]s（%[6]s:%[7]d）通过才%[1]s（%[2]s，%[3]s:%[4]d），没有其他路由、分支或命令可以不经人脸办到",
		}, sorts[sort], b.Act.What, b.Act.Pos.File, b.Act.Pos.Line, what, t.Pos.File, t.Pos.Line),
		Advice: advice,
		Trace: []finding.Step{
			{Pos: way.Chain()[0], Text: lang.Textf(lang.Text{En: "people come in by %s", Zh: "由 %s 进入"}, way.Name())},
			{Pos: t.Pos, Text: lang.Textf(lang.Text{En: "go on only if %s says that the face is theirs", Zh: "仅当 %s 认定人脸相符才继续"}, what)},
			{Pos: b.Act.Pos, Text: lang.Textf(lang.Text{En: "%s lets them in", Zh: "%s 予以放行"}, b.Act.What)},
		},
		Evidence: []finding.Evidence{{
			Basis: facedata.Name, Pos: t.Pos,
			Text: lang.Textf(lang.Text{En: "%s compares faces", Zh: "%s 进行人脸比对"}, what),
		}},
	}
	for _, t := range slices.Concat(b.Held, b.Act.Held, way.Steps[0].Held) {
		switch {
		case t.Root.Kind != guard.Declared:
		case t.Root.Name == "venue" && t.Root.Type == residential:
			f.Articles = articles(true)
		case t.Root.Name == "basis" && slices.Contains(ordered, t.Root.Type), t.Root.Name == "allow" && t.Root.Type == Rule.Name:
			f.Suppressed = &finding.Suppression{Pos: t.Pos, Reason: t.Is}
		}
	}
	return f
}

var advice = lang.Text{
	En: "offer a reasonable and convenient other way to the same, such as a card, a password, a code or a member of staff, and let people choose it without a reason",
	Zh: "提供同等便利的其他方式，如刷卡、密码、验证码或人工核验，并允许当事人无需理由自由选择",
}

// residential is the venue whose managers are held to an article of their own.
const residential = "residential"

// ordered are the grounds on which somebody else demands a face.
var ordered = []string{"statutory", "state", "public-security", "emergency"}

// articles leaves out what only managers of buildings are held to, unless this
// is one.
func articles(home bool) []law.Ref {
	all := slices.Concat(Rule.Primary, Rule.Cross)
	if home {
		return all
	}
	return slices.DeleteFunc(all, func(r law.Ref) bool { return r.Instrument == "spc-2021-15" })
}
