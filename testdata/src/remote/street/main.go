// 街面视频：在国标视频流中检索重点人员。
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type 画面 struct {
	通道 string
	图像 []byte
}

type 国标流 struct{ 地址 string }

func (s *国标流) 取帧() (*画面, error) { return &画面{通道: s.地址}, nil }

type 命中 struct{ 姓名 string }

func 人脸检索(ctx context.Context, 图像 []byte, 库 string) ([]命中, error) {
	resp, err := http.Post("http://face.local/search?lib="+库, "image/jpeg", bytes.NewReader(图像))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var r []命中
	return r, json.NewDecoder(resp.Body).Decode(&r)
}

func 布控(ctx context.Context, s *国标流, 告警 func(命中)) error {
	for ctx.Err() == nil {
		f, err := s.取帧()
		if err != nil {
			return err
		}
		人, err := 人脸检索(ctx, f.图像, "重点人员") // want `remote: whoever a camera sees .*取帧.*人脸检索.*people on a list are watched for: 布控`
		if err != nil {
			continue
		}
		for _, p := range 人 {
			告警(p)
		}
	}
	return nil
}

func main() {
	s := &国标流{地址: "gb28181://34020000001320000001"}
	_ = 布控(context.Background(), s, func(命中) {})
}
