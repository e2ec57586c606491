package rawface_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/rawface"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestRawface(t *testing.T) {
	var found []finding.Finding
	for _, r := range analyzertest.Run(t, rawface.Analyzer) {
		found = append(found, r.Result.(*lint.Result).Findings...)
	}
	t.Run("suppressed", func(t *testing.T) {
		silenced := make(map[string]string)
		for _, f := range found {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
		require.Equal(t, map[string]string{
			"rawface.allowedAbove":  "separate consent names the archive, deleted after 30 days",
			"rawface.allowedBehind": "已取得单独同意",
		}, silenced)
	})
	t.Run("confidence", func(t *testing.T) { confidence(t, found) })
	t.Run("trace", func(t *testing.T) { trace(t, found) })
}

// confidence checks that what a finding is worth follows from what it rests on.
func confidence(t *testing.T, found []finding.Finding) {
	basis := make(map[facedata.Basis]map[facedata.Confidence]bool)
	for _, f := range found {
		require.NotEmpty(t, f.Evidence, f.Message.En)
		b := f.Evidence[0].Basis
		if basis[b] == nil {
			basis[b] = make(map[facedata.Confidence]bool)
		}
		basis[b][f.Confidence] = true
	}
	require.Equal(t, map[facedata.Basis]map[facedata.Confidence]bool{
		facedata.API:        {facedata.High: true, facedata.Medium: true},
		facedata.Annotation: {facedata.High: true},
		facedata.Name:       {facedata.Medium: true},
		facedata.Text:       {facedata.Medium: true},
	}, basis)
}

// trace checks that the path of a finding leads from where data comes in to
// where it is kept, through what lies between.
func trace(t *testing.T, found []finding.Finding) {
	i := slices.IndexFunc(found, func(f finding.Finding) bool { return f.Function == "(*rawface.handler).login" })
	require.GreaterOrEqual(t, i, 0)
	var steps []string
	var lines []int
	for _, s := range found[i].Trace {
		require.Equal(t, "testdata/src/rawface/upload.go", s.Pos.File)
		steps = append(steps, s.Text.En)
		lines = append(lines, s.Pos.Line)
	}
	require.Contains(t, steps[0], "enters through (*gin.Context).ShouldBindJSON")
	require.Contains(t, steps, "is decoded by (*base64.Encoding).DecodeString")
	require.Equal(t, "is kept by os.WriteFile", steps[len(steps)-1])
	require.IsNonDecreasing(t, lines)
}

// A flow through an interface is complete in the package that puts service and
// implementation together, and is told at the line of the service.
func TestFlowThatMainCompletes(t *testing.T) {
	got := diagnostics(t, "rawface_wired", "rawface_wired/disk", "rawface_wired/cmd")
	require.Equal(t, map[string][]string{"rawface_wired/cmd": {"service.go:31"}}, got)
}

// Services called by hand are known by their addresses.
func TestServicesKnownByAddress(t *testing.T) { analyzertest.Run(t, rawface.Analyzer, "rawface_rest") }

// silent drops what analysistest says of wants: the tests that use it look at
// results.
type silent struct{}

func (silent) Errorf(string, ...any) {}

// diagnostics returns file and line of what is reported, by the package that
// reports it.
func diagnostics(t *testing.T, patterns ...string) map[string][]string {
	t.Helper()
	out := make(map[string][]string)
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), rawface.Analyzer, patterns...) {
		require.NoError(t, r.Err)
		for _, d := range r.Diagnostics {
			p := r.Action.Package.Fset.Position(d.Pos)
			path := r.Action.Package.PkgPath
			out[path] = append(out[path], fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line))
		}
	}
	return out
}
