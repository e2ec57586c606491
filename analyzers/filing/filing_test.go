package filing_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/filing"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/lint"
)

func TestFiling(t *testing.T) {
	var silenced []string
	for _, r := range analyzertest.Run(t, filing.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			require.NotContains(t, f.Message.En+f.Message.Zh, "10,000 people", "the number of the draft")
			if f.Suppressed != nil {
				silenced = append(silenced, f.Function)
			}
		}
	}
	require.Equal(t, []string{"filing/library.venue"}, silenced)
}
