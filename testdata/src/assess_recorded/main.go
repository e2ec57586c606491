// Command recorded checks who is at work.
//
//facelint:purpose name=attendance
package main

import (
	"context"
	"encoding/base64"
	"os"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"

	"assess_recorded/jobs"
)

// search is listed with its recipient.
func search(ctx context.Context, c *rekognition.Client, img []byte) error {
	_, err := c.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: img}})
	return err
}

// lunch was added later.
//
//facelint:purpose name=canteen
func lunch(ctx context.Context, c *rekognition.Client, img []byte) error {
	return search(ctx, c, img)
}

func main() {
	img, _ := os.ReadFile(os.Args[1])
	c := new(rekognition.Client)
	_ = search(context.Background(), c, img)
	_ = lunch(context.Background(), c, img)
	_ = jobs.Pay(new(iai.Client), base64.StdEncoding.EncodeToString(img))
}
