package consent

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Clause is a sentence by which its reader agrees to something.
type Clause struct {
	Text   string // the sentence, white space collapsed
	Offset int    // of its first byte in the text
	Scopes Scope  // what is agreed to in it
}

// Clauses returns the sentences of text that a person agrees to by reading,
// ticking or going on, with what they authorise. Sentences that announce a
// separate consent, leave a choice or only describe are not among them.
func Clauses(text string) []Clause {
	var clauses []Clause
	for _, s := range sentences(text) {
		words := strings.Join(strings.Fields(s.Text), " ")
		if !agrees.MatchString(words) || apartFrom.MatchString(words) {
			continue
		}
		if scopes := spoken(words); scopes != 0 {
			clauses = append(clauses, Clause{Text: words, Offset: s.Offset, Scopes: scopes})
		}
	}
	return clauses
}

// Spoken returns the scopes that a text such as the label of a box or the
// comment on a field speaks of, and whether it says that they are asked for
// one by one.
func Spoken(text string) (scopes Scope, separate bool) {
	words := strings.Join(strings.Fields(text), " ")
	return spoken(words), apartFrom.MatchString(words)
}

// Agrees reports whether text has someone agree to something.
func Agrees(text string) bool { return agrees.MatchString(text) }

// agrees finds the words of agreeing; those in English must have someone who
// agrees, because "accept" and "agree" alone are everywhere.
var agrees = regexp.MustCompile(`(?i)\b(?:i|you|we|user|users|customer|member)(?:\W+\w+){0,4}?\W+(?:agree|consent|accept|authori[sz]e|permit|acknowledge)\b` +
	`|\bby (?:registering|signing up|sign(?:ing)? in|logging in|clicking|continuing|using|creating|submitting|proceeding|checking|ticking)\b` +
	`|^\W*(?:agree|consent|accept)\b` +
	`|同意|授权(?:我们|本|平台|公司|给|您)|[並并]授权|[即视](?:表示|视?为)(?:您|你|本人)?`)

// apartFrom finds the words that say a consent is asked for by itself or may
// be left out.
var apartFrom = regexp.MustCompile(`(?i)\bseparate(?:ly)?\b|\bexplicit(?:ly)? ask|\bask you again\b|\boptional(?:ly)?\b|\bwithout (?:agreeing|consenting)\b` +
	`|单独|另行|分别|分开|可选|逐项|无需同意|不同意也|自愿选择|可以拒绝`)

// subjects are the phrases by which a text names a scope. In English a face
// needs a second word: "face" is also what problems and risks are for.
var subjects = []struct {
	scope Scope
	find  *regexp.Regexp
}{
	{Face, regexp.MustCompile(`(?i)\bfac(?:e|ial)[ -]?(?:recognition|data|image|images|information|feature|features|template|templates|scan|scans|photo|photos|picture|pictures|id|verification|comparison|login|print)\b` +
		`|\bfaceprints?\b|\b(?:my|your|their|the user's) faces?\b|\bselfies?\b|人脸|面部(?:识别|特征|信息|图像|照片)|刷脸|脸部|面容`)},
	{Biometric, regexp.MustCompile(`(?i)\bbiometrics?\b|生物识别|生物特征`)},
	{General, regexp.MustCompile(`(?i)\bterms (?:of|and|&)\s*(?:service|use|conditions)\b|\bterms and privacy\b|\b(?:the|our|these) terms\b|\bprivacy (?:policy|notice|statement|terms)\b|\buser agreement\b|\bservice agreement\b|\bend.user licen[sc]e\b` +
		`|用户协议|服务协议|使用协议|注册协议|会员协议|隐私政策|隐私协议|隐私条款|隐私声明|服务条款|使用条款|以上全部|全部条款`)},
	{Marketing, regexp.MustCompile(`(?i)\bmarketing\b|\bnewsletters?\b|\bpromotion(?:s|al)?\b|\badvert(?:s|ising|isements?)\b|\bspecial offers\b|营销|推广|广告|商业推送|促销`)},
	{Location, regexp.MustCompile(`(?i)\b(?:geo)?location\b|\bgps\b|位置信息|地理位置|定位`)},
	{Contacts, regexp.MustCompile(`(?i)\baddress book\b|\bcontacts list\b|\bcontact list\b|\b(?:my|your) contacts\b|通讯录|联系人`)},
	{Voice, regexp.MustCompile(`(?i)\bvoice\s?(?:print|data|recording|recordings)s?\b|声纹|语音`)},
	{Fingerprint, regexp.MustCompile(`(?i)\bfingerprints?\b|\biris\b|指纹|虹膜|掌纹`)},
	{Analytics, regexp.MustCompile(`(?i)\banalytics\b|\btracking\b|\bprofiling\b|\bcookies\b|用户画像|统计分析`)},
	{Sharing, regexp.MustCompile(`(?i)\bthird[ -]part(?:y|ies)\b|\b(?:our|with) partners\b|\baffiliates\b|第三方|合作伙伴|关联公司`)},
}

// A phrase counts unless the words before it only refer to it ("as described
// in our privacy policy") or deny it ("never shared with third parties").
var aside = regexp.MustCompile(`(?i)(?:\b(?:described|explained|set out|stated|detailed|provided|defined|specified|listed|outlined) in|\bin accordance with|\baccording to|\bsubject to|\bpursuant to|\bunder|\bsee|\bnot|\bnever|\bno|\bnor|\bwithout|n't|依据|根据|按照|遵照|详见|参见|见|不会|不得|不|未经|未|禁止|绝不)[^,;，；、]{0,24}$`)

func spoken(words string) Scope {
	text := ownDocuments.ReplaceAllStringFunc(words, func(title string) string {
		if subjects[0].find.MatchString(title) {
			return "人脸" // the terms of face recognition are not the general ones
		}
		return title
	})
	var s Scope
	for _, subject := range subjects {
		for _, at := range subject.find.FindAllStringIndex(text, -1) {
			if !aside.MatchString(text[:at[0]]) {
				s |= subject.scope
				break
			}
		}
	}
	return s
}

// ownDocuments finds titles of documents in Chinese brackets.
var ownDocuments = regexp.MustCompile(`《[^》]*》`)

// sentences cuts text at full stops, question and exclamation marks,
// semicolons, blank lines, and before headings and the items of a list.
func sentences(text string) []Clause {
	var all []Clause
	start := 0
	cut := func(end int) {
		s := text[start:end]
		lead := len(s) - len(strings.TrimLeft(s, " \t\r\n"))
		if s = strings.TrimSpace(s); s != "" {
			all = append(all, Clause{Text: s, Offset: start + lead})
		}
	}
	for i, r := range text {
		next := i + utf8.RuneLen(r)
		switch {
		case strings.ContainsRune("。！？；!?;", r),
			r == '.' && !numbered(text[start:i]) && (next >= len(text) || strings.ContainsRune(" \t\r\n", rune(text[next]))),
			r == '\n' && (strings.HasPrefix(text[next:], "\n") || item.MatchString(text[next:])):
			cut(i)
			start = next
		}
	}
	cut(len(text))
	return all
}

// item finds the beginning of a heading or of an item of a list.
var item = regexp.MustCompile(`^[ \t]*(?:[-*+•|>]|#{1,6}|\d{1,2}[.)、．]|[(（][\d一二三四五六七八九十a-z]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[\d一二三四五六七八九十]+条)[ \t]*\S`)

// numbered reports whether the dot behind text only numbers an item.
func numbered(text string) bool {
	text = strings.TrimSpace(text)
	return text != "" && len(text) <= 2 && strings.Trim(text, "0123456789") == ""
}
