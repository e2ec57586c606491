package ledger

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// Role is what a member of a consent record is for.
type Role string

// The roles.
const (
	Given     Role = "given"     // that, or when, consent was given; the state of the record
	Withdrawn Role = "withdrawn" // that, or when, it was taken back
	Expiry    Role = "expiry"    // until when it holds
	Guardian  Role = "guardian"  // who consented for a child
	Notice    Role = "notice"    // what the person was told: version of the notice or policy, when it was shown
	Version   Role = "version"   // of the text that was consented to
	Purpose   Role = "purpose"
	Scope     Role = "scope"
	Subject   Role = "subject" // whose consent it is
)

// roles has a line for each role; the first that a name fits counts.
var roles = []naming{
	{Withdrawn, words("revoke revoked revokes revocation revoking withdraw withdrawn withdraws withdrew withdrawal withdrawing retract " +
		"retracted rescind rescinded cancel cancelled canceled cancellation optout unsubscribed unsubscribe quxiao"),
		parts("撤回", "撤销", "取消", "chehui", "chexiao")},
	{Expiry, words("expire expires expired expiry expiration until deadline guoqi daoqi"), parts("过期", "有效期", "到期", "youxiaoqi")},
	{Guardian, words("guardian guardians parent parental"), parts("监护", "家长", "jianhu", "jiazhang")},
	{Notice, words("notice notices notified disclosure informed"), parts("告知", "gaozhi")},
	{Version, words("version ver revision"), parts("版本", "banben")},
	{Purpose, words("purpose purposes"), parts("用途", "目的", "yongtu", "mudi")},
	{Scope, words("scope scopes category kind type item"), parts("类型", "范围", "leixing", "fanwei")},
	{Given, words("consent consents consented agree agreed agrees agreement accept accepted acceptance optin given gave granted grant " +
		"approved authorized authorised authorization status state active allowed valid yes value"),
		parts("同意", "授权", "状态", "许可", "tongyi", "shouquan", "zhuangtai", "xuke")},
	{Subject, words("user uid userid person personid member memberid customer customerid student studentid employee employeeid subject " +
		"owner ownerid resident residentid visitor visitorid"), parts("用户", "业主", "yonghu", "yezhu")},
}

// RoleOf returns the role of a member of that name, "" if the name says
// nothing.
func RoleOf(name string) Role {
	words := consent.Split(name)
	for i := range words {
		if i > 0 && words[i-1] == "opt" && (words[i] == "out" || words[i] == "in") {
			words[i] = "opt" + words[i]
		}
	}
	for _, r := range roles {
		if slices.ContainsFunc(words, r.fits) {
			return r.role
		}
	}
	return ""
}

// naming says by which words a role goes.
type naming struct {
	role  Role
	words map[string]bool // whole words of a name
	parts []string        // of words, since neither Chinese nor pinyin marks where one ends
}

func (n naming) fits(word string) bool {
	return n.words[word] || slices.ContainsFunc(n.parts, func(p string) bool { return strings.Contains(word, p) })
}

func words(list string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

func parts(list ...string) []string { return list }
