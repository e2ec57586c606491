// Package chi stubs the parts of github.com/go-chi/chi/v5 that testdata uses.
package chi

import "net/http"

type Router interface {
	http.Handler
	Use(...func(http.Handler) http.Handler)
	With(...func(http.Handler) http.Handler) Router
	Group(func(Router)) Router
	Route(string, func(Router)) Router
	Mount(string, http.Handler)
	Get(string, http.HandlerFunc)
	Post(string, http.HandlerFunc)
}

type Mux struct{}

func NewRouter() *Mux { return nil }

func (*Mux) ServeHTTP(http.ResponseWriter, *http.Request)               {}
func (*Mux) Use(middlewares ...func(http.Handler) http.Handler)         {}
func (*Mux) With(middlewares ...func(http.Handler) http.Handler) Router { return nil }
func (*Mux) Group(fn func(r Router)) Router                             { return nil }
func (*Mux) Route(pattern string, fn func(r Router)) Router             { return nil }
func (*Mux) Mount(pattern string, h http.Handler)                       {}
func (*Mux) Get(pattern string, h http.HandlerFunc)                     {}
func (*Mux) Post(pattern string, h http.HandlerFunc)                    {}
func (*Mux) Delete(pattern string, h http.HandlerFunc)                  {}
