package bundle

import (
	"fmt"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/consents"
)

var (
	ownInput = lang.Text{
		En: "give face processing a choice of its own, with its own field and time, and keep the rest working without it",
		Zh: "为人脸信息处理单独设置选项，单独保存字段和时间，用户不选也不影响其他功能",
	}
	ownCheck = lang.Text{
		En: "check a separate consent to face processing before the call",
		Zh: "调用前核验针对人脸信息处理的单独同意",
	}
	ownText = lang.Text{
		En: "ask about face processing in a sentence and box of its own",
		Zh: "就人脸信息处理使用单独的文字和勾选框",
	}
	ownVersion = lang.Text{
		En: "give the text about face processing a version of its own and keep that with the consent to it",
		Zh: "为人脸信息处理规则单独设置版本号，并随人脸同意一并保存",
	}
	sayNo = lang.Text{
		En: "let it start as no and set it only from the person's own answer",
		Zh: "默认值应为否，仅依据本人的明确选择写入",
	}
)

func step(at finding.Position, text lang.Text, args ...any) finding.Step {
	return finding.Step{Pos: at, Text: lang.Textf(text, args...)}
}

// elsewhere names the file and line of at, " (signup.html:8)", if it is not the
// file of pos.
func elsewhere(at, pos finding.Position) string {
	if at.File == pos.File {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", at.File, at.Line)
}

func joint(j consents.Joint) said {
	return said{
		message: lang.Textf(lang.Text{
			En: "one answer, the %s %s, stands for %s; consent to face processing is not separate",
			Zh: "%s %s 以一次同意同时涵盖%s，人脸信息处理未取得单独同意",
		}, j.What, j.Name, j.Scopes.Text()),
		advice: ownInput,
		trace: []finding.Step{
			step(j.Pos, lang.Text{En: "one answer is given here: %s", Zh: "此处只有一次选择：%s"}, j.Name),
			step(j.Pos, lang.Text{En: "it is taken for %s", Zh: "却被当作对%s的同意"}, j.Scopes.Text()),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "the name, tag or comment of %s speaks of %s", Zh: "%s 的名称、标签或注释涉及%s"}, j.Name, j.Scopes.Text()),
		confidence: facedata.High,
	}
}

func presumed(d consents.Default) said {
	return said{
		message: lang.Textf(lang.Text{
			En: "consent to face processing is presumed: the %s %s is yes from the start (%s)%s",
			Zh: "人脸信息处理的同意被预设：%s %s 默认为是（%s）%s",
		}, d.What, d.Name, d.By, elsewhere(d.At, d.Pos)),
		advice: sayNo,
		trace: []finding.Step{
			step(d.At, lang.Text{En: "the default is yes: %s", Zh: "默认值为是：%s"}, d.By),
			step(d.Pos, lang.Text{En: "%s is yes for whoever opens the account, without an answer", Zh: "%s 未经本人选择即为是"}, d.Name),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "the name %s speaks of consent to face processing", Zh: "名称 %s 表示对人脸信息处理的同意"}, d.Name),
		confidence: facedata.High,
	}
}

func version(v consents.Version) said {
	how := lang.Text{En: "%s is kept under %s, the version of %s; consent to face processing is not separate", Zh: "%s 以 %s（%s的版本）记录，人脸信息处理未取得单独同意"}
	if v.Compared {
		how = lang.Text{En: "%s is taken as current by %s, the version of %s; consent to face processing is not separate", Zh: "%s 是否有效取决于 %s（%s的版本），人脸信息处理未取得单独同意"}
	}
	return said{
		message: lang.Textf(how, v.To, v.From, v.Scopes.Text()),
		advice:  ownVersion,
		trace: []finding.Step{
			step(v.Pos, lang.Text{En: "the version is that of %s: %s", Zh: "版本是%s的版本：%s"}, v.Scopes.Text(), v.From),
			step(v.Pos, lang.Text{En: "it stands for %s", Zh: "却被用于 %s"}, v.To),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "%s keeps consent to face processing, %s is about %s", Zh: "%s 保存人脸信息处理的同意，%s 针对%s"}, v.To, v.From, v.Scopes.Text()),
		confidence: facedata.High,
	}
}

func granted(g consents.Grant) said {
	var names []string
	var trace []finding.Step
	for _, item := range g.Items {
		names = append(names, item.Name)
		trace = append(trace, step(item.Pos, lang.Text{En: "scope %s", Zh: "授权范围 %s"}, item.Name))
	}
	list := strings.Join(names, ", ")
	return said{
		message: lang.Textf(lang.Text{
			En: "%s grants %s in one act (%s); consent to face processing is not separate",
			Zh: "%s 一次授予%s(%s)，人脸信息处理未取得单独同意",
		}, g.Name, g.Scopes.Text(), list),
		advice:     ownInput,
		trace:      append(trace, step(g.Pos, lang.Text{En: "%s takes them all at once", Zh: "%s 一并授予"}, g.Name)),
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "the scopes %s", Zh: "授权范围 %s"}, list),
		confidence: facedata.High,
	}
}

func clause(c consents.Clause) said {
	what := lang.Text{En: "one sentence", Zh: "一句文字"}
	if c.Box != "" {
		what = lang.Textf(lang.Text{En: "one box, %s,", Zh: "一个勾选框 %s "}, c.Box)
	}
	return said{
		message: lang.Textf(lang.Text{
			En: "%s asks for consent to %s at once: %q%s",
			Zh: "%s一并征求对%s的同意：%q%s",
		}, what, c.Scopes.Text(), c.Text, elsewhere(c.At, c.Pos)),
		advice: ownText,
		trace: []finding.Step{
			step(c.At, lang.Text{En: "what people are shown: %q", Zh: "展示给用户的文字：%q"}, c.Text),
			step(c.Pos, lang.Text{En: "agreeing is taken for consent to %s", Zh: "同意即被视为同意%s"}, c.Scopes.Text()),
		},
		basis:      facedata.Text,
		evidence:   lang.Textf(lang.Text{En: "the text names %s", Zh: "文字涉及%s"}, c.Scopes.Text()),
		confidence: facedata.High,
	}
}

// written words a write that is bundled. The cause is the input that bundles,
// "" if the answer has an input of its own.
func written(w consents.Write) (cause string, s said) {
	if len(w.With) > 0 {
		return sharedInput(w)
	}
	var general, plain *consents.Input
	for i := range w.From {
		in := &w.From[i]
		switch {
		case in.Word.Scopes.Face():
			return "", said{}
		case in.Word.Scopes != 0 && general == nil:
			general = in
		case in.Word.Consent && plain == nil:
			plain = in
		}
	}
	actsOnFace := consent.Classify(name(w.Func)).Scopes.Face()
	switch {
	case general != nil && !(general.Control && actsOnFace):
		return general.Name, taken(w, *general, general.Word.Scopes.Text(), facedata.High)
	case plain != nil && consent.SignUp(name(w.Func)):
		whole := lang.Text{En: "the sign-up as a whole", Zh: "注册本身"}
		return plain.Name, taken(w, *plain, whole, facedata.Medium)
	case general == nil && plain == nil && (consent.SignUp(name(w.Func)) || hooks[name(w.Func)]):
		return unasked(w)
	}
	return "", said{}
}

// hooks are the methods that ORMs call on every new record.
var hooks = map[string]bool{"BeforeCreate": true, "BeforeInsert": true, "BeforeSave": true, "AfterCreate": true}

// unasked words a constant that opening an account writes.
func unasked(w consents.Write) (cause string, s said) {
	for _, in := range w.From {
		if in.Kind != consents.Constant && in.Kind != consents.Clock {
			return "", said{}
		}
	}
	return "constant", said{
		message: lang.Textf(lang.Text{
			En: "consent to face processing is presumed: %s is set to yes with every new account",
			Zh: "人脸信息处理的同意被预设：新建账户时 %s 一律写为是",
		}, w.To),
		advice: sayNo,
		trace: []finding.Step{
			step(w.From[0].Pos, lang.Text{En: "yes is written here: %s", Zh: "此处写入“是”:%s"}, w.From[0].Name),
			step(w.Pos, lang.Text{En: "becomes %s, without an answer", Zh: "未经本人选择即成为 %s"}, w.To),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "%s keeps consent to face processing", Zh: "%s 保存人脸信息处理的同意"}, w.To),
		confidence: facedata.Medium,
	}
}

// name returns the last part of a symbol.
func name(symbol string) string { return symbol[strings.LastIndex(symbol, ".")+1:] }

func taken(w consents.Write, in consents.Input, scopes lang.Text, confidence facedata.Confidence) said {
	from := lang.Text{
		En: "%s is taken from %s, an answer about %s; consent to face processing is not separate",
		Zh: "%s 取自 %s，后者是对%s的同意，人脸信息处理未取得单独同意",
	}
	if in.Control {
		from = lang.Text{
			En: "%s is set because of %s, an answer about %s; consent to face processing is not separate",
			Zh: "%s 因 %s 而写入，后者是对%s的同意，人脸信息处理未取得单独同意",
		}
	}
	return said{
		message: lang.Textf(from, w.To, in.Name, scopes),
		advice:  ownInput,
		trace: []finding.Step{
			step(in.Pos, lang.Text{En: "one answer, %s, about %s", Zh: "一次选择 %s，针对%s"}, in.Name, scopes),
			step(w.Pos, lang.Text{En: "becomes %s", Zh: "被写入 %s"}, w.To),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "%s keeps consent to face processing, %s is about %s", Zh: "%s 保存人脸信息处理的同意，%s 针对%s"}, w.To, in.Name, scopes),
		confidence: confidence,
	}
}

func sharedInput(w consents.Write) (cause string, s said) {
	in := w.Shared
	trace := []finding.Step{
		step(in.Pos, lang.Text{En: "one answer: %s", Zh: "一次选择：%s"}, in.Name),
		step(w.Pos, lang.Text{En: "becomes %s", Zh: "被写入 %s"}, w.To),
	}
	var scopes consent.Scope
	var others []string
	for _, o := range w.With {
		scopes |= o.Scopes
		others = append(others, o.To)
		trace = append(trace, step(o.Pos, lang.Text{En: "and %s, %s", Zh: "也被写入 %s(%s)"}, o.To, o.Scopes.Text()))
	}
	confidence := facedata.High
	if in.Kind == consents.Constant {
		confidence = facedata.Medium
	}
	return in.Name, said{
		message: lang.Textf(lang.Text{
			En: "one answer, %s, sets %s together with %s (%s); consent to face processing is not separate",
			Zh: "一次选择 %s 同时写入 %s 和 %s(%s)，人脸信息处理未取得单独同意",
		}, in.Name, w.To, strings.Join(others, ", "), scopes.Text()),
		advice: ownInput, trace: trace, basis: facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "%s keeps consent to face processing", Zh: "%s 保存人脸信息处理的同意"}, w.To),
		confidence: confidence,
	}
}

// used words a face call that rests on a general agreement. The cause is the
// agreement, "" if the call has a consent of its own or no general one.
func used(u consents.Use) (cause string, s said) {
	var general, plain *consents.Input
	for i := range u.Guards {
		in := &u.Guards[i]
		switch {
		case in.Word.Scopes.Face():
			return "", said{}
		case in.Word.Scopes&consent.General != 0 && general == nil:
			general = in
		case in.Word.Consent && plain == nil:
			plain = in
		}
	}
	confidence := facedata.Medium
	if u.Near {
		confidence = facedata.High
	}
	switch {
	case general != nil:
		return general.Name, said{
			message: lang.Textf(lang.Text{
				En: "%s processes a face behind %s only, an answer about %s; consent to face processing is not separate",
				Zh: "%s 处理人脸信息前仅核验 %s，后者是对%s的同意，人脸信息处理未取得单独同意",
			}, u.Call, general.Name, general.Word.Scopes.Text()),
			advice: ownCheck,
			trace: []finding.Step{
				step(general.Pos, lang.Text{En: "%s, an answer about %s, is checked", Zh: "核验 %s，即对%s的同意"}, general.Name, general.Word.Scopes.Text()),
				step(u.Pos, lang.Text{En: "%s processes a face", Zh: "%s 处理人脸信息"}, u.Call),
			},
			basis:      facedata.Name,
			evidence:   lang.Textf(lang.Text{En: "%s processes faces", Zh: "%s 处理人脸信息"}, u.Call),
			confidence: confidence,
		}
	case plain != nil && len(u.With) > 0:
		return plain.Name, oneFlag(u, *plain, confidence)
	}
	return "", said{}
}

func oneFlag(u consents.Use, in consents.Input, confidence facedata.Confidence) said {
	other := u.With[0]
	return said{
		message: lang.Textf(lang.Text{
			En: "one answer, %s, lets %s process a face and %s go on with %s; consent to face processing is not separate",
			Zh: "一次选择 %s 既允许 %s 处理人脸信息，又允许 %s(%s)，人脸信息处理未取得单独同意",
		}, in.Name, u.Call, other.To, other.Scopes.Text()),
		advice: ownInput,
		trace: []finding.Step{
			step(in.Pos, lang.Text{En: "one answer is checked: %s", Zh: "核验一次选择：%s"}, in.Name),
			step(u.Pos, lang.Text{En: "%s processes a face behind it", Zh: "据此 %s 处理人脸信息"}, u.Call),
			step(other.Pos, lang.Text{En: "%s goes on behind it too", Zh: "据此 %s 也被执行"}, other.To),
		},
		basis:      facedata.Name,
		evidence:   lang.Textf(lang.Text{En: "%s processes faces", Zh: "%s 处理人脸信息"}, u.Call),
		confidence: confidence,
	}
}
