// 命令 menjinnei 在广州区域比对门禁人脸。
package main

import (
	"log"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

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
	client, err := iai.NewClient(nil, "ap-guangzhou")
	if err != nil {
		log.Fatal(err)
	}
	log.Print(luru(client, "x", string(tu)))
}
