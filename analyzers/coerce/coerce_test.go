package coerce_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/coerce"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestCoerce(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, coerce.Analyzer) {
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
		"coerce/allowed.lend": "lenders must identify borrowers at the counter",
		"coerce/allowed.exam": "candidates may come to the hall with a card instead",
	}, silenced)

	clock := found["coerce/attendance attendance"]
	require.Equal(t, "(*coerce/attendance.service).ClockIn", clock.Function)
	require.Contains(t, clock.Trace[0].Text.En, "clockIn")
	require.Contains(t, clock.Message.Zh, "须通过人脸比对 verifyFace才能完成考勤打卡")
	require.Len(t, clock.Articles, 7)
}
