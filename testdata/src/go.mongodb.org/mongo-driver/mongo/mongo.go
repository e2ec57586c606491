// Package mongo has the shape of the driver, for testdata.
package mongo

import (
	"context"

	"go.mongodb.org/mongo-driver/mongo/options"
)

// Client is a client.
type Client struct{}

func (c *Client) Database(name string) *Database { return nil }

// Database is a handle on a database.
type Database struct{}

func (d *Database) Collection(name string) *Collection { return nil }

// Collection is a handle on a collection.
type Collection struct{}

type InsertOneResult struct{ InsertedID any }

type UpdateResult struct{}

type DeleteResult struct{ DeletedCount int64 }

type SingleResult struct{}

func (r *SingleResult) Decode(v any) error { return nil }

func (c *Collection) InsertOne(ctx context.Context, doc any) (*InsertOneResult, error) {
	return nil, nil
}
func (c *Collection) UpdateOne(ctx context.Context, filter, update any) (*UpdateResult, error) {
	return nil, nil
}
func (c *Collection) ReplaceOne(ctx context.Context, filter, doc any) (*UpdateResult, error) {
	return nil, nil
}
func (c *Collection) FindOne(ctx context.Context, filter any) *SingleResult { return nil }
func (c *Collection) DeleteOne(ctx context.Context, filter any) (*DeleteResult, error) {
	return nil, nil
}
func (c *Collection) DeleteMany(ctx context.Context, filter any) (*DeleteResult, error) {
	return nil, nil
}

type IndexModel struct {
	Keys    any
	Options *options.IndexOptions
}

type IndexView struct{}

func (c *Collection) Indexes() IndexView { return IndexView{} }

func (v IndexView) CreateOne(ctx context.Context, model IndexModel) (string, error) { return "", nil }
