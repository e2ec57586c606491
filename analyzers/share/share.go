package share

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/recipients"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports the calls by which faces are handed to another party.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{recipients.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, h := range p.Pass.ResultOf[recipients.Analyzer].(*recipients.Result).Handed {
		said := declared(p, h.Func)
		party := recipient(said)
		if party != nil && own(party) && agreed(said) {
			continue
		}
		p.Report(report(p, h, party))
	}
	return nil
}

// declared returns what directives say of fn, and then of its package: what
// stands nearer counts.
func declared(p *lint.Pass, fn *types.Func) []*annotations.Directive {
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	if fn != nil {
		said = slices.Concat(p.Annotations.Func(fn), said)
	}
	return said
}

// recipient returns the directive that tells who the other party is, nil if
// none does.
func recipient(said []*annotations.Directive) *annotations.Directive {
	i := slices.IndexFunc(said, func(d *annotations.Directive) bool { return d.Name == "recipient" })
	if i < 0 {
		return nil
	}
	return said[i]
}

// own reports whether the party decides itself, alone or with others, what is
// done with the faces.
func own(party *annotations.Directive) bool { return party.Attr("kind") != "entrusted" }

// agreed reports whether a directive says that separate consent to the handing
// over is asked for here.
func agreed(said []*annotations.Directive) bool {
	return slices.ContainsFunc(said, func(d *annotations.Directive) bool { return d.Name == "consent" && d.Attr("scope") == "share" })
}

func report(p *lint.Pass, h recipients.Handover, party *annotations.Directive) finding.Finding {
	f := finding.Finding{
		Severity: rule.Warning, Confidence: facedata.High,
		Pos: p.Files.Position(h.Pos), Key: h.Recipient + " " + h.Call,
		Message: lang.Textf(message, what(h), h.Recipient, h.Call), Advice: entrust,
		Articles: slices.Clone(entrusted),
	}
	if h.Func != nil {
		f.Function = h.Func.FullName()
	}
	f.Trace = []finding.Step{{Pos: f.Pos, Text: lang.Textf(step, h.Call, h.Recipient)}}
	f.Evidence = []finding.Evidence{{Basis: facedata.API, Pos: f.Pos, Text: lang.Textf(step, h.Call, h.Recipient)}}
	switch {
	case party == nil:
	case own(party):
		f.Severity, f.Advice, f.Articles = rule.Error, ask, slices.Clone(provided)
		f.Trace = append([]finding.Step{{Pos: party.Pos, Text: lang.Text{
			En: "declared to decide for itself what is done with the faces", Zh: "声明接收方自行决定处理目的和方式",
		}}}, f.Trace...)
	case party.Attr("name") != "":
		f.Suppressed = &finding.Suppression{Pos: party.Pos, Reason: "entrusted to " + party.Attr("name")}
	}
	return f
}

// what names what is handed over.
func what(h recipients.Handover) lang.Text {
	switch {
	case h.Kind&facedata.Image != 0:
		return lang.Text{En: "a face image", Zh: "人脸图像"}
	case h.Kind&facedata.Template != 0:
		return lang.Text{En: "a face template", Zh: "人脸特征"}
	case h.Kind&facedata.Reference != 0:
		return lang.Text{En: "a reference to a face", Zh: "人脸引用"}
	}
	return lang.Text{En: "face data", Zh: "人脸信息"}
}

var (
	message = lang.Text{En: "%s is handed to another party: %s, by %s", Zh: "向他人提供%s：%s（%s）"}
	step    = lang.Text{En: "%s gives it to %s", Zh: "%s 将其交给 %s"}
	entrust = lang.Text{
		En: "have a contract that binds the recipient to purpose, manner and measures, assess it first, and name it: //facelint:recipient kind=entrusted name=WHO; or recognise on machines of your own",
		Zh: "以合同约定受托方的目的、方式和保护措施并事先评估，在代码中注明 //facelint:recipient kind=entrusted name=名称；或改用自有设备识别",
	}
	ask = lang.Text{
		En: "tell people who receives their faces, why and how, and ask for separate consent before: //facelint:consent scope=share on what asks here",
		Zh: "事先告知接收方、目的和方式，并取得单独同意：在此处征求同意的函数上注明 //facelint:consent scope=share",
	}
)

// entrusted and provided are what findings map to, by who the other party is.
var (
	entrusted = []law.Ref{
		{Instrument: "pipl", Article: "21"},
		{Instrument: "ndsr-2025", Article: "12"},
		{Instrument: "pipl", Article: "55", Item: 3},
	}
	provided = []law.Ref{
		{Instrument: "pipl", Article: "23"},
		{Instrument: "civil-code", Article: "1038", Paragraph: 1},
		{Instrument: "spc-2021-15", Article: "2", Item: 6},
		{Instrument: "pipl", Article: "55", Item: 3},
	}
)
