// Package gin stubs the parts of github.com/gin-gonic/gin that testdata uses.
package gin

import (
	"mime/multipart"
	"net/http"
)

type (
	H           map[string]any
	HandlerFunc func(*Context)
	IRoutes     interface {
		Use(...HandlerFunc) IRoutes
		GET(string, ...HandlerFunc) IRoutes
		POST(string, ...HandlerFunc) IRoutes
		PUT(string, ...HandlerFunc) IRoutes
		DELETE(string, ...HandlerFunc) IRoutes
	}
)

type Context struct {
	Request *http.Request
	Writer  http.ResponseWriter
}

func (*Context) Abort()                                                        {}
func (*Context) AbortWithStatus(code int)                                      {}
func (*Context) AbortWithStatusJSON(code int, obj any)                         {}
func (*Context) BindJSON(obj any) error                                        { return nil }
func (*Context) Data(code int, contentType string, data []byte)                {}
func (*Context) DefaultPostForm(key, value string) string                      { return "" }
func (*Context) File(path string)                                              {}
func (*Context) FormFile(name string) (*multipart.FileHeader, error)           { return nil, nil }
func (*Context) Get(key any) (any, bool)                                       { return nil, false }
func (*Context) GetBool(key any) bool                                          { return false }
func (*Context) GetHeader(key string) string                                   { return "" }
func (*Context) GetPostForm(key string) (string, bool)                         { return "", false }
func (*Context) GetRawData() ([]byte, error)                                   { return nil, nil }
func (*Context) HTML(code int, name string, obj any)                           {}
func (*Context) JSON(code int, obj any)                                        {}
func (*Context) MultipartForm() (*multipart.Form, error)                       { return nil, nil }
func (*Context) MustGet(key any) any                                           { return nil }
func (*Context) Next()                                                         {}
func (*Context) Param(key string) string                                       { return "" }
func (*Context) PostForm(key string) string                                    { return "" }
func (*Context) Query(key string) string                                       { return "" }
func (*Context) SaveUploadedFile(file *multipart.FileHeader, dst string) error { return nil }
func (*Context) Set(key, value any)                                            {}
func (*Context) ShouldBind(obj any) error                                      { return nil }
func (*Context) ShouldBindJSON(obj any) error                                  { return nil }
func (*Context) Status(code int)                                               {}
func (*Context) String(code int, format string, values ...any)                 {}

type RouterGroup struct{}

func (g *RouterGroup) Use(...HandlerFunc) IRoutes                { return nil }
func (g *RouterGroup) Group(string, ...HandlerFunc) *RouterGroup { return g }
func (g *RouterGroup) GET(string, ...HandlerFunc) IRoutes        { return nil }
func (g *RouterGroup) POST(string, ...HandlerFunc) IRoutes       { return nil }
func (g *RouterGroup) PUT(string, ...HandlerFunc) IRoutes        { return nil }
func (g *RouterGroup) DELETE(string, ...HandlerFunc) IRoutes     { return nil }
func (g *RouterGroup) Static(path, root string) IRoutes          { return nil }

type Engine struct{ RouterGroup }

func Default() *Engine                                      { return nil }
func New() *Engine                                          { return nil }
func (*Engine) Run(addr ...string) error                    { return nil }
func (*Engine) RunTLS(addr, certFile, keyFile string) error { return nil }
