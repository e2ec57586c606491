// Command expiring leaves it to stores to forget by themselves.
package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/redis/go-redis/v9"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

const ttl = 30 * 24 * time.Hour

type config struct {
	Bucket, Archive string
	Keep            time.Duration
}

type stores struct {
	cfg    config
	cache  *redis.Client
	client *s3.Client
	probes *mongo.Collection
}

func (s *stores) save(ctx context.Context, id string, faceImage []byte) {
	s.cache.Set(ctx, fmt.Sprintf("face:probe:%s", id), faceImage, ttl)
	s.cache.HSet(ctx, fmt.Sprintf("face:user:%s", id), "img", faceImage)
	s.cache.Expire(ctx, fmt.Sprintf("face:user:%s", id), ttl)
	s.cache.Set(ctx, fmt.Sprintf("portrait:%s", id), faceImage, 0)                 // want `a key-value store \(portrait:`
	s.cache.Set(ctx, fmt.Sprintf("member:%s", id), faceImage, 10*365*24*time.Hour) // want `a key-value store \(member:`
	s.cache.Set(ctx, fmt.Sprintf("guest:%s", id), faceImage, s.cfg.Keep)           // want `a key-value store \(guest:`
	s.client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String(s.cfg.Bucket), Key: aws.String(id), Body: bytes.NewReader(faceImage)})
	s.client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String(s.cfg.Archive), Key: aws.String(id), Body: bytes.NewReader(faceImage)}) // want `an object store \(\$\{config.Archive\}\)`
	s.probes.InsertOne(ctx, bson.M{"id": id, "face": faceImage})
}

// setup 设置存储桶生命周期与 TTL 索引
func (s *stores) setup(ctx context.Context) {
	s.client.PutBucketLifecycleConfiguration(ctx, &s3.PutBucketLifecycleConfigurationInput{Bucket: aws.String(s.cfg.Bucket)})
	s.probes.Indexes().CreateOne(ctx, mongo.IndexModel{
		Keys:    bson.M{"created_at": 1},
		Options: options.Index().SetExpireAfterSeconds(7 * 24 * 3600),
	})
}

func main() {
	ctx := context.Background()
	s := &stores{probes: new(mongo.Client).Database("app").Collection("probes")}
	s.setup(ctx)
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		s.save(r.Context(), r.FormValue("id"), []byte(r.FormValue("face_image")))
	})
	http.ListenAndServe(":8080", nil)
}
