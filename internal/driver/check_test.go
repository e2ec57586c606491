package driver

import (
	"bytes"
	"errors"
	"go/ast"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/report"
	"github.com/facelint/facelint/internal/rule"
)

// marks are rules that find calls of a function named as they are.
func marks(names ...string) suite {
	var s suite
	for _, name := range names {
		r := &rule.Rule{Name: name, Severity: rule.Warning, Title: lang.Same(name), Manual: lang.Same("finds " + name)}
		s.rules = append(s.rules, r)
		s.analyzers = append(s.analyzers, lint.New(r, nil, func(p *lint.Pass) error { return mark(p, name) }))
	}
	return s
}

func mark(p *lint.Pass, name string) error {
	for _, file := range p.Pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			switch f, _ := call.Fun.(*ast.Ident); {
			case f == nil:
			case f.Name == name:
				pos := p.Files.Position(call.Pos())
				p.Report(finding.Finding{Pos: pos, Message: lang.Same(name + " is called"), Trace: []finding.Step{{Pos: pos, Text: lang.Same("here")}}})
			case f.Name == "fail":
				panic("a defect")
			}
			return true
		})
	}
	p.Blind(finding.BlindSpot{Text: lang.Same("half of it")})
	return nil
}

// enter writes the files of archive to a new directory and makes dir in it the
// working directory.
func enter(t *testing.T, archive, dir string) {
	t.Helper()
	root := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(root, filepath.FromSlash(f.Name))
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		require.NoError(t, os.WriteFile(name, f.Data, 0o666))
	}
	t.Chdir(filepath.Join(root, dir))
	t.Setenv("GOPROXY", "off")
	t.Setenv("GOFLAGS", "-mod=mod")
}

const shop = `
-- .git/HEAD --
-- backend/go.mod --
module example.com/shop

go 1.22
-- backend/cmd/a/main.go --
package main

import "example.com/shop/web"

func main() { web.Serve() }
-- backend/web/web.go --
package web

func keep(b []byte) {}

func show(b []byte) {}

func Serve() {
	keep(nil)
	keep(nil) //facelint:allow keep kept for a court
	show(nil)
}
`

func TestCheck(t *testing.T) {
	enter(t, shop, "backend/cmd")
	var out bytes.Buffer
	doc, err := check(t.Context(), marks("keep", "show"), Options{
		Patterns: []string{"../..."}, Lang: lang.En,
		Outputs: []Output{{Format: "text"}, {Format: "sarif", File: "r.sarif"}},
	}, &out)
	require.NoError(t, err)
	require.Equal(t, ExitFindings, ExitCode(doc, err))
	require.Equal(t, 2, doc.Packages)
	require.Len(t, doc.Findings, 2)
	require.Len(t, doc.Suppressed, 1)
	require.Equal(t, "kept for a court", doc.Suppressed[0].Suppressed.Reason)
	require.Len(t, doc.BlindSpots, 1)
	require.Contains(t, out.String(), "\n../web/web.go:10:2: warning: show: show is called\n")
	sarif, err := os.ReadFile("r.sarif")
	require.NoError(t, err)
	require.Contains(t, string(sarif), `"uri": "backend/web/web.go"`)
}

func TestCheckRunsTheRulesNamed(t *testing.T) {
	enter(t, shop, "backend")
	doc, err := check(t.Context(), marks("keep", "show"), Options{Rules: []string{"show"}}, nil)
	require.NoError(t, err)
	require.Len(t, doc.Rules, 1)
	require.Len(t, doc.Findings, 1)
	require.Equal(t, "show", doc.Findings[0].Rule)

	_, err = check(t.Context(), marks("keep", "show"), Options{Rules: []string{"sow"}}, nil)
	require.ErrorContains(t, err, "did you mean show?")
	require.Equal(t, ExitUsage, ExitCode(nil, err))
}

func TestRuleThatFailsIsAProblem(t *testing.T) {
	enter(t, `
-- go.mod --
module example.com/m

go 1.22
-- m.go --
package m

func fail() {}

func f() { fail() }
`, ".")
	var out bytes.Buffer
	doc, err := check(t.Context(), marks("keep"), Options{Outputs: []Output{{Format: "text"}}}, &out)
	require.NoError(t, err)
	require.Equal(t, ExitFailure, ExitCode(doc, err))
	require.Contains(t, out.String(), "NOT ANALYSED: example.com/m: ")
	require.Contains(t, out.String(), "a defect")
}

// TestWorkspace checks that files of each module are found from where the
// reader stands.
func TestWorkspace(t *testing.T) {
	enter(t, `
-- go.work --
go 1.22

use (
	./a
	./b
)
-- a/go.mod --
module example.com/a

go 1.22
-- a/a.go --
package a

func keep() {}

func F() { keep() }
-- b/go.mod --
module example.com/b

go 1.22
-- b/a.go --
package b

func keep() {}

func F() { keep() }
-- b/broken.go --
package b

var x int = "no"
`, ".")
	t.Setenv("GOFLAGS", "")
	var out bytes.Buffer
	doc, err := check(t.Context(), marks("keep"), Options{
		Patterns: []string{"./a/...", "./b/..."}, Outputs: []Output{{Format: "text"}},
	}, &out)
	require.NoError(t, err)
	require.Equal(t, ExitFindings, ExitCode(doc, err))
	require.Len(t, doc.Findings, 2)
	require.Contains(t, out.String(), "\na/a.go:5:12: warning: keep")
	require.Contains(t, out.String(), "\nb/a.go:5:12: warning: keep")
	require.Contains(t, out.String(), "NOT ANALYSED: b/broken.go:3:13: ")
}

func TestNothingLoadedIsInEveryReport(t *testing.T) {
	enter(t, shop, "backend")
	for _, format := range report.Formats() {
		var out bytes.Buffer
		doc, err := check(t.Context(), suite{}, Options{Patterns: []string{"./nowhere"}, Outputs: []Output{{Format: format}}}, &out)
		var nothing *program.Error
		require.ErrorAs(t, err, &nothing)
		require.Equal(t, report.Incomplete, doc.Status())
		require.Equal(t, ExitFailure, ExitCode(doc, err))
		require.Contains(t, out.String(), "./nowhere names no package")
		require.Contains(t, Message(err, lang.Zh), "没有对应的软件包")
	}
}

func TestReportsAreReplacedWhole(t *testing.T) {
	enter(t, shop, "backend")
	require.NoError(t, os.WriteFile("old", []byte("old"), 0o600))
	require.NoError(t, os.Symlink("old", "link"))
	run := func(file string) error {
		_, err := check(t.Context(), suite{}, Options{Outputs: []Output{{Format: "json", File: file}}}, nil)
		return err
	}
	require.NoError(t, run("link"))
	data, err := os.ReadFile("old")
	require.NoError(t, err)
	require.Contains(t, string(data), report.SchemaName)
	require.NoError(t, run(os.DevNull))

	require.NoError(t, os.Mkdir("dir", 0o777))
	require.ErrorContains(t, run("dir"), "writing the json report to dir")
	left, err := filepath.Glob(".facelint-*")
	require.NoError(t, err)
	require.Empty(t, left)
}

// TestOneBadOutputLeavesTheOthers checks that a typing error in one path does
// not cost the whole run.
func TestOneBadOutputLeavesTheOthers(t *testing.T) {
	enter(t, shop, "backend")
	var out bytes.Buffer
	doc, err := check(t.Context(), suite{}, Options{
		Outputs: []Output{{Format: "json", File: "absent/r.json"}, {Format: "text"}},
	}, &out)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.Equal(t, ExitFailure, ExitCode(doc, err))
	require.Contains(t, out.String(), "no findings")

	_, err = check(t.Context(), suite{}, Options{Outputs: []Output{{Format: "text"}}}, failing{})
	require.ErrorContains(t, err, "standard output")
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("pipe closed") }

func TestMissingToolIsNoCrash(t *testing.T) {
	enter(t, shop, "backend")
	t.Setenv("PATH", "")
	_, err := check(t.Context(), suite{}, Options{}, nil)
	require.Equal(t, ExitFailure, ExitCode(nil, err))
	require.Contains(t, Message(err, lang.En), "install Go")
}
