package site_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/site"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestSite(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, site.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{"site/hotel.move": "a dummy in the show room"}, silenced)
	require.Equal(t, rule.Error, found["女更衣室"].Severity)
	require.Len(t, found["女更衣室"].Articles, 4)
	require.Equal(t, rule.Info, found["public"].Severity)
	require.Len(t, found["public"].Articles, 2, "nobody's private space")
	require.Equal(t, rule.Error, found["private-room"].Severity)
}
