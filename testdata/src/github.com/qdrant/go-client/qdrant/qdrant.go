// Package qdrant has the shape of the vector index's client, for testdata.
package qdrant

import "context"

type PointId struct{}

func NewID(uuid string) *PointId { return nil }

type Vectors struct{ Data []float32 }

func NewVectors(values ...float32) *Vectors { return nil }

type PointStruct struct {
	Id      *PointId
	Vectors *Vectors
}

type UpsertPoints struct {
	CollectionName string
	Points         []*PointStruct
}

type DeletePoints struct{ CollectionName string }

type UpdateResult struct{}

type Client struct{}

func (c *Client) Upsert(ctx context.Context, request *UpsertPoints) (*UpdateResult, error) {
	return nil, nil
}

func (c *Client) Delete(ctx context.Context, request *DeletePoints) (*UpdateResult, error) {
	return nil, nil
}
