// A door terminal that tells others whom it saw.
//
//facelint:role device
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type terminal struct {
	rec    *face.Recognizer
	cloud  *rekognition.Client
	bucket *s3.Client
}

type seen struct {
	Person int     `json:"person"`
	Score  float64 `json:"score"`
}

func (t *terminal) pass(img []byte) error {
	found, err := t.rec.RecognizeSingle(img)
	if err != nil || found == nil {
		return err
	}
	id := t.rec.Classify(found.Descriptor)
	if _, err := http.Post("https://log.example.cn/faces", "image/jpeg", bytes.NewReader(img)); err != nil { // want `offdevice: face data \(image\) leaves the device by http.Post → log.example.cn, and on the way there from main`
		return err
	}
	result, err := json.Marshal(seen{Person: id, Score: 1})
	if err != nil {
		return err
	}
	if _, err := http.Post("https://log.example.cn/results", "application/json", bytes.NewReader(result)); err != nil {
		return err
	}
	if _, err := http.Post("http://127.0.0.1:8080/mirror", "image/jpeg", bytes.NewReader(img)); err != nil {
		return err
	}
	_, err = http.Post("http://192.168.1.20/gateway", "image/jpeg", bytes.NewReader(img))
	return err
}

func (t *terminal) stranger(ctx context.Context, img []byte) error {
	_, err := t.cloud.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: img}}) // want `offdevice: face data \(image\) leaves the device by .*SearchFacesByImage → Amazon`
	if err != nil {
		return err
	}
	name := "strangers/last.jpg"
	_, err = t.bucket.PutObject(ctx, &s3.PutObjectInput{Key: &name, Body: bytes.NewReader(img)}) // want `offdevice: face data \(image\) leaves the device by .*PutObject`
	return err
}

// unused has no caller.
func (t *terminal) unused(ctx context.Context, img []byte) {
	_, _ = t.cloud.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{Image: &types.Image{Bytes: img}})
}

func main() {
	t := &terminal{}
	img, err := os.ReadFile(os.Args[1])
	if err != nil {
		return
	}
	if t.pass(img) != nil {
		_ = t.stranger(context.Background(), img)
	}
}
