// Package expose flags faces that requests are answered with, whoever sends
// them.
package expose

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "expose",
	Title:    lang.Text{En: "faces answered to whoever asks", Zh: "未核实请求者即返回人脸信息"},
	Severity: rule.Warning,
	Varies: lang.Text{
		En: "error where the faces of several people are answered and nothing asks who the caller is",
		Zh: "返回多人的人脸且未鉴别调用者时，为错误",
	},
	Manual: lang.Text{
		En: `
A handler reads a face image or a face template from a store and answers with it:
as a field of a struct that is made into JSON, an entry of a map, bytes, a file,
or the reply of a remote procedure. And there is a way from a route to the answer
on which nothing finds out who asks. Answers with the faces of many persons (a
list, a statement without a condition about one person) are errors.

What clears it: leaving the field out (json:"-", a type without it, a query that
does not select its column, a MarshalJSON that omits it); a check of who asks, in
the handler, its callers or the middleware of its route: a session, JWT, basic
auth, an API key, casbin, roles, currentUser(c), an interceptor of gRPC, 鉴权. It
is known by its name, or by what it reads ("Authorization", "user_id" from the
context). A handler that gets the person of a session itself is taken to give
people what is theirs. Certificates that a server demands of its clients
(tls.Config.ClientAuth), and a filter before all routes, close the whole program.

Not flagged: paths, addresses and ids of pictures; a field of a request; what came
with the request and goes back, as recognisers do that keep nothing.

Flagged:

	r.GET("/faces", func(c *gin.Context) {
		var users []User // User.FaceTemplate
		db.Find(&users)
		c.JSON(200, users)
	})

Repaired:

	staff := r.Group("/", RequireStaff())
	staff.GET("/faces", listUsers) // User.FaceTemplate is json:"-"

What another system checks before requests arrive is told in .facelint.yaml
(packages: access). Limits: whether the check is the right one, and whether whoever
passes it may see everybody's face, is not asked; templates of pages and GraphQL are
not read. A library gets no verdict.
`,
		Zh: `
处理函数从存储中读取人脸图像或人脸特征并返回：作为转成 JSON 的结构体字段、映射条目、字节、文件，
或远程过程的应答；且存在从路由到应答而未核实请求者的途径。返回多人的人脸（列表，或没有针对个人条件的
语句）为错误。

可消除的情形：不返回该字段（json:"-"、不含该字段的类型、未选取该列的查询、略去它的 MarshalJSON）；
在处理函数、其调用者或路由中间件中核实请求者：会话、JWT、basic auth、API key、casbin、角色、
currentUser(c)、gRPC 拦截器、鉴权。依名称或其读取的内容（"Authorization"、上下文中的 "user_id"）
判断。处理函数自行取得会话所属个人的，视为返回其本人信息。服务器要求客户端证书
（tls.Config.ClientAuth）以及位于所有路由之前的过滤器，对整个程序有效。

不提示：图片的路径、地址与编号；请求中的字段；随请求而来又返回的数据，如不作保存的识别服务。

会被标记：

	r.GET("/faces", func(c *gin.Context) {
		var users []User // User.FaceTemplate
		db.Find(&users)
		c.JSON(200, users)
	})

修复：

	staff := r.Group("/", RequireStaff())
	staff.GET("/faces", listUsers) // User.FaceTemplate 为 json:"-"

请求到达之前由其他系统核实的，在 .facelint.yaml 中说明（packages: access）。局限：不判断核实是否
恰当，也不判断通过者能否查看所有人的人脸；不阅读页面模板与 GraphQL。对库不作结论。
`,
	},
	Primary: []law.Ref{{Instrument: "cac-frt-2025", Article: "14"}, {Instrument: "pipl", Article: "51", Item: 4}},
	Cross: []law.Ref{
		{Instrument: "ndsr-2025", Article: "9"},
		{Instrument: "civil-code", Article: "1038", Paragraph: 2},
	},
}
