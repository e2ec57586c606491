// Command rekognitiondeletes removes faces from the collection.
package main

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

const collection = "guests"

func index(ctx context.Context, client *rekognition.Client, photo []byte) error {
	_, err := client.IndexFaces(ctx, &rekognition.IndexFacesInput{
		CollectionId: aws.String(collection),
		Image:        &types.Image{Bytes: photo},
	})
	return err
}

func forget(ctx context.Context, client *rekognition.Client, ids ...string) error {
	_, err := client.DeleteFaces(ctx, &rekognition.DeleteFacesInput{CollectionId: aws.String(collection), FaceIds: ids})
	return err
}

func main() {
	client := rekognition.NewFromConfig(aws.Config{})
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		index(r.Context(), client, []byte(r.FormValue("photo")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) {
		forget(r.Context(), client, r.FormValue("id"))
	})
	http.ListenAndServe(":8080", nil)
}
