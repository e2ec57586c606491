package guard_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

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
	fset := token.NewFileSet()
	imports, body := cutImports(body)
	file, err := parser.ParseFile(fset, "p.go", "package p\n"+imports+prelude+body, 0)
	require.NoError(t, err)
	pkg, _, err := ssautil.BuildPackage(&types.Config{Importer: importer.Default()}, fset, types.NewPackage("p", "p"),
		[]*ast.File{file}, ssa.SanityCheckFunctions)
	require.NoError(t, err)
	engine := guard.New(guard.Static{})
	var calls []*ssa.Call
	for fn := range ssautil.AllFunctions(pkg.Prog) {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(*ssa.Call); ok && call.Call.Value.Name() == "here" {
					calls = append(calls, call)
				}
			}
		}
	}
	slices.SortFunc(calls, func(a, b *ssa.Call) int { return int(a.Pos() - b.Pos()) })
	var all []string
	for _, call := range calls {
		var words []string
		for _, c := range engine.At(call) {
			words = append(words, fmt.Sprintf("%s=%t", name(c.Value), c.Polarity))
		}
		slices.Sort(words)
		all = append(all, strings.Join(slices.Compact(words), " "))
	}
	return all
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

func TestImplied(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"error check", `func need(u *user) error { if !u.face { return errNo }; return nil }
			func f(u *user) { if err := need(u); err != nil { return }; here() }`, "face=true need()!=nil:error=false"},
		{"composite error", `func need(u *user) error { if !u.face { return failure{} }; return nil }
			func f(u *user) { if need(u) == nil { here() } }`, "face=true need()==nil:error=true"},
		{"error of unknown making", `func need(u *user) error { if !u.face { return u.err }; return nil }
			func f(u *user) { if need(u) == nil { here() } }`, "need()==nil:error=true"},
		{"named result", `func need(u *user) (err error) { if !u.face { err = errNo }; return }
			func f(u *user) { if need(u) == nil { here() } }`, "face=true need()==nil:error=true"},
		{"handed on", `func need(u *user) error { if !u.face { return errNo }; return nil }
			func outer(u *user) error { if !u.terms { return errNo }; return need(u) }
			func f(u *user) { if outer(u) == nil { here() } }`, "face=true outer()==nil:error=true terms=true"},
		{"boolean helper", `func may(u *user) bool { return u.face && u.adult }
			func f(u *user) { if !may(u) { return }; here() }`, "adult=true face=true may()=true phi=true"},
		{"boolean helper with returns", `func may(u *user) bool { if u.terms { return u.face }; return false }
			func f(u *user) { if may(u) { here() } }`, "face=true may()=true terms=true"},
		{"second result", `func load(u *user) (string, bool) { if !u.face { return "", false }; return u.name, true }
			func f(u *user) { if _, ok := load(u); ok { here() } }`, "*ssa.Extract=true face=true"},
		{"two ways to be true", `func may(u *user) bool { if u.terms { return true }; return u.face }
			func f(u *user) { if may(u) { here() } }`, "may()=true"},
		{"the refusing branch", `func may(u *user) bool { return u.face }
			func f(u *user) { if !may(u) { here() } }`, "face=false may()=false"},
		{"recursion", `func may(u *user) bool { if u.terms { return may(u) }; return u.face }
			func f(u *user) { if may(u) { here() } }`, "may()=true"},
		{"asked twice", `func may(u *user) bool { return u.face }
			func both(u *user) bool { if u.terms { return may(u) }; return may(u) }
			func f(u *user) { if both(u) { here() } }`, "both()=true face=true"},
		{"variable function", `func f(u *user, may func(*user) bool) { if may(u) { here() } }`, "may()=true"},
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
