// Command shop shows advertisements by who stands before the screen.
package main

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

type audience struct {
	low    int32
	gender string
	mood   string
}

func look(ctx context.Context, client *rekognition.Client, frame []byte) (audience, error) {
	out, err := client.DetectFaces(ctx, &rekognition.DetectFacesInput{
		Image:      &types.Image{Bytes: frame},
		Attributes: []types.Attribute{types.AttributeAll}, // want `infer: attributes of people are asked for from their faces: age, gender, emotion, by Attributes`
	})
	if err != nil || len(out.FaceDetails) == 0 {
		return audience{}, err
	}
	d := out.FaceDetails[0]
	return audience{
		low:    *d.AgeRange.Low,    // want `infer: an attribute told from a face is read: age, from FaceDetail.AgeRange`
		gender: d.Gender.Value,     // want `infer: .* gender, from FaceDetail.Gender`
		mood:   d.Emotions[0].Type, // want `infer: .* emotion, from FaceDetail.Emotions`
	}, nil
}

// moods asks for some attributes, one by one.
func moods(ctx context.Context, client *rekognition.Client, frame []byte) error {
	in := &rekognition.DetectFacesInput{Image: &types.Image{Bytes: frame}}
	in.Attributes = []types.Attribute{types.AttributeEmotions, types.AttributeQuality} // want `infer: .* faces: emotion, by Attributes`
	_, err := client.DetectFaces(ctx, in)
	return err
}

func main() {
	frame, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	client := rekognition.NewFromConfig(aws.Config{})
	a, err := look(context.Background(), client, frame)
	if err != nil {
		log.Fatal(err)
	}
	log.Print(a.mood, moods(context.Background(), client, frame))
}
