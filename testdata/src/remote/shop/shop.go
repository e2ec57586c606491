// Package shop greets regular customers.
package shop

import (
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
)

type camera struct{ rtspURL string }

func (c *camera) Snapshot(ctx context.Context) ([]byte, error) { return nil, nil }

type watcher struct {
	cam    *camera
	client *rekognition.Client
}

func (w *watcher) Run(ctx context.Context) {
	tick := time.NewTicker(time.Second)
	for range tick.C {
		img, err := w.cam.Snapshot(ctx)
		if err != nil {
			continue
		}
		go func() { // want `remote: whoever a camera sees is looked for among known faces: each frame from Snapshot .*SearchFacesByImage.*watched for: vip`
			vip := "vip"
			_, _ = w.client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
				CollectionId: &vip, Image: &types.Image{Bytes: img},
			})
		}()
	}
}

// Compare holds one person against one picture.
func (w *watcher) Compare(ctx context.Context, known []byte) {
	for {
		img, err := w.cam.Snapshot(ctx)
		if err != nil {
			return
		}
		_, _ = w.client.CompareFaces(ctx, &rekognition.CompareFacesInput{
			SourceImage: &types.Image{Bytes: img}, TargetImage: &types.Image{Bytes: known},
		})
	}
}

// Upload looks for the face in a picture that somebody sent.
func (w *watcher) Upload(ctx context.Context, img []byte) {
	_, _ = w.client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: img}})
}
