package consent

import (
	"regexp"
	"strings"
)

// Pledge is a passage of a text by which a grant over a face has no bounds.
type Pledge struct {
	Text    string // the passage, white space collapsed
	Offset  int    // of its first byte in the text
	Without Unbounded
}

// Pledges returns the passages of text in which a person grants something over
// faces without bounds. The face must be what is granted, in the clause that
// says so or in the one beside it: licences of software, licences to other
// content, deletion for good, and bounds that are denied ("not irrevocable")
// are not among them.
func Pledges(text string) []Pledge {
	var all []Pledge
	for _, p := range grantPassages(text) {
		if !grantWords.MatchString(p.Text) || toReader.MatchString(p.Text) || quoted.MatchString(p.Text) {
			continue
		}
		if u := pledged(p.Text); u != 0 {
			all = append(all, Pledge{Text: p.Text, Offset: p.Offset, Without: u})
		}
	}
	return all
}

// grantPassages returns the sentences of text. One that goes on about the
// grant before it ("this licence is irrevocable") stands with it, and what
// stands under a heading or behind a colon about faces is read with that.
func grantPassages(text string) []Clause {
	var all []Clause
	lead, listed := "", false // what heads the passages that follow, and whether only items of a list do
	for _, s := range sentences(text) {
		s.Text = strings.Join(strings.Fields(s.Text), " ")
		title := strings.HasPrefix(s.Text, "#") || len(s.Text) < 60 && capitals.MatchString(s.Text)
		heads := title || strings.HasSuffix(s.Text, ":") || strings.HasSuffix(s.Text, "：")
		switch n := len(all); {
		case heads && grantedFace(s.Text):
			lead, listed = s.Text, !title
		case heads || listed && !item.MatchString(s.Text):
			lead, listed = "", false
		case lead != "" && !grantedFace(s.Text):
			s.Text = strings.TrimRight(lead, ":：") + ": " + s.Text
		case n > 0 && sameGrant.MatchString(s.Text) && len(all[n-1].Text) < 2000:
			all[n-1].Text += ". " + s.Text
			continue
		}
		all = append(all, s)
	}
	return all
}

var (
	// capitals finds titles of chapters.
	capitals = regexp.MustCompile(`^[\d.()\s]*[A-Z][A-Z\s,&'-]+$`)
	// grantWords finds that somebody grants something.
	grantWords = regexp.MustCompile(`(?i)\b(?:grants?|granted|granting|licen[sc]es?|licensed|authori[sz]e[sd]?|authori[sz]ations?|authori[sz]ing|consents?|permissions?|permits?|agrees?|rights? to|the rights?|waives?)\b` +
		`|授权|授予|许可|同意|权利|有权|使用权`)
	// toReader finds grants in the other direction, to who reads.
	toReader = regexp.MustCompile(`(?i)\bgrants? (?:to )?(?:you|the user|users|each user|licensee|customer|recipient)s?\b|(?:授予|许可|授权)(?:您|用户|被许可人|被授权人|客户)`)
	// quoted finds that such grants are spoken of, by the law or who keeps it,
	// and not asked for.
	quoted = regexp.MustCompile(`(?i)\b(?:void|invalid|unenforceable|prohibit(?:s|ed)?|forbid(?:s|den)?|not ask|standard terms?|natural persons?)\b|无效|禁止|不要求|不会要求|不(?:会|得|能)?以|不采用|格式条款|自然人|(?:购买|续费|开通)永久`)
	// sameGrant finds sentences that go on about the grant before.
	sameGrant = regexp.MustCompile(`(?i)^\W*(?:this|that|such|said|the (?:above|foregoing|said|aforesaid)|these)(?: \w+)? (?:consent|authori[sz]ation|permission|licen[sc]e|grant|right)s?\b` +
		`|^[\s\d.、()（）]*(?:该|此|本|上述|前述|前款|以上|该项|此项|本项)(?:等|项|种|类)?(?:授权|许可|同意|权利)` +
		`|^授权(?:内容|范围|期限|信息|对象|方式)[：:]`)
)

// bound is a way of saying that a grant lacks one.
type bound struct {
	way  Unbounded
	find *regexp.Regexp
	not  *regexp.Regexp // right behind it: words that make it something else
}

var bounds = []bound{
	{Endless, regexp.MustCompile(`(?i)\bperpetual(?:ly)?\b|\bin perpetuity\b|\beverlasting\b|\bindefinitely\b|\bforever\b|\bfor all time\b|\bunlimited (?:in (?:time|duration)|duration|period|term)\b|\bwithout (?:any )?(?:time limit|limit(?:ation)?s? (?:in|of|on|as to) time)\b|\bnever expires?\b|\bdoes not expire\b|\bno expir(?:y|ation)\b`), nil},
	{Endless, regexp.MustCompile(`(?i)\bpermanent(?:ly)?\b`), regexp.MustCompile(`(?i)^,? (?:resident|residence|residency|address|account|key|access|link|url|id|delet|eras|remov|destr|disabl|clos|revok|ban|lock|los|suspend)`)},
	{Endless, regexp.MustCompile(`永久|无期限|无限期|不限期|没有期限|永不过期|不受(?:时间|期限)限制|(?:无|没有)时间限制|终身有效|终身授权`),
		regexp.MustCompile(`^(?:性|有效)?(?:地|的)?(?:居|地址|住址|密钥|链接|会员|拒绝|封|删除|清除|销毁|移除|停用|注销|关闭|失效|冻结|域名|丢失|损|拉黑|激活|版)`)},
	{Irrevocable, regexp.MustCompile(`(?i)\birrevocabl[ey]\b|\bnon-?revocable\b|\b(?:cannot|can not|may not|shall not|can never|may never) be (?:revoked|withdrawn|rescinded)\b|\bno right to (?:revoke|withdraw)\b|\bwaives? (?:\w+ ){0,4}(?:revoke|withdraw)\b|不可撤[销消回]|不得撤[销消回]|不能撤[销消回]|无权撤[销消回]|放弃撤[销消回]`), nil},
	{Onward, regexp.MustCompile(`(?i)\bsub-?licen[sc](?:e|es|ing|able|eable)\b|\b(?:freely|fully|royalty-free,?) (?:transferable|assignable)\b|\btransferable\b|转授权|再许可|再授权|转许可|分许可|(?:任意|自由)转让`), nil},
}

// denied finds the words before a bound that take it back.
var denied = regexp.MustCompile(`(?i)(?:\b(?:not|never|no|nor|neither|without|non)(?:\W+\w+){0,3}?\W*|n't(?:\W+\w+){0,2}?\W*|\b(?:not|never) (?:store|keep|retain|save|use|hold|process|share)\b[^,;]*|(?:不|非|未|无须|无需|勿|禁止|没有)[^，。,、]{0,6}|(?:不会|绝不)[^，。,、]{0,16})$`)

// pledged returns the bounds that a passage takes off a grant over a face.
func pledged(passage string) Unbounded {
	clauses := own(passage)
	var u Unbounded
	for i, c := range clauses {
		found := unbounded(c)
		if found == 0 {
			continue
		}
		if grantedFace(c) || !otherObject.MatchString(c) &&
			(i > 0 && grantedFace(clauses[i-1]) || i+1 < len(clauses) && grantedFace(clauses[i+1])) {
			u |= found
		}
	}
	return u
}

// own cuts a passage into clauses: pieces with a subject of their own or with
// a verb of granting of their own.
func own(passage string) []string {
	var clauses []string
	start := 0
	for _, at := range newClause.FindAllStringIndex(passage, -1) {
		clauses = append(clauses, passage[start:at[0]])
		start = at[0]
	}
	return append(clauses, passage[start:])
}

var newClause = regexp.MustCompile(`(?i)[,;:.]? (?:and|but|while|whereas) (?:we|you|it|they|i|users?|our|the (?:company|service|app|platform))\b|[,;:.] (?:we|you|it|they|i|our|the (?:company|service|app|platform)|this|that|such)\b` +
	`|, (?:and )?(?:your|the|this|any) (?:\w+ )?(?:licen[sc]e|subscription|membership|account)\b|[，,](?:软件|会员|账号|设备)` +
	`|,? (?:and|or) (?:hereby )?(?:consent|agree|authori[sz]e|acknowledge|permit)\b` +
	`|[，；：,. ](?:而|但|同时|另外|此外|并且|且)?(?:我们|本公司|本平台|平台|本应用|本服务|系统|您|用户|本人|我|该|此|上述)|[，,]?[并且](?:不可撤[销回]地|永久地|无条件地)?(?:同意|授权|许可|授予)`)

// unbounded returns the bounds that a clause takes off.
func unbounded(clause string) Unbounded {
	var u Unbounded
	for _, b := range bounds {
		for _, at := range b.find.FindAllStringIndex(clause, -1) {
			if b.not != nil && b.not.MatchString(clause[at[1]:]) {
				continue
			}
			before := blank(clause[:at[0]])
			if denied.MatchString(before) || b.way&Onward == 0 && erasing.MatchString(before) {
				continue
			}
			u |= b.way
			break
		}
	}
	return u
}

// erasing finds that what is for good is a deletion.
var erasing = regexp.MustCompile(`(?i)(?:\bdelet\w+|\beras\w+|\bremov\w+|\bdeactivat\w+|删除|清除|销毁|注销|停用)[^,，、]{0,30}$`)

// blank returns text with the bounds in it taken out, so that their own "not"
// denies nothing.
func blank(text string) string {
	for _, b := range bounds {
		text = b.find.ReplaceAllString(text, "")
	}
	return text
}

// otherObject finds that something else than a face is granted.
var otherObject = regexp.MustCompile(`(?i)\b(?:content|contents|posts?|uploads?|materials?|works?|feedback|suggestions|comments?|trademarks?|logos?|software|source code|object code|patents?|copyrights?|documentation|sdk|account|reviews?|purchases?|subscription|membership)\b` +
	`|内容|作品|评论|反馈|建议|商标|软件|源代码|专利|著作权|版权|知识产权|账号|文章|素材|会员|设备`)

// grantedFace reports whether a clause names the face as something that can be
// granted: data, an image, a feature, or consent to its recognition; not the
// tool that recognises it.
func grantedFace(clause string) bool {
	for _, at := range faceObject.FindAllStringIndex(clause, -1) {
		if !tool(clause[at[1]:]) {
			return true
		}
	}
	return false
}

var faceObject = regexp.MustCompile(`(?i)\bfac(?:e|ial)[ -]?(?:recognition )?(?:data|image|images|imagery|information|feature|features|template|templates|scan|scans|photo|photos|photograph|photographs|picture|pictures|print|prints|geometry|embedding|embeddings|likeness|biometrics)\b` +
	`|\bfaceprints?\b|\b(?:my|your|their|his|her|the (?:user|member|customer)'s|user's|users') (?:face|facial)s?\b|\bselfies?\b|\b(?:images?|photos?|photographs?|pictures?|videos?|recordings?) of (?:my|your|their|the user's) face\b` +
	`|\bbiometric(?:s| (?:data|information|identifiers?|templates?|features?))\b|\b(?:consent|authori[sz]ation|permission) (?:to|for) (?:the )?(?:use of )?fac(?:e|ial) (?:recognition|verification|identification|authentication|login|payment)\b|\bfac(?:e|ial) recognition (?:consent|authori[sz]ation)\b` +
	`|(?:人脸|面部|脸部|面容)(?:识别)?(?:的)?(?:信息|数据|图像|图片|照片|影像|视频|特征|模板|肖像|授权|生物)|生物(?:识别|特征)(?:信息|数据|特征)?|(?:您|用户|本人|我|其)的?(?:人脸|面部|脸)|(?:对|将|使用|采集|处理|进行|关于|录入|上传|提交)(?:本?人)?(?:人脸|面部)|(?:人脸识别|刷脸)(?:服务|功能)?的?(?:授权|同意|许可)`)

// tool reports whether the words behind a face word make it part of the name
// of a tool: "face data library", 人脸信息采集终端.
func tool(behind string) bool {
	const most = 3
	for i, w := range strings.Fields(behind) {
		if i == most || joining[strings.ToLower(w)] {
			break
		}
		if tools.MatchString(w) {
			return true
		}
		if strings.ContainsAny(w, ".,;:") {
			break
		}
	}
	runes := []rune(behind)
	return hanTools.MatchString(string(runes[:min(len(runes), 7)]))
}

var (
	tools    = regexp.MustCompile(`(?i)^(?:sdk|library|engine|software|module|algorithm|api|app|plugin|device|terminal|camera|licen[sc]e key|server|product)s?\b`)
	hanTools = regexp.MustCompile(`^[^，。、,；的]*(?:引擎|算法|SDK|sdk|软件|终端|设备|一体机|模块|组件|授权码|授权文件|激活|许可证|接口)`)
	joining  = map[string]bool{
		"in": true, "for": true, "to": true, "with": true, "by": true, "and": true, "or": true, "on": true, "of": true, "our": true,
		"the": true, "through": true, "via": true, "within": true, "at": true, "from": true, "into": true,
	}
)
