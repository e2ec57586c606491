// 打卡服务：未刷脸不能打卡，名称为拼音。
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
	if err := renlianBidui(zhaopian); err != nil { // want `coerce: .*the face comparison renlianBidui must succeed before attendance is recorded`
		return err
	}
	return l.svc.kaoqin.InsertKaoqin(gonghao)
}

func renlianBidui(zhaopian string) error { return bijiaoRenlian(zhaopian) }

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
}
