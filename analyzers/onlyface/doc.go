// Package onlyface flags programs that let people in by their face only.
package onlyface

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "onlyface",
	Title:    lang.Text{En: "the face is the only way in", Zh: "人脸识别为唯一验证方式"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning where the face is found to be the only way by following the program and not by a list of ways",
		Zh: "并非由方式清单、而是沿程序推断人脸为唯一方式时，为警告",
	},
	Manual: lang.Text{
		En: `
All ways by which people can show who they are can be seen, and each needs a
face. That is told in two ways.

Where the set is visible it is an error: a list, map or group of constants of
verification or login methods that holds nothing but faces; a switch over the
method that was chosen in which everything but the face fails; a setting of a
device such as VerifyMode: "face", FaceOnly: true or 仅人脸.

For a whole program it is a warning: a session begins or a token is issued, or a
door, gate or relay is opened, on every way from every route, RPC or command only
where a face comparison succeeded. One other way in (password, card, code,
staff) clears all of its sort. Opening an account and renewing a session are no
ways in. It is decided at package main; of several programs of one run each may
offer the other way.

Flagged:

	r.POST("/login", func(c *gin.Context) {
		if !recognizer.VerifyFace(c.PostForm("user"), photo(c)) { c.Status(401); return }
		c.JSON(200, gin.H{"token": issueToken(c.PostForm("user"))})
	})

Repaired:

	r.POST("/login/face", h.loginByFace)
	r.POST("/login/password", h.loginByPassword) // leads to issueToken as well

Where statute or the State demands the face, say so on the function:
//facelint:basis kind=statutory REASON. Where the other way is in another
system: //facelint:allow onlyface REASON. A program of a building's managers is
marked //facelint:venue kind=residential; the article on them is cited only there.

Names tell what compares faces, what opens doors and what issues tokens; a way in
that has none of these names is not seen, nor is one that a device offers by
itself. Whether the other way is as convenient code does not show.
`,
		Zh: `
所有可用的验证方式均可见，且每一种都需要人脸。分两种情形说明。

集合可见时为错误：验证或登录方式的列表、映射或常量组中只有人脸；对所选方式的 switch
中除人脸外一律失败；设备设置如 VerifyMode: "face"、FaceOnly: true、仅人脸。

就整个程序判断时为警告：从任一路由、RPC 或命令出发，仅在人脸比对通过后才会建立会话、
签发令牌，或打开门、闸机、继电器。只要存在一种同类的其他途径（密码、刷卡、验证码、人工），
即不提示。注册账户与续期会话不算途径。该判断在 main 包作出；同一次运行的多个程序可互为补充。

会被标记：

	r.POST("/login", func(c *gin.Context) {
		if !recognizer.VerifyFace(c.PostForm("user"), photo(c)) { c.Status(401); return }
		c.JSON(200, gin.H{"token": issueToken(c.PostForm("user"))})
	})

修复：

	r.POST("/login/face", h.loginByFace)
	r.POST("/login/password", h.loginByPassword) // 同样通向 issueToken

法律或国家规定要求使用人脸的，在函数上注明：//facelint:basis kind=statutory 理由。
其他方式位于别的系统的：//facelint:allow onlyface 理由。物业等建筑物管理人使用的程序标注
//facelint:venue kind=residential；针对其的条款仅在此时引用。

人脸比对、开门、签发令牌均依名称识别；名称不含此意的途径看不到，设备自带的方式也看不到。
其他方式是否同等便利，代码无法体现。
`,
	},
	Primary: []law.Ref{{Instrument: "cac-frt-2025", Article: "10"}},
	Cross: []law.Ref{
		{Instrument: "spc-2021-15", Article: "10", Paragraph: 1},
		{Instrument: "pipl", Article: "16"},
		{Instrument: "cac-frt-2025", Article: "12"},
	},
}
