// Package http stubs the parts of github.com/go-kratos/kratos/v2/transport/http that testdata uses.
package http

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/middleware"
)

type (
	ServerOption func(*Server)
	HandlerFunc  func(Context) error
	FilterFunc   func(http.Handler) http.Handler
	Server       struct{}
	Router       struct{}
	Context      interface {
		context.Context
		Bind(any) error
		Middleware(middleware.Handler) middleware.Handler
	}
)

func NewServer(opts ...ServerOption) *Server                     { return nil }
func Middleware(m ...middleware.Middleware) ServerOption         { return nil }
func Filter(filters ...FilterFunc) ServerOption                  { return nil }
func (*Server) Route(prefix string, fs ...FilterFunc) *Router    { return nil }
func (*Router) Group(prefix string, fs ...FilterFunc) *Router    { return nil }
func (*Router) POST(path string, h HandlerFunc, m ...FilterFunc) {}
