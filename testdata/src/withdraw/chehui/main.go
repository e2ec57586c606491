// Command chehui 小区门禁：住户可随时撤回刷脸同意，撤回即删除人脸特征
package main

import (
	"net/http"
	"time"

	"github.com/zeromicro/go-zero/rest"
	"gorm.io/gorm"
)

// ZhuHu 住户
type ZhuHu struct {
	Id             int64
	RenlianTongyi  int        `gorm:"column:renlian_tongyi"` // 是否同意人脸识别 1是 0否
	TongyiShijian  time.Time  // 同意时间
	ChehuiShijian  *time.Time // 撤回同意时间
	RenlianTezheng []byte
}

var db = new(gorm.DB)

func tongyi(w http.ResponseWriter, r *http.Request) {
	var z ZhuHu
	db.First(&z, r.FormValue("id"))
	z.RenlianTongyi = 1
	z.TongyiShijian = time.Now()
	db.Save(&z)
}

func chehui(w http.ResponseWriter, r *http.Request) {
	db.Model(&ZhuHu{}).Where("id = ?", r.FormValue("id")).Updates(map[string]any{
		"renlian_tongyi": 0, "chehui_shijian": time.Now(), "renlian_tezheng": nil,
	})
}

func main() {
	s := rest.MustNewServer(rest.RestConf{})
	s.AddRoutes([]rest.Route{
		{Method: "POST", Path: "/renlian/tongyi", Handler: tongyi},
		{Method: "POST", Path: "/renlian/chehui", Handler: chehui},
	})
	s.Start()
}
