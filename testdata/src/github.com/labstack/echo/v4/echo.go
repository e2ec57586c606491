// Package echo stubs the parts of github.com/labstack/echo/v4 that testdata uses.
package echo

import "mime/multipart"

type (
	HandlerFunc    func(c Context) error
	MiddlewareFunc func(next HandlerFunc) HandlerFunc
)

type Context interface {
	Bind(i any) error
	FormFile(name string) (*multipart.FileHeader, error)
	FormValue(name string) string
	Get(key string) any
	JSON(code int, i any) error
	NoContent(code int) error
	Param(name string) string
}

type (
	Echo  struct{}
	Group struct{}
	Route struct{}
)

func New() *Echo                                                          { return nil }
func NewHTTPError(code int, message ...any) error                         { return nil }
func (*Echo) Use(m ...MiddlewareFunc)                                     {}
func (*Echo) Static(prefix, root string) *Route                           { return nil }
func (*Echo) Group(p string, m ...MiddlewareFunc) *Group                  { return nil }
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route    { return nil }

func (*Group) Use(m ...MiddlewareFunc)                                     {}
func (*Group) Group(p string, m ...MiddlewareFunc) *Group                  { return nil }
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }
