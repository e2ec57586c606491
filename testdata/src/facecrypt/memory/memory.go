// Package memory holds templates where they end with the process, enrols them
// with recognisers and hands them to brokers: nothing here is kept unencrypted
// for this rule.
package memory

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/patrickmn/go-cache"
	"github.com/segmentio/kafka-go"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

// index 内存中的人脸索引
type index struct {
	mu    sync.RWMutex
	known map[string]face.Descriptor
	byID  sync.Map
	cache *cache.Cache
	rec   *face.Recognizer
	queue *kafka.Writer
	rek   *rekognition.Client
	iai   *iai.Client
}

var lastSeen = make(map[string][]byte)

func (x *index) learn(id string, img []byte) error {
	one, err := x.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.known[id] = one.Descriptor
	x.byID.Store(id, one.Descriptor)
	x.cache.Set(id, one.Descriptor, time.Hour)
	lastSeen[id] = img
	samples := make([]face.Descriptor, 0, len(x.known))
	for _, d := range x.known {
		samples = append(samples, d)
	}
	x.rec.SetSamples(samples, nil)
	return nil
}

func (x *index) enrol(ctx context.Context, user string, img []byte, base64Image string) error {
	if _, err := x.rek.IndexFaces(ctx, &rekognition.IndexFacesInput{
		CollectionId: aws.String("staff"), Image: &types.Image{Bytes: img},
	}); err != nil {
		return err
	}
	req := iai.NewCreatePersonRequest()
	req.Image = common.StringPtr(base64Image)
	req.PersonId = common.StringPtr(user)
	_, err := x.iai.CreatePerson(req)
	return err
}

func (x *index) publish(ctx context.Context, img []byte) error {
	one, err := x.rec.RecognizeSingle(img)
	if err != nil {
		return err
	}
	blob, err := json.Marshal(one.Descriptor)
	if err != nil {
		return err
	}
	return x.queue.WriteMessages(ctx, kafka.Message{Topic: "faces", Value: blob})
}
