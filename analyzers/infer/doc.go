// Package infer flags age, gender, emotion, race and the like told from faces.
package infer

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// inVenues is the article on faces that are analysed in places of business and
// places open to the public.
var inVenues = law.Ref{Instrument: "spc-2021-15", Article: "2", Item: 1}

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "infer",
	Title:    lang.Text{En: "attributes of people told from faces", Zh: "由人脸推断个人属性"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
A recogniser is asked what a face tells of a person: age, gender, emotion, race,
attractiveness, health. That is more than is needed to compare faces, and sensitive.

Flagged, once a request: options that name such attributes, as a list, as
constants, as a mask or as a switch (Rekognition Attributes, Tencent
NeedFaceAttributes and FaceAttributesType, Baidu face_field, Azure
returnFaceAttributes, Face++ return_attributes, ArcSoft masks), in structs, maps,
forms, JSON and addresses; and models of one's own whose file is named for them
(age_net.caffemodel). Flagged, once a function and attribute: fields and getters
by which a result is read, of modelled SDKs, of types declared with
//facelint:attribute, and of types named for the analysis of faces. Where nothing
else is seen, functions named for it (FaceAnalyze, EstimateAge) that return it. A
function of one's own that tells attributes is declared with
//facelint:attribute in its comment, and its calls are flagged.

Not flagged: quality, liveness, pose, masks, landmarks; ages and genders in
records of persons, which people tell themselves; an age and nothing else that is
held against a limit to keep minors out.

Flagged:

	form.Set("return_attributes", "gender,age,emotion,headpose")

Repaired:

	form.Set("return_attributes", "facequality,headpose")

Where the attribute is needed, ask for separate consent to this inference, and
silence the line with the reason: //facelint:allow infer REASON. A ground other
than consent is declared: //facelint:basis kind=emergency REASON. Whether the
purpose needs the attribute is not in the code, so that this is a warning.
`,
		Zh: `
向识别服务询问人脸反映的个人情况：年龄、性别、情绪、种族、颜值、健康状况。这超出比对人脸所需，
且属敏感信息。

按请求提示：以列表、常量、掩码或开关指明此类属性的选项（Rekognition 的 Attributes、腾讯云的
NeedFaceAttributes 与 FaceAttributesType、百度的 face_field、Azure 的 returnFaceAttributes、
Face++ 的 return_attributes、虹软的掩码），无论写在结构体、映射、表单、JSON 还是地址中；以及文件名
表明此类用途的自有模型（age_net.caffemodel）。按函数与属性提示：读取结果的字段与取值方法，包括
已建模的 SDK、以 //facelint:attribute 声明的类型，以及以人脸分析命名的类型。别无所见时，提示以此
命名并返回此类属性的函数（FaceAnalyze、EstimateAge）。自有的属性推断函数可在注释中以
//facelint:attribute 声明，调用处即被提示。

不提示：质量、活体、姿态、口罩、关键点；人员记录中由本人填报的年龄与性别；仅取年龄并与界限比较
以排除未成年人的情形。

会被标记：

	form.Set("return_attributes", "gender,age,emotion,headpose")

修复：

	form.Set("return_attributes", "facequality,headpose")

确需该属性的，应就该项推断取得单独同意，并连同理由写明：//facelint:allow infer 理由。依据不是
同意的，以 //facelint:basis kind=emergency 理由 声明。目的是否需要该属性不在代码之中，故为警告。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "6"},
		{Instrument: "pipl", Article: "28", Paragraph: 2},
		{Instrument: "pipl", Article: "29"},
	},
	Cross: []law.Ref{
		inVenues,
		{Instrument: "spc-2021-15", Article: "2", Item: 8},
		{Instrument: "pipl", Article: "24"},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "11"}},
}
