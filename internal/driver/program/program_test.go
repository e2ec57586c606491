package program_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
)

// write lays out a txtar archive in a new directory and returns its path.
func write(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, f.Data, 0o644))
	}
	return dir
}

// config loads dir without a network and whatever the caller's settings are.
func config(dir string, patterns ...string) program.Config {
	return program.Config{Dir: dir, Patterns: patterns, Env: append(os.Environ(), "GOPROXY=off", "GOFLAGS=", "GOWORK=")}
}

func load(t *testing.T, c program.Config) *program.Program {
	t.Helper()
	p, err := program.Load(t.Context(), c)
	require.NoError(t, err)
	return p
}

func ids(pkgs []*packages.Package) []string {
	var out []string
	for _, p := range pkgs {
		out = append(out, p.ID)
	}
	return out
}

const chain = `
-- go.mod --
module example.com/chain

go 1.24
-- z/z.go --
// Package z is last by name and first by import.
package z

// Z returns one.
func Z() int { return 1 }
-- m/m.go --
package m

import (
	"errors"

	"example.com/chain/z"
)

func M() (int, error) { return z.Z(), errors.New("m") }
-- b/b.go --
package b

import "example.com/chain/m"

func B() int { n, _ := m.M(); return n }
-- a/a.go --
package a

import "example.com/chain/b"

var A = b.B()
`

func TestLoad(t *testing.T) {
	dir := write(t, chain)
	p := load(t, config(dir))

	require.Equal(t, []string{"example.com/chain/z", "example.com/chain/m", "example.com/chain/b", "example.com/chain/a"}, ids(p.Packages))
	require.Empty(t, p.Problems)
	require.Empty(t, p.BlindSpots)
	require.Equal(t, dir, p.Root)
	require.Equal(t, "example.com/chain", p.Module)

	z, m := p.Packages[0], p.Packages[1]
	require.Equal(t, []string{"example.com/chain/z"}, keys(m.Imports), "only first-party imports remain")
	require.Same(t, z, m.Imports["example.com/chain/z"])
	require.Equal(t, "Package z is last by name and first by import.\n", z.Syntax[0].Doc.Text())
	require.NotEmpty(t, m.Syntax[0].Decls[1].(*ast.FuncDecl).Body.List)
	require.NotNil(t, m.TypesInfo.Defs[m.Syntax[0].Decls[1].(*ast.FuncDecl).Name])
	require.NotNil(t, m.TypesSizes)
	require.True(t, m.Types.Complete())
	require.False(t, m.IllTyped)
	require.True(t, m.Module.Main)
}

func keys(m map[string]*packages.Package) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func TestPatternsNameInitialPackagesOnly(t *testing.T) {
	p := load(t, config(write(t, chain), "./b"))

	require.Equal(t, []string{"example.com/chain/b"}, ids(p.Packages))
	m := p.Packages[0].Imports["example.com/chain/m"]
	require.NotNil(t, m.TypesInfo, "packages of the main module are loaded fully even when no pattern names them")
}

func TestMissingPackageIsOneProblem(t *testing.T) {
	dir := write(t, `
-- go.mod --
module example.com/m

go 1.24
-- a.go --
package m

import "example.com/absent/go-face"

func F(b []byte) int {
	r := face.New(b)
	r.Run()
	return len(b)
}
-- b.go --
package m

import face "example.com/absent/go-face"

var X = face.New(nil)
`)
	p := load(t, config(dir))

	require.Len(t, p.Problems, 1)
	require.Equal(t, program.Missing, p.Problems[0].Kind)
	require.Equal(t, finding.Position{File: "a.go", Line: 3, Col: 8}, p.Problems[0].Pos)
	require.Contains(t, p.Problems[0].Text.En, "package example.com/absent/go-face is missing")
	require.Contains(t, p.Problems[0].Text.Zh, "缺少软件包")
	require.True(t, p.Packages[0].IllTyped)
	require.NotNil(t, p.Packages[0].Types.Scope().Lookup("F"))
}

func TestCgoIsABlindSpot(t *testing.T) {
	p := load(t, config(write(t, `
-- go.mod --
module example.com/c

go 1.24
-- c.go --
package c

// #include <nowhere.h>
import "C"

func F() int {
	v := &C.struct_v{}
	v.start(3)
	return int(C.f(v))
}
-- d.go --
package c

import "C"

var N = C.N
`)))
	require.Empty(t, p.Problems)
	require.Len(t, p.BlindSpots, 1)
	require.Equal(t, finding.Position{File: "c.go", Line: 4, Col: 8}, p.BlindSpots[0].Pos)
	require.Len(t, p.Packages[0].Syntax, 2)
}

func TestProblemsAreSortedAndCapped(t *testing.T) {
	src := "package p\n\nfunc F() {\n"
	for i := range 30 {
		src += fmt.Sprintf("\tundefined%d()\n", i)
	}
	p := load(t, config(write(t, `
-- go.mod --
module example.com/p

go 1.24
-- b/b.go --
`+src+"}\n"+`
-- a/a.go --
package a

func F() { g( }

var x int = "x"
`)))
	require.True(t, slices.ContainsFunc(p.Problems, func(x program.Problem) bool {
		return x.Kind == program.Syntax && x.Package == "example.com/p/a" && x.Pos.File == "a/a.go" && x.Pos.Line == 3
	}), "%v", p.Problems)
	require.True(t, slices.IsSortedFunc(p.Problems, func(a, b program.Problem) int { return cmp.Compare(a.Package, b.Package) }))

	var inB []program.Problem
	for _, x := range p.Problems {
		if x.Package == "example.com/p/b" {
			inB = append(inB, x)
		}
	}
	require.Len(t, inB, 21)
	require.Equal(t, finding.Position{File: "b/b.go", Line: 4, Col: 2}, inB[0].Pos)
	require.Equal(t, "undefined: undefined0", inB[0].Text.En)
	require.Equal(t, "10 more problems in this package", inB[20].Text.En)
}

func TestConstraintsLeaveFilesOut(t *testing.T) {
	p := load(t, config(write(t, `
-- go.mod --
module example.com/p

go 1.24
-- a.go --
package p
-- b.go --
//go:build special

package p

func Special() {}
`)))
	require.Len(t, p.BlindSpots, 1)
	require.Equal(t, "b.go", p.BlindSpots[0].Pos.File)

	c := config(p.Root)
	c.Tags = "special"
	p = load(t, c)
	require.Empty(t, p.BlindSpots)
	require.NotNil(t, p.Packages[0].Types.Scope().Lookup("Special"))
}

func TestNothingToLoad(t *testing.T) {
	for name, test := range map[string]struct {
		archive string
		pattern string
		want    string
	}{
		"no go.mod":           {"-- a.go --\npackage a\n", "./...", "no go.mod here or above; run in a directory"},
		"go.mod below":        {"-- api/go.mod --\nmodule m\n", "./...", "run in api, which has one"},
		"no Go files":         {"-- go.mod --\nmodule m\n\ngo 1.24\n", "./...", "no Go files match ./..."},
		"no such directory":   {chain, "./nope", "names no package"},
		"no such package":     {chain, "example.com/nope", "names no package"},
		"all files left out":  {"-- go.mod --\nmodule m\n\ngo 1.24\n-- a.go --\n//go:build never\n\npackage a\n", ".", "no Go files match ."},
		"broken go.mod":       {"-- go.mod --\nmodul m\n", "./...", "unknown directive: modul"},
		"later Go than known": {"-- go.mod --\nmodule m\n\ngo 1.999\n-- a.go --\npackage a\n", "./...", "requires go >= 1.999"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := program.Load(t.Context(), config(write(t, test.archive), test.pattern))
			var e *program.Error
			require.ErrorAs(t, err, &e)
			require.ErrorContains(t, err, test.want)
			require.NotEmpty(t, e.Text.Zh)
			require.NotEmpty(t, e.Next.Zh)
		})
	}
}

func TestNoGoCommand(t *testing.T) {
	dir := write(t, chain)
	t.Setenv("PATH", dir)
	_, err := program.Load(t.Context(), config(dir))
	var e *program.Error
	require.ErrorAs(t, err, &e)
	require.Contains(t, e.Next.En, "install Go")
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := program.Load(ctx, config(write(t, chain)))
	require.True(t, errors.Is(err, context.Canceled), "%v", err)
}

func TestWorkspaceAboveItsModules(t *testing.T) {
	dir := write(t, `
-- go.work --
go 1.24

use (
	./one
	./two
)
-- one/go.mod --
module example.com/one

go 1.24
-- one/one.go --
package one

import "example.com/two"

var N = two.N
-- two/go.mod --
module example.com/two

go 1.24
-- two/two.go --
package two

var N = 2
`)
	p := load(t, config(dir))
	require.Equal(t, []string{"example.com/two", "example.com/one"}, ids(p.Packages))
	require.Empty(t, p.Problems)

	p = load(t, config(filepath.Join(dir, "one")))
	require.Equal(t, []string{"example.com/one"}, ids(p.Packages))
	require.Equal(t, filepath.Join(dir, "one"), p.Root)
	require.NotNil(t, p.Packages[0].Imports["example.com/two"], "a module of the workspace is first-party")
}

func TestTestFilesReplaceThePackage(t *testing.T) {
	c := config(write(t, `
-- go.mod --
module example.com/p

go 1.24
-- p.go --
package p

func F() {}
-- in_test.go --
package p

func g() {}
-- out_test.go --
package p_test

import "example.com/p"

var _ = p.F
`))
	require.Equal(t, []string{"example.com/p"}, ids(load(t, c).Packages))

	c.Tests = true
	p := load(t, c)
	require.Equal(t, []string{"example.com/p [example.com/p.test]", "example.com/p_test [example.com/p.test]"}, ids(p.Packages))
	require.NotNil(t, p.Packages[0].Types.Scope().Lookup("g"))
}

func TestFlagsThatRunProgramsAreOverruled(t *testing.T) {
	dir := write(t, chain)
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(overlay, fmt.Appendf(nil, `{"Replace":{%q:""}}`, filepath.Join(dir, "a", "a.go")), 0o644))
	c := config(dir)
	c.Env = append(c.Env, "GOFLAGS=-toolexec="+filepath.Join(dir, "nope")+" -overlay="+overlay,
		"GOPACKAGESDRIVER="+filepath.Join(dir, "nope"))
	require.Len(t, load(t, c).Packages, 4)
}

func TestSchedulingChangesNothing(t *testing.T) {
	dir := write(t, chain)
	positions := func(procs int) []string {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
		var out []string
		for _, p := range load(t, config(dir)).Packages {
			for _, name := range p.Types.Scope().Names() {
				pos := p.Types.Scope().Lookup(name).Pos()
				out = append(out, fmt.Sprint(p.ID, name, int(pos), p.Fset.Position(pos)))
			}
		}
		return out
	}
	one := positions(1)
	require.Len(t, one, 4)
	for range 5 {
		require.Equal(t, one, positions(8))
	}
}

// TestDeclared loads what rows are held against: everything that the module
// imports, and the packages named beside it, as far as they are at hand.
func TestDeclared(t *testing.T) {
	c := config(write(t, chain), "./...", "archive/tar", "example.com/absent")
	pkgs, err := program.Declared(t.Context(), c)
	require.NoError(t, err)
	var paths []string
	for _, p := range pkgs {
		paths = append(paths, p.Path())
	}
	require.Contains(t, paths, "example.com/chain/a")
	require.NotContains(t, paths, "example.com/absent")
	i := slices.Index(paths, "archive/tar")
	require.GreaterOrEqual(t, i, 0)
	require.NotNil(t, pkgs[i].Scope().Lookup("NewWriter"))
	require.Less(t, slices.Index(paths, "io"), i, "imported before importing")

	_, err = program.Declared(t.Context(), config(t.TempDir(), "os"))
	var e *program.Error
	require.ErrorAs(t, err, &e, "packages are looked up in a module")
}
