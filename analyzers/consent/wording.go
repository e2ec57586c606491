package consent

import (
	"fmt"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/ways"
)

var (
	unasked = lang.Text{
		En: "%s, and on the way there from %s nothing checks that this person gave separate consent to face processing%s",
		Zh: "%s，而从%s到此处，没有核验本人对处理人脸信息的单独同意%s",
	}
	advice = lang.Text{
		En: "before it, look up a consent record of this person for face processing that is not withdrawn, and return without processing when there is none, in the handler or in middleware of the route; where another basis than consent applies, declare it: //facelint:basis kind=… REASON",
		Zh: "在此之前查询本人对处理人脸信息的有效同意记录（未撤回），没有则直接返回、不作处理，可写在处理函数或路由中间件中；若适用同意以外的依据，请声明 //facelint:basis kind=… 理由",
	}
)

func message(w ways.Way, asked *consents.Result) lang.Text {
	return lang.Textf(unasked, ways.Done(w.Point), w.From(), instead(w, asked))
}

// instead says what is asked on the way that is not enough.
func instead(w ways.Way, asked *consents.Result) lang.Text {
	for _, t := range w.Point.Held.And(w.Steps[0].Held) {
		in, ok := asked.Asked(t)
		if !ok {
			continue
		}
		at := fmt.Sprintf("%s:%d", t.Pos.File, t.Pos.Line)
		if in.Word.Scopes.Face() {
			return lang.Textf(lang.Text{En: " (%s, tested at %s, is about somebody else)", Zh: "（%[2]s 处核验的 %[1]s 是他人的同意）"}, in.Name, at)
		}
		if in.Word.Consent {
			return lang.Textf(lang.Text{En: " (%s, tested at %s, is not consent to face processing)", Zh: "（%[2]s 处核验的 %[1]s 并非对处理人脸信息的同意）"}, in.Name, at)
		}
	}
	return lang.Text{}
}
