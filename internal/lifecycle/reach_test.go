package lifecycle

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// markedFunc finds the functions that a case says something of.
var markedFunc = regexp.MustCompile(`func (\([^)]*\) )?([Ll]ive|[Ii]dle)\w*\(`)

func TestEntries(t *testing.T) {
	for _, c := range reachCases {
		t.Run(c.name, func(t *testing.T) {
			r := readUses(t, "package main\nimport \"api\"\n"+c.text+"\nvar _ api.Handler\n")
			entries := r.Entries()
			known := r.Candidates()
			named := 0
			for _, f := range r.Funcs {
				name := strings.ToLower(f.Key[strings.LastIndexByte(f.Key, '.')+1:])
				if strings.HasPrefix(name, "live") && !strings.Contains(name, "$") {
					named++
					require.True(t, entries[f.Key], "%s: %+v", f.Key, r)
				}
				if strings.HasPrefix(name, "idle") {
					named++
					require.False(t, entries[f.Key], "%s: %+v", f.Key, r)
				}
			}
			require.Equal(t, len(markedFunc.FindAllString(c.text, -1)), named)
			for key := range entries {
				require.Contains(t, known, key)
			}
			matters := func(key string) bool { return strings.Contains(strings.ToLower(key), "live") }
			for key := range r.Leading(matters).Entries() {
				require.True(t, entries[key], "%s only without the rest", key)
			}
			for key := range entries {
				if matters(key) {
					require.True(t, r.Leading(matters).Entries()[key], "%s is lost", key)
				}
			}
		})
	}
}

func TestUnreadCodeBringsAboutAnything(t *testing.T) {
	r := &Reach{Funcs: []Func{{Key: "main", Root: true}, {Key: "f", Uses: []Use{{To: "g"}}}}}
	require.False(t, r.Entries()["g"])
	r.Blind = true
	require.True(t, r.Entries()["g"])
	require.True(t, MergeReach(r, new(Reach)).Blind)
	require.True(t, MergeReach(new(Reach), r).Blind)
	require.True(t, (&Reach{Funcs: []Func{{Key: "f", Uses: []Use{{To: "g"}}}}}).Entries()["g"], "there is no beginning")
}

func TestMainOfAnotherPackageIsNoBeginning(t *testing.T) {
	r := readUses(t, "package p\nimport \"api\"\nfunc main() { api.Handle(f) }\nfunc f() {}")
	for _, f := range r.Funcs {
		require.Equal(t, strings.HasSuffix(f.Key, "init"), f.Root, f.Key)
	}
}

func TestLiteralCalledWhereItStandsIsNoEntry(t *testing.T) {
	r := readUses(t, "package main\nimport \"api\"\nfunc main() { n := 1; func() { n++ }(); api.Handle(func() { n++ }) }")
	entries := r.Entries()
	require.False(t, entries["main.main$1"])
	require.True(t, entries["main.main$2"])
}

// What cannot lead to a function that matters is left out, and nothing else.
func TestLeading(t *testing.T) {
	r := &Reach{
		Funcs: []Func{
			{Key: "main", Root: true, Calls: []string{"idle", "mount"}},
			{Key: "mount", Calls: []string{"idle"}, Uses: []Use{{To: "handler"}, {To: "idle"}}},
			{Key: "handler", Uses: []Use{{To: "purge"}, {To: "idle"}}},
			{Key: "idle", Uses: []Use{{To: "other"}}},
			{Key: "(T).Purge", Method: "Purge()"},
			{Key: "(T).Other", Method: "Other()"},
			{Key: "user", Calls: []string{"(T).Purge"}},
		},
		Read: []string{"p"}, Called: []string{"m"}, Outside: []string{"o"}, Blind: true,
	}
	got := r.Leading(func(key string) bool { return strings.Contains(strings.ToLower(key), "purge") })
	require.Equal(t, &Reach{
		Funcs: []Func{
			{Key: "main", Root: true, Calls: []string{"mount"}},
			{Key: "mount", Calls: []string{}, Uses: []Use{{To: "handler"}}},
			{Key: "handler", Uses: []Use{{To: "purge"}}},
			{Key: "(T).Purge", Method: "Purge()"},
			{Key: "user", Calls: []string{"(T).Purge"}},
		},
		Read: []string{"p"}, Called: []string{"m"}, Outside: []string{"o"}, Blind: true,
	}, got)
}

func TestWhoFindsMethods(t *testing.T) {
	for _, path := range strings.Fields("fmt log log/slog errors encoding/json encoding/xml encoding/gob context io sync sync/atomic sort slices strings bytes bufio testing") {
		require.False(t, finds(types.NewPackage(path, "p")), path)
	}
	for _, path := range []string{"net/http", "net/rpc", "example.com/log"} {
		require.True(t, finds(types.NewPackage(path, "p")), path)
	}
	require.False(t, finds(nil))
	for _, path := range strings.Fields("io io/fs context fmt image hash net") {
		require.True(t, plumbing(types.NewPackage(path, "p")), path)
	}
	require.True(t, plumbing(nil))
	require.False(t, plumbing(types.NewPackage("net/http", "http")))
}

// What is known of two packages tells of no less than what is known of one, and
// the order in which they come does not matter.
func TestReachOnlyAdds(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		a, b := randomReach(rng), randomReach(rng)
		both := MergeReach(a, b)
		require.Equal(t, both, MergeReach(b, a))
		require.Equal(t, both, MergeReach(both, a, both))
		entries := both.Entries()
		for key := range MergeReach(a).Entries() {
			require.True(t, entries[key])
		}
	}
}

func randomReach(rng *rand.Rand) *Reach {
	name := func() string { return fmt.Sprint("f", rng.IntN(8)) }
	place := func() string { return fmt.Sprint("p", rng.IntN(3)) }
	r := &Reach{Read: []string{place()}, Called: []string{"M1"}, Outside: []string{"M2"}}
	r.Funcs = append(r.Funcs, Func{Key: "main", Root: true, Calls: []string{name()}})
	for i := range 8 {
		f := Func{Key: fmt.Sprint("f", i), Calls: []string{name()}}
		if rng.IntN(3) == 0 {
			f.Method = fmt.Sprint("M", rng.IntN(4))
		}
		if rng.IntN(2) == 0 {
			f.Uses = []Use{{To: name(), Places: []string{place()}}}
		}
		r.Funcs = append(r.Funcs, f)
	}
	return r
}

// importer finds the one package that there is to import.
type importer struct{ api *types.Package }

func (i importer) Import(path string) (*types.Package, error) {
	if path == "api" {
		return i.api, nil
	}
	return nil, fmt.Errorf("no package %s", path)
}

// readUses compiles one package that imports api and reads its bodies.
func readUses(t *testing.T, text string) *Reach {
	t.Helper()
	pack, err := model.ParsePack("api.model", []byte(apiRows))
	require.NoError(t, err)
	set, err := model.NewSet(nil, pack)
	require.NoError(t, err)
	fset := token.NewFileSet()
	check := func(path, text string, imports types.Importer) (*types.Package, *ast.File, *types.Info) {
		f, err := parser.ParseFile(fset, path+".go", text, parser.SkipObjectResolution)
		require.NoError(t, err)
		info := &types.Info{
			Types: make(map[ast.Expr]types.TypeAndValue), Instances: make(map[*ast.Ident]types.Instance),
			Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
			Implicits: make(map[ast.Node]types.Object), Scopes: make(map[ast.Node]*types.Scope),
			Selections: make(map[*ast.SelectorExpr]*types.Selection), FileVersions: make(map[*ast.File]string),
		}
		conf := types.Config{Importer: imports, IgnoreFuncBodies: path == "api"}
		pkg, err := conf.Check(path, fset, []*ast.File{f}, info)
		require.NoError(t, err)
		return pkg, f, info
	}
	api, _, _ := check("api", apiText, nil)
	pkg, f, info := check("main", text, importer{api})
	prog := ssa.NewProgram(fset, ssa.GlobalDebug)
	prog.CreatePackage(api, nil, nil, true)
	built := prog.CreatePackage(pkg, []*ast.File{f}, info, false)
	built.Build()
	fns := []*ssa.Function{built.Func("init")}
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			fn := built.Func(d.Name.Name)
			if obj, ok := info.Defs[d.Name].(*types.Func); ok {
				fn = prog.FuncValue(obj)
			} else {
				fn = built.Func("init#1")
			}
			fns = append(fns, fn)
			fns = slices.AppendSeq(fns, slices.Values(fn.AnonFuncs))
		}
	}
	return ReadUses(&Env{
		Key: func(fn *ssa.Function) string {
			if fn.Origin() != nil {
				fn = fn.Origin()
			}
			if obj, ok := fn.Object().(*types.Func); ok {
				return obj.FullName()
			}
			return fn.RelString(nil)
		},
		Signature:  func(fn *types.Func) string { return types.TypeString(fn.Signature(), nil) },
		Rows:       set.Rows,
		FirstParty: func(p *types.Package) bool { return p == pkg },
		Read:       func(p *types.Package) bool { return p == pkg },
	}, fns)
}
