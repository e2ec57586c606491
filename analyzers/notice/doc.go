// Package notice flags programs that take faces without telling people first,
// and notices that leave out what they must say.
package notice

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "notice",
	Title:    lang.Text{En: "faces are taken without notice", Zh: "采集人脸前未告知"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
A request has a face recognised, enrolled or its picture kept, and nothing in the
program shows a notice, or records or asks which version of it the person was
shown. There is at most one finding for a program, at the first entry point
concerned; its trace lists the others. It is decided at package main, over all
programs in the command.

What counts as telling: a route, page, template or function named for a privacy
policy or a notice about faces (/privacy, face-notice.html, ShowNotice, 告知书),
for the whole program; a version or time of the notice or policy that is recorded
or asked (NoticeVersion, PolicyVersion, privacy_version, gaozhi_banben, 告知版本), for
the entry points that lead there, and for those that ask for consent;
//facelint:notice on a function on the way.

Where a notice about faces is spelled out, as a constant, an embedded file or a
type with fields, the rule also says which of these it leaves out: who to contact,
the purpose, how long it is kept, why it is necessary and what it means for the
person, the rights and how to use them. Texts that refer to a longer one are left
alone.

Flagged:

	router.POST("/faces", h.Enroll) // and no notice anywhere

Repaired:

	router.GET("/faces/notice", h.FaceNotice)
	func (h *Handler) Enroll(c *gin.Context) {
		if h.user(c).NoticeVersion != notice.Current {
			c.AbortWithStatus(http.StatusPreconditionFailed)
			return
		}
		...
	}

An emergency or one's own household (//facelint:basis kind=emergency,
kind=household) needs no notice before. Clients that show the notice, signs at the
door and contracts are not in the code: //facelint:notice says so, or
//facelint:allow notice REASON. Whether the notice is prominent, true and in plain
words is not asked.
`,
		Zh: `
请求会使程序识别、注册人脸或保存其图像，而程序既未展示告知，也未记录或核验本人所见的
告知版本。每个程序至多提示一次，位于首个相关入口，其余入口列于路径。在 main 包作判断，
命令行下合并全部程序。

以下算作告知：名称涉及隐私政策或人脸告知的路由、页面、模板或函数（/privacy、
face-notice.html、ShowNotice、告知书），对整个程序有效；记录或核验的告知或政策版本、
时间（NoticeVersion、PolicyVersion、privacy_version、gaozhi_banben、告知版本），对通往
该处的入口以及核验同意的入口有效；途经函数上的 //facelint:notice。

若人脸告知的内容可见（常量、嵌入文件或含字段的类型），该规则还会指出其缺少以下哪些：
处理者的联系方式、处理目的、保存期限、处理的必要性及对个人权益的影响、个人权利及其
行使方式。指向更完整文本的不提示。

会被标记：

	router.POST("/faces", h.Enroll) // 且各处均无告知

修复：

	router.GET("/faces/notice", h.FaceNotice)
	func (h *Handler) Enroll(c *gin.Context) {
		if h.user(c).NoticeVersion != notice.Current {
			c.AbortWithStatus(http.StatusPreconditionFailed)
			return
		}
		...
	}

紧急情况与家庭事务（//facelint:basis kind=emergency、kind=household）无须事先告知。
由客户端展示的告知、门口的标识与合同不在代码中：以 //facelint:notice 或
//facelint:allow notice 理由 注明。告知是否显著、真实、通俗，不作判断。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "5"},
		{Instrument: "pipl", Article: "17", Paragraph: 1},
		{Instrument: "pipl", Article: "30"},
	},
	Cross: []law.Ref{
		{Instrument: "spc-2021-15", Article: "2", Item: 2},
		{Instrument: "pipl", Article: "7"},
		{Instrument: "ndsr-2025", Article: "21"},
		{Instrument: "civil-code", Article: "1035", Paragraph: 1, Item: 2},
		{Instrument: "civil-code", Article: "1035", Paragraph: 1, Item: 3},
	},
}
