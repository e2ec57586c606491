package guard_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	web = `// p
package p
import "net/http"
type user struct{ face bool }
func current(r *http.Request) *user { return nil }
func here() {}
func require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !current(r).face { http.Error(w, "no", 403); return }
		next.ServeHTTP(w, r)
	})
}
func handle(w http.ResponseWriter, r *http.Request) { here() }
`
	ginApp = `// p
package p
import "github.com/gin-gonic/gin"
type user struct{ face bool }
func current(c *gin.Context) *user { return nil }
func here() {}
func require(c *gin.Context) {
	if !current(c).face { c.AbortWithStatus(403); return }
	c.Next()
}
func log(c *gin.Context) { c.Next() }
func handle(c *gin.Context) { here() }
`
	chiApp = "// p\npackage p\nimport \"github.com/go-chi/chi/v5\"\n" + `import "net/http"
type user struct{ face bool }
func current(r *http.Request) *user { return nil }
func here() {}
func require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if current(r).face { next.ServeHTTP(w, r) }
	})
}
func handle(w http.ResponseWriter, r *http.Request) { here() }
`
	echoApp = `// p
package p
import "github.com/labstack/echo/v4"
type user struct{ face bool }
func current(c echo.Context) *user { return nil }
func here() {}
func require(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !current(c).face { return echo.NewHTTPError(403) }
		return next(c)
	}
}
func handle(c echo.Context) error { here(); return nil }
`
	fiberApp = `// p
package p
import "github.com/gofiber/fiber/v2"
type user struct{ face bool }
func current(c *fiber.Ctx) *user { return nil }
func here() {}
func require(c *fiber.Ctx) error {
	if !current(c).face { return c.SendStatus(403) }
	return c.Next()
}
func handle(c *fiber.Ctx) error { here(); return nil }
`
	grpcApp = `// p
package p
import "context"
import "google.golang.org/grpc"
type user struct{ face bool }
func current(ctx context.Context) *user { return nil }
func here() {}
func require(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	if !current(ctx).face { return nil, context.Canceled }
	return handler(ctx, req)
}
type service struct{}
func (*service) Enroll(ctx context.Context, id string) { here() }
type faces interface { Enroll(ctx context.Context, id string) }
var desc = grpc.ServiceDesc{}
func registerFaces(s grpc.ServiceRegistrar, srv faces) { s.RegisterService(&desc, srv) }
`
	zeroApp = `// p
package p
import "github.com/zeromicro/go-zero/rest"
import "net/http"
type user struct{ face bool }
func current(r *http.Request) *user { return nil }
func here() {}
func require(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !current(r).face { return }
		next(w, r)
	}
}
func handler(x int) http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) { x++; here() } }
`
	kratosApp = `// p
package p
import "context"
import "github.com/go-kratos/kratos/v2/middleware"
import "github.com/go-kratos/kratos/v2/transport/http"
type user struct{ face bool }
func current(ctx context.Context) *user { return nil }
func here() {}
func require(handler middleware.Handler) middleware.Handler {
	return func(ctx context.Context, req any) (any, error) {
		if !current(ctx).face { return nil, context.Canceled }
		return handler(ctx, req)
	}
}
type service struct{}
func (*service) Enroll(ctx context.Context, req any) (any, error) { here(); return nil, nil }
func enroll(srv *service) func(http.Context) error {
	return func(ctx http.Context) error {
		h := ctx.Middleware(func(ctx context.Context, req any) (any, error) { return srv.Enroll(ctx, req) })
		_, err := h(ctx, nil)
		return err
	}
}
`
)

const (
	passed = "request.current().face true; request.require() passed"
)

// frameworkCases register handle in many ways.
var frameworkCases = []wayCase{
	{"http wrapped", []string{web + `func main() { http.Handle("/f", require(http.HandlerFunc(handle))) }`}, passed, ""},
	{"http plain", []string{web + `func main() { http.HandleFunc("/f", handle) }`}, "", "14 13"},
	{"http other mux, wrapped", []string{web + `func main() { m := http.NewServeMux(); m.HandleFunc("/f", handle); http.ListenAndServe("", require(m)) }`}, passed, ""},
	{"http registered twice", []string{web + `func main() { http.Handle("/f", require(http.HandlerFunc(handle)))
		http.HandleFunc("/g", handle) }`}, "", "15 13"},
	{"http maker of middleware", []string{web + `
		func has(r *http.Request, scope string) bool { return false }
		func need(scope string) func(http.Handler) http.Handler {
			return func(next http.Handler) http.Handler {
				return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { if has(r, scope) { next.ServeHTTP(w, r) } })
			}
		}
		func main() { http.Handle("/f", need("face")(http.HandlerFunc(handle))) }`},
		"request.has(face) true; request.need(face) passed", ""},
	{"http middleware that always goes on", []string{web + `
		func may(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if !current(r).face { http.Error(w, "no", 403) }
				next.ServeHTTP(w, r)
			})
		}
		func main() { http.Handle("/f", may(http.HandlerFunc(handle))) }`}, "request.may() passed", "21 13"},
	{"http function of a function", []string{web + `
		func guard(next http.HandlerFunc) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) { if current(r).face { next(w, r) } }
		}
		func main() { http.HandleFunc("/f", guard(handle)) }`}, "request.current().face true; request.guard() passed", ""},
	{"http method of a type", []string{web + `
		type server struct{}
		func (server) ServeHTTP(w http.ResponseWriter, r *http.Request) { handle(w, r) }
		func main() { http.Handle("/f", require(server{})) }`}, passed, ""},

	{"gin middleware of another package", []string{"// mw\npackage mw\nimport \"github.com/gin-gonic/gin\"\n" +
		"func Face(c *gin.Context) { if c.GetBool(\"face\") { c.Next(); return }; c.Abort() }",
		"// p\npackage p\nimport \"github.com/gin-gonic/gin\"\nimport \"mw\"\nfunc here() {}\n" +
			"func handle(c *gin.Context) { here() }\nfunc main() { gin.New().POST(\"/f\", mw.Face, handle) }"},
		"request.Face() passed; request.GetBool(face) true", ""},
	{"gin use", []string{ginApp + `func main() { r := gin.New(); r.Use(log, require); r.POST("/f", handle) }`}, "request.current().face true; request.log() passed; request.require() passed", ""},
	{"gin use afterwards", []string{ginApp + `func main() { r := gin.New(); r.POST("/f", handle); r.Use(require) }`}, "", "13 12"},
	{"gin use on one way", []string{ginApp + `func main() { r := gin.New(); if len(gin.H{}) > 0 { r.Use(require) }; r.POST("/f", handle) }`}, "", "13 12"},
	{"gin group", []string{ginApp + `func main() { r := gin.New(); r.Use(require); g := r.Group("/v1").Group("/v2"); g.POST("/f", handle) }`}, passed, ""},
	{"gin group with middleware", []string{ginApp + `func main() { g := gin.New().Group("/v1", require); g.POST("/f", handle) }`}, passed, ""},
	{"gin other group", []string{ginApp + `func main() { r := gin.New(); g := r.Group("/v1", require); g.POST("/g", log); r.POST("/f", handle) }`}, "", "13 12"},
	{"gin route", []string{ginApp + `func main() { gin.New().POST("/f", require, handle) }`}, passed, ""},
	{"gin route, too late", []string{ginApp + `func main() { gin.New().POST("/f", handle, require) }`}, "", "13 12"},
	{"gin literal", []string{ginApp + `func main() { x := 0; gin.New().POST("/f", require, func(c *gin.Context) { x++; handle(c) }) }
		`}, passed, ""},
	{"gin abort without return", []string{ginApp + `
		func need(c *gin.Context) { if !current(c).face { c.Abort() }; c.Next() }
		func main() { gin.New().POST("/f", need, handle) }`}, "request.current().face true; request.need() passed", ""},
	{"gin without next", []string{ginApp + `
		func need(c *gin.Context) { if !current(c).face { c.Abort() } }
		func main() { gin.New().POST("/f", need, handle) }`}, "request.current().face true; request.need() passed", ""},
	{"gin returns but does not abort", []string{ginApp + `
		func need(c *gin.Context) { if !current(c).face { c.JSON(403, nil); return }; c.Next() }
		func main() { gin.New().POST("/f", need, handle) }`}, "request.need() passed", "15 12"},
	{"gin abort in a helper", []string{ginApp + `
		func refuse(c *gin.Context) { c.JSON(403, nil); c.Abort() }
		func need(c *gin.Context) { if !current(c).face { refuse(c); return }; c.Next() }
		func main() { gin.New().POST("/f", need, handle) }`}, "request.current().face true; request.need() passed", ""},
	{"gin router passed on", []string{ginApp + `
		func routes(r *gin.Engine) { r.POST("/f", handle) }
		func main() { r := gin.New(); r.Use(require); routes(r) }`}, passed, ""},
	{"gin router passed on, used there", []string{ginApp + `
		func routes(r *gin.RouterGroup) { r.Use(require); g := r.Group("/x"); g.POST("/f", handle) }
		func main() { r := gin.New(); routes(&r.RouterGroup) }`}, passed, ""},
	{"gin router in a field", []string{ginApp + `
		type server struct { r *gin.Engine }
		func (s *server) routes() { s.r.Use(require); s.r.POST("/f", handle) }`}, passed, ""},
	{"gin bound method", []string{ginApp + `
		type server struct { scope string }
		func (s *server) need(c *gin.Context) { if current(c).face { c.Next() } else { c.Abort() } }
		func (s *server) enroll(c *gin.Context) { handle(c) }
		func main() { s := &server{}; gin.New().POST("/f", s.need, s.enroll) }`}, "request.current().face true; request.need() passed", ""},

	{"chi use", []string{chiApp + `func main() { r := chi.NewRouter(); r.Use(require); r.Post("/f", handle) }`}, passed, ""},
	{"chi with", []string{chiApp + `func main() { r := chi.NewRouter(); r.With(require).Post("/f", handle) }`}, passed, ""},
	{"chi group", []string{chiApp + `func main() { r := chi.NewRouter()
		r.Group(func(r chi.Router) { r.Use(require); r.Post("/f", handle) }) }`}, passed, ""},
	{"chi other group", []string{chiApp + `func main() { r := chi.NewRouter()
		r.Group(func(r chi.Router) { r.Use(require) })
		r.Post("/f", handle) }`}, "", "16 13"},
	{"chi route inherits", []string{chiApp + `func main() { r := chi.NewRouter(); r.Use(require)
		r.Route("/v1", func(r chi.Router) { r.Post("/f", handle) }) }`}, passed, ""},
	{"chi mount", []string{chiApp + `func main() { r, sub := chi.NewRouter(), chi.NewRouter(); r.Use(require)
		sub.Post("/f", handle); r.Mount("/v1", sub) }`}, passed, ""},

	{"echo use", []string{echoApp + `func main() { e := echo.New(); e.Use(require); e.POST("/f", handle) }`}, passed, ""},
	{"echo group", []string{echoApp + `func main() { e := echo.New(); g := e.Group("/v1", require); g.POST("/f", handle) }`}, passed, ""},
	{"echo route", []string{echoApp + `func main() { e := echo.New(); e.POST("/f", handle, require) }`}, passed, ""},
	{"echo nothing", []string{echoApp + `func main() { e := echo.New(); e.POST("/g", handle); e.POST("/f", handle, require) }`}, "", "14 13"},

	{"fiber use", []string{fiberApp + `func main() { a := fiber.New(); a.Use(require); a.Post("/f", handle) }`}, passed, ""},
	{"fiber use for a path", []string{fiberApp + `func main() { a := fiber.New(); a.Use("/g", require); a.Post("/f", handle) }`}, "", "12 11"},
	{"fiber group", []string{fiberApp + `func main() { a := fiber.New(); g := a.Group("/v1", require); g.Post("/f", handle) }`}, passed, ""},
	{"fiber route", []string{fiberApp + `func main() { a := fiber.New(); a.Post("/f", require, handle) }`}, passed, ""},
	{"fiber goes on only by next", []string{fiberApp + `
		func need(c *fiber.Ctx) error { if current(c).face { return c.Next() }; return nil }
		func main() { fiber.New().Post("/f", need, handle) }`}, "request.current().face true; request.need() passed", ""},

	{"grpc unary", []string{grpcApp + `func main() { s := grpc.NewServer(grpc.UnaryInterceptor(require)); registerFaces(s, &service{}) }`}, passed, ""},
	{"grpc chain", []string{grpcApp + `func main() { s := grpc.NewServer(grpc.ChainUnaryInterceptor(require)); s.RegisterService(&desc, &service{}) }`}, passed, ""},
	{"grpc none", []string{grpcApp + `func main() { s := grpc.NewServer(); registerFaces(s, &service{}) }`}, "", "17 13"},
	{"grpc for some methods", []string{grpcApp + `
		func some(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
			if info.FullMethod == "x" { return handler(ctx, req) }
			return require(ctx, req, info, handler)
		}
		func main() { s := grpc.NewServer(grpc.UnaryInterceptor(some)); registerFaces(s, &service{}) }`}, "request.some() passed", "22 13"},
	{"grpc stream", []string{grpcApp + `
		type streamer struct{}
		func (*streamer) Watch(s grpc.ServerStream) { svc.Enroll(s.Context(), "") }
		var svc *service
		func guardStream(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
			if !current(ss.Context()).face { return context.Canceled }
			return handler(srv, ss)
		}
		func main() { s := grpc.NewServer(grpc.StreamInterceptor(guardStream)); s.RegisterService(&desc, &streamer{}) }`},
		"request.current().face true; request.guardStream() passed", ""},

	{"go-zero use", []string{zeroApp + `func main() { var s rest.Server; s.Use(require); s.AddRoute(rest.Route{Handler: handler(1)}) }`}, passed, ""},
	{"go-zero routes", []string{zeroApp + `func main() { var s rest.Server; s.AddRoutes(rest.WithMiddleware(require, rest.Route{Handler: handler(1)})) }`}, passed, ""},
	{"go-zero several", []string{zeroApp + `func main() { var s rest.Server; s.AddRoutes(rest.WithMiddlewares([]rest.Middleware{require}, []rest.Route{{Handler: handler(1)}}...)) }`}, passed, ""},
	{"go-zero none", []string{zeroApp + `func main() { var s rest.Server; s.AddRoutes([]rest.Route{{Handler: handler(1)}}) }`}, "", "15 14"},

	{"kratos server", []string{kratosApp + `func main() { s := http.NewServer(http.Middleware(require)); r := s.Route("/"); r.POST("/f", enroll(&service{})) }`}, passed, ""},
	{"kratos chained", []string{kratosApp + `func main() { opts := []http.ServerOption{http.Middleware(middleware.Chain(require))}; s := http.NewServer(opts...); r := s.Route("/"); r.POST("/f", enroll(&service{})) }`}, passed, ""},
	{"kratos none", []string{kratosApp + `func main() { s := http.NewServer(); r := s.Route("/"); r.POST("/f", enroll(&service{})) }`}, "", "24 19 19 16"},
}

func TestFrameworks(t *testing.T) {
	for _, test := range frameworkCases {
		t.Run(test.name, func(t *testing.T) {
			entry, missing := test.run(t, nil)
			require.Equal(t, test.entry, entry)
			require.Equal(t, test.missing, missing)
		})
	}
}
