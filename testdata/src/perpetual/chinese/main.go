// Package chinese 是人脸授权服务。
package chinese

import (
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"
)

// RenlianShouquan 人脸授权记录
type RenlianShouquan struct {
	YonghuID      string
	Yongjiu       bool `gorm:"comment:永久授权;default:true"` // want `人脸|RenlianShouquan.Yongjiu is unlimited in time`
	BukeChexiao   bool
	Zhuanshouquan bool
}

type 人脸信息授权 struct {
	用户编号 string
	永久授权 bool
	不可撤销 bool
	可转授权 bool
	授权期限 string
	有效期至 string
	可撤回  bool
}

var wenan = gin.H{
	"人脸协议": "本人不可撤销地授权贵司无期限使用本人的人脸图像，并可任意转授权给第三方。", // want `unlimited in time, irrevocable, freely sub-licensable`
	"注销提示": "您同意注销后永久删除您的人脸信息。",
	"作品协议": "您授予我们对您上传作品的永久、不可撤销许可。我们仅将人脸信息用于登录。",
}

var yemian = template.Must(template.ParseGlob("views/*.html")) // want `"您对人脸识别的授权一经作出不可撤回" \(.*views/shouquan.html:2\)`

func ShouquanRenlian(c *gin.Context) {
	id := c.PostForm("yonghu_id")
	baocun(人脸信息授权{用户编号: id, 永久授权: true, 不可撤销: true})                            // want `人脸信息授权 is unlimited in time, irrevocable \(永久授权: true, 不可撤销: true\)`
	baocun(人脸信息授权{用户编号: id, 授权期限: "永久"})                                        // want `unlimited in time \(授权期限: "永久"\)`
	baocun(人脸信息授权{用户编号: id, 有效期至: "9999-12-31", 可撤回: false})                    // want `unlimited in time, irrevocable \(有效期至: "9999-12-31", 可撤回: false\)`
	c.JSON(http.StatusOK, map[string]any{"人脸授权": map[string]any{"可转授权": true}}) // want `人脸授权 is freely sub-licensable`
}

func baocun(any) {}
