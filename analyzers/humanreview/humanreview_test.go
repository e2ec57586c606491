package humanreview_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/humanreview"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestHumanreview(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, humanreview.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[f.Function] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"humanreview/allowed.apply": "branch staff call back the same day"}, silenced)
	lending := found["(*humanreview/lending.desk).decide"]
	require.Equal(t, rule.Info, lending.Severity)
	require.Len(t, lending.Trace, 3)
	require.Contains(t, lending.Message.Zh, "仅凭人脸拒绝贷款")
	require.Equal(t, rule.Warning, found["(*humanreview/declared.office).collect"].Severity, "a directive says that it weighs heavily")
}

// Of several programs of one system each may be the one where staff look.
func TestJoin(t *testing.T) {
	var all []finding.Finding
	var programs []any
	for _, r := range analyzertest.Run(t, humanreview.Analyzer, "humanreview/lending", "humanreview/reviewed") {
		result := r.Result.(*lint.Result)
		all, programs = append(all, result.Findings...), append(programs, result.Program)
	}
	require.Len(t, all, 1)
	require.Empty(t, humanreview.Join(all, programs))
	require.Len(t, humanreview.Join(all, programs[:1]), 1, "the desk by itself")
}
