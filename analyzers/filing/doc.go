// Package filing flags capacities for the faces of so many people that the use
// of face recognition is to be filed.
package filing

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "filing",
	Title:    lang.Text{En: "room for the faces of 100,000 people, and no filing", Zh: "可存人脸达 10 万人而无备案信息"},
	Severity: rule.Info,
	Manual: lang.Text{
		En: `
Within 30 working days from the day on which the faces of 100,000 people are
stored, the use of face recognition is filed with the cyberspace authority at
provincial level or above. How many are stored today is not in the code; what a
program is built for often is.

Flagged: a number of 100,000 or more whose name says that it limits or expects
faces or people in a face library: constants, fields of literals, defaults of
flags, environment variables, settings and struct tags (MaxFaces, 人脸库容量,
face.library.capacity), as long as .facelint.yaml holds no filing.

Not flagged: sizes of pictures and messages, times, ports and rates; limits of
people in types that do not speak of faces; smaller numbers.

Flagged:

	const MaxFacePersons = 300_000

Cleared by the record, in .facelint.yaml at the root of the module:

	filing: {id: HU-2026-0017, date: 2026-05-02, by: DPO, until: 2027-05-01}

If the stock stays below the line, because old faces are purged, say so:
//facelint:allow filing REASON. What counts is people, over all uses together,
and not templates or pictures: count each person once. Room is not stock, so that
this is a hint.
`,
		Zh: `
存储的人脸信息数量达到 10 万人之日起 30 个工作日内，应向省级以上网信部门备案。现存多少不在代码之中，
程序按多大规模设计却往往写在代码里。

会被标记：名称表明是人脸或人脸库人数上限、预期规模，且不小于 100000 的数字：常量、字面量字段、命令行
选项与环境变量及配置项的默认值、结构体标签中的默认值（MaxFaces、人脸库容量、face.library.capacity），
前提是 .facelint.yaml 中没有备案信息。

不会标记：图片与消息的大小、时间、端口、速率；与人脸无关的类型中的人数上限；更小的数字。

会被标记：

	const MaxFacePersons = 300_000

在模块根目录的 .facelint.yaml 中记录备案即可消除：

	filing: {id: HU-2026-0017, date: 2026-05-02, by: DPO, until: 2027-05-01}

若因定期清除而存量始终低于该数，请注明：//facelint:allow filing 理由。计数对象是各场景去重后的人，
而非特征或图片。容量不等于存量，故仅为提示。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "15"},
		{Instrument: "cac-frt-filing-2025"},
	},
}
