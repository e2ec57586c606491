package onlyface

import (
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/methods"
	"github.com/facelint/facelint/internal/rule"
)

var forms = map[methods.Form]lang.Text{
	methods.List: {
		En: "a face is the only way to show who one is: %s holds nothing but %s",
		Zh: "人脸是唯一的验证方式：%s 中只有 %s",
	},
	methods.Consts: {
		En: "a face is the only way to show who one is: of the type %s there is no constant but %s",
		Zh: "人脸是唯一的验证方式：类型 %s 只有常量 %s",
	},
	methods.Branch: {
		En: "a face is the only way to show who one is: whatever %s is chosen, all but %s fails",
		Zh: "人脸是唯一的验证方式：无论 %s 选择什么，除 %s 外一律失败",
	},
	methods.Setting: {
		En: "a face is the only way to show who one is: the setting %s is %s",
		Zh: "人脸是唯一的验证方式：设置项 %s 为 %s",
	},
}

// visible words a place where all the ways there are can be seen.
func visible(p *lint.Pass, a methods.Alone) finding.Finding {
	f := finding.Finding{
		Severity: rule.Error, Confidence: facedata.High,
		Pos: a.Pos, Key: a.Name, Articles: articles(false),
		Message:  lang.Textf(forms[a.Form], a.Name, a.Face),
		Advice:   advice,
		Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: a.Pos, Text: lang.Textf(lang.Text{En: "%s names a face", Zh: "%s 指人脸"}, a.Face)}},
	}
	f.Trace = []finding.Step{{Pos: a.Pos, Text: f.Message}}
	if a.Fail.IsValid() {
		f.Trace = append(f.Trace, finding.Step{Pos: a.Fail, Text: lang.Text{En: "everything else fails here", Zh: "其他方式在此失败"}})
	}
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	if a.Func != nil {
		f.Function = a.Func.FullName()
		said = slices.Concat(said, p.Annotations.Func(a.Func))
	}
	for _, d := range said {
		switch kind := d.Attr("kind"); {
		case d.Name == "venue" && kind == residential:
			f.Articles = articles(true)
		case d.Name == "basis" && slices.Contains(ordered, kind):
			f.Suppressed = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
		}
	}
	return f
}
