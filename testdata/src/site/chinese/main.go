// 场馆设备管理：人脸机点位表。
package main

import "net/http"

type 设备 struct {
	编号, 类型, 位置 string
}

const 人脸抓拍机 = "face_capture"

var 点位 = []设备{
	{编号: "01", 类型: 人脸抓拍机, 位置: "南门"},
	{编号: "02", 类型: 人脸抓拍机, 位置: "女更衣室"}, // want `site: a device that watches faces .* is put into a private room: 女更衣室`
	{编号: "03", 类型: 人脸抓拍机, 位置: "更衣室门口"},
	{编号: "04", 类型: "客流统计", 位置: "公共浴室"},
}

type 客户端 struct{}

func (客户端) 注册人脸终端(编号, 位置 string) error { return nil }

func main() {
	var c 客户端
	_ = c.注册人脸终端("05", "二楼卫生间") // want `site: .*注册人脸终端.*: 二楼卫生间`
	_ = c.注册人脸终端("06", "禁止在卫生间使用")
	_ = http.ListenAndServe(":8080", nil)
}
