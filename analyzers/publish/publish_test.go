package publish_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/publish"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/lint"
)

func TestPublish(t *testing.T) {
	silenced := make(map[string]string)
	texts := make(map[string]string)
	for _, r := range analyzertest.Run(t, publish.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
			require.NotEmpty(t, f.Evidence)
			require.GreaterOrEqual(t, len(f.Trace), 2, f.Message.En)
			texts[f.Function] = f.Message.Zh
		}
	}
	require.Equal(t, map[string]string{"publish/kiosk.files": "reachable from the intranet of the porter only"}, silenced)
	require.Equal(t, "目录 {menjin.根目录()}/public 由 echo.Echo.Static 向任何人提供，其中保存人脸图像（testdata/src/publish/menjin/main.go:30）", texts["publish/menjin.main"])
}
