// Package cloudnamed says to whom its faces are entrusted.
//
//facelint:recipient kind=entrusted name=aws
package cloudnamed

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

// Find looks a face up.
func Find(ctx context.Context, client *rekognition.Client, selfie []byte) error {
	_, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
		CollectionId: aws.String("guests"),
		Image:        &types.Image{Bytes: selfie},
	})
	return err
}
