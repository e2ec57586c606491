// Package repo keeps in an object store.
package repo

import (
	"bytes"
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/samber/do/v2"

	"flow/di/doapp/service"
)

type Bucket struct {
	client *s3.Client
	name   string
}

// New is a provider.
func New(i do.Injector) (service.Store, error) {
	return &Bucket{do.MustInvoke[*s3.Client](i), "faces"}, nil
}

func (b *Bucket) Put(ctx context.Context, key string, data []byte) error {
	_, err := b.client.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String(b.name), Key: aws.String(key), Body: bytes.NewReader(data),
	})
	return err
}

func (b *Bucket) Note(ctx context.Context, key string, data []byte) error {
	_, err := b.client.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("notes"), Key: aws.String(key), Body: bytes.NewReader(data),
	})
	return err
}
