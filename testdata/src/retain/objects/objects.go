// Command objects keeps faces in buckets: one has a rule, one is swept by age.
package main

import (
	"bytes"
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/gin-gonic/gin"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/lifecycle"
)

type photos struct {
	oss *minio.Client
	s3  *s3.Client
}

func (p *photos) add(c *gin.Context) {
	faceImage, err := c.GetRawData()
	if err != nil {
		return
	}
	ctx, id, n := c.Request.Context(), c.Param("id"), int64(len(faceImage))
	p.oss.PutObject(ctx, "captures", id+".jpg", bytes.NewReader(faceImage), n, minio.PutObjectOptions{})
	p.oss.PutObject(ctx, "members", id+".jpg", bytes.NewReader(faceImage), n, minio.PutObjectOptions{}) // want `a face image is kept in an object store \(members.*\) by .*PutObject without a time limit`
	p.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("probes"), Key: aws.String(id), Body: bytes.NewReader(faceImage)})
	p.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("badges"), Key: aws.String(id), Body: bytes.NewReader(faceImage)}) // want `kept in an object store \(badges.*\)`
}

// setup 抓拍照片保留七天
func (p *photos) setup(ctx context.Context) error {
	rules := lifecycle.NewConfiguration()
	rules.Rules = []lifecycle.Rule{{ID: "faces", Status: "Enabled", Expiration: lifecycle.Expiration{Days: 7}}}
	return p.oss.SetBucketLifecycle(ctx, "captures", rules)
}

// sweep 删除超过一天的对象
func (p *photos) sweep(ctx context.Context) error {
	out, err := p.s3.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("probes")})
	if err != nil {
		return err
	}
	for _, o := range out.Contents {
		if o.LastModified.Before(time.Now().Add(-24 * time.Hour)) {
			if _, err := p.s3.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: aws.String("probes"), Key: o.Key}); err != nil {
				return err
			}
		}
	}
	return nil
}

func main() {
	ctx := context.Background()
	p := &photos{}
	if err := p.setup(ctx); err != nil {
		return
	}
	go func() {
		for range time.Tick(time.Hour) {
			p.sweep(ctx)
		}
	}()
	r := gin.Default()
	r.POST("/faces/:id", p.add)
	r.DELETE("/badges/:id", func(c *gin.Context) {
		p.s3.DeleteObject(c.Request.Context(), &s3.DeleteObjectInput{Bucket: aws.String("badges"), Key: aws.String(c.Param("id"))})
	})
	r.Run()
}
