// Package analyzertest runs rules over the repository's shared testdata.
package analyzertest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// Run applies a to the packages of testdata/src that match patterns and checks
// the findings against their // want comments; without patterns it takes the
// folder named like a, with all below it. Facts are checked to encode the same
// way twice, and imports resolve inside testdata/src, where the stubs of SDKs
// are. It returns what a gave for each package.
func Run(t *testing.T, a *analysis.Analyzer, patterns ...string) []*analysistest.Result {
	t.Helper()
	if len(patterns) == 0 {
		patterns = []string{a.Name + "/..."}
	}
	return analysistest.Run(t, Dir(t), a, patterns...)
}

// Dir returns the repository's testdata directory.
func Dir(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "testdata")
		}
		require.NotEqual(t, filepath.Dir(dir), dir, "no go.mod above the test's directory")
		dir = filepath.Dir(dir)
	}
}
