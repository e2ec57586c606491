package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/report"
)

// fingerprints returns the fingerprints of findings, by position.
func fingerprints(findings ...finding.Finding) []string {
	var prints []string
	for _, f := range report.New(report.Run{Findings: findings}).Findings {
		prints = append(prints, f.Fingerprint)
	}
	return prints
}

func TestFingerprintStaysWhenLinesMove(t *testing.T) {
	moved := kept()
	moved.Pos.Line += 100
	moved.Pos.Col = 1
	moved.Trace[1].Pos.Line += 100
	moved.Trace[1].Text.En = "os.WriteFile keeps  it, see upload.go:141:3"
	moved.Message = lang.Same("worded in another way")
	moved.Evidence = nil
	require.Equal(t, fingerprints(kept()), fingerprints(moved))
}

func TestFingerprintChangesWithTheGap(t *testing.T) {
	for name, change := range map[string]func(*finding.Finding){
		"rule":     func(f *finding.Finding) { f.Rule = "facelog" },
		"module":   func(f *finding.Finding) { f.Module = "example.com/other" },
		"file":     func(f *finding.Finding) { f.Pos.File = "web/other.go" },
		"function": func(f *finding.Finding) { f.Function = "example.com/shop/web.Other" },
		"key":      func(f *finding.Finding) { f.Key = "sql:faces" },
		"sink":     func(f *finding.Finding) { f.Trace[1].Text.En = "os.Create keeps it" },
		"boundary": func(f *finding.Finding) { f.Function, f.Key = f.Function+"f", "ile:faces/*" },
	} {
		t.Run(name, func(t *testing.T) {
			f := kept()
			change(&f)
			require.NotEqual(t, fingerprints(kept()), fingerprints(f))
		})
	}
}

func TestEqualGapsAreNumbered(t *testing.T) {
	second := kept()
	second.Pos.Line++
	prints := fingerprints(second, kept())
	require.Len(t, prints, 2)
	require.Equal(t, fingerprints(kept())[0], prints[0])
	require.NotEqual(t, prints[0], prints[1])
}

func TestSilencingOneLeavesTheOthersKnown(t *testing.T) {
	first, second := kept(), kept()
	second.Pos.Line++
	before := fingerprints(first, second)
	first.Suppressed = &finding.Suppression{Reason: "reviewed"}
	require.Equal(t, before[1:], fingerprints(first, second))
}
