// Package drift flags face data that is handled for another purpose than the one
// it is declared for.
package drift

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "drift",
	Title:    lang.Text{En: "face data used for another purpose", Zh: "人脸信息改作他用"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
Faces that were taken for one purpose are used for that purpose. Another one needs
another notice and another consent. What something is for is not in the code
unless somebody says so: without //facelint:purpose, above a package clause, on a
function, type or field, or under packages in .facelint.yaml, this rule is silent.

Flagged, at package main: a call by which face data that is declared for one
purpose comes to a function that is declared for another, on a way from an entry
point on which no consent to the other purpose is asked for. What is passed counts
by its type, by the field that it is read from, by the function that returned it,
or else by the function that makes the call.

Cleared by a check on the way whose words name consent and the other purpose
(MarketingConsent), by //facelint:consent scope=face on a function of the way that
asks again, or by another ground that is declared: //facelint:basis.

Flagged:

	//facelint:purpose name=access
	func (d *Door) open(v Visit) {
		d.campaign.Greet(v.Template) // Greet: //facelint:purpose name=marketing
	}

Repaired:

	func (d *Door) open(v Visit) {
		if v.Guest.MarketingFaceConsent {
			d.campaign.Greet(v.Template)
		}
	}

A function that serves several purposes lists each in a directive of its own. Two
names for one purpose are two purposes to this rule: use the names of the
assessment in .facelint.yaml, which the rule assess holds them against.
`,
		Zh: `
为某一目的采集的人脸只能用于该目的；改作他用须重新告知并重新取得同意。用途不在代码之中，须由人声明：
在包声明之上、函数、类型或字段上写 //facelint:purpose，或在 .facelint.yaml 的 packages 中说明；
没有声明时本规则不作任何提示。

会被标记（在 main 包）：某一目的的人脸信息经调用到达声明为另一目的的函数，且从入口到此处没有就新目的
征求同意。传入的数据依其类型、读取自的字段、返回它的函数判断，均无声明时依发起调用的函数判断。

可消除的情形：途中的检查在名称上同时表明同意与新目的（MarketingConsent）；途中有函数以
//facelint:consent scope=face 声明重新征求了同意；以 //facelint:basis 声明了其他依据。

会被标记：

	//facelint:purpose name=access
	func (d *Door) open(v Visit) {
		d.campaign.Greet(v.Template) // Greet: //facelint:purpose name=marketing
	}

修复：

	func (d *Door) open(v Visit) {
		if v.Guest.MarketingFaceConsent {
			d.campaign.Greet(v.Template)
		}
	}

服务于多个目的的函数逐一声明。同一目的的两个名称会被视为两个目的：请使用 .facelint.yaml 中评估所列
的名称，规则 assess 会与之核对。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "14", Paragraph: 2},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 4},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 6},
	},
	Cross: []law.Ref{
		{Instrument: "spc-2021-15", Article: "2", Item: 4},
		{Instrument: "pipl", Article: "6", Paragraph: 1},
		{Instrument: "civil-code", Article: "1035", Paragraph: 1, Item: 4},
		{Instrument: "cac-frt-2025", Article: "9"},
	},
}

// inPublic is the article on what is captured in public places, which serves
// public safety and nothing else unless people consent.
var inPublic = law.Ref{Instrument: "pipl", Article: "26"}
