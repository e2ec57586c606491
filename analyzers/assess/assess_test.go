package assess_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/assess"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestAssess(t *testing.T) {
	analyzertest.Run(t, assess.Analyzer, "assess/plain", "assess/library", "assess/retention")
}

// quiet lets pass what no comment wants.
type quiet struct{}

func (quiet) Errorf(string, ...any) {}

// TestRecorded reads what stands in the configuration too, where no comment can
// say what is wanted.
func TestRecorded(t *testing.T) {
	var got []string
	for _, r := range analysistest.Run(quiet{}, analyzertest.Dir(t), assess.Analyzer, "assess_recorded/...") {
		for _, f := range r.Result.(*lint.Result).Findings {
			require.Nil(t, f.Suppressed)
			got = append(got, fmt.Sprintf("%s %s:%d %s", f.Severity, f.Pos.File, f.Pos.Line, f.Key))
		}
	}
	slices.Sort(got)
	require.Equal(t, []string{
		"info .facelint.yaml:8 stale assessments: 0",
		"warning .facelint.yaml:11 since Beta",
		"warning .facelint.yaml:13 purpose payroll",
		"warning jobs/jobs.go:13 recipient Tencent Cloud",
		"warning main.go:26 purpose canteen",
	}, got)
}

func TestJoinTellsOnce(t *testing.T) {
	at := func(module, file, key string) finding.Finding {
		return finding.Finding{Module: module, Key: key, Pos: finding.Position{File: file, Line: 1}}
	}
	all := []finding.Finding{
		at("m", "cmd/a/main.go", "assessment"), at("m", "cmd/b/main.go", "assessment"), at("n", "main.go", "assessment"),
		at("m", ".facelint.yaml", "stale x"), at("m", ".facelint.yaml", "stale x"),
		at("m", "a.go", "recipient Acme"), at("m", "b.go", "recipient Acme"),
	}
	require.Equal(t, slices.Concat(all[:1], all[2:4], all[5:]), assess.Join(all, nil))
}
