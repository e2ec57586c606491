// Command rekognition indexes faces and keeps them indexed.
package main

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

func index(ctx context.Context, client *rekognition.Client, photo []byte) error {
	_, err := client.IndexFaces(ctx, &rekognition.IndexFacesInput{ // want `kept in the gallery of a recogniser`
		CollectionId: aws.String("guests"),
		Image:        &types.Image{Bytes: photo},
	})
	return err
}

func main() {
	client := rekognition.NewFromConfig(aws.Config{})
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		index(r.Context(), client, []byte(r.FormValue("photo")))
	})
	http.ListenAndServe(":8080", nil)
}
