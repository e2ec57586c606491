// Package fiber stubs the parts of github.com/gofiber/fiber/v2 that testdata uses.
package fiber

type Handler = func(*Ctx) error

type Ctx struct{}

func (*Ctx) JSON(data any, ctype ...string) error         { return nil }
func (*Ctx) Locals(key any, value ...any) any             { return nil }
func (*Ctx) Params(key string, def ...string) string      { return "" }
func (*Ctx) SendFile(file string, compress ...bool) error { return nil }
func (*Ctx) FormValue(key string, def ...string) string   { return "" }
func (*Ctx) Next() error                                  { return nil }
func (*Ctx) SendStatus(status int) error                  { return nil }

type Router interface {
	Use(args ...any) Router
	Group(prefix string, handlers ...Handler) Router
	Get(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
}

type App struct{}

func New() *App                                              { return nil }
func (*App) Use(args ...any) Router                          { return nil }
func (*App) Group(prefix string, handlers ...Handler) Router { return nil }
func (*App) Post(path string, handlers ...Handler) Router    { return nil }
func (*App) Get(path string, handlers ...Handler) Router     { return nil }
