package crossborder_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/crossborder"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestCrossborder(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, crossborder.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[r.Action.Package.PkgPath] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"crossborder/allowed.main": "the guests are of a hotel in Virginia, and so is the program",
	}, silenced)
	require.Equal(t, rule.Error, found["crossborder/hotel"].Severity)
	require.Equal(t, rule.Info, found["crossborder/hotelenv"].Severity, "who runs the program decides")
	require.Equal(t, "人脸数据交给 Tencent Cloud 的境外区域：ap-hongkong（CreatePerson）", found["crossborder/menjin"].Message.Zh)
	require.NotContains(t, found, "crossborder/hotelset", "regions to choose from are none")
}
