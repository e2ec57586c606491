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
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestErase(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, erase.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[r.Action.Package.PkgPath+" "+f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, rule.Error, erase.Rule.Severity)
	require.Equal(t, map[string]string{"erase/allowed.save": "平台每日清理该目录"}, silenced)

	vendor := found["erase/rekognition gallery:guests"]
	require.Equal(t, facedata.High, vendor.Confidence, "a vendor's own call says what it is")
	named := found["erase/sqlother sql:faces"]
	require.Equal(t, facedata.Medium, named.Confidence, "a name alone says what it is")
	require.Equal(t, "人脸图像被 (*sql.DB).Exec 保存到数据库表(faces)，程序没有任何可触发的操作会从该处将其删除", named.Message.Zh)
	require.NotEmpty(t, named.Trace)
	require.NotEmpty(t, named.Evidence)
	require.Equal(t, "a face image is kept in an SQL table (faces) by (*sql.DB).Exec and nothing that the program can be made to do "+
		"erases it from there (no route, command or job leads to the deletion at testdata/src/erase/uncalled/main.go:17)",
		found["erase/uncalled sql:faces"].Message.En)
}

// What other packages keep is told where they keep it, by the program alone; of
// several programs of one system each may erase what another keeps.
func TestProgramOfSeveralPackages(t *testing.T) {
	var got []string
	var all []finding.Finding
	var programs []any
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), erase.Analyzer, "erase_app/...") {
		require.NoError(t, r.Err)
		for _, d := range r.Diagnostics {
			p := r.Action.Package.Fset.Position(d.Pos)
			message, _, _ := strings.Cut(d.Message, " by ")
			got = append(got, fmt.Sprintf("%s: %s:%d: %s", r.Action.Package.PkgPath, filepath.Base(p.Filename), p.Line, message))
		}
		if result := r.Result.(*lint.Result); !result.Open {
			all, programs = append(all, result.Findings...), append(programs, result.Program)
		}
	}
	require.Equal(t, []string{
		"erase_app/admin: store.go:22: erase: a face image is kept in an SQL table (faces)",
		"erase_app/cmd: store.go:28: erase: a face template is kept in an SQL table (visitors)",
	}, got)
	require.Empty(t, erase.Join(all, programs))
	require.Len(t, erase.Join(all, programs[:1]), 1, "what the other erases nobody hears of")
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
