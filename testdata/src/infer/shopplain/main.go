// Command shopplain asks only where faces are and whether they are sharp.
package main

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

func look(ctx context.Context, client *rekognition.Client, frame []byte) (float32, error) {
	out, err := client.DetectFaces(ctx, &rekognition.DetectFacesInput{
		Image:      &types.Image{Bytes: frame},
		Attributes: []types.Attribute{types.AttributeDefault, types.AttributeQuality},
	})
	if err != nil || len(out.FaceDetails) == 0 {
		return 0, err
	}
	return *out.FaceDetails[0].Quality.Sharpness, nil
}

// member has an age that people tell themselves.
type member struct {
	Name      string
	Age       int
	Gender    string
	FaceImage []byte
}

func label(m member) (int, string) { return m.Age, m.Gender }

func main() {
	frame, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	sharp, err := look(context.Background(), rekognition.NewFromConfig(aws.Config{}), frame)
	log.Print(sharp, err)
	log.Print(label(member{Name: "x", FaceImage: frame}))
}
