package onlyface_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/onlyface"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestOnlyface(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, onlyface.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[r.Action.Package.PkgPath+" "+f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"onlyface/allowed.border": "the border law asks for the face of each traveller",
		"onlyface/allowed.vault":  "staff open the vault by key at the same door",
	}, silenced)

	visible := found["onlyface/sets VerifyMethods"]
	require.Equal(t, rule.Error, visible.Severity, "the whole set is in sight")
	login := found["onlyface/login login"]
	require.Equal(t, rule.Warning, login.Severity)
	require.Contains(t, login.Message.Zh, "人脸是唯一的验证方式")
	require.Len(t, login.Trace, 3)
	require.Contains(t, login.Trace[0].Text.En, "login")
	require.Len(t, login.Articles, 3, "no manager of a building")
	require.Len(t, found["onlyface/door door"].Articles, 4)
}

// What is let in elsewhere is told there, by the program alone; of several
// programs of one system each may have the other way. The package of cards says
// nothing of faces.
func TestProgramOfSeveralPackages(t *testing.T) {
	var got []string
	var all []finding.Finding
	var programs []any
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), onlyface.Analyzer, "onlyface_app/...") {
		require.NoError(t, r.Err)
		for _, d := range r.Diagnostics {
			p := r.Action.Package.Fset.Position(d.Pos)
			got = append(got, fmt.Sprintf("%s: %s:%d", r.Action.Package.PkgPath, filepath.Base(p.Filename), p.Line))
		}
		if result := r.Result.(*lint.Result); !result.Open {
			all, programs = append(all, result.Findings...), append(programs, result.Program)
		}
	}
	require.Equal(t, []string{"onlyface_app/kiosk: faces.go:16"}, got)
	require.Len(t, programs, 3)
	require.Empty(t, onlyface.Join(all, programs))
	require.Len(t, onlyface.Join(all, programs[2:]), 1, "the kiosk by itself")
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
