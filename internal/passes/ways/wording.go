package ways

import (
	"fmt"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/acts"
)

// Done says what is done with a face at a point.
func Done(a guard.Asked) lang.Text {
	at := fmt.Sprintf("%s:%d", a.Pos.File, a.Pos.Line)
	switch {
	case a.Kind == acts.Keep:
		return lang.Textf(lang.Text{En: "face data (%[3]s) is kept by %[1]s (%[2]s)", Zh: "人脸数据（%[3]s）由 %[1]s 保存（%[2]s）"}, a.What, at, a.Of)
	case a.Of == acts.Detects:
		return lang.Textf(lang.Text{En: "faces are looked for by %s (%s)", Zh: "%s（%s）检测人脸"}, a.What, at)
	}
	return lang.Textf(lang.Text{En: "a face is processed by %s (%s)", Zh: "%s（%s）处理人脸"}, a.What, at)
}

// From names the entry point of w.
func (w Way) From() lang.Text {
	name := shortName(w.Place().Func)
	switch w.Entry.How {
	case guard.Routed:
		return lang.Textf(lang.Text{En: "the handler %s", Zh: "处理函数 %s "}, name)
	case guard.Escaped:
		return lang.Textf(lang.Text{En: "%s, which is called from outside,", Zh: "由外部调用的 %s "}, name)
	}
	return lang.Text{En: "the start of the program", Zh: "程序入口"}
}

// Trace follows the way from the entry point to the face.
func (w Way) Trace() []finding.Step {
	var steps []finding.Step
	chain := w.Chain()
	for i, pos := range chain {
		text := lang.Text{En: "leads on by this call", Zh: "经此调用"}
		switch {
		case i == len(chain)-1:
			text = Done(w.Point)
		case i == 0 && w.Entry.How == guard.Routed:
			text = lang.Textf(lang.Text{En: "%s is registered here for requests", Zh: "%s 在此注册为请求处理函数"}, shortName(w.Entry.Func))
		case i == 0 && w.Entry.How == guard.Escaped:
			text = lang.Textf(lang.Text{En: "%s is handed on here to be called", Zh: "%s 在此交由外部调用"}, shortName(w.Entry.Func))
		}
		steps = append(steps, finding.Step{Pos: pos, Text: text})
	}
	for _, a := range w.Others {
		steps = append(steps, finding.Step{Pos: a.Pos, Text: lang.Textf(lang.Text{En: "so does this: %s", Zh: "同样到达：%s"}, Done(a))})
	}
	return steps
}

// Evidence says how it is known that a point deals with a face.
func Evidence(a guard.Asked) finding.Evidence {
	basis, text := facedata.API, lang.Text{En: "a model knows %s as a recogniser", Zh: "模型将 %s 识别为人脸识别接口"}
	switch {
	case a.Kind == acts.Keep:
		basis, text = facedata.API, lang.Text{En: "face data is followed to %s", Zh: "人脸数据流向 %s"}
	case a.Of == acts.Named:
		basis, text = facedata.Name, lang.Text{En: "%s is named for processing faces and takes something that can hold one", Zh: "%s 以人脸处理命名，且参数可容纳人脸"}
	}
	return finding.Evidence{Basis: basis, Pos: a.Pos, Text: lang.Textf(text, a.What)}
}

// shortName returns the name at the end of a key, without the package.
func shortName(key string) string {
	name := key[strings.LastIndexByte(key, '/')+1:]
	if _, after, ok := strings.Cut(name, "."); ok {
		name = after
	}
	if strings.HasPrefix(key, "(*") {
		return "(*" + name
	}
	if strings.HasPrefix(key, "(") {
		return "(" + name
	}
	return name
}
