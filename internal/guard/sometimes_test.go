package guard_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/guard"
)

// Middleware that is put onto a router under a condition guards nothing, but who
// asks of a way can tell that it is there.
func TestMiddlewareUnderACondition(t *testing.T) {
	for _, c := range []struct {
		name, text string
		some       []string
	}{
		{"a setting", `func main() { r := gin.New(); if on { r.Use(require) }; r.GET("/f", handle) }`, []string{"require"}},
		{"a setting, for a group handed on", `func main() { r := gin.New(); g := r.Group("/a"); if on { g.Use(require) }; routes(g) }
func routes(g *gin.RouterGroup) { g.GET("/f", handle) }`, []string{"require"}},
		{"another router", `func main() { r, s := gin.New(), gin.New(); if on { s.Use(require) }; r.GET("/f", handle) }`, nil},
		{"after the route", `func main() { r := gin.New(); r.GET("/f", handle); if on { r.Use(require) } }`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := build(t, nil, ginApp+"var on bool\n"+c.text)
			var some []string
			gaps := 0
			for gap := range w.program.Gaps(guard.Place{Func: "p.handle"}, func(guard.Test, guard.Relation) bool { return false }) {
				gaps++
				for _, l := range gap.Some {
					some = append(some, l.Name)
				}
			}
			require.Equal(t, 1, gaps)
			require.Equal(t, c.some, some)
		})
	}
}
