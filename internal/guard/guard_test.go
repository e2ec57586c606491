package guard_test

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
)

const prelude = `
type user struct{ terms, face, adult bool; name string; err error }
type failure struct{}
func (failure) Error() string { return "" }
var errNo error = failure{}
var exit = func() {}
func here() {}
func other() bool { return false }
`

// conditions builds prelude+body and tells what holds at each call of here,
// one string per call, in source order.
func conditions(t *testing.T, body string) []string {
	t.Helper()
	w := build(t, nil, plain(body))
	var all []string
	for _, call := range w.heres() {
		var words []string
		for _, c := range w.engine.At(call) {
			words = append(words, fmt.Sprintf("%s=%t", name(c.Value), c.Polarity))
		}
		slices.Sort(words)
		all = append(all, strings.Join(slices.Compact(words), " "))
	}
	return all
}

// found is conditions for tests.
func found(t *testing.T, mutate func(*guard.Engine, *guard.Program), sources ...string) []string {
	t.Helper()
	w := build(t, mutate, sources...)
	var all []string
	for _, call := range w.heres() {
		all = append(all, text(w.engine.Tests(call)))
	}
	return all
}

// plain makes a package p of prelude and body.
func plain(body string) string {
	imports, body := cutImports(body)
	return "// p\npackage p\n" + imports + prelude + body
}

// cutImports splits the import declaration off body, as it stands before all
// else in a file.
func cutImports(body string) (imports, rest string) {
	if line, rest, ok := strings.Cut(body, "\n"); ok && strings.HasPrefix(line, "import ") {
		return line + "\n", rest
	}
	return "", body
}

// name names the field, parameter or call behind v; phis and comparisons have
// none of their own.
func name(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.UnOp:
		if f, ok := v.X.(*ssa.FieldAddr); ok {
			return f.X.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct).Field(f.Field).Name()
		}
	case *ssa.Parameter:
		return v.Name()
	case *ssa.Call:
		return v.Call.Value.Name() + "()"
	case *ssa.BinOp:
		return name(v.X) + v.Op.String() + name(v.Y)
	case *ssa.Const:
		return v.Name()
	case *ssa.Phi:
		return "phi"
	}
	return fmt.Sprintf("%T", v)
}

func TestAt(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"true branch", `func f(u *user) { if u.face { here() } }`, "face=true"},
		{"false branch", `func f(u *user) { if u.face { return } else { here() } }`, "face=false"},
		{"early return", `func f(u *user) { if !u.face { return }; here() }`, "face=true"},
		{"after the join", `func f(u *user) { if u.face { u.name = "x" }; here() }`, ""},
		{"nested", `func f(u *user) { if u.terms { if u.face { here() } } }`, "face=true terms=true"},
		{"and", `func f(u *user) { if u.terms && u.face { here() } }`, "face=true terms=true"},
		{"or", `func f(u *user) { if u.terms || u.face { here() } }`, ""},
		{"not or", `func f(u *user) { if !u.terms || !u.face { return }; here() }`, "face=true terms=true"},
		{"and kept in a variable", `func f(u *user) { ok := u.terms && u.face; u.name = ""; if ok { here() } }`,
			"face=true phi=true terms=true"},
		{"or kept in a variable", `func f(u *user) { ok := u.terms || u.face; if !ok { return }; here() }`, "phi=true"},
		{"compared with true", `func f(u *user) { if u.face == true { here() } }`, "face=true"},
		{"compared with false", `func f(u *user) { if u.face != false { here() } }`, "face=true"},
		{"string test", `func f(u *user) { if u.name != "on" { return }; here() }`, `name!="on":string=false`},
		{"switch without tag", `func f(u *user) { switch { case !u.face: return; default: here() } }`, "face=true"},
		{"loop body", `func f(us []*user) { for _, u := range us { if !u.face { continue }; here() } }`,
			"face=true phi+1:int<len()=true"},
		{"loop carried", `func f(u *user) { for ok := u.face; ok; { if !ok { continue }; here(); ok = other() } }`,
			"face=true phi=true"}, // without it the loop would not have begun
		{"never returns", `func f(u *user) { if !u.face { panic("no") }; here() }`, "face=true"},
		{"exit", `import "log"
			func f(u *user) { if !u.face { log.Fatal("no") }; here() }`, "face=true"},
		{"both ways of a switch", `func f(u *user, n int) {
			switch n { case 1: if !u.face { return }; case 2: return; default: if !u.face { return } }
			here() }`, ""}, // two reads are two values
		{"only path of many", `func f(u *user, n int) { ok := false
			switch n { case 1: ok = u.face; case 2: ok = false }
			if ok { here() } }`, "face=true n==1:int=true phi=true"},
		{"defer", `func f(u *user) { defer func() { recover() }(); if u.face { here() } }`, "face=true"},
		{"closure knows its own body only", `func f(u *user) { if u.terms { func() { if u.face { here() } }() } }`, "face=true"},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, []string{test.want}, conditions(t, test.body))
		})
	}
}

// A point that no path reaches has no conditions, not all of them.
func TestUnreached(t *testing.T) {
	require.Equal(t, []string{""}, conditions(t, `import "os"
		func f(u *user) { if u.face { os.Exit(1); if u.terms { here() } } }`))
}
