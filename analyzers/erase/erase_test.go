package erase_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/erase"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/lint"
)

func TestErase(t *testing.T) {
	silenced := make(map[string]string)
	for _, r := range analyzertest.Run(t, erase.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"erase/allowed.save": "平台每日清理该目录"}, silenced)
}

// What other packages keep is told where they keep it, by the program alone.
func TestProgramOfSeveralPackages(t *testing.T) {
	var got []string
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), erase.Analyzer, "erase_app/...") {
		require.NoError(t, r.Err)
		for _, d := range r.Diagnostics {
			p := r.Action.Package.Fset.Position(d.Pos)
			message, _, _ := strings.Cut(d.Message, " by ")
			got = append(got, fmt.Sprintf("%s: %s:%d: %s", r.Action.Package.PkgPath, filepath.Base(p.Filename), p.Line, message))
		}
	}
	require.Equal(t, []string{
		"erase_app/cmd: store.go:28: erase: a face template is kept in an SQL table (visitors)",
	}, got)
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
