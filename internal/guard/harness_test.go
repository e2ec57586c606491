package guard_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// world is a few packages, each seen as a driver shows them: with bodies of
// its own and only summaries of the others.
type world struct {
	t       *testing.T
	fset    *token.FileSet
	own     map[string]*types.Package
	models  *model.Set
	all     []*guard.Summary
	types   []guard.Concrete
	ifaces  []guard.Iface
	engine  *guard.Engine // of the last package
	funcs   []*ssa.Function
	mutate  func(*guard.Engine, *guard.Program)
	program *guard.Program
}

var std = sync.OnceValue(func() types.Importer { return importer.Default() })

var stubs = make(map[string]*types.Package)

// Import finds packages among those of the test, the stubs of testdata, and
// the standard library.
func (w *world) Import(path string) (*types.Package, error) {
	if p := w.own[path]; p != nil {
		return p, nil
	}
	if p := stubs[path]; p != nil {
		return p, nil
	}
	names, err := filepath.Glob(filepath.Join("..", "..", "testdata", "src", filepath.FromSlash(path), "*.go"))
	require.NoError(w.t, err)
	if len(names) == 0 || !strings.Contains(path, ".") {
		return std().Import(path)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(fset, name, nil, 0)
		require.NoError(w.t, err)
		files = append(files, f)
	}
	p, err := (&types.Config{Importer: w}).Check(path, fset, files, nil)
	stubs[path] = p
	return p, err
}

// build makes a world of sources, each beginning with "// path" of its
// package; imports must come first.
func build(t *testing.T, mutate func(*guard.Engine, *guard.Program), sources ...string) *world {
	t.Helper()
	models, err := model.NewSet(nil)
	require.NoError(t, err)
	w := &world{t: t, fset: token.NewFileSet(), own: make(map[string]*types.Package), models: models, mutate: mutate}
	for _, src := range sources {
		first, _, _ := strings.Cut(src, "\n")
		w.add(strings.TrimPrefix(first, "// "), src)
	}
	w.program = guard.NewProgram(w.all, w.types, w.ifaces)
	if mutate != nil {
		mutate(w.engine, w.program)
	}
	return w
}

func (w *world) add(path, src string) {
	file, err := parser.ParseFile(w.fset, path+".go", src, 0)
	require.NoError(w.t, err, src)
	pkg, _, err := ssautil.BuildPackage(&types.Config{Importer: w}, w.fset, types.NewPackage(path, file.Name.Name),
		[]*ast.File{file}, ssa.SanityCheckFunctions)
	require.NoError(w.t, err, src)
	w.own[path] = pkg.Pkg
	w.engine = guard.New(w.env())
	if w.mutate != nil {
		w.mutate(w.engine, nil)
	}
	w.funcs = nil
	for _, m := range pkg.Members {
		switch m := m.(type) {
		case *ssa.Function:
			w.declared(m)
		case *ssa.Type:
			for _, t := range []types.Type{m.Type(), types.NewPointer(m.Type())} {
				set := types.NewMethodSet(t)
				for i := range set.Len() {
					if fn := pkg.Prog.FuncValue(set.At(i).Obj().(*types.Func)); fn != nil && fn.Pkg == pkg {
						w.declared(fn)
					}
				}
			}
		}
	}
	slices.SortFunc(w.funcs, func(a, b *ssa.Function) int { return int(a.Pos() - b.Pos()) })
	w.all = append(w.all, w.engine.Summarize(w.funcs)...)
	w.types, w.ifaces = append(w.types, guard.Concretes(pkg.Pkg)...), append(w.ifaces, w.engine.Interfaces()...)
}

func (w *world) declared(fn *ssa.Function) {
	if len(fn.Blocks) == 0 || slices.Contains(w.funcs, fn) {
		return
	}
	w.funcs = append(w.funcs, fn)
	for _, anon := range fn.AnonFuncs {
		w.declared(anon)
	}
}

func (w *world) env() *guard.Env {
	return &guard.Env{
		Summary: func(key string) *guard.Summary {
			for _, s := range w.all {
				if s.Key == key {
					return s
				}
			}
			return nil
		},
		FirstParty: func(p *types.Package) bool {
			return !strings.Contains(p.Path(), ".") && (p.Path() == "p" || w.own[p.Path()] != nil)
		},
		Rows: w.models.Rows,
		Request: func(t types.Type) bool {
			switch strings.TrimPrefix(types.TypeString(t, nil), "*") {
			case "context.Context", "net/http.Request", "github.com/gin-gonic/gin.Context", "github.com/labstack/echo/v4.Context",
				"github.com/gofiber/fiber/v2.Ctx", "google.golang.org/grpc.ServerStream":
				return true
			}
			return false
		},
		May:       func(*types.Func) bool { return true },
		Filled:    func(*ssa.Alloc) string { return "" },
		Alike:     func(fn, other *types.Func) bool { return fn.Name() == other.Name() },
		Constants: func(token.Pos) []string { return nil },
		Asked: func(instr ssa.Instruction) []guard.Act {
			if call, ok := instr.(ssa.CallInstruction); ok {
				if fn := call.Common().StaticCallee(); fn != nil && fn.Name() == "here" {
					return []guard.Act{{Kind: "here"}}
				}
			}
			return nil
		},
		Declared: func(ssa.Instruction) guard.Tests { return nil },
		Position: func(pos token.Pos) finding.Position {
			p := w.fset.Position(pos)
			return finding.Position{File: p.Filename, Line: p.Line, Col: p.Column}
		},
	}
}

// heres returns the calls of here in the last package, in source order.
func (w *world) heres() []*ssa.Call {
	var calls []*ssa.Call
	for _, fn := range w.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(*ssa.Call); ok && call.Call.Value.Name() == "here" {
					calls = append(calls, call)
				}
			}
		}
	}
	slices.SortFunc(calls, func(a, b *ssa.Call) int { return int(a.Pos() - b.Pos()) })
	return calls
}

// text joins what the tests say, without what every test of the kind says.
func text(list guard.Tests) string {
	words := make([]string, len(list))
	for i, t := range list {
		words[i] = t.String()
	}
	return strings.Join(words, "; ")
}
