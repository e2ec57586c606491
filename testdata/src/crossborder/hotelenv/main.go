// Command hotelenv compares them where the environment says.
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
	_, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: photo}}) // want `crossborder: faces are handed to Amazon, and nothing in the code says in which region`
	return err
}

func main() {
	photo, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	cfg := aws.Config{Region: os.Getenv("REGION")}
	client := rekognition.NewFromConfig(cfg)
	log.Print(compare(context.Background(), client, photo))
}
