// 命令 mendianplain 只请求质量与姿态。
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"net/url"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

type keliu struct{ client *iai.Client }

func (k *keliu) renshu(tupian string) (int, error) {
	req := iai.NewDetectFaceRequest()
	req.Image = common.StringPtr(tupian)
	req.NeedFaceAttributes = common.Uint64Ptr(0)
	req.NeedQualityDetection = common.Uint64Ptr(1)
	resp, err := k.client.DetectFace(req)
	if err != nil {
		return 0, err
	}
	return len(resp.Response.FaceInfos), nil
}

func baidu(token, tupian string) error {
	body, err := json.Marshal(map[string]any{
		"image":      tupian,
		"image_type": "BASE64",
		"face_field": "quality,landmark,mask",
	})
	if err != nil {
		return err
	}
	resp, err := http.Post("https://aip.baidubce.com/rest/2.0/face/v3/detect?access_token="+token, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func kuangshi(miyao, tupian string) error {
	form := url.Values{"api_key": {miyao}, "image_base64": {tupian}}
	form.Set("return_attributes", "facequality,headpose")
	resp, err := http.PostForm("https://api-cn.faceplusplus.com/facepp/v3/detect", form)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	tu, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	k := &keliu{client: &iai.Client{}}
	log.Print(k.renshu(string(tu)))
	log.Print(baidu("", string(tu)), kuangshi("", string(tu)))
}
