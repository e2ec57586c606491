package model

import (
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a row prints reads as the same row, so that rows can be copied from what
// is printed.
func TestRowsPrintAsTheyRead(t *testing.T) {
	paths, err := Paths()
	require.NoError(t, err)
	for _, path := range paths {
		pack, err := Builtin(path)
		require.NoError(t, err)
		for _, row := range pack.Rows() {
			again := only(t, row.String())
			again.Package, again.File, again.Line, again.Note = row.Package, row.File, row.Line, row.Note
			require.Equal(t, row, again, "%s:%d", row.File, row.Line)
		}
	}
	const full = `face A.B recv kind=image|template keeps recipient="Example #1 Cloud"`
	require.Equal(t, full, only(t, full).String())
}

func TestVerbsAreAll(t *testing.T) {
	require.Len(t, Verbs(), len(shapes))
	for _, v := range Verbs() {
		require.Contains(t, shapes, v)
	}
	rows := load(t, "package p\nneutral F\nsink G arg0 store=sql\nneutral H\n").user["p"]
	require.Equal(t, []VerbCount{{Sink, 1}, {Neutral, 2}}, CountVerbs(rows))
}

func TestRoles(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/Kagami/go-face": "recogniser",
		"os":                        "store input",
		"github.com/gin-gonic/gin":  "store framework input",
		"bytes":                     "",
	} {
		pack, err := Builtin(path)
		require.NoError(t, err)
		var names []string
		for _, role := range Roles(pack.Rows()) {
			names = append(names, role.En)
		}
		require.Equal(t, want, strings.Join(names, " "), path)
	}
}

func TestNear(t *testing.T) {
	pkg := check(t, "example.com/p", client+"func Reset(p []byte) {}\ntype Engine struct{}\nfunc (Engine) Compare() {}\n")
	for symbol, want := range map[string]string{
		"Client.Clos":     "Client.Close",
		"Client.body":     "Client.Body",
		"Client.St":       "Client.Set",
		"Clint.Set":       "Client.Set",
		"Engin.Compare":   "Engine.Compare",
		"Matcher.Compare": "Engine.Compare",
		"Compare":         "Engine.Compare",
		"Rest":            "Reset",
		"*.Closes":        "*.Close",
		"Client.Upload":   "",
		"Nothing":         "",
		"Factory.Close":   "", // several types have it
	} {
		got, absent := only(t, "neutral "+symbol).Near(pkg)
		require.True(t, absent, symbol)
		require.Equal(t, want, got, symbol)
	}
	_, absent := only(t, "sink Close arg3 store=sql").Near(pkg)
	require.False(t, absent, "the symbol is there, a port is not")
}

func TestOverlaid(t *testing.T) {
	for line, want := range map[string][]string{
		"sink WriteFile arg1 store=object": {"sink WriteFile arg1 store=file id=path(arg0)"},
		"neutral WriteFile":                {"sink WriteFile arg1 store=file id=path(arg0)"},
		"blur WriteFile arg1":              nil,
		"neutral Nothing":                  nil,
	} {
		row := only(t, line)
		row.Package = "os"
		rows, err := row.Overlaid()
		require.NoError(t, err)
		var got []string
		for _, r := range rows {
			got = append(got, r.String())
		}
		require.Equal(t, want, got, line)
	}
	require.True(t, SamePackage("github.com/go-redis/redis/v8", "github.com/redis/go-redis"))
	require.False(t, SamePackage("os", "os/exec"))
}

// Every proposed row fits the function that it is proposed for, once what is
// unknown is filled in.
func TestProposalsFit(t *testing.T) {
	pkg := check(t, "sdk", sdk+`
func Put(name string, data []byte, out *Image, done func()) (*Image, bool, error) { return nil, false, nil }
`)
	put := pkg.Scope().Lookup("Put").(*types.Func)
	require.Equal(t, []string{
		"sink Put arg1 store=MEDIUM", "flow Put arg1 -> result0", "flow Put arg1 -> arg2", "face Put arg1 kind=image",
		"sink Put arg2 store=MEDIUM", "flow Put arg2 -> result0", "face Put arg2 kind=image",
		"neutral Put",
	}, proposed(t, pkg, put, 1, 2, 3))
	require.Equal(t, []string{
		"sink Client.Detect arg0 store=MEDIUM", "flow Client.Detect arg0 -> result0", "flow Client.Detect arg0 -> recv",
		"face Client.Detect arg0 kind=image", "neutral Client.Detect",
	}, proposed(t, pkg, method(t, pkg, "Client", "Detect"), 0))

	unnamed := check(t, "p", "package p\nvar V interface{ Do([]byte) }\n").Scope().Lookup("V").Type().Underlying().(*types.Interface)
	require.Empty(t, Propose(unnamed.Method(0), []int{0}))
}

func proposed(t *testing.T, pkg *types.Package, fn *types.Func, args ...int) []string {
	t.Helper()
	var lines []string
	for _, p := range Propose(fn, args) {
		lines = append(lines, p.Row.String())
		row := only(t, strings.ReplaceAll(p.Row.String(), string(Unknown), string(Object)))
		require.NoError(t, row.Check(pkg), p.Row)
	}
	return lines
}
