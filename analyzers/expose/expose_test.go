package expose_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/expose"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestExpose(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, expose.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
			require.NotEmpty(t, f.Evidence)
			require.GreaterOrEqual(t, len(f.Trace), 3, f.Message.En)
			found[f.Function] = f
		}
	}
	require.Equal(t, map[string]string{"(*expose/web.api).bench": "synthetic faces of the test bench only"}, silenced)
	require.Equal(t, rule.Error, found["(*expose/web.api).list"].Severity)
	require.Equal(t, rule.Warning, found["(*expose/web.api).one"].Severity)
	require.Contains(t, found["(*expose/chaxun.fuwu).liebiao"].Message.Zh, "存储中多人的人脸图像由 (*fiber.Ctx).JSON 返回给任何请求方")
}
