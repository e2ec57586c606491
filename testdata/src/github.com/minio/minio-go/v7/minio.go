// Package minio has the shape of the client, for testdata.
package minio

import (
	"context"
	"io"
	"net/url"
	"time"

	"github.com/minio/minio-go/v7/pkg/encrypt"
	"github.com/minio/minio-go/v7/pkg/lifecycle"
)

// Client is a client.
type Client struct{}

// Options sets up a client.
type Options struct{ Secure bool }

type PutObjectOptions struct {
	ContentType          string
	ServerSideEncryption encrypt.ServerSide
}

type GetObjectOptions struct{}

type RemoveObjectOptions struct{}

type UploadInfo struct{ Key string }

// Object is an object to read.
type Object struct{}

func (o *Object) Read(b []byte) (int, error) { return 0, io.EOF }
func (o *Object) Close() error               { return nil }

func New(endpoint string, opts *Options) (*Client, error) { return nil, nil }

func (c *Client) PutObject(ctx context.Context, bucket, object string, r io.Reader, size int64, opts PutObjectOptions) (UploadInfo, error) {
	return UploadInfo{}, nil
}

func (c *Client) FPutObject(ctx context.Context, bucket, object, path string, opts PutObjectOptions) (UploadInfo, error) {
	return UploadInfo{}, nil
}

func (c *Client) GetObject(ctx context.Context, bucket, object string, opts GetObjectOptions) (*Object, error) {
	return nil, nil
}

func (c *Client) SetBucketLifecycle(ctx context.Context, bucket string, config *lifecycle.Configuration) error {
	return nil
}

func (c *Client) RemoveObject(ctx context.Context, bucket, object string, opts RemoveObjectOptions) error {
	return nil
}

func (c *Client) SetBucketPolicy(ctx context.Context, bucket, policy string) error { return nil }

func (c *Client) PresignedGetObject(ctx context.Context, bucket, object string, expires time.Duration, params url.Values) (*url.URL, error) {
	return nil, nil
}
