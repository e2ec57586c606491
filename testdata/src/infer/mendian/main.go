// 命令 mendian 统计门店客流的年龄与情绪。
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

func (k *keliu) fenxi(tupian string) (int64, error) {
	req := iai.NewDetectFaceRequest()
	req.Image = common.StringPtr(tupian)
	req.NeedFaceAttributes = common.Uint64Ptr(1) // want `infer: .* by NeedFaceAttributes`
	req.NeedQualityDetection = common.Uint64Ptr(1)
	resp, err := k.client.DetectFace(req)
	if err != nil {
		return 0, err
	}
	return *resp.Response.FaceInfos[0].FaceAttributesInfo.Beauty, nil // want `infer: .* attractiveness, from FaceAttributesInfo.Beauty`
}

// baidu 以 JSON 请求年龄、种族与情绪。
func baidu(token, tupian string) error {
	body, err := json.Marshal(map[string]any{
		"image":      tupian,
		"image_type": "BASE64",
		"face_field": "age,race,emotion,quality", // want `infer: .* faces: age, emotion, race, by face_field`
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

// kuangshi 以表单请求颜值与性别。
func kuangshi(miyao, tupian string) error {
	form := url.Values{"api_key": {miyao}, "image_base64": {tupian}}
	form.Set("return_attributes", "gender,beauty,headpose") // want `infer: .* faces: gender, attractiveness, by return_attributes`
	resp, err := http.PostForm("https://api-cn.faceplusplus.com/facepp/v3/detect", form)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// azure 在地址中请求情绪。
func azure(tupian []byte) error {
	resp, err := http.Post("https://shop.cognitiveservices.azure.com/face/v1.0/detect?returnFaceAttributes=emotion,mask", "application/octet-stream", bytes.NewReader(tupian)) // want `infer: .* faces: emotion, by returnFaceAttributes`
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
	log.Print(k.fenxi(string(tu)))
	log.Print(baidu("", string(tu)), kuangshi("", string(tu)), azure(tu))
}
