package remote

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/streams"
)

// Analyzer reports cameras whose frames are searched for known faces.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{streams.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, w := range p.Pass.ResultOf[streams.Analyzer].(*streams.Result).Found {
		said := p.Annotations.Package(p.Pass.Pkg.Path())
		if w.Func != nil {
			said = slices.Concat(said, p.Annotations.Func(w.Func))
		}
		if !agreed(said) && (w.Live || w.List != "" || open(said)) {
			p.Report(report(w, said))
		}
	}
	return nil
}

// open reports whether the place is declared to be one of business or open to
// the public.
func open(said []*annotations.Directive) bool {
	return slices.ContainsFunc(said, func(d *annotations.Directive) bool {
		return d.Name == "venue" && (d.Attr("kind") == "public" || d.Attr("kind") == "business")
	})
}

// agreed reports whether a directive says that everybody who is looked for opted
// in.
func agreed(said []*annotations.Directive) bool {
	return slices.ContainsFunc(said, func(d *annotations.Directive) bool { return d.Name == "consent" && d.Attr("scope") == "face" })
}

func report(w streams.Watch, said []*annotations.Directive) finding.Finding {
	f := finding.Finding{
		Confidence: facedata.Medium, Pos: w.Call, Key: w.Search.What,
		Message: lang.Textf(lang.Text{
			En: "whoever a camera sees is looked for among known faces: each frame from %s (%s:%d) comes to %s (%s:%d), and nobody has asked for it",
			Zh: "对摄像头所见人员进行无感识别：由 %s（%s:%d）取得的每帧画面进入检索 %s（%s:%d），而当事人并未提出要求",
		}, w.From, w.Frame.File, w.Frame.Line, w.Search.What, w.Search.Pos.File, w.Search.Pos.Line),
		Advice: advice, Articles: articles(open(said)),
		Trace: []finding.Step{
			{Pos: w.Frame, Text: lang.Textf(lang.Text{En: "%s takes a frame, again and again", Zh: "%s 持续取得画面"}, w.From)},
			{Pos: w.Call, Text: lang.Text{En: "without anybody asking, this is done with it", Zh: "无人要求即进行如下处理"}},
			{Pos: w.Search.Pos, Text: lang.Textf(lang.Text{En: "%s looks for the face among many", Zh: "%s 在人脸库中检索"}, w.Search.What)},
		},
		Evidence: []finding.Evidence{{
			Basis: facedata.API, Pos: w.Search.Pos, Text: lang.Textf(lang.Text{En: "%s looks for a face among many", Zh: "%s 为一对多人脸检索"}, w.Search.What),
		}},
	}
	if w.Func != nil {
		f.Function = w.Func.FullName()
	}
	if w.List != "" {
		f.Message = lang.Textf(lang.Text{En: "%s; people on a list are watched for: %s", Zh: "%s；对名单人员进行布控：%s"}, f.Message, w.List)
	}
	for _, d := range said {
		if d.Name == "basis" && consent.OtherGround(d.Attr("kind")) {
			f.Suppressed = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
		}
	}
	return f
}

var advice = lang.Text{
	En: "search only when somebody asks for it (a button, a card, a code), keep to people who opted in and drop the rest at once, or declare the ground: //facelint:basis kind=public-security REASON",
	Zh: "仅在当事人主动要求时检索（按钮、刷卡、扫码），限于已同意的人员并立即丢弃其余画面；或声明依据：//facelint:basis kind=public-security 理由",
}

// articles leaves out the one on places of business and public places unless
// the place is declared to be one.
func articles(venue bool) []law.Ref {
	cross := slices.DeleteFunc(slices.Clone(Rule.Cross), func(r law.Ref) bool { return r == inVenues && !venue })
	return slices.Concat(Rule.Primary, cross, Rule.History)
}
