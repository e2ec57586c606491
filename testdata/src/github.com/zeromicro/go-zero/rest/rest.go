// Package rest stubs the parts of github.com/zeromicro/go-zero/rest that testdata uses.
package rest

import "net/http"

type (
	Middleware  func(next http.HandlerFunc) http.HandlerFunc
	RouteOption func()
	Route       struct {
		Method, Path string
		Handler      http.HandlerFunc
	}
	RestConf struct{ Port int }
	Server   struct{}
)

func (*Server) AddRoute(r Route, opts ...RouteOption)     {}
func (*Server) AddRoutes(rs []Route, opts ...RouteOption) {}
func (*Server) Start()                                    {}
func (*Server) Use(middleware Middleware)                 {}

func WithMiddleware(middleware Middleware, rs ...Route) []Route { return nil }
func WithMiddlewares(ms []Middleware, rs ...Route) []Route      { return nil }

func MustNewServer(c RestConf, opts ...RouteOption) *Server { return nil }
