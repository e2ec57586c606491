package bundle_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/bundle"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
)

func Test(t *testing.T) {
	results := analyzertest.Run(t, bundle.Analyzer)
	found, silenced := 0, 0
	for _, r := range results {
		for _, f := range r.Result.(*lint.Result).Findings {
			found++
			if f.Suppressed != nil {
				silenced++
			}
			require.NotEmpty(t, f.Message.Zh, f.Message.En)
			require.NotEmpty(t, f.Advice.Zh, f.Message.En)
			require.GreaterOrEqual(t, len(f.Trace), 2, f.Message.En)
			require.NotEmpty(t, f.Evidence, f.Message.En)
			require.NotZero(t, f.Confidence, f.Message.En)
			for _, step := range f.Trace {
				require.True(t, step.Pos.IsValid(), "%s: %s", f.Message.En, step.Text.En)
			}
		}
	}
	require.Equal(t, 1, silenced)
	require.Greater(t, found, 40)
}

func TestArticlesExist(t *testing.T) {
	for _, refs := range [][]law.Ref{bundle.Rule.Primary, bundle.Rule.Cross, bundle.Rule.History} {
		for _, ref := range refs {
			_, _, ok := law.Lookup(ref)
			require.True(t, ok, "%+v", ref)
		}
	}
}
