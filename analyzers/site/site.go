package site

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/sited"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports devices for faces where they may not be.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{sited.Analyzer, guards.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, s := range p.Pass.ResultOf[sited.Analyzer].(*sited.Result).Found {
		p.Report(inside(p, s))
	}
	if r := p.Pass.ResultOf[guards.Analyzer].(*guards.Result); r.Main() {
		at := slices.IndexFunc(r.Points(), func(a guard.Asked) bool { return a.Kind == acts.Process })
		if at >= 0 {
			program(p, r.Points()[at])
		}
	}
	return nil
}

var elsewhere = lang.Text{
	En: "put the device at another place, such as the entrance of the building, or use one that sees no faces",
	Zh: "将设备移至其他位置（如建筑物入口），或改用不采集人脸的设备",
}

// inside words a device in a private room.
func inside(p *lint.Pass, s sited.Site) finding.Finding {
	f := finding.Finding{
		Confidence: facedata.Medium, Pos: p.Files.Position(s.Pos), Key: s.Room,
		Message: lang.Textf(lang.Text{
			En: "a device that watches faces (%s) is put into a private room: %s",
			Zh: "识别人脸的设备（%s）设于私密空间：%s",
		}, s.Device, s.Room),
		Advice: elsewhere,
	}
	said := lang.Textf(lang.Text{En: "%s names the device, %s the room", Zh: "%s 指设备，%s 指房间"}, s.Device, s.Room)
	if s.File != "" {
		f.Message = lang.Textf(lang.Text{
			En: "a device that watches faces (%s) is put into a private room by %s, line %d: %s",
			Zh: "识别人脸的设备（%[1]s）被 %[2]s 第 %[3]d 行设于私密空间：%[4]s",
		}, s.Device, s.File, s.Line, s.Room)
	}
	if s.Func != nil {
		f.Function = s.Func.FullName()
	}
	f.Trace = []finding.Step{{Pos: f.Pos, Text: said}}
	f.Evidence = []finding.Evidence{{Basis: facedata.Name, Pos: f.Pos, Text: said}}
	return f
}

// program tells of a program that processes a face at a, by where it is
// declared to run.
func program(p *lint.Pass, a guard.Asked) {
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	venue := func(kind string) *annotations.Directive {
		i := slices.IndexFunc(said, func(d *annotations.Directive) bool { return d.Name == "venue" && d.Attr("kind") == kind })
		if i < 0 {
			return nil
		}
		return said[i]
	}
	if d := venue("private-room"); d != nil {
		p.Report(declared(d, a, lang.Text{
			En: "a program that processes faces (%s at %s:%d) is declared to run in a private room",
			Zh: "处理人脸的程序（%s，%s:%d）声明用于私密空间",
		}, elsewhere))
	}
	signed := slices.ContainsFunc(p.Config.Of(p.Files.Module, p.Pass.Pkg.Path()), func(c config.Packages) bool { return c.Signs != "" })
	if d := venue("public"); d != nil && !signed {
		f := declared(d, a, lang.Text{
			En: "a program that processes faces (%s at %s:%d) is declared to run at a public place, and nothing says that signs stand there and the capture area is bounded",
			Zh: "处理人脸的程序（%s，%s:%d）声明用于公共场所，但未说明设有显著提示标识并合理确定采集区域",
		}, lang.Text{
			En: "put up prominent signs, bound the capture area to what public safety needs, and say so as signs: in " + config.Name,
			Zh: "设置显著提示标识，将采集区域限于维护公共安全所必需，并在 " + config.Name + " 中以 signs: 说明",
		})
		f.Severity, f.Articles = rule.Info, signs
		p.Report(f)
	}
}

// signs are the articles on devices at public places.
var signs = []law.Ref{{Instrument: "cac-frt-2025", Article: "13"}, {Instrument: "pipl", Article: "26"}}

func declared(d *annotations.Directive, a guard.Asked, message, advice lang.Text) finding.Finding {
	return finding.Finding{
		Confidence: facedata.High, Key: d.Attr("kind"),
		Message: lang.Textf(message, a.What, a.Pos.File, a.Pos.Line), Advice: advice,
		Trace: []finding.Step{
			{Pos: d.Pos, Text: lang.Text{En: "the place is declared here", Zh: "在此声明场所"}},
			{Pos: a.Pos, Text: lang.Textf(lang.Text{En: "a face is processed by %s", Zh: "由 %s 处理人脸"}, a.What)},
		},
		Evidence: []finding.Evidence{{Basis: facedata.Annotation, Pos: d.Pos, Text: lang.Text{En: "the place is declared", Zh: "场所由声明得知"}}},
	}
}
