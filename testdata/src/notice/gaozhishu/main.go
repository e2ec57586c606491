// Command gaozhishu 刷脸考勤：先展示告知书并取得单独同意，再录入
package main

import (
	"io"
	"net/http"

	"github.com/zeromicro/go-zero/rest"
	"gorm.io/gorm"
)

// GaozhiShu 人脸信息处理告知书
const GaozhiShu = `人脸信息处理告知书
处理者：某某公司，联系电话：前台总机。目的：考勤打卡。方式：比对人脸特征。
必要性：防止代打卡；泄露可能影响您的账户安全。保存期限：离职后三十日内删除。
您有权查阅、更正、删除，并可随时在“我的”页面撤回同意，改用工卡打卡。`

// YuanGong 员工
type YuanGong struct {
	Id            int64
	RenlianTongyi bool // 单独同意人脸识别
}

// RenlianYinqing 人脸引擎
type RenlianYinqing interface {
	Renlian注册(zhaopian []byte) error
}

type kaoqin struct {
	db      *gorm.DB
	yinqing RenlianYinqing
}

func (k *kaoqin) gaozhi(w http.ResponseWriter, r *http.Request) { io.WriteString(w, GaozhiShu) }

func (k *kaoqin) luru(w http.ResponseWriter, r *http.Request) {
	var y YuanGong
	k.db.First(&y, r.FormValue("id"))
	if !y.RenlianTongyi {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	zhaopian, _ := io.ReadAll(r.Body)
	k.yinqing.Renlian注册(zhaopian)
}

func main() {
	k := &kaoqin{db: new(gorm.DB)}
	s := rest.MustNewServer(rest.RestConf{})
	s.AddRoutes([]rest.Route{
		{Method: "GET", Path: "/renlian/gaozhi", Handler: k.gaozhi},
		{Method: "POST", Path: "/renlian/luru", Handler: k.luru},
	})
	s.Start()
}
