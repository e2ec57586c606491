// Package consent flags faces that are processed without their owner having
// been asked.
package consent

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "consent",
	Title:    lang.Text{En: "no separate consent before a face is processed", Zh: "处理人脸前未核验单独同意"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning where faces are only looked for, where face data is kept without a recogniser in sight, and where nothing but the name of a function tells that it processes a face",
		Zh: "仅检测人脸、仅见保存而未见识别、或仅凭函数名称判断处理人脸时，为警告",
	},
	Manual: lang.Text{
		En: `
From an entry point (a route, an RPC, a consumer of messages, the program's own
start) a face is captured, enrolled, identified, stored or sent, and on some way
there nothing checks that this person gave consent to face processing. It is
decided for a whole program: at package main under go vet, over all packages in
the command. There is one finding for each entry point, with the unguarded way in
its trace. A library that passes data on is judged at its callers.

What counts as a check: a flag, time or record of consent by its name and type
(FaceConsent, face_agreed_at, 人脸同意), a form field, claim or header of that
name, a function named for it whose result decides, a query of a consent table, a
function with the directive //facelint:consent scope=face. It may stand in the
handler, in what the handler calls, in every caller, or in middleware and
interceptors of the route. It has to come first, to be about the same person, and
its result has to decide.

What does not: a check of the terms or of the privacy policy, of another person,
after the fact, or with a result that is ignored; a login, a token, an
administrator's switch.

Flagged:

	r.POST("/enroll", func(c *gin.Context) {
		photo, _ := c.FormFile("face")
		client.CreatePerson(read(photo))
	})

Repaired:

	r.POST("/enroll", func(c *gin.Context) {
		rec, err := consents.Find(c, userID(c), "face")
		if err != nil || rec.WithdrawnAt != nil {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		photo, _ := c.FormFile("face")
		client.CreatePerson(read(photo))
	})

Exceptions: where another basis than consent applies (an emergency, public
security by law, reporting in the public interest, a statutory duty), declare it
with its reason: //facelint:basis kind=emergency REASON, on the function or the
package. Training recognisers lifts the duties of the 2025 Measures only, so it
does not lift this. Consent asked by a gateway is not seen: declare it at the
handler: //facelint:consent scope=face.

A call that only says where faces are, not whose, is a warning and cites no
articles of the 2025 Measures. So are functions known by their name alone.
`,
		Zh: `
从某个入口（路由、RPC、消息消费者、程序启动）可到达人脸的采集、录入、识别、保存或发送，
而途中至少有一条路径没有核验本人对处理人脸信息的同意。该规则对整个程序作判断：
go vet 下在 main 包，命令行下在全部包分析完之后。每个入口报告一次，轨迹中列出未核验的路径。
仅传递数据的库在调用方处判断。

以下算作核验：名称与类型表明人脸同意的标志、时间或记录（FaceConsent、face_agreed_at、人脸同意），
同名的表单字段、声明或请求头，以其结果决定走向的同名函数，对同意表的查询，
带有 //facelint:consent scope=face 的函数。可位于处理函数、其调用的函数、所有调用方，
或路由的中间件、拦截器中。核验须在处理之前，针对同一人，且结果决定是否继续。

以下不算：对用户协议或隐私政策的核验，对他人的核验，事后核验，结果被忽略的核验；
登录、令牌、管理员开关。

会被标记：

	r.POST("/enroll", func(c *gin.Context) {
		photo, _ := c.FormFile("face")
		client.CreatePerson(read(photo))
	})

修改后：

	r.POST("/enroll", func(c *gin.Context) {
		rec, err := consents.Find(c, userID(c), "face")
		if err != nil || rec.WithdrawnAt != nil {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		photo, _ := c.FormFile("face")
		client.CreatePerson(read(photo))
	})

例外：适用同意以外的依据时（紧急情况、依法维护公共安全、公共利益的新闻报道、法定义务），
在函数或包上注明依据与理由：//facelint:basis kind=emergency 理由。
为训练识别算法仅免除 2025 年《办法》的义务，不免除本项。网关处取得的同意无法看到，
请在处理函数上声明 //facelint:consent scope=face。

只判断人脸位置、不识别身份的调用为警告，且不引用 2025 年《办法》；仅凭名称认定的函数亦为警告。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "29"},
		{Instrument: "cac-frt-2025", Article: "6"},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 2},
	},
	Cross: []law.Ref{
		{Instrument: "spc-2021-15", Article: "2", Item: 3},
		{Instrument: "pipl", Article: "14"},
		{Instrument: "civil-code", Article: "1035", Paragraph: 1, Item: 1},
		{Instrument: "ndsr-2025", Article: "62", Item: 7},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "5"}},
}

// ofPersons are the articles for looking where faces are: the Measures define
// face recognition by telling or verifying who somebody is.
var ofPersons = []law.Ref{
	{Instrument: "pipl", Article: "29"},
	{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 2},
	{Instrument: "spc-2021-15", Article: "2", Item: 3},
	{Instrument: "pipl", Article: "14"},
	{Instrument: "civil-code", Article: "1035", Paragraph: 1, Item: 1},
}
