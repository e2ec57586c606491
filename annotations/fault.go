package annotations

import (
	"strings"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/near"
)

// example advises to write the directive the way the manual does.
func example(w *Word) lang.Text {
	return lang.Textf(lang.Text{En: "write it as in %s", Zh: "写法示例：%s"}, w.Example)
}

func noReason(w *Word) *fault {
	return &fault{
		key:    "reason:" + w.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s gives no reason, so it has no effect", Zh: "//facelint:%s 未写理由,不生效"}, w.Name),
		advice: example(w),
	}
}

func noRule(w *Word) *fault {
	return &fault{
		key:    "rules:" + w.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s names no rule", Zh: "//facelint:%s 未指明规则"}, w.Name),
		advice: example(w),
	}
}

func surplus(w *Word, s string) *fault {
	return &fault{
		key:    "surplus:" + w.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s does not take %q", Zh: "//facelint:%s 不接受 %q"}, w.Name, s),
		advice: example(w),
	}
}

func badChoice(w *Word, s string) *fault {
	f := &fault{
		key:    "choice:" + w.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s does not take %q", Zh: "//facelint:%s 不接受 %q"}, w.Name, s),
		advice: lang.Textf(lang.Text{En: "write one of %s", Zh: "可选：%s"}, strings.Join(w.Choices, ", ")),
	}
	if meant, ok := near.Nearest(s, w.Choices); ok {
		f.advice = lang.Textf(lang.Text{En: "write //facelint:%s %s", Zh: "请写作 //facelint:%s %s"}, w.Name, meant)
	}
	return f
}

func twice(w *Word, a Attr) *fault {
	return &fault{
		key:    "twice:" + w.Name + ":" + a.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s gives %s= twice", Zh: "//facelint:%s 重复给出 %s="}, w.Name, a.Name),
		advice: example(w),
	}
}

func missingAttr(w *Word, a Attr) *fault {
	return &fault{
		key:    "missing:" + w.Name + ":" + a.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s needs %s=", Zh: "//facelint:%s 缺少 %s="}, w.Name, a.Name),
		advice: example(w),
	}
}

func unknownAttr(w *Word, name string) *fault {
	f := &fault{
		key:    "attr:" + w.Name + ":" + name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s does not take %s=", Zh: "//facelint:%s 不接受 %s="}, w.Name, name),
		advice: example(w),
	}
	if meant, ok := near.Nearest(name, w.attrNames()); ok {
		f.advice = lang.Textf(lang.Text{En: "write %s=", Zh: "请写作 %s="}, meant)
	}
	return f
}

func badValue(w *Word, a Attr, value, want string) *fault {
	return &fault{
		key:    "value:" + w.Name + ":" + a.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s does not take %s=%s", Zh: "//facelint:%s 不接受 %s=%s"}, w.Name, a.Name, value),
		advice: lang.Textf(lang.Text{En: "write %s=%s", Zh: "请写作 %s=%s"}, a.Name, want),
	}
}

func misplaced(w *Word, p Place) *fault {
	f := &fault{
		key:    "place:" + w.Name,
		text:   lang.Textf(lang.Text{En: "//facelint:%s stands on nothing, so it has no effect", Zh: "//facelint:%s 未附着于任何声明,不生效"}, w.Name),
		advice: lang.Textf(lang.Text{En: "put it on %s", Zh: "应置于：%s"}, w.Places.Text()),
	}
	if p != 0 {
		f.text = lang.Textf(lang.Text{
			En: "//facelint:%s stands on %s, where it has no effect", Zh: "//facelint:%s 置于%s,不生效",
		}, w.Name, p.Text())
	}
	return f
}

func noParam(name, param string, params []string) *fault {
	f := &fault{
		key:    "param:" + name + ":" + param,
		text:   lang.Textf(lang.Text{En: "//facelint:%s names %q, which is no parameter here", Zh: "//facelint:%s 所指 %q 不是此处的参数"}, name, param),
		advice: lang.Textf(lang.Text{En: "name one of %s", Zh: "可选：%s"}, strings.Join(params, ", ")),
	}
	if len(params) == 0 {
		f.advice = lang.Text{En: "leave the name out", Zh: "请去掉该名称"}
	} else if meant, ok := near.Nearest(param, params); ok {
		f.advice = lang.Textf(lang.Text{En: "write %s", Zh: "请写作 %s"}, meant)
	}
	return f
}

func pastDate(d *Directive) *fault {
	return &fault{
		key:    "expired:" + strings.Join(d.Args, ","),
		text:   lang.Textf(lang.Text{En: "//facelint:allow %s expired on %s and silences nothing", Zh: "//facelint:allow %s 已于 %s 到期,不再生效"}, strings.Join(d.Args, ","), d.Attr("until")),
		advice: lang.Text{En: "mend what it silenced, or renew the date with its reason", Zh: "请处理其所掩盖的问题，或更新日期与理由"},
	}
}

func badTag(value string) *fault {
	return &fault{
		key:    "tag:" + value,
		text:   lang.Textf(lang.Text{En: "the struct tag face:%q is not understood", Zh: "无法识别结构体标签 face:%q"}, value),
		advice: lang.Text{En: `write face:"image", "template", "attribute" or "reference", several with |, or face:"none,REASON"`, Zh: `请写作 face:"image"、"template"、"attribute"、"reference"（多个以 | 分隔），或 face:"none，理由"`},
	}
}
