package facelog

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports face data that is written to logs.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s is written to a log by %s; it comes from %s, and it is face data because %s",
		Zh: "%s被 %s 写入日志；来源：%s；判定依据：%s",
	}
	advice = lang.Text{
		En: "log the size, the number of faces, the outcome or an id of your own instead, or give the type a LogValue, String or MarshalJSON method that leaves the data out",
		Zh: "改为记录大小、人脸数量、处理结果或自有编号，或为该类型实现略去此类数据的 LogValue、String 或 MarshalJSON 方法",
	}
)

// kindText names at the beginning of a message what is logged.
func kindText(k facedata.Kind) lang.Text {
	switch {
	case k&(facedata.Image|facedata.Template) != 0:
		return flows.KindText(k)
	case k&facedata.Attribute != 0:
		return lang.Text{En: "what was inferred from a face", Zh: "由人脸推断的属性"}
	}
	return lang.Text{En: "a recogniser's id of a face", Zh: "识别服务的人脸标识"}
}

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	for _, l := range result.Loggings() {
		severity := rule.Warning
		if l.Kinds&(facedata.Image|facedata.Template) != 0 {
			severity = rule.Error
		}
		trace, evidence := flows.Trace(l.Flow), flows.Evidence(l.Flow)
		p.Report(finding.Finding{
			Severity:   severity,
			Confidence: l.Confidence,
			Pos:        l.At,
			Function:   l.Func,
			Key:        l.Kinds.String() + ">" + l.Store.Call,
			Message:    lang.Textf(message, kindText(l.Kinds), lang.Same(l.Store.Call), flows.SourceText(l.Flow), evidence[0].Text),
			Advice:     advice,
			Trace:      trace,
			Evidence:   evidence,
		})
	}
	return nil
}
