// 命令 menjin 用云端服务比对门禁人脸。
package main

import (
	"log"
	"net/http"
	"net/url"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

func luru(client *iai.Client, xingming, tupian string) error {
	req := iai.NewCreatePersonRequest()
	req.GroupId = common.StringPtr("menjin")
	req.PersonName = common.StringPtr(xingming)
	req.Image = common.StringPtr(tupian)
	_, err := client.CreatePerson(req) // want `share: a face image is handed to another party: Tencent Cloud, by CreatePerson`
	return err
}

func shanchu(client *iai.Client, id string) error {
	req := iai.NewDeletePersonRequest()
	req.PersonId = common.StringPtr(id)
	_, err := client.DeletePerson(req)
	return err
}

func bidui(token, tupian string) error {
	resp, err := http.PostForm("https://aip.baidubce.com/rest/2.0/face/v3/search?access_token="+token, url.Values{"image": {tupian}}) // want `share: .* Baidu, by PostForm → `
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
	client := &iai.Client{}
	log.Print(luru(client, "x", string(tu)), bidui("", string(tu)), shanchu(client, "1"))
}
