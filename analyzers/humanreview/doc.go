// Package humanreview flags decisions about people that a face alone makes.
package humanreview

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "humanreview",
	Title:    lang.Text{En: "a face score decides, and nobody looks at it", Zh: "仅凭人脸比对作出重大决定且无人工复核"},
	Severity: rule.Info,
	Varies: lang.Text{
		En: "a warning where a directive says that the decision is major",
		Zh: "有指令声明为重大决定的为警告",
	},
	Manual: lang.Text{
		En: `
Something that weighs heavily on a person is granted or refused (a loan, a benefit,
insurance, housing, work, an exam, access to an account) by nothing but the outcome
of a face comparison, and nothing in the program lets a person look at it again.

Known are: a status that is set on a record named for such a matter (loan.Status =
Rejected, UPDATE pensions SET status = 'stopped'), functions named for the decision
(RejectLoan, FreezeAccount, 拒绝贷款), and errors and texts that tell of it, where
control only comes when the comparison failed, or only when it succeeded. A function
with another name is declared: //facelint:decision kind=major. Doors, logins and
attendance weigh less and are left alone, unless declared.

What clears it: something else weighs in beside the face (an income, an age, an
answer); a state, a route, a queue or a function for a person's look anywhere in the
program (pending_review, manual check, SubmitAppeal, 人工审核, 申诉).

Flagged:

	if score < 0.8 {
		loan.Status = Rejected
	}

Repaired:

	if score < 0.8 {
		loan.Status = PendingReview // staff compare, and /appeals is open after
	}

Which decisions weigh heavily the code only tells by its words, so that this is
for information, and a warning where a directive says so. PIPL Art 24(3) gives
people the right to an explanation, and to refuse a decision that is made by
automated means alone; the ban on face-only decisions without a person in the 2023
draft never came into force.
`,
		Zh: `
对个人权益有重大影响的事项（贷款、福利、保险、住房、就业、考试、账户使用）的准许或拒绝，
仅取决于人脸比对结果，且程序中没有任何供人工再次查看的途径。

识别方式：对以此类事项命名的记录设置状态（loan.Status = Rejected、
UPDATE pensions SET status = 'stopped'），以该决定命名的函数（RejectLoan、FreezeAccount、
拒绝贷款），以及说明该决定的错误与文本，且仅在比对失败或仅在比对成功时才会执行。其他名称的函数可声明：
//facelint:decision kind=major。门禁、登录、考勤影响较小，除非作此声明，不作提示。

可消除的情形：人脸之外还有其他因素（收入、年龄、答复）参与决定；程序任何位置存在供人工查看的
状态、路由、队列或函数（pending_review、manual check、SubmitAppeal、人工审核、申诉）。

会被标记：

	if score < 0.8 {
		loan.Status = Rejected
	}

修复：

	if score < 0.8 {
		loan.Status = PendingReview // 人工比对，事后可经 /appeals 申诉
	}

哪些决定影响重大，代码只能以用词体现，故仅供参考；有指令声明时为警告。个保法第24条第3款规定
个人有权要求说明，并有权拒绝仅通过自动化决策方式作出的决定；2023年征求意见稿关于不得以人脸识别
替代人工审核的规定从未生效。
`,
	},
	Primary: []law.Ref{{Instrument: "pipl", Article: "24", Paragraph: 3}},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "55", Item: 2},
		{Instrument: "cac-frt-2025", Article: "10"},
		{Instrument: "cac-frt-2025", Article: "4"},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "12"}},
}
