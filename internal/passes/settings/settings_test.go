package settings

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/lang"
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
	result, err := Analyzer.Run(nil)
	require.NoError(t, err)
	got := result.(*Settings)
	require.Equal(t, lang.Zh, got.Lang)
	require.Len(t, got.Models, 3)
	for i, name := range []string{a, b, c} {
		require.Equal(t, name, got.Models[i].Name())
		require.Len(t, got.Models[i].Rows(), 1)
	}
}

func TestDefaults(t *testing.T) {
	got, err := Analyzer.Run(nil)
	require.NoError(t, err)
	require.Equal(t, &Settings{Lang: lang.En}, got)
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
