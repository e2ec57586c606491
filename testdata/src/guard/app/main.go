// The program wires it all.
package main // want `capture.go:14: unguarded: capture.go:19 capture.go:14` `capture.go:26: guarded` `capture.go:31: guarded` `capture.go:51: unguarded` `capture.go:60: guarded` `capture.go:68: unguarded` `capture.go:73: unguarded` `capture.go:82: unguarded` `capture.go:88: guarded` `capture.go:92: unguarded: main.go:21 web.go:15 capture.go:92`

import (
	"guard/capture"
	"guard/gate"
	"guard/web"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.Use(gate.Terms)
	h := &web.Handler{Faces: &capture.Service{}}

	g := r.Group("/faces", gate.OnlyFaces)
	h.Routes(g)

	// Nobody asks about faces here.
	r.POST("/open-too", h.OpenToo)
}
