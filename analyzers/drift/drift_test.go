package drift_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/drift"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/lint"
)

func TestDrift(t *testing.T) {
	silenced := make(map[string]string)
	for _, r := range analyzertest.Run(t, drift.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			require.Len(t, f.Articles, 7, "no venue is declared")
			require.Greater(t, len(f.Trace), 1)
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"(*drift/door.door).survey": "guests sign for the survey at the desk"}, silenced)
}
