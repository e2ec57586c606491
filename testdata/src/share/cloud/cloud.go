// Package cloud has faces compared and enrolled by somebody else.
package cloud

import (
	"bytes"
	"context"
	"net/http"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

// Find looks a face up, and enrols it when nobody knows it.
func Find(ctx context.Context, client *rekognition.Client, selfie []byte) error {
	out, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{ // want `share: a face image is handed to another party: Amazon, by SearchFacesByImage`
		CollectionId: aws.String("guests"),
		Image:        &types.Image{Bytes: selfie},
	})
	if err != nil || len(out.FaceMatches) > 0 {
		return err
	}
	_, err = client.IndexFaces(ctx, &rekognition.IndexFacesInput{ // want `share: a face image is handed to another party: Amazon, by IndexFaces`
		CollectionId: aws.String("guests"),
		Image:        &types.Image{Bytes: selfie},
	})
	return err
}

// Labels asks what a picture shows; that is no matter of faces.
func Labels(ctx context.Context, client *rekognition.Client, picture []byte) error {
	_, err := client.DetectLabels(ctx, &rekognition.DetectLabelsInput{Image: &types.Image{Bytes: picture}})
	return err
}

// Forget deletes faces and hands none out.
func Forget(ctx context.Context, client *rekognition.Client, ids []string) error {
	_, err := client.DeleteFaces(ctx, &rekognition.DeleteFacesInput{CollectionId: aws.String("guests"), FaceIds: ids})
	return err
}

const detect = "https://guests.cognitiveservices.azure.com/face/v1.0/detect"

// Detect posts a picture.
func Detect(client *http.Client, picture []byte) error {
	req, err := http.NewRequest(http.MethodPost, detect, bytes.NewReader(picture)) // want `share: face data is handed to another party: Microsoft.*, by NewRequest → `
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Known asks for a list, without a body.
func Known(client *http.Client) error {
	req, err := http.NewRequest(http.MethodGet, "https://guests.cognitiveservices.azure.com/face/v1.0/facelists", nil)
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Same sends back two ids that the service gave.
func Same(a, b string) error {
	body := `{"faceId1":"` + a + `","faceId2":"` + b + `"}`
	resp, err := http.Post("https://guests.cognitiveservices.azure.com/face/v1.0/verify", "application/json", strings.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Pay gives faces to a bank that uses them as it likes.
//
//facelint:recipient kind=controller name=bank
func Pay(ctx context.Context, client *rekognition.Client, a, b []byte) error {
	_, err := client.CompareFaces(ctx, &rekognition.CompareFacesInput{ // want `share: a face image is handed .* by CompareFaces; tell people who receives .*PIPL Art 23`
		SourceImage: &types.Image{Bytes: a},
		TargetImage: &types.Image{Bytes: b},
	})
	return err
}

// PayAsked does so for those who agreed to it.
//
//facelint:recipient kind=controller name=bank
//facelint:consent scope=share
func PayAsked(ctx context.Context, client *rekognition.Client, a, b []byte) error {
	_, err := client.CompareFaces(ctx, &rekognition.CompareFacesInput{
		SourceImage: &types.Image{Bytes: a},
		TargetImage: &types.Image{Bytes: b},
	})
	return err
}

// Unnamed does not say who it is.
//
//facelint:recipient kind=entrusted
func Unnamed(ctx context.Context, client *rekognition.Client, a, b []byte) error {
	_, err := client.CompareFaces(ctx, &rekognition.CompareFacesInput{ // want `share: .* by CompareFaces; have a contract`
		SourceImage: &types.Image{Bytes: a},
		TargetImage: &types.Image{Bytes: b},
	})
	return err
}
