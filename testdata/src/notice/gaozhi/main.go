// Command gaozhi 刷脸考勤：录入前未告知
package main

import (
	"io"
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// 人脸引擎 通过厂商 SDK 提取特征
type RenlianYinqing interface {
	Renlian注册(zhaopian []byte) error
}

type kaoqin struct{ yinqing RenlianYinqing }

func (k *kaoqin) luru(w http.ResponseWriter, r *http.Request) {
	zhaopian, _ := io.ReadAll(r.Body)
	k.yinqing.Renlian注册(zhaopian) // want `notice: requests that come to luru have a face processed`
}

// gonggao 公告与告知无关
func (k *kaoqin) gonggao(w http.ResponseWriter, r *http.Request) {}

func main() {
	k := &kaoqin{}
	s := rest.MustNewServer(rest.RestConf{})
	s.AddRoutes([]rest.Route{
		{Method: "POST", Path: "/renlian/luru", Handler: k.luru},
		{Method: "GET", Path: "/gonggao", Handler: k.gonggao},
	})
	s.Start()
}
