package lazyssa_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/passes/lazyssa"
)

// nothing is an importer by which every package is missing.
type nothing struct{}

func (nothing) Import(string) (*types.Package, error) { return nil, errors.New("missing") }

// check makes the pass of one package from its files, whatever errors it has.
func check(t *testing.T, fset *token.FileSet, files ...*ast.File) *analysis.Pass {
	t.Helper()
	pass := &analysis.Pass{
		Analyzer: lazyssa.Analyzer,
		Fset:     fset,
		Files:    files,
		TypesInfo: &types.Info{
			Types:        make(map[ast.Expr]types.TypeAndValue),
			Defs:         make(map[*ast.Ident]types.Object),
			Uses:         make(map[*ast.Ident]types.Object),
			Implicits:    make(map[ast.Node]types.Object),
			Instances:    make(map[*ast.Ident]types.Instance),
			Scopes:       make(map[ast.Node]*types.Scope),
			Selections:   make(map[*ast.SelectorExpr]*types.Selection),
			FileVersions: make(map[*ast.File]string),
		},
	}
	conf := types.Config{Importer: nothing{}, FakeImportC: true, Error: func(err error) {
		var e types.Error
		require.ErrorAs(t, err, &e)
		pass.TypeErrors = append(pass.TypeErrors, e)
	}}
	pass.Pkg, _ = conf.Check("example.com/p", fset, files, pass.TypesInfo)
	return pass
}

func parse(t *testing.T, src string) *analysis.Pass {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", "package p\n"+src, parser.SkipObjectResolution)
	require.NoError(t, err)
	return check(t, fset, f)
}

func builderOf(t *testing.T, pass *analysis.Pass) *lazyssa.Builder {
	t.Helper()
	v, err := lazyssa.Analyzer.Run(pass)
	require.NoError(t, err)
	return v.(*lazyssa.Builder)
}

func build1(t *testing.T, src string) *lazyssa.Package {
	t.Helper()
	pkg := builderOf(t, parse(t, src)).Build()
	require.NotNil(t, pkg.SSA, "%v", pkg.BlindSpots)
	return pkg
}

func names(pkg *lazyssa.Package) []string {
	var out []string
	for _, fn := range pkg.Funcs {
		out = append(out, fn.RelString(pkg.SSA.Pkg))
	}
	return out
}

// calls returns what fn calls, in the order of the code.
func calls(fn *ssa.Function) []string {
	var out []string
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok {
				if callee := call.Common().StaticCallee(); callee != nil {
					out = append(out, callee.Name())
				} else {
					out = append(out, call.Common().Value.Name())
				}
			}
		}
	}
	return out
}

func TestFuncsInSourceOrder(t *testing.T) {
	pkg := build1(t, `
type T[P any] struct{ v P }

func (t T[P]) Get() P { return t.v }

var global = func() int { return 1 }

func init() { _ = T[int]{}.Get() }

func Each[P any](ps []P, f func(P)) {
	for _, p := range ps {
		func() { f(p) }()
	}
}

func use() { Each([]string{"a"}, func(string) {}); Each([]int{1}, func(int) {}) }

func init() {}
`)
	require.Equal(t, []string{"init", "init$1", "(T[P]).Get", "init#1", "Each", "Each$1", "use", "use$1", "use$2", "init#2"}, names(pkg))
	require.Empty(t, pkg.BlindSpots)
	for _, fn := range pkg.Funcs {
		require.NotEmpty(t, fn.Blocks, fn.Name())
	}
}

func TestBuildsOnceAndOnDemand(t *testing.T) {
	b := builderOf(t, parse(t, "func F() {}"))
	require.Same(t, b.Build(), b.Build())
}

func TestFatalEndsItsBlock(t *testing.T) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "os.go", "package os\nfunc Exit(int)\nfunc F() { Exit(1); after() }\nfunc after() {}", 0)
	require.NoError(t, err)
	pass := check(t, fset, f)
	pass.Pkg = types.NewPackage("os", "os")
	pass.TypesInfo = &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
	}
	conf := types.Config{}
	pass.Pkg, err = conf.Check("os", fset, []*ast.File{f}, pass.TypesInfo)
	require.NoError(t, err)
	pkg := builderOf(t, pass).Build()
	require.Equal(t, []string{"Exit"}, calls(pkg.SSA.Func("F")))
}

// Each function F has parts that cannot be typed. What remains is given by the
// calls it still makes.
func TestPruning(t *testing.T) {
	const decls = `
import "example.com/absent/sdk"

type user struct{ name string; face []byte; mat *sdk.Mat }

func sink(b []byte, names ...string) error { return nil }
func open() (*user, error) { return nil, nil }
func mat() (sdk.Mat, error) { panic(0) }
func done()
func other()
func flag() bool
`
	for _, test := range []struct {
		name, src string
		want      string
	}{
		{"statement cut", `func F(b []byte) { sdk.Run(b); sink(b) }`, "sink"},
		{"uses of lost variables cut", `func F(b []byte) { x := sdk.New(b); y := x; y.Run(); sink(b) }`, "sink"},
		{"unknown argument", `func F() { sink(sdk.Encode()) }`, "sink"},
		{"unknown variadic argument", `func F(b []byte) { sink(b, sdk.Name(), "x") }`, "sink"},
		{"wrong argument type", `func F() { sink(1) }`, "sink"},
		{"call with too few arguments lost", `func F() { sink(); done() }`, "done"},
		{"redefined variable keeps its value", `func F(b []byte) { b, err := sdk.Blur(b); _ = err; sink(b) }`, "sink"},
		{"assigned variable keeps its value", `func F(b []byte) { b = sdk.Blur(b); sink(b) }`, "sink"},
		{"declared type survives", `func F() { var b []byte = sdk.Blur(); sink(b) }`, "sink"},
		{"tuple declaration", `func F() { var b, err = sdk.Blur(); sink(b); _ = err; done() }`, "sink done"},
		{"tuple with an invalid part", `func F() { m, err := mat(); if err != nil { done() }; m.Close() }`, "mat done"},
		{"mismatched assignment keeps the call", `func F() { u := open(); done(); u.x() }`, "open done"},
		{"unknown condition, both branches", `func F(b []byte) error { if sdk.Ok(b) { return nil }; done(); return sink(b) }`, "done sink"},
		{"known half of a condition", `func F() { if flag() && sdk.Ok() { done() }; other() }`, "flag done other"},
		{"error check of a lost call", `func F(b []byte) error { if err := sdk.Do(b); err != nil { return err }; return sink(b) }`, "sink"},
		{"else kept", `func F() { if sdk.Ok() { done() } else if flag() { other() } }`, "done flag other"},
		{"for", `func F() { for i := sdk.Start(); i < sdk.End(); i++ { done() }; other() }`, "done other"},
		{"range over unknown", `func F() { for _, f := range sdk.Faces() { f.Run(); done() }; other() }`, "done other"},
		{"range with unknown elements", `func F(u []sdk.Mat) { for i, m := range u { _ = i; m.Run(); done() }; other() }`, "len done other"},
		{"labels", "func F() {\nouter:\n\tfor range sdk.Faces() {\n\t\tfor {\n\t\t\tif flag() { break outer }\n\t\t\tcontinue outer\n\t\t}\n\t}\n\tdone()\n}", "flag done"},
		{"goto", "func F() {\n\tif sdk.Ok() { goto end }\n\tother()\nend:\n\tsdk.Run()\n\tdone()\n}", "other done"},
		{"switch on unknown", `func F() { switch sdk.Mode() { case sdk.A: done(); case 2: fallthrough; default: other() } }`, "done other"},
		{"unknown case", `func F(n int) { switch n { case sdk.A: done(); case 2: other() } }`, "done other"},
		{"tagless switch", `func F() { switch { case sdk.A(): done(); default: other() } }`, "done other"},
		{"type switch on unknown", `func F() { switch b := sdk.Any().(type) { case []byte: sink(b); default: other() } }`, "sink other"},
		{"type switch with unknown case", `func F(x any) { switch b := x.(type) { case sdk.Mat: done(); case []byte: sink(b) } }`, "sink"},
		{"select", `func F(c chan []byte) { select { case m := <-sdk.C(): m.Run(); done(); case b := <-c: sink(b); case sdk.D() <- 1: other() } }`, "done sink other"},
		{"select receives an unknown element", `func F(c chan sdk.Mat) { select { case m, ok := <-c: if ok { m.Run(); done() }; default: other() } }`, "other done"},
		{"interface to a missing type", `func g(m sdk.Mat) {}; func F(x any) { g(x); done() }`, "g done"},
		{"go and defer", `func F(b []byte) { defer sdk.Close(); go sdk.Run(); defer sink(sdk.Blur()); go sink(b) }`, "sink sink"},
		{"closure", `func F(b []byte) { func() { sdk.Run(); sink(b) }() }`, "F$1"},
		{"closure in lost call", `func F(b []byte) { sdk.Each(func() { sink(b) }); done() }`, "done"},
		{"composite literal", `func F() { u := &user{name: sdk.Name(), mat: nil}; sink(u.face) }`, "sink"},
		{"unkeyed composite literal", `func F() { u := user{sdk.Name(), nil, nil}; sink(u.face) }`, "sink"},
		{"unknown field", `func F() { u := user{nam: "x"}; sink(u.face) }`, "sink"},
		{"slice and map literals", `func F() { s := [][]byte{sdk.A(), nil}; m := map[string][]byte{sdk.K: nil, "b": sdk.V()}; sink(s[0]); sink(m["b"]) }`, "sink sink"},
		{"index by unknown", `func F(m map[string][]byte, s [][]byte) { sink(m[sdk.K]); sink(s[sdk.I]); sink(s[0][sdk.L:]) }`, "sink sink sink"},
		{"method of a lost value", `func F() { sdk.New().Run(); done() }`, "done"},
		{"pointers to unknown types flow", `func g(m *sdk.Mat) {}; func F(m *sdk.Mat) { g(m); sink(nil) }`, "g sink"},
		{"values of unknown types", `func g(m sdk.Mat) sdk.Mat { return m }; func F(m sdk.Mat) sdk.Mat { done(); return g(m) }`, "done g"},
		{"literal of a type that is missing underneath", `type M sdk.Mat; func F() { m := &M{1}; _ = m; done() }`, "done"},
		{"interface in a tuple for a missing type", `func g() (any, error); func F() (sdk.Mat, error) { if flag() { return g() }; done(); return g() }`, "flag done"},
		{"wrong number of results", `func F() (int, error) { if flag() { return 1 }; return sdk.Two() }`, "flag"},
		{"too many results", `func F() { if flag() { return 1 }; done() }`, "flag done"},
		{"send", `func F(c chan []byte) { c <- sdk.Blur(); done() }`, "done"},
		{"conversion", `func F() { sink([]byte(sdk.S())) }`, "sink"},
		{"update", `func F(s string) { s += sdk.S(); sink([]byte(s)) }`, "sink"},
		{"panic ends its block", `func F() { done(); panic(sdk.Err()); other() }`, "done"},
		{"bad increment", `func F() { sdk.N++; done() }`, "done"},
		{"append", `func F(b []byte) { b = append(b, sdk.B()); sink(b) }`, "sink"},
		{"soft errors do not matter", `func F() { x := 1; sink(nil) }`, "sink"},
	} {
		t.Run(test.name, func(t *testing.T) {
			pkg := build1(t, decls+test.src)
			require.Equal(t, strings.Fields(test.want), calls(pkg.SSA.Func("F")))
			for _, s := range pkg.BlindSpots {
				require.NotContains(t, s.Text.En, "not seen", "go/ssa panicked on what was left")
			}
		})
	}
}

func TestBlindSpotsSayWhy(t *testing.T) {
	pkg := build1(t, `
import "C"
import "example.com/absent/sdk"

func known() {}
func byC() { C.run() }
func (u *user) byModule() { sdk.Run(); sdk.Run() }
func byError() { undefined() }
var initial = sdk.New()
type user struct{}
`)
	var got []string
	for _, s := range pkg.BlindSpots {
		require.NotEmpty(t, s.Text.Zh)
		got = append(got, fmt.Sprint(pkg.SSA.Prog.Fset.Position(s.Pos).Line, " ", s.Text.En))
	}
	require.Equal(t, []string{
		`7 1 statements or operands of byC could not be typed: they use import "C"`,
		`8 2 statements or operands of byModule could not be typed: package example.com/absent/sdk is missing`,
		`9 1 statements or operands of byError could not be typed: undefined: undefined`,
		`10 the initial value of initial could not be typed: package example.com/absent/sdk is missing`,
	}, got)
}

func TestDeclarationsThatDenoteNothing(t *testing.T) {
	pkg := build1(t, `
func twice() {}
func twice() { never() }
var v = f()
var v, w = 1, 2
const c = undefined
type t int
type t string
func use() int { return w }
`)
	require.Equal(t, []string{"init", "twice", "use"}, names(pkg))
}

func TestSharedSyntaxIsLeftAlone(t *testing.T) {
	pass := parse(t, `
import "example.com/absent/sdk"

func sink([]byte) {}

func F(b []byte) {
	x := sdk.New(b)
	if x.Ok() { sink(x.Bytes()) }
	func() { x.Close(); sink(b) }()
	for range x.Faces() { sink(b) }
}
`)
	dump := func() string {
		var b strings.Builder
		require.NoError(t, ast.Fprint(&b, pass.Fset, pass.Files[0], nil))
		return b.String()
	}
	before, typed, used := dump(), len(pass.TypesInfo.Types), len(pass.TypesInfo.Uses)
	require.NotEmpty(t, builderOf(t, pass).Build().BlindSpots)
	require.Equal(t, before, dump())
	require.Len(t, pass.TypesInfo.Types, typed)
	require.Len(t, pass.TypesInfo.Uses, used)
}

// breakLiterals gives the composite literals in n a type that go/ssa panics at
// and that no type checker would.
func breakLiterals(pass *analysis.Pass, n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok {
			tv := pass.TypesInfo.Types[lit]
			tv.Type = types.Typ[types.Int]
			pass.TypesInfo.Types[lit] = tv
		}
		return true
	})
}

func TestPanicCostsOneBody(t *testing.T) {
	pass := parse(t, `
func A() { B() }
func B() { _ = []int{1} }
func C() { B() }
func D() { _ = []int{2} }
`)
	breakLiterals(pass, pass.Files[0])
	pkg := builderOf(t, pass).Build()
	require.Equal(t, []string{"init", "A", "B", "C", "D"}, names(pkg))
	require.Equal(t, []string{"B"}, calls(pkg.SSA.Func("C")))
	require.Empty(t, pkg.SSA.Func("B").Blocks)
	require.Empty(t, pkg.SSA.Func("D").Blocks)
	require.Len(t, pkg.BlindSpots, 2)
	require.Contains(t, pkg.BlindSpots[0].Text.En, "the body of B is not seen")
}

func TestPanicInInitializers(t *testing.T) {
	pass := parse(t, `
var v = []int{1}
func A() { _ = v }
`)
	breakLiterals(pass, pass.Files[0])
	pkg := builderOf(t, pass).Build()
	require.NotEmpty(t, pkg.SSA.Func("A").Blocks)
	require.Len(t, pkg.BlindSpots, 1)
	require.Contains(t, pkg.BlindSpots[0].Text.En, "initial values of package-level variables are not seen")
}

// Real code of which every import is missing has all that pruning may meet.
func TestPackagesWithoutTheirImports(t *testing.T) {
	for _, path := range []string{"archive/zip", "encoding/json", "go/types", "net/http", "text/template"} {
		t.Run(path, func(t *testing.T) {
			dir := filepath.Join(runtime.GOROOT(), "src", filepath.FromSlash(path))
			bp, err := build.Default.ImportDir(dir, 0)
			require.NoError(t, err)
			fset := token.NewFileSet()
			var files []*ast.File
			for _, name := range bp.GoFiles {
				f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
				require.NoError(t, err)
				files = append(files, f)
			}
			pkg := builderOf(t, check(t, fset, files...)).Build()
			require.NotNil(t, pkg.SSA)
			for _, s := range pkg.BlindSpots {
				require.NotContains(t, s.Text.En, "not seen", "%s", fset.Position(s.Pos))
			}
		})
	}
}
