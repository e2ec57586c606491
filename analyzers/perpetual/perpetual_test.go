package perpetual_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/perpetual"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func Test(t *testing.T) {
	results := analyzertest.Run(t, perpetual.Analyzer)
	var all []finding.Finding
	silenced := 0
	for _, r := range results {
		for _, f := range r.Result.(*lint.Result).Findings {
			all = append(all, f)
			if f.Suppressed != nil {
				silenced++
			}
		}
	}
	require.Equal(t, 1, silenced)
	require.Greater(t, len(all), 40)
	for _, f := range all {
		require.NotEmpty(t, f.Message.Zh, f.Message.En)
		require.NotEmpty(t, f.Advice.Zh, f.Message.En)
		require.Len(t, f.Trace, 2, f.Message.En)
		require.NotEmpty(t, f.Evidence, f.Message.En)
		require.Contains(t, []rule.Severity{rule.Error, rule.Warning}, f.Severity, f.Message.En)
		for _, step := range f.Trace {
			require.True(t, step.Pos.IsValid(), "%s: %s", f.Message.En, step.Text.En)
		}
	}
}

func TestArticlesExist(t *testing.T) {
	for _, refs := range [][]law.Ref{perpetual.Rule.Primary, perpetual.Rule.Cross} {
		for _, ref := range refs {
			_, _, ok := law.Lookup(ref)
			require.True(t, ok, "%+v", ref)
		}
	}
}
