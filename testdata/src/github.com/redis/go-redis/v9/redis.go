// Package redis has the shape of the client, for testdata.
package redis

import (
	"context"
	"time"
)

type StatusCmd struct{}

func (c *StatusCmd) Err() error { return nil }

type StringCmd struct{}

func (c *StringCmd) Bytes() ([]byte, error)  { return nil, nil }
func (c *StringCmd) Result() (string, error) { return "", nil }

type IntCmd struct{}

func (c *IntCmd) Err() error             { return nil }
func (c *IntCmd) Result() (int64, error) { return 0, nil }

type cmdable struct{}

func (c cmdable) Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd {
	return nil
}
func (c cmdable) Get(ctx context.Context, key string) *StringCmd                   { return nil }
func (c cmdable) Del(ctx context.Context, keys ...string) *IntCmd                  { return nil }
func (c cmdable) HSet(ctx context.Context, key string, values ...any) *IntCmd      { return nil }
func (c cmdable) HDel(ctx context.Context, key string, fields ...string) *IntCmd   { return nil }
func (c cmdable) LPush(ctx context.Context, key string, values ...any) *IntCmd     { return nil }
func (c cmdable) RPush(ctx context.Context, key string, values ...any) *IntCmd     { return nil }
func (c cmdable) Incr(ctx context.Context, key string) *IntCmd                     { return nil }
func (c cmdable) Publish(ctx context.Context, channel string, message any) *IntCmd { return nil }

type BoolCmd struct{}

func (c cmdable) Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd {
	return nil
}

// KeepTTL keeps the expiry that a key has.
const KeepTTL = -1

// Options sets up a client.
type Options struct{ Addr string }

// Client is a client.
type Client struct {
	cmdable
}

func NewClient(opt *Options) *Client { return nil }
