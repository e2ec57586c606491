// Package client has the shape of the vector database's client, for testdata.
package client

import (
	"context"

	"github.com/milvus-io/milvus-sdk-go/v2/entity"
)

// Client is a client.
type Client interface {
	Insert(ctx context.Context, collection, partition string, columns ...entity.Column) (entity.Column, error)
	Upsert(ctx context.Context, collection, partition string, columns ...entity.Column) (entity.Column, error)
	Delete(ctx context.Context, collection, partition, expr string) error
	Flush(ctx context.Context, collection string, async bool) error
}

// Config sets up a client.
type Config struct{ Address string }

func NewClient(ctx context.Context, config Config) (Client, error) { return nil, nil }
