// Package withdraw flags consent to face processing that nobody can take back,
// or that is taken back without effect.
package withdraw

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "withdraw",
	Title:    lang.Text{En: "consent to face processing cannot be withdrawn", Zh: "人脸信息处理的同意无法有效撤回"},
	Severity: rule.Error,
	Manual: lang.Text{
		En: `
A program records that a person consents to face processing, and one of these is
missing: something that takes the consent back; a way to it for somebody outside;
a check that notices; the erasure of the face data that follows. It is decided for
a whole program, at package main under go vet, over all programs in the command.

A consent record is a field, column, document or key that by name, scope or
//facelint:consent scope=face keeps an answer about faces. Consent is given where
it is set to yes, dated, or created. It is taken back where it is set to no or to
a status such as withdrawn, where a withdrawal is dated, where the record is
deleted, and by functions and routes named for that (RevokeConsent, chehui,
撤回同意) or declared with //facelint:withdraws. Storing what the person answers,
yes or no, counts as both.

Flagged:

	u.FaceConsent = true // and no code ever sets it to false
	c.WithdrawnAt = &now // and the check reads c.Granted

Repaired:

	router.DELETE("/consents/face", h.Withdraw)
	func (h *Handler) Withdraw(c *gin.Context) {
		u := h.user(c)
		u.FaceConsent = false
		h.db.Save(u)
		h.db.Unscoped().Where("user_id = ?", u.ID).Delete(&FaceTemplate{})
	}

Nothing is said of records that rest on another basis than consent (//facelint:basis),
of answers that mention no face, and of programs that keep no faces as far as
erasure goes. A job that looks for withdrawn consents and erases counts; so does
locking the data (FreezeFace). Whether the withdrawal is as easy as the consent,
and done by the person, is not asked. Where it is done elsewhere, say so at the
place that records: //facelint:allow withdraw REASON.
`,
		Zh: `
程序记录了个人对人脸信息处理的同意，但缺少以下之一：能撤回该同意的操作；外部可触发该
操作的途径；能感知撤回的核验；撤回之后对人脸数据的删除。该规则对整个程序作判断：
go vet 下在 main 包，命令行下合并全部程序。

同意记录是按名称、范围或 //facelint:consent scope=face 保存人脸相关答复的字段、列、
文档或键。将其置为是、写入时间或创建记录即为给出同意。以下为撤回：置为否或
withdrawn 等状态、写入撤回时间、删除记录，以及名称如此的函数与路由
（RevokeConsent、chehui、撤回同意）或以 //facelint:withdraws 声明的函数。
按个人的选择写入（是或否）两者均算。

会被标记：

	u.FaceConsent = true // 且没有任何代码将其置为 false
	c.WithdrawnAt = &now // 而核验读取的是 c.Granted

修复：

	router.DELETE("/consents/face", h.Withdraw)
	func (h *Handler) Withdraw(c *gin.Context) {
		u := h.user(c)
		u.FaceConsent = false
		h.db.Save(u)
		h.db.Unscoped().Where("user_id = ?", u.ID).Delete(&FaceTemplate{})
	}

以同意以外的依据处理（//facelint:basis）、未提及人脸的答复，均不提示；程序未保存人脸
数据的，不要求删除。查找已撤回同意并删除的任务算数，锁定数据（FreezeFace）亦算。
撤回是否与同意同样便捷、是否由本人操作，不作判断。若由他处完成，在记录处注明：
//facelint:allow withdraw 理由。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "15", Paragraph: 1},
		{Instrument: "cac-frt-2025", Article: "6"},
	},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "47", Paragraph: 1, Item: 3},
		{Instrument: "ndsr-2025", Article: "23"},
		{Instrument: "ndsr-2025", Article: "21", Paragraph: 1, Item: 4},
		{Instrument: "pipl", Article: "50"},
	},
}
