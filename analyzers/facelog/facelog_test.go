package facelog_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/facelog"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestFacelog(t *testing.T) {
	silenced := make(map[string]string)
	severities := make(map[string]rule.Severity)
	for _, r := range analyzertest.Run(t, facelog.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
			require.NotEmpty(t, f.Evidence)
			require.GreaterOrEqual(t, len(f.Trace), 2, f.Message.En)
			severities[f.Key] = f.Severity
		}
	}
	require.Equal(t, map[string]string{"facelog.suppressed": "synthetic faces of the test bench only"}, silenced)
	require.Equal(t, rule.Error, severities["image>log.Println"])
	require.Equal(t, rule.Error, severities["template>slog.Debug"])
	require.Equal(t, rule.Warning, severities[facedata.Attribute.String()+">log.Println"])
	require.Equal(t, rule.Warning, severities["reference>logrus.Infof"])
}
