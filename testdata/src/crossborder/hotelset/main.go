// Command hotelset takes the region from a package of settings.
package main

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"

	"crossborder/hotelset/settings"
)

func compare(ctx context.Context, client *rekognition.Client, photo []byte) error {
	_, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: photo}})
	return err
}

func main() {
	photo, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	cfg := aws.Config{Region: settings.Default().Region}
	log.Print(settings.Names)
	client := rekognition.NewFromConfig(cfg)
	log.Print(compare(context.Background(), client, photo))
}
