package assess

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/figures"
	"github.com/facelint/facelint/internal/rule"
)

// least is three years without their leap day.
const least = 3 * 365

var (
	tooShort = lang.Text{
		En: "%s keeps what it names for %d days, and reports of assessments and records of processing and entrusting are kept for three years or more",
		Zh: "%s 将所指材料保存 %d 天，而评估报告、处理情况记录和委托提供记录应至少保存三年",
	}
	longer = lang.Text{En: "keep them for three years or more", Zh: "至少保存三年"}
	named  = lang.Text{En: "the name %s says what is kept", Zh: "名称 %s 表明所保存的材料"}
)

// Words of names, in English and Chinese: of what is kept, of keeping, and of
// units with their days.
var (
	reports   = strings.Fields("assessment assessments pia dpia pipia 评估 影响评估")
	processed = strings.Fields("processing entrust entrusted entrustment entrusting 处理 委托")
	recorded  = strings.Fields("record records log logs report reports 记录 日志 报告")
	keeping   = strings.Fields("retention retain retained keep kept ttl lifetime expiry expire 保存 保留 留存 期限")
	units     = []struct {
		words string
		days  float64
	}{
		{"hour hours 小时", 1.0 / 24}, {"day days 天 日", 1}, {"week weeks 周", 7}, {"month months 月", 30.5}, {"year years 年", 365},
	}
)

// short reports the times that are too short for what has to be shown to an
// authority.
func short(p *lint.Pass) {
	for _, f := range p.Pass.ResultOf[figures.Analyzer].(*figures.Result).Named {
		days, ok := kept(f)
		if !ok || days >= least || f.Value <= 0 {
			continue
		}
		pos := p.Files.Position(f.Pos)
		out := finding.Finding{
			Severity: rule.Warning, Confidence: facedata.Medium, Pos: pos, Key: f.Name,
			Message: lang.Textf(tooShort, f.Name, days), Advice: longer,
			Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: pos, Text: lang.Textf(named, f.Name)}},
			Articles: []law.Ref{
				{Instrument: "cac-frt-2025", Article: "9"}, {Instrument: "pipl", Article: "56"}, {Instrument: "ndsr-2025", Article: "12"},
			},
		}
		if f.Func != nil {
			out.Function = f.Func.FullName()
		}
		p.Report(out)
	}
}

// kept returns for how many days a figure has reports or records kept, and
// whether that is what it is about. A number without a unit tells nothing.
func kept(f figures.Figure) (days int, ok bool) {
	list := consent.Split(f.Name)
	about := slices.Concat(list, consent.Split(f.Around))
	if !in(keeping, list) || !in(reports, about) && !(in(processed, about) && in(recorded, about)) {
		return 0, false
	}
	if f.Period {
		return f.Days(), true
	}
	for _, u := range units {
		if in(strings.Fields(u.words), list) {
			return int(float64(f.Value) * u.days), true
		}
	}
	return 0, false
}

// in reports whether a word of list is one of words, or holds a Chinese one.
func in(words, list []string) bool {
	return slices.ContainsFunc(list, func(w string) bool {
		return slices.ContainsFunc(words, func(s string) bool { return w == s || s[0] >= 0x80 && strings.Contains(w, s) })
	})
}
