// Package minor flags faces of children that are processed without a guardian
// having been asked.
package minor

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "minor",
	Title:    lang.Text{En: "faces of children without age check or guardian", Zh: "处理未成年人人脸未核验年龄或监护人同意"},
	Severity: rule.Warning,
	Varies: lang.Text{
		En: "error in a program for a school (//facelint:venue kind=school), and where a recogniser is given the face of somebody whose type is that of a child",
		Zh: "声明用于学校的程序，以及识别接口处理类型表明为儿童者的人脸时，为错误",
	},
	Manual: lang.Text{
		En: `
A face is enrolled, identified or kept, what is handled there is named for
children (Student, pupil, kindergarten, 学生, ertong) or the venue is declared to be
a school, and on the way from the entry point nothing asks how old the person is
and nothing looks at the consent of a parent or guardian. The duty is towards
persons under 14. It is decided for a whole program, at package main, as the rule
consent is.

What clears it: a comparison of age or date of birth, a function named for it
(IsAdult, under14), a record or flag of a guardian's consent (GuardianConsent,
parent_agreed_at, 监护人同意) that is tested before, the directive
//facelint:guardian on the function that checks.

Flagged:

	func (h *StudentHandler) Enroll(c *gin.Context) {
		h.rec.Recognize(photo)
	}

Repaired:

	func (h *StudentHandler) Enroll(c *gin.Context) {
		if student.Age < 14 && student.GuardianConsentAt == nil {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		h.rec.Recognize(photo)
	}

It is an error where the venue is declared (//facelint:venue kind=school) or the
type of what a recogniser is given says it, otherwise a warning. A university or
a school for adults says so: //facelint:allow minor REASON. Another basis than
consent lifts it: //facelint:basis kind=statutory REASON.
`,
		Zh: `
程序录入、识别或保存人脸，所处理的对象以未成年人命名（Student、pupil、幼儿园、学生、ertong），
或场所声明为学校，而从入口到此处既未判断年龄，也未核验父母或其他监护人的同意。
该义务针对不满十四周岁者。与规则 consent 一样，对整个程序在 main 包作判断。

以下可消除：比较年龄或出生日期，同义函数（IsAdult、under14），事先核验的监护人同意记录或标志
（GuardianConsent、parent_agreed_at、监护人同意），核验函数上的 //facelint:guardian。

会被标记：

	func (h *StudentHandler) Enroll(c *gin.Context) {
		h.rec.Recognize(photo)
	}

修改后：

	func (h *StudentHandler) Enroll(c *gin.Context) {
		if student.Age < 14 && student.GuardianConsentAt == nil {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		h.rec.Recognize(photo)
	}

场所已声明（//facelint:venue kind=school），或传给识别接口的类型即表明未成年人时为错误，
其余为警告。大学或成人教育请注明 //facelint:allow minor 理由。
适用同意以外的依据时：//facelint:basis kind=statutory 理由。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "7"},
		{Instrument: "pipl", Article: "31"},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 3},
	},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "28", Paragraph: 1},
		{Instrument: "spc-2021-15", Article: "2", Item: 3},
		{Instrument: "spc-2021-15", Article: "3"},
		{Instrument: "minors-net-2024", Article: "32"},
		{Instrument: "minors-net-2024", Article: "34"},
		{Instrument: "gbt-45574-2025", Article: "6.7"},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "13"}},
}
