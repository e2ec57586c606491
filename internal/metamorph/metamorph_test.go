package metamorph_test

import (
	"flag"
	"fmt"
	"hash/fnv"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	full   = flag.Bool("full", false, "make every rewrite in every program, not a sample")
	update = flag.Bool("update", false, "write the lists of known gaps anew; with -full")
)

// programs is the corpus, loaded once.
var programs = sync.OnceValues(load)

// sample says which rewrites and answers are made in which programs without
// -full: one of so many.
type sample uint32

const (
	sampledRewrites sample = 32
	sampledAnswers  sample = 4
)

func (s sample) takes(rewrite, group string) bool {
	h := fnv.New32a()
	h.Write([]byte(rewrite + "\x00" + group))
	return *full || h.Sum32()%uint32(s) == 0
}

// TestRewritesKeepFindings makes each rewrite wherever it can be made.
func TestRewritesKeepFindings(t *testing.T) {
	c, err := programs()
	require.NoError(t, err)
	gaps := make(map[gap]map[string]bool)
	var table strings.Builder
	for _, rw := range rewrites() {
		out := outcome{gaps: make(map[gap]map[string]bool)}
		for _, u := range c.order {
			if !sampledRewrites.takes(rw.name, group(u.path)) {
				continue
			}
			before, err := c.before(u)
			require.NoError(t, err)
			m := &maker{c: c, unit: u}
			require.NoError(t, m.try(rw, before, &out), u.path)
		}
		changed := 0
		for _, findings := range out.gaps {
			changed += len(findings)
		}
		maps.Copy(gaps, out.gaps)
		fmt.Fprintf(&table, "%-32s %5d sites, %4d programs, %5d findings, %4d changed\n", rw.name, out.sites, out.runs, out.findings, changed)
	}
	t.Logf("rewrites:\n%s", table.String())
	details(t, gaps)
	settle(t, filepath.Join("testdata", "gaps.txt"), gaps, causes(), sampledRewrites.takes)
}

// details shows which findings are changed.
func details(t *testing.T, gaps map[gap]map[string]bool) {
	t.Helper()
	var lines []string
	for g, findings := range gaps {
		lines = append(lines, fmt.Sprintf("%s, %s in %s: %s %s: %s", g.rewrite, g.class, g.group, g.rule, g.what,
			strings.Join(slices.Sorted(maps.Keys(findings)), ", ")))
	}
	slices.Sort(lines)
	t.Logf("changed:\n%s", strings.Join(lines, "\n"))
}

// TestAnswersRemoveTheirFinding makes the changes that answer findings; they
// take away what they answer and nothing else.
func TestAnswersRemoveTheirFinding(t *testing.T) {
	c, err := programs()
	require.NoError(t, err)
	gaps := make(map[gap]map[string]bool)
	var table strings.Builder
	for _, a := range answers() {
		out := outcome{gaps: make(map[gap]map[string]bool)}
		for _, u := range c.order {
			if !sampledAnswers.takes(a.name, group(u.path)) {
				continue
			}
			before, err := c.before(u)
			require.NoError(t, err)
			m := &maker{c: c, unit: u}
			for _, set := range apart(before) {
				require.NoError(t, m.reply(a, set, before, &out), u.path)
			}
		}
		changed := 0
		for _, findings := range out.gaps {
			changed += len(findings)
		}
		maps.Copy(gaps, out.gaps)
		fmt.Fprintf(&table, "%-32s %5d sites, %5d findings, %4d gaps\n", a.name, out.sites, out.findings, changed)
	}
	t.Logf("answers:\n%s", table.String())
	details(t, gaps)
	settle(t, filepath.Join("testdata", "answers.txt"), gaps, answerCauses(), sampledAnswers.takes)
}

// apart parts findings into sets that are answered at once: every other one, so
// that those between show that nothing else goes, or with -full each alone.
func apart(all findings) [][]found {
	sets := make([][]found, 2)
	if *full {
		sets = make([][]found, len(all))
	}
	for i, f := range slices.SortedFunc(maps.Keys(all), found.compare) {
		sets[i%len(sets)] = append(sets[i%len(sets)], f)
	}
	return sets
}
