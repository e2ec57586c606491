// Package chinese 是用户服务。
package chinese

import "github.com/gin-gonic/gin"

// 用户
type User struct {
	Phone      string
	Tongyi     bool // 是否同意用户协议、隐私政策及人脸识别 // want `one answer, the field User.Tongyi, stands for face data and the general terms or privacy policy`
	RlConsent  bool `gorm:"comment:是否同意采集人脸，与隐私政策分开"`
	Renlian    bool `json:"tongyi_renlian"`
	Yingxiao   bool `json:"tongyi_yingxiao"`
	YinsiAgree bool `gorm:"column:tongyi_yinsi"`
}

type ZhuceReq struct {
	TongyiAll     bool `json:"tongyi_all"`
	TongyiRenlian bool `json:"tongyi_renlian"`
	TongyiYinsi   bool `json:"tongyi_yinsi"`
}

func Zhuce(c *gin.Context) {
	var req ZhuceReq
	_ = c.ShouldBindJSON(&req)
	save(&User{
		YinsiAgree: req.TongyiAll,
		Renlian:    req.TongyiAll, // want `one answer, ZhuceReq.TongyiAll, sets User.Renlian together with User.YinsiAgree`
	})
}

func ZhuceFenkai(c *gin.Context) {
	var req ZhuceReq
	_ = c.ShouldBindJSON(&req)
	save(&User{YinsiAgree: req.TongyiYinsi, Renlian: req.TongyiRenlian})
}

// 同意人脸 answers for the face.
func 保存(c *gin.Context) {
	用户 := map[string]any{}
	用户["人脸授权"] = c.PostForm("全部同意") == "1" // want `人脸授权 is taken from 全部同意`
	用户["同意人脸"] = c.PostForm("同意人脸") == "1"
	show(用户)
}

type 人脸服务 interface{ 注册人脸(图片 []byte) error }

func 录入(f 人脸服务, u *User, 图片 []byte) error {
	if !u.YinsiAgree {
		return nil
	}
	return f.注册人脸(图片) // want `behind User.YinsiAgree only`
}

func save(*User)          {}
func show(map[string]any) {}
