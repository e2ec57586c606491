// 打卡服务：刷脸或刷卡均可打卡，名称为拼音。
package main

import (
	"errors"
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

type svcContext struct{ kaoqin kaoqinModel }

type kaoqinModel struct{}

func (kaoqinModel) InsertKaoqin(gonghao string) error { return nil }

type dakaLogic struct{ svc *svcContext }

func newDakaLogic(svc *svcContext) *dakaLogic { return &dakaLogic{svc} }

func bijiaoRenlian(zhaopian string) error {
	if zhaopian == "" {
		return errors.New("renlian bu pipei")
	}
	return nil
}

func (l *dakaLogic) daka(gonghao, zhaopian string) error {
	if !tongyiRenlian(gonghao) {
		return errors.New("qing shuaka")
	}
	if err := renlianBidui(zhaopian); err != nil {
		return err
	}
	return l.svc.kaoqin.InsertKaoqin(gonghao)
}

func tongyiRenlian(gonghao string) bool { return gonghao != "" }

func renlianBidui(zhaopian string) error { return bijiaoRenlian(zhaopian) }

func shuakaHandler(svc *svcContext) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("kahao") == "" {
			http.Error(w, "qing shuaka", http.StatusForbidden)
			return
		}
		_ = svc.kaoqin.InsertKaoqin(r.FormValue("gonghao"))
	}
}

func dakaHandler(svc *svcContext) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := newDakaLogic(svc).daka(r.FormValue("gonghao"), r.FormValue("zhaopian")); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
		}
	}
}

func main() {
	svc := &svcContext{}
	server := &rest.Server{}
	server.AddRoutes([]rest.Route{{Method: http.MethodPost, Path: "/daka", Handler: dakaHandler(svc)}})
	server.AddRoutes([]rest.Route{{Method: http.MethodPost, Path: "/shuaka", Handler: shuakaHandler(svc)}})
}
