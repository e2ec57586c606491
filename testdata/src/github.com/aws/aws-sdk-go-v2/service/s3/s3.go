// Package s3 has the shape of the S3 client, for testdata.
package s3

import (
	"context"
	"io"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// Options sets up a client.
type Options struct{}

// Client is a client.
type Client struct{}

type PutObjectInput struct {
	Bucket        *string
	Key           *string
	Body          io.Reader
	ContentType   *string
	ContentLength *int64
	ACL           types.ObjectCannedACL

	ServerSideEncryption types.ServerSideEncryption
	SSEKMSKeyId          *string
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
}

type PutObjectOutput struct{ ETag *string }

type GetObjectInput struct{ Bucket, Key *string }

type GetObjectOutput struct{ Body io.ReadCloser }

type DeleteObjectInput struct{ Bucket, Key *string }

type DeleteObjectOutput struct{}

type DeleteObjectsInput struct {
	Bucket *string
	Delete *types.Delete
}

type DeleteObjectsOutput struct{}

func NewFromConfig(cfg aws.Config, opts ...func(*Options)) *Client { return nil }

func (c *Client) PutObject(ctx context.Context, in *PutObjectInput, opts ...func(*Options)) (*PutObjectOutput, error) {
	return nil, nil
}

func (c *Client) GetObject(ctx context.Context, in *GetObjectInput, opts ...func(*Options)) (*GetObjectOutput, error) {
	return nil, nil
}

func (c *Client) DeleteObject(ctx context.Context, in *DeleteObjectInput, opts ...func(*Options)) (*DeleteObjectOutput, error) {
	return nil, nil
}

func (c *Client) DeleteObjects(ctx context.Context, in *DeleteObjectsInput, opts ...func(*Options)) (*DeleteObjectsOutput, error) {
	return nil, nil
}

type ListObjectsV2Input struct{ Bucket, Prefix *string }

type ListObjectsV2Output struct{ Contents []types.Object }

func (c *Client) ListObjectsV2(ctx context.Context, in *ListObjectsV2Input, opts ...func(*Options)) (*ListObjectsV2Output, error) {
	return nil, nil
}

type PutBucketLifecycleConfigurationInput struct{ Bucket *string }

type PutBucketLifecycleConfigurationOutput struct{}

func (c *Client) PutBucketLifecycleConfiguration(ctx context.Context, in *PutBucketLifecycleConfigurationInput, opts ...func(*Options)) (*PutBucketLifecycleConfigurationOutput, error) {
	return nil, nil
}

// PresignClient makes addresses.
type PresignClient struct{}

// PresignOptions sets up an address.
type PresignOptions struct{ Expires time.Duration }

// PresignedRequest is a request that was signed.
type PresignedRequest struct{ URL string }

func NewPresignClient(c *Client) *PresignClient { return nil }

func WithPresignExpires(d time.Duration) func(*PresignOptions) { return nil }

func (c *PresignClient) PresignGetObject(ctx context.Context, in *GetObjectInput, opts ...func(*PresignOptions)) (*PresignedRequest, error) {
	return nil, nil
}
