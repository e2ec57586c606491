package consent

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// Unbounded is a set of ways in which a grant has no bounds.
type Unbounded uint8

// The ways.
const (
	Endless     Unbounded = 1 << iota // without a limit in time
	Irrevocable                       // not to be taken back
	Onward                            // to be passed on to anyone, by sub-licence or transfer
)

// Text names the ways of u for a reader, as what a grant is.
func (u Unbounded) Text() lang.Text {
	var en, zh []string
	for _, n := range []struct {
		way  Unbounded
		name lang.Text
	}{
		{Endless, lang.Text{En: "unlimited in time", Zh: "无期限限制"}},
		{Irrevocable, lang.Text{En: "irrevocable", Zh: "不可撤销"}},
		{Onward, lang.Text{En: "freely sub-licensable", Zh: "可任意转授权"}},
	} {
		if u&n.way != 0 {
			en, zh = append(en, n.name.En), append(zh, n.name.Zh)
		}
	}
	return lang.Text{En: strings.Join(en, ", "), Zh: strings.Join(zh, "、")}
}

// ways maps words of names, one or two in a row, to what they say of a grant.
var ways = func() map[string]Unbounded {
	words := make(map[string]Unbounded)
	for way, list := range map[Unbounded]string{
		Endless: "perpetual,perpetually,perpetuity,forever,permanent,permanently,everlasting,eternal,lifelong,indefinite,indefinitely," +
			"neverexpires,neverexpire,noexpiry,validforever,yongjiu,wuqixian,never expires,never expire,no expiry,no expiration,no expire," +
			"non expiring,unlimited term,unlimited duration,unlimited period",
		Irrevocable: "irrevocable,irrevocably,unrevocable,nonrevocable,bukechexiao,bukechehui,non revocable,not revocable,no revocation," +
			"no withdrawal,no revoke,no withdraw,cannot revoke,cannot withdraw,never revocable",
		Onward: "sublicensable,sublicenseable,sublicensing,sublicense,sublicence,transferable,assignable,zhuanshouquan," +
			"sub licensable,sub licensing,sub license,sub licence",
	} {
		for word := range strings.SplitSeq(list, ",") {
			words[word] = way
		}
	}
	return words
}()

// hanWays are the same in Chinese, within a run of characters.
var hanWays = []struct {
	word string
	way  Unbounded
}{
	{"永久", Endless}, {"无期限", Endless}, {"无限期", Endless}, {"不限期", Endless}, {"永不过期", Endless},
	{"不可撤销", Irrevocable}, {"不可撤回", Irrevocable}, {"不得撤回", Irrevocable}, {"不得撤销", Irrevocable},
	{"转授权", Onward}, {"再许可", Onward}, {"转许可", Onward}, {"分许可", Onward},
}

// contrary are words that turn the meaning of a name round, or make it one of
// deleting.
var contrary = []string{
	"not", "non", "disabled", "forbidden", "prohibited", "denied", "delete", "deleted", "deletion", "erase", "erased", "remove", "removed",
	"purge", "ban", "banned", "block", "blocked", "close", "closed", "lock", "locked", "max", "count",
}

// Without returns the bounds that a thing of that name, a field, column, key
// or constant, has not: Perpetual, NeverExpires, sub_licensable, 永久授权.
func Without(name string) Unbounded {
	var u Unbounded
	words := Split(name)
	for i, w := range words {
		if i > 0 {
			u |= ways[words[i-1]+" "+w]
		}
		u |= ways[w]
		if isHan(w) {
			u |= hanWithout(w)
		}
	}
	if u&Irrevocable == 0 && slices.ContainsFunc(words, func(w string) bool { return slices.Contains(contrary, w) }) {
		return 0
	}
	return u
}

func hanWithout(run string) Unbounded {
	if strings.Contains(run, "删除") || strings.Contains(run, "禁") {
		return 0
	}
	var u Unbounded
	for _, h := range hanWays {
		if before, _, found := strings.Cut(run, h.word); found && !strings.HasSuffix(before, "不可") && !strings.HasSuffix(before, "不得") && !strings.HasSuffix(before, "非") {
			u |= h.way
		}
	}
	return u
}

func hasAny(words []string, any ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(any, w) })
}
