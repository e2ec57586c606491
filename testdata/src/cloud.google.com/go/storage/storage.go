// Package storage has the shape of the client, for testdata.
package storage

import "context"

type Client struct{}

func (c *Client) Bucket(name string) *BucketHandle { return nil }

type BucketHandle struct{}

func (b *BucketHandle) Object(name string) *ObjectHandle { return nil }

type ObjectHandle struct{}

func (o *ObjectHandle) NewWriter(ctx context.Context) *Writer { return nil }
func (o *ObjectHandle) Delete(ctx context.Context) error      { return nil }

type (
	ACLEntity string
	ACLRole   string
	ACLRule   struct {
		Entity ACLEntity
		Role   ACLRole
	}
)

const (
	AllUsers   ACLEntity = "allUsers"
	RoleReader ACLRole   = "READER"
)

type ACLHandle struct{}

func (a *ACLHandle) Set(ctx context.Context, entity ACLEntity, role ACLRole) error { return nil }
func (o *ObjectHandle) ACL() *ACLHandle                                            { return nil }

type Writer struct {
	ContentType   string
	ACL           []ACLRule
	PredefinedACL string
}

func (w *Writer) Write(p []byte) (int, error) { return len(p), nil }
func (w *Writer) Close() error                { return nil }

type LifecycleCondition struct{ AgeInDays int64 }

type LifecycleRule struct{ Condition LifecycleCondition }

type Lifecycle struct{ Rules []LifecycleRule }

type BucketAttrsToUpdate struct{ Lifecycle *Lifecycle }

type BucketAttrs struct{}

func (b *BucketHandle) Update(ctx context.Context, uattrs BucketAttrsToUpdate) (*BucketAttrs, error) {
	return nil, nil
}
