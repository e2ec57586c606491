// Package assess flags programs that handle faces without a record of an impact
// assessment, and code that the record does not cover.
package assess

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "assess",
	Title:    lang.Text{En: "no impact assessment that covers the program", Zh: "缺少覆盖该程序的个人信息保护影响评估"},
	Severity: rule.Info,
	Varies: lang.Text{
		En: "warning where code and record contradict each other, and where reports are kept for less than three years",
		Zh: "代码与记录相矛盾，或报告保存不足三年时，为警告",
	},
	Manual: lang.Text{
		En: `
Before faces are processed, the impact on people's rights is assessed and the
processing recorded; report and record are kept for three years or more, and a new
purpose, manner or recipient calls for a new assessment. Whether an assessment was
made is not in the code: .facelint.yaml says it, and this rule holds the code
against what it says.

Flagged:

- once a program: it processes or keeps faces, and .facelint.yaml lists no
  assessment that is still valid (info);
- a purpose that //facelint:purpose or the file declares and no assessment lists;
- a recogniser or other recipient that is given faces and that no assessment
  lists, or that was given faces first after the assessment that lists it;
- a time for which reports, records of processing or records of entrusting are
  kept that is shorter than three years (named constants, settings, defaults);
- facts in .facelint.yaml that are past their last day: they count no more (info).

Not flagged: libraries, tests, tools that only look for where faces are.

The record, in .facelint.yaml at the root of the module:

	recipients:
	  - {name: Tencent Cloud, kind: entrusted, contract: C-2026-004, since: 2026-02-01, by: legal, until: 2027-01-31}
	assessments:
	  - {version: "2", date: 2026-03-01, purposes: [attendance], recipients: [Tencent Cloud], by: DPO, until: 2027-02-28}

Flagged:

	const AssessmentReportRetention = 365 * 24 * time.Hour

Repaired:

	const AssessmentReportRetention = 3 * 366 * 24 * time.Hour

The record is taken at its word; whether the assessment is right is not for a
program to say. Programs of small processors may use a simpler form; the duty
stays.
`,
		Zh: `
处理人脸信息前应进行个人信息保护影响评估并记录处理情况；评估报告和处理情况记录至少保存三年，目的、
方式或接收方变化应重新评估。是否评估过不在代码之中：由 .facelint.yaml 说明，本规则将代码与之对照。

会被标记：

- 每个程序一次：程序处理或保存人脸，而 .facelint.yaml 没有仍然有效的评估（提示）；
- 以 //facelint:purpose 或该文件声明、但任何评估都未列出的目的；
- 接收人脸、但任何评估都未列出的识别服务或其他接收方，以及在列出它的评估之后才开始接收的接收方；
- 评估报告、处理情况记录、委托或提供记录的保存时间短于三年（具名常量、配置项、默认值）；
- .facelint.yaml 中已过有效期的事实：不再起作用（提示）。

不会标记：库、测试、仅查找人脸位置的工具。

在模块根目录的 .facelint.yaml 中记录：

	recipients:
	  - {name: Tencent Cloud, kind: entrusted, contract: C-2026-004, since: 2026-02-01, by: 法务, until: 2027-01-31}
	assessments:
	  - {version: "2", date: 2026-03-01, purposes: [考勤], recipients: [Tencent Cloud], by: DPO, until: 2027-02-28}

会被标记：

	const AssessmentReportRetention = 365 * 24 * time.Hour

修复：

	const AssessmentReportRetention = 3 * 366 * 24 * time.Hour

该记录按其所述采信，评估本身是否妥当不由程序判断。小型处理者可用简化形式，义务不变。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "9"},
		{Instrument: "pipl", Article: "55", Item: 1},
		{Instrument: "pipl", Article: "56"},
	},
	Cross: []law.Ref{{Instrument: "ndsr-2025", Article: "12"}},
}
