// Package cache has the shape of the cache, for testdata.
package cache

import "time"

const (
	NoExpiration      time.Duration = -1
	DefaultExpiration time.Duration = 0
)

// Cache is a cache in memory.
type Cache struct{}

func New(expiration, cleanup time.Duration) *Cache { return nil }

func (c *Cache) Set(k string, x any, d time.Duration) {}
func (c *Cache) Get(k string) (any, bool)             { return nil, false }
func (c *Cache) Delete(k string)                      {}
