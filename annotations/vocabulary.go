package annotations

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
)

// Place is a set of things that a directive can stand on.
type Place uint8

// The places.
const (
	OnFunc    Place = 1 << iota // doc comment of a function or method, or of a method of an interface
	OnType                      // doc or trailing comment of a type
	OnField                     // doc or trailing comment of a struct field
	OnVar                       // doc or trailing comment of a variable or constant, or the line of a :=
	OnPackage                   // above a package clause
	OnLine                      // any line of code
)

var placeNames = []struct {
	place Place
	text  lang.Text
}{
	{OnFunc, lang.Text{En: "a function", Zh: "函数"}},
	{OnType, lang.Text{En: "a type", Zh: "类型"}},
	{OnField, lang.Text{En: "a field", Zh: "字段"}},
	{OnVar, lang.Text{En: "a variable", Zh: "变量"}},
	{OnPackage, lang.Text{En: "a package", Zh: "包"}},
	{OnLine, lang.Text{En: "a line of code", Zh: "代码行"}},
}

// Text lists the places in p: "a function or a type".
func (p Place) Text() lang.Text {
	var en, zh []string
	for _, n := range placeNames {
		if p&n.place != 0 {
			en, zh = append(en, n.text.En), append(zh, n.text.Zh)
		}
	}
	last := len(en) - 1
	if last < 1 {
		return lang.Text{En: strings.Join(en, ""), Zh: strings.Join(zh, "")}
	}
	return lang.Text{En: strings.Join(en[:last], ", ") + " or " + en[last], Zh: strings.Join(zh, "、")}
}

// Operand says what the words of a directive that are not name=value mean.
type Operand uint8

// The operands.
const (
	None         Operand = iota // there are none
	Params                      // parameters, receiver or named results of the function
	Reason                      // the reason, which is required
	ParamsReason                // parameters first, then the reason, which is required
	Rules                       // a comma-separated list of rules, then the reason, which is required
	Choice                      // one of Word.Choices
)

// Attr is a name=value that a directive takes.
type Attr struct {
	Name     string
	Choices  []string // values to choose from, several with commas; nil if any will do
	Date     bool     // the value is a date, YYYY-MM-DD
	Required bool
}

// Word is one directive of the vocabulary.
type Word struct {
	Name    string
	Doc     lang.Text
	Example string // a whole directive
	Places  Place
	Operand Operand
	Choices []string
	Attrs   []Attr
	Kind    facedata.Kind // what the marked value is; 0 for words that say something else
}

const anywhere = OnFunc | OnType | OnField | OnVar

var vocabulary = [...]Word{
	{
		Name: "raw", Example: "//facelint:raw img", Places: anywhere, Operand: Params, Kind: facedata.Image,
		Doc: lang.Text{
			En: "is a picture or video of a face, encoded or decoded",
			Zh: "是人脸图像或视频（编码后或解码后）",
		},
	},
	{
		Name: "template", Example: "//facelint:template", Places: anywhere, Operand: Params, Kind: facedata.Template,
		Doc: lang.Text{
			En: "is a face template: a feature vector, embedding or token that can match again",
			Zh: "是人脸特征：可再次比对的特征值、向量或令牌",
		},
	},
	{
		Name: "attribute", Example: "//facelint:attribute", Places: anywhere, Operand: Params, Kind: facedata.Attribute,
		Doc: lang.Text{
			En: "is inferred from a face: age, gender, emotion, race, health",
			Zh: "是由人脸推断的属性：年龄、性别、情绪、种族、健康",
		},
	},
	{
		Name: "reference", Example: "//facelint:reference key", Places: anywhere, Operand: Params, Kind: facedata.Reference,
		Doc: lang.Text{
			En: "leads to face data: a path, URL, object key or id",
			Zh: "指向人脸数据：路径、网址、对象键或标识",
		},
	},
	{
		Name: "notface", Example: "//facelint:notface the face of a cube", Places: anywhere, Operand: ParamsReason,
		Doc: lang.Text{
			En: "is not face data, whatever its name or use suggests; the reason is required",
			Zh: "不是人脸数据，无论其名称或用途如何；必须写明理由",
		},
	},
	{
		Name: "anonymizes", Example: "//facelint:anonymizes", Places: OnFunc, Operand: Params,
		Doc: lang.Text{
			En: "makes faces unrecognisable for good in what it returns, or in the parameters named",
			Zh: "使返回值（或所列参数）中的人脸永久无法识别",
		},
	},
	{
		Name: "encrypts", Example: "//facelint:encrypts", Places: OnFunc, Operand: Params,
		Doc: lang.Text{
			En: "seals what it returns, or the parameters named, with authenticated encryption",
			Zh: "以认证加密保护返回值（或所列参数）",
		},
	},
	{
		Name: "store", Example: "//facelint:store name=face_templates", Places: anywhere,
		Attrs: []Attr{{Name: "name", Required: true}},
		Doc: lang.Text{
			En: "keeps face data in the store named: a function that writes to it, or the type, field or variable that is it",
			Zh: "将人脸数据存入所指存储：写入函数，或即为该存储的类型、字段、变量",
		},
	},
	{
		Name: "erases", Example: "//facelint:erases name=face_templates", Places: OnFunc,
		Attrs: []Attr{{Name: "name", Required: true}},
		Doc: lang.Text{
			En: "erases face data from the store named",
			Zh: "从所指存储中删除人脸数据",
		},
	},
	{
		Name: "consent", Example: "//facelint:consent scope=face", Places: anywhere,
		Attrs: []Attr{{
			Name: "scope", Required: true,
			Choices: []string{"face", "keep", "offdevice", "share", "publish", "export"},
		}},
		Doc: lang.Text{
			En: "checks, or records, separate consent for the scope: processing the face, keeping the picture, letting it leave the device, giving it to others, publishing it, sending it abroad",
			Zh: "检查或记录就该范围取得的单独同意：处理人脸、保存图像、传出设备、对外提供、公开、出境",
		},
	},
	{
		Name: "withdraws", Example: "//facelint:withdraws", Places: OnFunc,
		Doc: lang.Text{
			En: "lets a person withdraw consent to face processing",
			Zh: "供个人撤回对人脸处理的同意",
		},
	},
	{
		Name: "guardian", Example: "//facelint:guardian", Places: OnFunc,
		Doc: lang.Text{
			En: "checks the consent of a parent or guardian of a person under 14",
			Zh: "检查不满十四周岁者的父母或其他监护人的同意",
		},
	},
	{
		Name: "notice", Example: "//facelint:notice", Places: OnFunc,
		Doc: lang.Text{
			En: "tells the person what is done with the face before it is done",
			Zh: "在处理前向个人告知人脸处理事项",
		},
	},
	{
		Name: "decision", Example: "//facelint:decision kind=major", Places: OnFunc,
		Attrs: []Attr{{Name: "kind", Required: true, Choices: []string{"major"}}},
		Doc: lang.Text{
			En: "decides, or carries out what was decided, about something that weighs heavily on a person: a loan, a benefit, housing, work, an exam, an account",
			Zh: "作出或执行对个人权益有重大影响的决定：贷款、福利、住房、就业、考试、账户",
		},
	},
	{
		Name: "purpose", Example: "//facelint:purpose name=attendance", Places: OnFunc | OnType | OnField | OnPackage,
		Attrs: []Attr{{Name: "name", Required: true}},
		Doc: lang.Text{
			En: "handles face data for the purpose named",
			Zh: "为所指目的处理人脸数据",
		},
	},
	{
		Name: "basis", Example: "//facelint:basis kind=statutory video records are kept 30 days by order",
		Places: OnFunc | OnType | OnPackage, Operand: Reason,
		Attrs: []Attr{{
			Name: "kind", Required: true,
			Choices: []string{
				"consent", "statutory", "hr-contract", "emergency", "public-security", "news", "training", "household", "state",
			},
		}},
		Doc: lang.Text{
			En: "handles face data on the ground named; the reason is required and is shown to reviewers",
			Zh: "以所指依据处理人脸数据；必须写明理由，并向审阅者展示",
		},
	},
	{
		Name: "recipient", Example: "//facelint:recipient kind=entrusted name=acme", Places: OnFunc | OnType | OnField | OnPackage,
		Attrs: []Attr{
			{Name: "kind", Required: true, Choices: []string{"entrusted", "controller", "joint"}},
			{Name: "name"},
		},
		Doc: lang.Text{
			En: "gives face data to another party: entrusted to process it, a controller of its own, or one jointly",
			Zh: "向他人提供人脸数据：受托处理者、独立处理者或共同处理者",
		},
	},
	{
		Name: "role", Example: "//facelint:role device", Places: OnPackage, Operand: Choice, Choices: []string{"device", "server"},
		Doc: lang.Text{
			En: "runs on the face recognition device, or on a server",
			Zh: "运行于人脸识别设备或服务器",
		},
	},
	{
		Name: "venue", Example: "//facelint:venue kind=residential", Places: OnPackage | OnType | OnVar,
		Attrs: []Attr{{
			Name: "kind", Required: true,
			Choices: []string{"business", "public", "residential", "school", "workplace", "private-room"},
		}},
		Doc: lang.Text{
			En: "is used in such a place; a private room is one where nobody may be watched: guest room, bath, changing room, toilet",
			Zh: "用于此类场所；private-room 指客房、浴室、更衣室、卫生间等私密空间",
		},
	},
	{
		Name: "allow", Example: "//facelint:allow rawface,retain kept by court order until=2027-01-31", Places: OnLine | OnFunc,
		Operand: Rules, Attrs: []Attr{{Name: "until", Date: true}},
		Doc: lang.Text{
			En: "silences the rules named on this line, on the line below, or in the function whose doc comment it stands in; the reason is required, and after the date it silences nothing",
			Zh: "使所列规则在本行、下一行或所在文档注释的函数内不作提示；必须写明理由，期满后失效",
		},
	},
}

// Vocabulary returns every directive there is, in the order of the manual.
func Vocabulary() []Word { return slices.Clone(vocabulary[:]) }

// word returns the directive named.
func word(name string) (*Word, bool) {
	for i := range vocabulary {
		if vocabulary[i].Name == name {
			return &vocabulary[i], true
		}
	}
	return nil, false
}

func wordNames() []string {
	names := make([]string, len(vocabulary))
	for i, w := range vocabulary {
		names[i] = w.Name
	}
	return names
}

// attr returns the attribute of w that is named.
func (w *Word) attr(name string) (Attr, bool) {
	i := slices.IndexFunc(w.Attrs, func(a Attr) bool { return a.Name == name })
	if i < 0 {
		return Attr{}, false
	}
	return w.Attrs[i], true
}

func (w *Word) attrNames() []string {
	names := make([]string, len(w.Attrs))
	for i, a := range w.Attrs {
		names[i] = a.Name
	}
	return names
}
