package coerce

import (
	"slices"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/requests"
)

// demanded words a request that is refused without a field about a face.
func demanded(p *lint.Pass, d requests.Demand) finding.Finding {
	what := lang.Text{En: "a face", Zh: "人脸信息"}
	if d.Consent {
		what = lang.Text{En: "consent to face processing", Zh: "对人脸处理的同意"}
	}
	f := finding.Finding{
		Confidence: facedata.Medium,
		Pos:        d.Pos, Key: d.Name,
		Message: lang.Textf(lang.Text{
			En: "a service is refused without %s: %s is required (%s) before %s, and no other request for the same goes without it",
			Zh: "不提供%s就无法获得服务：%s 为必填（%s），否则不能%s，且没有其他请求类型可以不填",
		}, what, d.Name, d.By, d.Service.Text()),
		Advice:   advice,
		Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: d.Pos, Text: lang.Textf(lang.Text{En: "%s is about a face", Zh: "%s 涉及人脸"}, d.Name)}},
	}
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	if d.Func != nil {
		f.Function = d.Func.FullName()
		said = slices.Concat(said, p.Annotations.Func(d.Func))
	}
	for _, s := range said {
		if s.Name == "basis" && consent.OtherGround(s.Attr("kind")) {
			f.Suppressed = &finding.Suppression{Pos: s.Pos, Reason: s.Reason}
		}
	}
	return f
}
