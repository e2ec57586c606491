// Package allowed says why.
//
//facelint:venue kind=business
package allowed

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

// Missing looks for a missing child by its age.
//
//facelint:basis kind=emergency search for missing children, order 12/2026
func Missing(ctx context.Context, client *rekognition.Client, frame []byte) error {
	_, err := client.DetectFaces(ctx, &rekognition.DetectFacesInput{
		Image:      &types.Image{Bytes: frame},
		Attributes: []types.Attribute{types.AttributeAgeRange},
	})
	return err
}

// Asked is for people who agreed to this at the counter.
func Asked(d types.FaceDetail) string {
	return d.Emotions[0].Type //facelint:allow infer each guest signs for the mood study
}

// Unasked is for everybody.
func Unasked(d types.FaceDetail) string {
	return d.Emotions[0].Type // want `infer: .* emotion, from FaceDetail.Emotions`
}
