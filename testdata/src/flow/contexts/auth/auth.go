// Package auth keeps in a context who asks.
package auth

import (
	"context"
	"os"
)

type key int

const (
	shot key = iota
	user
)

func With(ctx context.Context, b []byte) context.Context { return context.WithValue(ctx, shot, b) }

func From(ctx context.Context) []byte {
	b, _ := ctx.Value(shot).([]byte)
	return b
}

func User(ctx context.Context) string {
	u, _ := ctx.Value(user).(string)
	return u
}

func Save(ctx context.Context) error { return os.WriteFile("saved.jpg", From(ctx), 0o600) }
