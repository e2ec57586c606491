// Package flowmatrix_test holds the engine to testdata/src/flow, where each
// feature of Go through which data can flow has functions of its own: those that
// must be found, and twins that must not.
//
// What must be found is marked in place, on the line to change:
//
//	os.WriteFile(name, img, 0o600) // want `image kept in file`
//
// Nothing else may be found. Where the engine falls short today the line says
// so and why, and gaps.txt lists all of these, so that a gap that closes or
// opens fails the test:
//
//	os.WriteFile(name, img, 0o600) // gap: why it is missed
//	os.WriteFile(name, txt, 0o600) // gap: reported though it is clean
//
// A want before a gap says what is to be found once the gap has closed.
//
// What importers are told of a function stands in its comment (summary_test.go).
// With -update, marks of gaps that have closed turn into what they stand for, and
// gaps.txt and the list in docs/limits.md are written again; a gap that opens is
// marked by hand.
package flowmatrix_test

import (
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/flows"
)

var update = flag.Bool("update", false, "write the golden list of gaps, and turn marks of closed gaps into expectations")

// silent drops what analysistest says of wants: a flow may be complete in
// another package than the one that its line is in.
type silent struct{}

func (silent) Errorf(string, ...any) {}

func TestMatrix(t *testing.T) {
	dir := analyzertest.Dir(t)
	results := analysistest.Run(silent{}, dir, flows.Analyzer, "flow/...")
	require.NotEmpty(t, results)
	marks := make(map[place]*mark)
	found := make(map[place][]string)
	for _, r := range results {
		require.NoError(t, r.Err)
		require.Empty(t, r.Action.Package.Errors)
		readMarks(t, filepath.Dir(dir), r.Action.Package, marks)
		result := r.Result.(*flows.Result)
		for _, f := range result.Flows {
			at := place{f.At.File, f.At.Line}
			if f.Store.Medium == model.Memory {
				continue // a map of the program itself: where data passes, no end of a flow
			}
			text := fmt.Sprintf("%s kept in %s by %s", f.Kind, f.Store.Medium, f.Store.Call)
			if f.Sealed {
				text += ", sealed"
			}
			found[at] = append(found[at], text)
		}
		for _, b := range result.BlindSpots {
			at := place{b.Pos.File, b.Pos.Line}
			found[at] = append(found[at], "blind: "+b.Text.En)
		}
	}
	g := &gaps{root: filepath.Dir(dir)}
	for _, at := range placesOf(marks, found) {
		m := marks[at]
		if m == nil {
			m = new(mark)
		}
		for _, fault := range g.compare(at, m, found[at]) {
			t.Errorf("%s:%d: %s", at.file, at.line, fault)
		}
	}
	for _, r := range results {
		checkSummaries(t, r, g)
	}
	golden(t, filepath.Join(dir, "src", "flow", "gaps.txt"), g.list())
	golden(t, filepath.Join(g.root, "docs", "limits.md"), g.limits(t))
}

// compare returns what is wrong with the findings of one line, and notes gaps.
func (g *gaps) compare(at place, m *mark, found []string) (faults []string) {
	left := slices.Clone(found)
	for _, want := range m.wants {
		i := slices.IndexFunc(left, want.MatchString)
		if i < 0 {
			faults = append(faults, fmt.Sprintf("not found: %s", want))
			continue
		}
		left = slices.Delete(left, i, i+1)
	}
	for _, f := range left {
		faults = append(faults, "unexpected: "+f)
	}
	why, over := strings.CutPrefix(m.gap, "reported though")
	closed := len(faults) == 0
	if m.wants == nil {
		closed = over == (len(found) == 0)
	}
	switch {
	case m.gap == "":
		g.found += len(found) - len(left)
		return faults
	case !closed && over:
		g.reported = append(g.reported, m.because("though"+why))
	case !closed:
		g.missed = append(g.missed, m.because(m.gap))
	case *update:
		g.found += len(found)
		if err := g.close(at, found); err != nil {
			return []string{err.Error()}
		}
	default:
		return []string{"this gap has closed, use -update: " + m.gap}
	}
	return nil
}
