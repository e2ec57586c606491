package remote_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/remote"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
)

func TestRemote(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, remote.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[f.Function] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"remote/grounds.police": "order 7/2026 of the city police",
		"remote/grounds.tested": "a loop of recorded frames in the laboratory",
	}, silenced)
	inVenues := law.Ref{Instrument: "spc-2021-15", Article: "2", Item: 1}
	require.Contains(t, found["remote/hall.main"].Articles, inVenues)
	gate := found["(*remote/gate.gate).watch"]
	require.NotContains(t, gate.Articles, inVenues, "no venue is declared")
	require.Len(t, gate.Trace, 3)
	require.Contains(t, gate.Message.Zh, "无感识别")
}
