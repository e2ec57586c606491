// Package chineserepaired 是人脸授权服务。
package chineserepaired

import (
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"
)

type 人脸信息授权 struct {
	用户编号 string
	用途   string
	永久授权 bool
	授权期限 string
	有效期至 string
	可撤回  bool
}

var wenan = gin.H{
	"人脸协议": "您授权我们将人脸信息用于登录，期限一年，您可随时撤回；本授权并非永久，也不可转授权。",
	"说明":   "我们不会以无期限、不可撤销的方式要求您授权人脸信息。",
	"注销提示": "您同意注销后永久删除您的人脸信息。",
}

var yemian = template.Must(template.ParseGlob("views/*.html"))

func ShouquanRenlian(c *gin.Context) {
	id := c.PostForm("yonghu_id")
	baocun(人脸信息授权{用户编号: id, 用途: "登录", 授权期限: "一年", 有效期至: c.PostForm("zhi"), 可撤回: true})
	c.JSON(http.StatusOK, map[string]any{"人脸授权": map[string]any{"永久授权": false, "期限": "一年"}})
}

func Chehui(c *gin.Context) {
	baocun(人脸信息授权{用户编号: c.Param("id")})
}

func baocun(any) {}
