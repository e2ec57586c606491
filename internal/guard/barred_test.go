package guard_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/guard"
)

// Lines count from the package clause; the prelude takes nine of them.
func TestBarred(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"in the function", `
			func f(u *user) { if u.face { here() } }`, "f 12 of 12"},
		{"at a caller", `
			func f(u *user) { here() }
			func g(u *user) {
				if !u.face { return }
				f(u)
			}`, "g 15 of 14"},
		{"at one of two", `
			func f(u *user) { here() }
			func g(u *user) { if u.face { f(u) } }
			func h(u *user) { f(u) }`, "g 13 of 13"},
		{"at both", `
			func f(u *user) { here() }
			func g(u *user) { if u.face { f(u) } }
			func h(u *user) { if u.face { f(u) } }`, "g 13 of 13, h 14 of 14"},
		{"in a callee", `
			func may(u *user) bool {
				return u.face
			}
			func f(u *user) { if may(u) { here() } }`, "f 15 of 13"},
		{"nowhere", `
			func f(u *user) { if u.terms { here() } }`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := build(t, nil, plain(test.body))
			points := w.program.Points()
			require.Len(t, points, 1)
			var words []string
			for _, b := range w.program.Barred(points[0].Place(), func(t guard.Test, _ guard.Relation) bool {
				return t.Yes && strings.Contains(t.String(), ".face ")
			}) {
				words = append(words, fmt.Sprintf("%s %d of %d", b.Name, b.At.Line, b.Test().Pos.Line))
			}
			require.Equal(t, test.want, strings.Join(words, ", "))
		})
	}
}

// A call that leads to another act of the kind is not where it is done.
func TestLeaves(t *testing.T) {
	w := build(t, nil, "// a\npackage a\nfunc here() {}\nfunc Open() { here() }",
		"// p\npackage p\nimport \"a\"\ntype door interface{ here() }\ntype gate struct{}\nfunc (gate) here() { a.Open() }\nfunc here() {}\n"+
			"func f() { gate{}.here() }\nfunc g() { here() }")
	var lines []string
	for _, a := range w.program.Leaves(func(a guard.Act) bool { return a.Kind == "here" }) {
		lines = append(lines, fmt.Sprintf("%s:%d", a.Pos.File, a.Pos.Line))
	}
	require.Equal(t, []string{"a.go:4", "p.go:9"}, lines)
	require.Empty(t, w.program.Leaves(func(guard.Act) bool { return false }))
}

func TestNamesOnAWay(t *testing.T) {
	w := build(t, nil, plain(`
		func f(u *user) { here() }
		func serve(do func(u *user))
		func main() { serve(func(u *user) { f(u) }) }`))
	var names, entry string
	for g := range w.program.Gaps(w.program.Points()[0].Place(), func(guard.Test, guard.Relation) bool { return false }) {
		names, entry = strings.Join(g.Names(), " "), g.Name()
	}
	require.Equal(t, "main main$1 f", names)
	require.Equal(t, "main", entry)
}
