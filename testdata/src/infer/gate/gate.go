// Package gate keeps minors away from a machine that sells tobacco.
package gate

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

const adult = 18

// Adult reports whether everybody in the picture looks grown up. The age serves
// for nothing else.
func Adult(ctx context.Context, client *rekognition.Client, frame []byte) (bool, error) {
	out, err := client.DetectFaces(ctx, &rekognition.DetectFacesInput{
		Image:      &types.Image{Bytes: frame},
		Attributes: []types.Attribute{types.AttributeAgeRange},
	})
	if err != nil {
		return false, err
	}
	for _, d := range out.FaceDetails {
		if *d.AgeRange.Low < adult {
			return false, nil
		}
	}
	return true, nil
}

// Welcome holds the age against the limit too, but asks for more.
func Welcome(d types.FaceDetail) string {
	if *d.AgeRange.Low < adult { // want `infer: .* age, from FaceDetail.AgeRange`
		return ""
	}
	return d.Gender.Value // want `infer: .* gender, from FaceDetail.Gender`
}
