// Package repo makes functions that keep.
package repo

import (
	"context"

	"github.com/redis/go-redis/v9"
)

type Cache struct{ rdb *redis.Client }

func New(rdb *redis.Client) *Cache { return &Cache{rdb} }

func (c *Cache) Save(ctx context.Context, key string, data []byte) error {
	return c.rdb.Set(ctx, key, data, 0).Err()
}

func (c *Cache) Note(ctx context.Context, key string, data []byte) error {
	return c.rdb.Set(ctx, "note:"+key, data, 0).Err()
}

// Keep keeps with a prefix.
func Keep(rdb *redis.Client, prefix string) func(context.Context, string, []byte) error {
	return func(ctx context.Context, key string, data []byte) error {
		return rdb.Set(ctx, prefix+key, data, 0).Err()
	}
}
