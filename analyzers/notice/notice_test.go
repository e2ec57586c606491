package notice_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/notice"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestNotice(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string][]finding.Finding)
	var all []finding.Finding
	var programs []any
	for _, r := range analyzertest.Run(t, notice.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		if !result.Open {
			programs = append(programs, result.Program)
		}
		for _, f := range result.Findings {
			all = append(all, f)
			found[r.Action.Package.PkgPath] = append(found[r.Action.Package.PkgPath], f)
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"notice/allowed.enroll": "门口设有显著标识"}, silenced)
	untold := found["notice/untold"]
	require.Len(t, untold, 1, "one for the program")
	require.Len(t, untold[0].Trace, 4, "the route, the handler, the call, and the other entry point")
	for _, f := range notice.Join(all, programs) {
		require.Contains(t, f.Key, "lacks", "a program of the system serves a notice: %s", f.Message.En)
	}
}
