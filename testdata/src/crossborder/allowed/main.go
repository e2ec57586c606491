// Command allowed says why it may.
package main

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
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
	//facelint:allow crossborder the guests are of a hotel in Virginia, and so is the program
	cfg := aws.Config{Region: "us-east-1"}
	client := rekognition.NewFromConfig(cfg)
	log.Print(compare(context.Background(), client, photo))
}
