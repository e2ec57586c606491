package offdevice

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports faces that leave the device.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer}, run)

func run(p *lint.Pass) error {
	r := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !r.Main() {
		p.Open()
		return nil
	}
	p.Program(r)
	switch d := role(p); {
	case d == nil:
	case d.Args[0] == "device":
		device(p, r, d)
	default:
		server(p, r, d)
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// role returns the directive that says where the program runs, nil if none does.
func role(p *lint.Pass) *annotations.Directive {
	for _, d := range p.Annotations.Package(p.Pass.Pkg.Path()) {
		if d.Name == "role" && len(d.Args) > 0 {
			return d
		}
	}
	return nil
}

// agreed reports whether t says that people consented separately to their faces
// leaving the device.
func agreed(t guard.Test, _ guard.Relation) bool {
	return t.Root.Kind == guard.Declared && t.Root.Name == "consent" && t.Root.Type == "offdevice"
}

// device tells of the calls by which faces leave, once a line.
func device(p *lint.Pass, r *guards.Result, said *annotations.Directive) {
	told := make(map[finding.Position]bool)
	for _, a := range r.Points() {
		line := finding.Position{File: a.Pos.File, Line: a.Pos.Line}
		if a.Kind != acts.Leave || told[line] {
			continue
		}
		for way := range r.Gaps(a, agreed) {
			if way.Entry.How == 0 && !strings.HasSuffix(way.Entry.Func, ".main") {
				continue
			}
			told[line] = true
			f := left(said, a, way)
			f.Module = r.Module(a.Func)
			p.Report(f)
			break
		}
	}
}

// left words a call by which a face leaves the device.
func left(said *annotations.Directive, a guard.Asked, way guard.Gap) finding.Finding {
	what := lang.Text{En: "face data", Zh: "人脸数据"}
	if a.Of != "" {
		what = lang.Textf(lang.Text{En: "face data (%s)", Zh: "人脸数据（%s）"}, a.Of)
	}
	f := finding.Finding{
		Confidence: facedata.Medium, Pos: a.Pos, Function: a.Func, Key: a.What,
		Message: lang.Textf(lang.Text{
			En: "%s leaves the device by %s, and on the way there from %s nothing says that people consented to that separately",
			Zh: "%s经 %s 传出设备，而从 %s 到此处未见就此取得单独同意",
		}, what, a.What, way.Name()),
		Advice:   match,
		Articles: articles(slices.Concat(a.Held, way.Steps[0].Held)),
	}
	f.Trace = []finding.Step{{Pos: said.Pos, Text: declared}}
	chain := way.Chain()
	for i, pos := range chain {
		text := lang.Text{En: "leads on by this call", Zh: "经此调用"}
		if i == len(chain)-1 {
			text = lang.Textf(lang.Text{En: "it leaves the device by %s", Zh: "经 %s 传出设备"}, a.What)
		}
		f.Trace = append(f.Trace, finding.Step{Pos: pos, Text: text})
	}
	f.Evidence = []finding.Evidence{{Basis: facedata.API, Pos: a.Pos, Text: lang.Textf(lang.Text{En: "%s is given face data", Zh: "%s 被传入人脸数据"}, a.What)}}
	f.Suppressed = settled(slices.Concat(a.Held, way.Steps[0].Held))
	return f
}

// server tells once of a program that is off the device and has faces.
func server(p *lint.Pass, r *guards.Result, said *annotations.Directive) {
	for _, w := range ways.Open(r, agreed) {
		if w.Point.Kind != acts.Keep && w.Entry.How != guard.Routed {
			continue
		}
		f := finding.Finding{
			Severity: rule.Warning, Confidence: facedata.Medium, Key: "server",
			Message: lang.Textf(lang.Text{
				En: "the binary keeps face data off the device: it is declared to run on a server, and %s, which %s comes to; nothing says that people consented to that separately",
				Zh: "程序在设备之外处理人脸数据：声明运行于服务器，%[2]s到达此处：%[1]s；未见就此取得单独同意",
			}, ways.Done(w.Point), w.From()),
			Advice:   match,
			Articles: articles(w.Place().Held),
			Trace:    append([]finding.Step{{Pos: said.Pos, Text: declared}}, w.Trace()...),
			Evidence: []finding.Evidence{ways.Evidence(w.Point)},
		}
		f.Suppressed = settled(w.Place().Held)
		p.Report(f)
		return
	}
}

// settled returns the ground on which faces may leave, or what silences the
// rule, nil if nothing does.
func settled(held []guard.Test) *finding.Suppression {
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

// articles leaves out the Measures where faces are handled to train recognisers.
func articles(held []guard.Test) []law.Ref {
	all := slices.Concat(Rule.Primary, Rule.Cross)
	training := slices.ContainsFunc(held, func(t guard.Test) bool {
		return t.Root.Kind == guard.Declared && t.Root.Name == "basis" && t.Root.Type == "training"
	})
	if !training {
		return all
	}
	return slices.DeleteFunc(all, func(r law.Ref) bool { return r.Instrument == "cac-frt-2025" })
}

var declared = lang.Text{En: "the program is declared here to run on a device, or on a server", Zh: "在此声明程序运行于设备或服务器"}

var match = lang.Text{
	En: "recognise and store in the device and send the result only, or ask each person before for separate consent to this and say so: //facelint:consent scope=offdevice",
	Zh: "在设备内识别与存储，仅发送结果；或事先就此取得个人单独同意并注明 //facelint:consent scope=offdevice",
}
