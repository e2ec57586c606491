// 命令 menjin 在香港区域比对门禁人脸。
package main

import (
	"log"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

const quyuRegion = "ap-hongkong" // want `crossborder: faces are handed to Tencent Cloud in a region outside the mainland: ap-hongkong \(CreatePerson\)`

func luru(client *iai.Client, xingming, tupian string) error {
	req := iai.NewCreatePersonRequest()
	req.PersonName = common.StringPtr(xingming)
	req.Image = common.StringPtr(tupian)
	_, err := client.CreatePerson(req)
	return err
}

func main() {
	tu, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	client, err := iai.NewClient(nil, quyuRegion)
	if err != nil {
		log.Fatal(err)
	}
	log.Print(luru(client, "x", string(tu)))
}
