package report

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/rule"
)

// The words of the text report.
var (
	warningWord  = lang.Text{En: "WARNING", Zh: "提醒"}
	notAnalysed  = lang.Text{En: "NOT ANALYSED", Zh: "未能分析"}
	evidenceWord = lang.Text{En: "evidence (%s confidence):", Zh: "依据（置信度：%s）："}
	adviceWord   = lang.Text{En: "what to do: %s", Zh: "建议：%s"}
	mapsWord     = lang.Text{En: "maps to: %s", Zh: "对应条款：%s"}
	historyWord  = lang.Text{En: "draft history: %s", Zh: "草案沿革：%s"}
	explainWord  = lang.Text{En: "more: facelint explain %s", Zh: "详情：facelint explain -lang zh %s"}
	separator    = lang.Text{En: "; ", Zh: "；"}

	severities = map[rule.Severity]lang.Text{
		rule.Error:   {En: "error", Zh: "错误"},
		rule.Warning: {En: "warning", Zh: "警告"},
		rule.Info:    {En: "info", Zh: "提示"},
	}
	confidences = map[facedata.Confidence]lang.Text{
		facedata.High:   {En: "high", Zh: "高"},
		facedata.Medium: {En: "medium", Zh: "中"},
		facedata.Low:    {En: "low", Zh: "低"},
	}
	bases = map[facedata.Basis]lang.Text{
		facedata.API:        {En: "api", Zh: "接口"},
		facedata.Annotation: {En: "annotation", Zh: "标注"},
		facedata.Name:       {En: "name", Zh: "命名"},
		facedata.Text:       {En: "text", Zh: "文本"},
	}
)

// Text writes d for a person at a terminal, in the language of the document:
// first what was not analysed or has no effect, then each finding with its path, then the sums.
func Text(w io.Writer, d *Document) error {
	p := &textPrinter{doc: d}
	for _, problem := range d.Problems {
		p.problem(problem)
	}
	for _, w := range d.Warnings {
		p.say(0, lang.Same("%s: %s:%d: %s"), warningWord, lang.Visible(w.Pos.File), w.Pos.Line, w.Text)
	}
	for _, f := range d.Findings {
		p.finding(f.Finding)
	}
	p.summary()
	_, err := w.Write(p.buf.Bytes())
	return err
}

// textPrinter collects the lines of one report.
type textPrinter struct {
	doc *Document
	buf bytes.Buffer
}

func (p *textPrinter) say(indent int, format lang.Text, args ...any) {
	p.buf.WriteString(strings.Repeat("    ", indent))
	p.buf.WriteString(lang.Textf(format, args...).In(p.doc.Lang))
	p.buf.WriteByte('\n')
}

// place prints a position as the reader can open it.
func (p *textPrinter) place(m Module, pos finding.Position) string {
	file := pos.File
	if !path.IsAbs(file) && !outside(file) {
		file = path.Join(m.Seen, file)
	}
	return fmt.Sprintf("%s:%d:%d", lang.Visible(file), pos.Line, pos.Col)
}

func (p *textPrinter) problem(problem Problem) {
	where := problem.Package
	if problem.Pos.IsValid() {
		where = p.place(p.doc.module(problem.Module), problem.Pos)
	}
	if where == "" {
		p.say(0, lang.Same("%s: %s"), notAnalysed, problem.Text)
		return
	}
	p.say(0, lang.Same("%s: %s: %s"), notAnalysed, lang.Visible(where), problem.Text)
}

func (p *textPrinter) finding(f finding.Finding) {
	m := p.doc.module(f.Module)
	p.say(0, lang.Same("%s: %s: %s: %s"), p.place(m, f.Pos), severities[f.Severity], f.Rule, f.Message)
	for i, s := range f.Trace {
		p.say(1, lang.Same("%d. %s: %s"), i+1, p.place(m, s.Pos), s.Text)
	}
	if len(f.Evidence) > 0 {
		p.say(1, evidenceWord, confidences[f.Confidence])
	}
	for _, e := range f.Evidence {
		p.say(2, lang.Same("[%s] %s: %s"), bases[e.Basis], p.place(m, e.Pos), e.Text)
	}
	if f.Advice != (lang.Text{}) {
		p.say(1, adviceWord, f.Advice)
	}
	mapped, history := byStatus(articles(f.Articles))
	if len(mapped) > 0 {
		p.say(1, mapsWord, citations(mapped))
	}
	if len(history) > 0 {
		p.say(1, historyWord, citations(history))
	}
	p.say(1, explainWord, f.Rule)
	p.buf.WriteByte('\n')
}

// citations joins the citations of list in both languages.
func citations(list []article) lang.Text {
	var joined lang.Text
	for i, a := range list {
		if i > 0 {
			joined.En += separator.En
			joined.Zh += separator.Zh
		}
		joined.En += a.Cite.En
		joined.Zh += a.Cite.Zh
	}
	return joined
}

// summary prints what a reader must not overlook after a long list.
func (p *textPrinter) summary() {
	d := p.doc
	if d.Packages == 0 {
		p.say(0, lang.Text{En: "nothing was analysed", Zh: "没有分析任何代码"})
	} else {
		p.say(0, lang.Text{En: "%s in %s", Zh: "%[2]s，%[1]s"}, p.found(), plural(d.Packages, "package", "packages", "已分析 %d 个包"))
	}
	if n := len(d.Suppressed); n > 0 {
		p.say(0, lang.Text{En: "%s by a directive or a recorded fact, listed by -format json", Zh: "%s（指令或事实记录），用 -format json 查看"},
			plural(n, "finding silenced", "findings silenced", "%d 项已被标注豁免"))
	}
	if n := len(d.BlindSpots); n > 0 {
		p.say(0, lang.Text{En: "%s, listed by -format json", Zh: "%s，用 -format json 查看"},
			plural(n, "blind spot", "blind spots", "%d 处盲区"))
	}
	if n := len(d.Problems); n > 0 {
		p.say(0, lang.Text{En: "INCOMPLETE: %s kept code from being analysed", Zh: "结果不完整：%s使部分代码未能分析"},
			plural(n, "problem", "problems", "%d 个问题"))
	}
}

// found says how many findings there are, and of which rules.
func (p *textPrinter) found() lang.Text {
	d := p.doc
	if len(d.Findings) == 0 {
		return lang.Text{En: "no findings", Zh: "没有发现"}
	}
	var en, zh []string
	for _, c := range d.Counts() {
		en = append(en, fmt.Sprintf("%d %s", c.Count, c.Rule))
		zh = append(zh, fmt.Sprintf("%s %d 项", c.Rule, c.Count))
	}
	list := lang.Text{En: strings.Join(en, ", "), Zh: strings.Join(zh, "、")}
	return lang.Textf(lang.Text{En: "%s (%s)", Zh: "%s（%s）"},
		plural(len(d.Findings), "finding", "findings", "发现 %d 项"), list)
}

// plural counts n things; zh has a place for the number.
func plural(n int, one, many, zh string) lang.Text {
	en := fmt.Sprintf("%d %s", n, many)
	if n == 1 {
		en = fmt.Sprintf("%d %s", n, one)
	}
	return lang.Text{En: en, Zh: fmt.Sprintf(zh, n)}
}
