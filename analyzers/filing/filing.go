package filing

import (
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/figures"
)

// threshold is the number of people of the Measures, Article 15.
const threshold = 100_000

// Analyzer reports capacities that reach the threshold of filing.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{figures.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s makes room for the faces of %s people, and .facelint.yaml holds no filing: once the faces of 100,000 people are stored, the use of face recognition is to be filed",
		Zh: "%s 可容纳 %s 人的人脸，而 .facelint.yaml 中没有备案信息：存储达到 10 万人即须备案",
	}
	uncounted = lang.Text{
		En: "%s makes room for %s faces, and .facelint.yaml holds no filing: once the faces of 100,000 people, each counted once, are stored, the use of face recognition is to be filed",
		Zh: "%s 可容纳 %s 张人脸，而 .facelint.yaml 中没有备案信息：存储达到 10 万人（按人去重）即须备案",
	}
	advice = lang.Text{
		En: "count the people whose faces are stored; from 100,000 file within 30 working days and record it: filing: {id: …, date: …, by: …, until: …} in .facelint.yaml",
		Zh: "统计已存人脸的人数；达到 10 万人的，在 30 个工作日内备案并记录：在 .facelint.yaml 中写明 filing: {id: …, date: …, by: …, until: …}",
	}
	named = lang.Text{En: "the name %s says what the number counts", Zh: "名称 %s 表明该数字的含义"}
)

func run(p *lint.Pass) error {
	if p.Config.Filing != nil {
		return nil
	}
	for _, f := range p.Pass.ResultOf[figures.Analyzer].(*figures.Result).Named {
		if f.Period || f.Value < threshold {
			continue
		}
		if counts, ofPeople := capacity(f.Name, f.Around); counts {
			p.Report(report(p, f, ofPeople))
		}
	}
	return nil
}

func report(p *lint.Pass, f figures.Figure, ofPeople bool) finding.Finding {
	text := uncounted
	if ofPeople {
		text = message
	}
	pos := p.Files.Position(f.Pos)
	out := finding.Finding{
		Confidence: facedata.Medium, Pos: pos, Key: f.Name, Advice: advice,
		Message:  lang.Textf(text, f.Name, grouped(f.Value)),
		Evidence: []finding.Evidence{{Basis: facedata.Name, Pos: pos, Text: lang.Textf(named, f.Name)}},
	}
	if f.Func != nil {
		out.Function = f.Func.FullName()
	}
	return out
}

// grouped writes n with a comma between thousands.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
