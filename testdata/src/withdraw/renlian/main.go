// Command renlian 小区门禁：住户同意刷脸后无法撤回
package main

import (
	"net/http"
	"time"

	"github.com/zeromicro/go-zero/rest"
	"gorm.io/gorm"
)

// ZhuHu 住户
type ZhuHu struct {
	Id              int64
	XingMing        string
	RenlianTongyi   int       `gorm:"column:renlian_tongyi"` // 是否同意人脸识别 1是 0否
	TongyiShijian   time.Time // 同意时间
	YingxiaoTongyi  int       // 是否同意营销推送
	RenlianTezheng  []byte
	YingxiaoShijian time.Time
}

var db = new(gorm.DB)

func tongyi(w http.ResponseWriter, r *http.Request) {
	var z ZhuHu
	db.First(&z, r.FormValue("id"))
	z.RenlianTongyi = 1 // want `withdraw: consent to face processing is recorded here \(ZhuHu.RenlianTongyi\) and nothing`
	db.Save(&z)
}

func tuiding(w http.ResponseWriter, r *http.Request) {
	var z ZhuHu
	db.First(&z, r.FormValue("id"))
	z.YingxiaoTongyi = 0
	db.Save(&z)
}

func main() {
	s := rest.MustNewServer(rest.RestConf{})
	s.AddRoutes([]rest.Route{
		{Method: "POST", Path: "/renlian/tongyi", Handler: tongyi},
		{Method: "POST", Path: "/yingxiao/tuiding", Handler: tuiding},
	})
	s.Start()
}
