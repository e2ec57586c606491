package withdraw_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/withdraw"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestWithdraw(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, withdraw.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[r.Action.Package.PkgPath+" "+f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"withdraw/allowed.agree": "撤回由统一授权中心处理"}, silenced)
	unread := found["withdraw/unread unread:faceconsent"]
	require.Len(t, unread.Trace, 4, "the route, the withdrawal, the check, what is done behind it")
}

// What one program of a system records another may take back.
func TestProgramOfSeveralPackages(t *testing.T) {
	var got []string
	var all []finding.Finding
	var programs, server []any
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), withdraw.Analyzer, "withdraw_app/...") {
		require.NoError(t, r.Err)
		if result := r.Result.(*lint.Result); !result.Open {
			all, programs = append(all, result.Findings...), append(programs, result.Program)
			if r.Action.Package.PkgPath == "withdraw_app/server" {
				server = append(server, result.Program)
			}
		}
	}
	for _, f := range all {
		got = append(got, fmt.Sprintf("%s:%d %s", f.Pos.File, f.Pos.Line, f.Key))
	}
	require.Equal(t, []string{"testdata/src/withdraw_app/store/store.go:20 never:consent"}, got)
	require.Empty(t, withdraw.Join(all, programs))
	require.Len(t, withdraw.Join(all, server), 1, "without the administrator nobody can")
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
