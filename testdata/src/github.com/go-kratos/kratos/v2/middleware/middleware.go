// Package middleware stubs the parts of github.com/go-kratos/kratos/v2/middleware that testdata uses.
package middleware

import "context"

type (
	Handler    func(ctx context.Context, req any) (any, error)
	Middleware func(Handler) Handler
)

func Chain(m ...Middleware) Middleware { return nil }
