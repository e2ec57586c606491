package offdevice_test

import (
	"fmt"
	"path"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/offdevice"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestOffdevice(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	var patterns []string
	for _, name := range []string{"terminal", "gate", "consented", "grounds", "training", "server", "cleared", "silent"} {
		patterns = append(patterns, "offdevice/"+name)
	}
	for _, r := range analyzertest.Run(t, offdevice.Analyzer, patterns...) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[path.Base(r.Action.Package.PkgPath)] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"offdevice/grounds.border": "the border act has each picture sent to the authority",
		"offdevice/grounds.mend":   "a picture of a doll, for repairs",
	}, silenced)
	require.Equal(t, rule.Error, found["gate"].Severity)
	require.Len(t, found["gate"].Articles, 5)
	require.GreaterOrEqual(t, len(found["gate"].Trace), 2)
	require.Equal(t, rule.Warning, found["server"].Severity)
	require.Len(t, found["training"].Articles, 3, "the Measures do not apply")
}

// What leaves in a package that does not know where it runs is told of by the
// program.
func TestProgramOfSeveralPackages(t *testing.T) {
	var got []string
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), offdevice.Analyzer, "offdevice/upload/...") {
		require.NoError(t, r.Err)
		for _, d := range r.Diagnostics {
			p := r.Action.Package.Fset.Position(d.Pos)
			got = append(got, fmt.Sprintf("%s: %s:%d", r.Action.Package.PkgPath, filepath.Base(p.Filename), p.Line))
		}
	}
	require.Equal(t, []string{"offdevice/upload/device: faces.go:15"}, got)
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
