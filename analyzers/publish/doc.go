// Package publish flags faces that everybody can see.
package publish

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "publish",
	Title:    lang.Text{En: "face made public", Zh: "公开人脸信息"},
	Severity: rule.Error,
	Manual: lang.Text{
		En: `
Face data is kept where everybody can fetch it. Four ways are known:

- it is written to an object store with a public ACL (public-read, allUsers), set
  with the object, after it, or handed to a helper that writes;
- its bucket is opened to everybody, by an ACL or a policy for the principal "*";
- the directory it is written to, or one above that, is served as files: Static of
  gin, echo and fiber, http.FileServer, SetStaticPath;
- an address that needs no login stays good for more than 7 days; the message says
  for how many.

That the data is a face is known by its flow into the store, see rawface: pictures
for the shop window and avatars that no recogniser sees are none. Which directory
or bucket is meant is known by constants and by the names of fields and functions
that both places use. What was encrypted before it was written is not reported.

What clears it: a private ACL, with addresses that are good for minutes, made for
those who may see the face; a check of who asks in front of the route (middleware
by Use or Group, a handler around the file server), known by its name; separate
consent to being shown, said where it is done. Reports for the news
(//facelint:basis kind=news) are left out.

Flagged:

	r.Static("/uploads", "./uploads")
	os.WriteFile(filepath.Join("uploads", "faces", id+".jpg"), selfie, 0o600)

Repaired:

	private := r.Group("/uploads", RequireLogin())
	private.Static("/", "./uploads")

or, where people agreed separately to be shown:

	//facelint:consent scope=publish
	func publishPortrait(c *gin.Context) {

Limits: a check of who asks is looked for in the function that registers the route
only. Rights that are set in a console, and what a web server before the program
does, are not in the code. A library gets no verdict.
`,
		Zh: `
人脸数据保存在任何人都能取得的位置。识别以下四种方式：

- 以公开权限（public-read、allUsers）写入对象存储：随对象设置、事后设置，或交由负责写入的函数；
- 存储桶通过 ACL 或面向 "*" 的策略向任何人开放；
- 写入的目录或其上级目录以静态文件方式提供：gin、echo、fiber 的 Static，http.FileServer，
  SetStaticPath；
- 无需登录的地址有效期超过 7 天；提示中注明天数。

数据是否为人脸，依其流入存储的路径判断，见 rawface：宣传图片以及不经识别的头像不在其列。目录与
存储桶依常量以及两处共用的字段、函数名称判断。写入前已加密的不提示。

可消除的情形：私有权限，并仅为有权查看者生成数分钟内有效的地址；在路由之前校验访问者（Use 或
Group 的中间件、包在文件服务外的处理函数），依名称判断；个人已单独同意公开，并在公开处注明。新闻
报道（//facelint:basis kind=news）不提示。

会被标记：

	r.Static("/uploads", "./uploads")
	os.WriteFile(filepath.Join("uploads", "faces", id+".jpg"), selfie, 0o600)

修复：

	private := r.Group("/uploads", RequireLogin())
	private.Static("/", "./uploads")

或在个人已单独同意公开时：

	//facelint:consent scope=publish
	func publishPortrait(c *gin.Context) {

局限：仅在注册路由的函数内查找对访问者的校验。控制台中设置的权限以及前置 Web 服务器的行为不在
代码之中。对库不作结论。
`,
	},
	Primary: []law.Ref{{Instrument: "pipl", Article: "25"}},
	Cross: []law.Ref{
		{Instrument: "civil-code", Article: "1038", Paragraph: 1},
		{Instrument: "civil-code", Article: "1019"},
		{Instrument: "spc-2021-15", Article: "2", Item: 6},
		{Instrument: "cac-frt-2025", Article: "8"},
	},
}
