package notice

import (
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/consents"
)

var (
	untoldMessage = lang.Text{
		En: "requests that come to %s have a face processed (%s), and nothing in the program shows or records a notice about it before%s",
		Zh: "经由 %s 的请求会处理人脸（%s），而程序此前未展示、也未记录任何告知%s",
	}
	andMore = lang.Text{
		En: "; so do %d more entry points",
		Zh: "；另有 %d 个入口同样如此",
	}
	untoldAdvice = lang.Text{
		En: "serve a notice with who processes, purpose, retention period, necessity and rights, and record its version for the person before the first capture; " +
			"where the client shows it, say so: //facelint:notice",
		Zh: "提供载明处理者、目的、保存期限、必要性及权利的告知，并在首次采集前记录本人所见的告知版本；若由客户端展示，以 //facelint:notice 注明",
	}
	lacksMessage = lang.Text{
		En: "the notice about faces %s does not say %s",
		Zh: "关于人脸信息的告知 %s 未说明：%s",
	}
	lacksAdvice = lang.Text{
		En: "add what is missing, tell it before processing, and tell it again when it changes",
		Zh: "补充缺失事项，在处理前告知，变更时再次告知",
	}
	registered = lang.Text{En: "%s is registered here", Zh: "%s 在此注册"}
	onTheWay   = lang.Text{En: "on the way there", Zh: "途经此处"}
	processed  = lang.Text{En: "the face is processed: %s", Zh: "处理人脸：%s"}
	another    = lang.Text{En: "%s comes to %s as well, without a notice", Zh: "%s 同样未经告知即到达 %s"}
	itSays     = lang.Text{En: "the notice is here", Zh: "告知内容在此"}
	itLacks    = lang.Text{En: "it does not say %s", Zh: "未说明：%s"}
)

// key identifies the finding about entry points; there is one in a program.
const key = "capture"

// mostOthers bounds the other entry points that a finding lists.
const mostOthers = 16

func untold(c capture, others []capture) finding.Finding {
	more := lang.Text{}
	if len(others) > 0 {
		more = lang.Textf(andMore, len(others))
	}
	var trace []finding.Step
	for i, at := range c.Chain {
		text := onTheWay
		switch {
		case i == len(c.Chain)-1:
			text = lang.Textf(processed, c.what)
		case i == 0:
			text = lang.Textf(registered, c.Name)
		}
		trace = append(trace, finding.Step{Pos: at, Text: text})
	}
	for _, o := range others[:min(len(others), mostOthers)] {
		trace = append(trace, finding.Step{Pos: o.At, Text: lang.Textf(another, o.Name, o.what)})
	}
	return finding.Finding{
		Confidence: facedata.Medium, Pos: c.At, Function: c.Func, Key: key,
		Message: lang.Textf(untoldMessage, c.Name, c.what, more), Advice: untoldAdvice, Trace: trace,
		Evidence: []finding.Evidence{{Basis: facedata.API, Pos: c.at, Text: lang.Textf(processed, c.what)}},
	}
}

func incomplete(n consents.Notice) finding.Finding {
	var en, zh []string
	var trace []finding.Step
	trace = append(trace, finding.Step{Pos: n.Pos, Text: itSays})
	for _, i := range n.Lacks {
		en, zh = append(en, i.Text().En), append(zh, i.Text().Zh)
		trace = append(trace, finding.Step{Pos: n.At, Text: lang.Textf(itLacks, i.Text())})
	}
	list := lang.Text{En: strings.Join(en, ", nor "), Zh: strings.Join(zh, "、")}
	return finding.Finding{
		Confidence: facedata.Medium, Pos: n.Pos, Function: n.Func, Key: "lacks " + n.Name,
		Message: lang.Textf(lacksMessage, n.Name, list), Advice: lacksAdvice, Trace: trace,
		Evidence: []finding.Evidence{{Basis: facedata.Text, Pos: n.At, Text: itSays}},
	}
}
