package consent

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// Notice reports whether name, an identifier, path or key, is about telling
// people how their data is handled. A notice without more is an announcement or
// an alert as often.
func Notice(name string) bool {
	words := Split(name)
	privacy, notice, more := false, false, false
	for _, w := range words {
		switch w {
		case "mode", "filter", "level", "mask", "blur", "budget", "setting", "settings", "preserving":
			return false // what protects privacy tells nobody anything
		case "privacy", "yinsi":
			privacy = true
		case "notice", "disclosure", "statement":
			notice = true
		case "face", "facial", "biometric", "show", "serve", "record", "present", "display", "collection", "accept", "ack", "consent", "read":
			more = true
		}
		privacy = privacy || holdsAny(w, "隐私", "告知", "知情", "gaozhi", "个人信息处理规则")
	}
	return privacy || notice && more
}

// Stamp reports whether a field, column or key of that name keeps which notice
// or policy somebody was shown, or when.
func Stamp(name string) bool {
	var text, notice, which, when bool
	for _, w := range Split(name) {
		switch w {
		case "policy", "terms", "agreement", "xieyi", "consent":
			text = true
		case "notice", "disclosure", "privacy", "yinsi":
			text, notice = true, true
		case "version", "ver", "hash":
			which = true
		case "at", "time", "shown", "read", "ack", "acknowledged", "id":
			when = true
		}
		told := holdsAny(w, "告知", "gaozhi")
		when = when || told
		notice = notice || told || strings.Contains(w, "隐私")
		text = text || notice || strings.Contains(w, "协议")
		which = which || holdsAny(w, "版本", "banben")
	}
	return text && which || notice && when
}

func holdsAny(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}

// Item is something that a notice must say.
type Item uint8

// The items that a notice about faces must have.
const (
	Contact   Item = iota + 1 // who handles the data, and how to reach them
	Purpose                   // what for, and how
	Retention                 // for how long
	Necessity                 // why it is needed, and what it means for the person
	Rights                    // how to have it corrected or deleted, and consent withdrawn
)

var items = []struct {
	item Item
	name lang.Text
	said []string // in lower case
}{
	{Contact, lang.Text{En: "who to contact", Zh: "处理者的联系方式"},
		[]string{"contact", "email", "e-mail", "@", "phone", "hotline", "write to", "联系", "电话", "邮箱", "客服", "热线", "lianxi"}},
	{Purpose, lang.Text{En: "the purpose", Zh: "处理目的"},
		[]string{"purpose", "in order to", "used to", "used for", "use it to", "so that", "目的", "用于", "用途", "mudi", "yongtu"}},
	{Retention, lang.Text{En: "how long it is kept", Zh: "保存期限"},
		[]string{"retain", "retention", "keep", "kept", " days", " months", " years", "stored for", "expire", "期限", "保存期", "保留", "天", "个月", "baocun", "qixian"}},
	{Necessity, lang.Text{En: "why it is necessary and what it means for the person", Zh: "处理的必要性及对个人权益的影响"},
		[]string{"necess", "impact", "effect", "affect", "risk", "because", "必要", "影响", "风险", "biyao", "yingxiang"}},
	{Rights, lang.Text{En: "the rights of the person and how to use them", Zh: "个人权利及其行使方式"},
		[]string{"right", "withdraw", "revoke", "delete", "erase", "opt out", "权利", "撤回", "删除", "更正", "查阅", "quanli", "chehui", "shanchu"}},
}

// Text names i for a reader.
func (i Item) Text() lang.Text {
	for _, x := range items {
		if x.item == i {
			return x.name
		}
	}
	return lang.Text{}
}

// Items returns what text, a notice, says and what it does not, in the order of
// the items.
func Items(text string) (has, lacks []Item) {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, x := range items {
		if holdsAny(text, x.said...) {
			has = append(has, x.item)
		} else {
			lacks = append(lacks, x.item)
		}
	}
	return has, lacks
}
