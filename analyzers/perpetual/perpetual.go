package perpetual

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry of the rule.
var Rule = &rule.Rule{
	Name:     "perpetual",
	Title:    lang.Text{En: "grant over face data without bounds", Zh: "人脸信息授权没有限制"},
	Manual:   manual,
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning for a text that asks for such a grant",
		Zh: "以文本索取此类授权时，为警告",
	},
	Primary: []law.Ref{
		{Instrument: "spc-2021-15", Article: "11"},
		{Instrument: "civil-code", Article: "497"},
	},
	Cross: []law.Ref{
		{Instrument: "civil-code", Article: "496"},
		{Instrument: "pipl", Article: "15"},
		{Instrument: "pipl", Article: "19"},
		{Instrument: "cac-frt-2025", Article: "8"},
	},
}

// Analyzer runs the rule.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{consents.Analyzer}, run)

func run(p *lint.Pass) error {
	r := p.Pass.ResultOf[consents.Analyzer].(*consents.Result)
	for _, u := range r.Unbounded {
		p.Report(typed(u))
	}
	for _, t := range r.Pledges {
		p.Report(pledge(t))
	}
	return nil
}

// typed words a grant that the program writes without bounds.
func typed(u consents.Unbounded) finding.Finding {
	ways := u.Without.Text()
	return finding.Finding{
		Severity: rule.Error, Confidence: facedata.High,
		Pos: u.Pos, Function: u.Func, Key: u.Name + " " + u.By,
		Message: lang.Textf(lang.Text{
			En: "the grant over face data %s is %s (%s)%s; standard terms to that effect are invalid if the person asks a court to say so",
			Zh: "人脸信息授权 %s %s（%s）%s；此类格式条款，当事人可请求确认无效",
		}, u.Name, ways, u.By, elsewhere(u.At, u.Pos)),
		Advice: bounded,
		Trace: []finding.Step{
			step(u.At, lang.Text{En: "it is written here: %s", Zh: "此处写明：%s"}, u.By),
			step(u.Pos, lang.Text{En: "%s is then %s", Zh: "%s 因此%s"}, u.Name, ways),
		},
		Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: u.Pos, Text: lang.Textf(lang.Text{
			En: "the names of %s and around it speak of a grant over faces", Zh: "%s 及其上下文的名称表示对人脸信息的授权",
		}, u.Name)}},
	}
}

// pledge words a text that asks for a grant without bounds.
func pledge(t consents.Pledge) finding.Finding {
	ways := t.Without.Text()
	return finding.Finding{
		Severity: rule.Warning, Confidence: facedata.High,
		Pos: t.Pos, Function: t.Func, Key: t.Text,
		Message: lang.Textf(lang.Text{
			En: "a text asks for a grant over face data that is %s: %q%s; as standard terms it is invalid if the person asks a court to say so",
			Zh: "文字要求用户对人脸信息作出%s的授权：%q%s；作为格式条款，当事人可请求确认无效",
		}, ways, t.Text, elsewhere(t.At, t.Pos)),
		Advice: bounded,
		Trace: []finding.Step{
			step(t.At, lang.Text{En: "what people are shown: %q", Zh: "展示给用户的文字：%q"}, t.Text),
			step(t.Pos, lang.Text{En: "whoever agrees grants something over a face that is %s", Zh: "同意者对人脸信息的授权即为%s"}, ways),
		},
		Evidence: []finding.Evidence{{Basis: facedata.Text, Pos: t.Pos, Text: lang.Textf(lang.Text{
			En: "the text names face data and what is granted over it, %s", Zh: "文字写明人脸信息及对其的授权，%s",
		}, ways)}},
	}
}
