// Package gate is a service at the gate of an office park.
package gate

import (
	"encoding/base64"
	"log"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
	"github.com/zeromicro/go-zero/core/logx"
)

// 开门请求
type OpenRequest struct {
	DeviceID   string `json:"device_id"`
	FaceBase64 string `json:"face_base64"` // 人脸照片
}

type gate struct{ client *iai.Client }

// 比对
func (g *gate) open(req *OpenRequest) error {
	logx.Infov(req) // want "a face image is written to a log by logx.Infov"
	in := iai.NewSearchFacesRequest()
	in.Image = common.StringPtr(req.FaceBase64)
	logx.Infof("人脸搜索请求 %s", *in.Image) // want "a face image is written to a log by logx.Infof"
	if _, err := g.client.SearchFaces(in); err != nil {
		logx.Errorf("人脸搜索失败 设备=%s 照片=%s err=%v", req.DeviceID, req.FaceBase64, err) // want "a face image is written to a log by logx.Errorf"
		return err
	}
	return nil
}

func (g *gate) openQuietly(req *OpenRequest) error {
	logx.Infof("开门请求 设备=%s 照片 %d 字节", req.DeviceID, base64.StdEncoding.DecodedLen(len(req.FaceBase64)))
	in := iai.NewSearchFacesRequest()
	in.Image = common.StringPtr(req.FaceBase64)
	if _, err := g.client.SearchFaces(in); err != nil {
		logx.Errorf("人脸搜索失败 设备=%s err=%v", req.DeviceID, err)
		return err
	}
	return nil
}

func visitor(info *iai.FaceInfo) {
	log.Println("年龄", *info.FaceAttributesInfo.Age) // want "what was inferred from a face is written to a log"
	log.Println("有属性", info.FaceAttributesInfo != nil)
}
