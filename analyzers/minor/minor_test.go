package minor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/minor"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestMinor(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, minor.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[f.Function] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"(*minor/adults.door).student": "evening classes take adults only"}, silenced)

	typed := found["(*minor/school.attendance).enroll"]
	require.Equal(t, rule.Error, typed.Severity)
	require.Equal(t, facedata.Medium, typed.Confidence)
	declared := found["(*minor/youeryuan.fuwu).luru"]
	require.Equal(t, facedata.High, declared.Confidence)
	require.Contains(t, declared.Message.Zh, "且声明的场所为学校；从处理函数 (*fuwu).luru 到此处，既未判断年龄")
	require.Equal(t, rule.Warning, found["(*minor/adults.door).student"].Severity, "a name on the way")
}
