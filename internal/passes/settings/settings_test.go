package settings

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/source"
)

// pack writes a pack of one row and returns its file name.
func pack(t *testing.T, row string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "p.model")
	require.NoError(t, os.WriteFile(name, []byte("package example.com/sdk\n"+row+"\n"), 0o666))
	return name
}

// reset puts the flags back when t is done.
func reset(t *testing.T) {
	t.Cleanup(func() { language, models = languageFlag(lang.En), nil })
}

func TestFlags(t *testing.T) {
	reset(t)
	flags := &Analyzer.Flags
	a, b, c := pack(t, "neutral A"), pack(t, "neutral B"), pack(t, "neutral C")
	require.NoError(t, flags.Set("lang", "zh"))
	require.NoError(t, flags.Set("models", a+","+b))
	require.NoError(t, flags.Set("models", c))
	require.Equal(t, a+","+b+","+c, flags.Lookup("models").Value.String())
	got := Given()
	require.Equal(t, lang.Zh, got.Lang)
	require.Len(t, got.Models, 3)
	for i, name := range []string{a, b, c} {
		require.Equal(t, name, got.Models[i].Name())
		require.Len(t, got.Models[i].Rows(), 1)
	}
}

func TestDefaults(t *testing.T) {
	require.Equal(t, &Settings{Lang: lang.En}, Given())
	require.NoError(t, analysis.Validate([]*analysis.Analyzer{Analyzer}))
}

func TestBadValues(t *testing.T) {
	reset(t)
	require.ErrorContains(t, Analyzer.Flags.Set("lang", "fr"), "use en or zh")
	good, broken := pack(t, "neutral A"), pack(t, "fase A")
	require.ErrorContains(t, Analyzer.Flags.Set("models", good+",,"+good), "empty file name")
	require.ErrorContains(t, Analyzer.Flags.Set("models", broken), broken+`:2:1: unknown verb "fase"`)
	require.ErrorIs(t, Analyzer.Flags.Set("models", filepath.Join(t.TempDir(), "absent.model")), os.ErrNotExist)
}

// module writes a module with a configuration and returns a pass over a package
// in it.
func module(t *testing.T, conf string) *analysis.Pass {
	t.Helper()
	root := t.TempDir()
	files := map[string]string{"go.mod": "module example.com/gate\n", config.Name: conf, "door/door.go": "package door\n"}
	require.NoError(t, os.Mkdir(filepath.Join(root, "door"), 0o777))
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(root, name), []byte(text), 0o666))
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, filepath.Join(root, "door/door.go"), nil, 0)
	require.NoError(t, err)
	pass := &analysis.Pass{Fset: fset, Files: []*ast.File{file}, Pkg: types.NewPackage("example.com/gate/door", "door")}
	source, err := source.Analyzer.Run(pass)
	require.NoError(t, err)
	pass.ResultOf = map[*analysis.Analyzer]any{Analyzer.Requires[0]: source}
	return pass
}

func TestConfiguration(t *testing.T) {
	result, err := Analyzer.Run(module(t, "hosts: [faces.example.cn]\nfiling: {id: 7, date: 2020-01-02, by: DPO, until: 2020-12-31}\n"))
	require.NoError(t, err)
	got := result.(*Settings)
	require.True(t, got.Config.Own("faces.example.cn"))
	require.Nil(t, got.Config.Filing)
	require.Len(t, got.Stale, 1)

	result, err = Analyzer.Run(module(t, "hosts: [a]\nhots: [b]\n"))
	require.NoError(t, err)
	require.EqualError(t, result.(*Settings).Err, `.facelint.yaml:2:1: unknown key "hots"; did you mean hosts?`)

	foreign := module(t, "hosts: [faces.example.cn]\n")
	foreign.Module = &analysis.Module{Path: "example.com/gate", Version: "v1.0.0"}
	result, err = Analyzer.Run(foreign)
	require.NoError(t, err)
	require.Equal(t, &config.Config{}, result.(*Settings).Config)
}
