// Package repo keeps in an object store.
package repo

import (
	"bytes"
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type Bucket struct {
	client *s3.Client
	name   string
}

// New is a provider.
func New(client *s3.Client) *Bucket { return &Bucket{client, "faces"} }

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
