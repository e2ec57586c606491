package flowmatrix_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// gap is one expectation that the engine does not meet.
type gap struct{ file, fn, why string }

// gaps are all of them.
type gaps struct {
	root     string // of the module
	found    int
	missed   []gap
	reported []gap
	summary  []gap
}

// list writes the gaps without the numbers of their lines, which other changes
// move.
func (g *gaps) list() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d flows are found.\n", g.found)
	for _, part := range []struct {
		title string
		gaps  []gap
	}{{"are missed", g.missed}, {"are reported and should not be", g.reported}, {"are wrong in a summary", g.summary}} {
		slices.SortFunc(part.gaps, func(a, b gap) int {
			return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.fn, b.fn), cmp.Compare(a.why, b.why))
		})
		fmt.Fprintf(&b, "\n%d %s.\n", len(part.gaps), part.title)
		for _, x := range part.gaps {
			fmt.Fprintf(&b, "%s: %s: %s\n", x.file, x.fn, x.why)
		}
	}
	return b.String()
}

// limits returns docs/limits.md with the reasons of the gaps between its marks.
func (g *gaps) limits(t *testing.T) string {
	t.Helper()
	const from, to = "<!-- gaps -->\n", "<!-- end of gaps -->\n"
	data, err := os.ReadFile(filepath.Join(g.root, "docs", "limits.md"))
	require.NoError(t, err)
	head, rest, ok := strings.Cut(string(data), from)
	require.True(t, ok)
	_, tail, ok := strings.Cut(rest, to)
	require.True(t, ok)
	return head + from + "Missed:\n\n" + reasons(g.missed) + "\nReported, although\n\n" + reasons(g.reported) + to + tail
}

// reasons lists why there are gaps, the most frequent first.
func reasons(list []gap) string {
	count := make(map[string]int)
	var whys []string
	for _, x := range list {
		if count[x.why]++; count[x.why] == 1 {
			whys = append(whys, x.why)
		}
	}
	slices.SortFunc(whys, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	var b strings.Builder
	for _, why := range whys {
		fmt.Fprintf(&b, "- %s", strings.TrimPrefix(why, "though "))
		if count[why] > 1 {
			fmt.Fprintf(&b, " (%d)", count[why])
		}
		b.WriteString("\n")
	}
	return b.String()
}

// golden compares got with file, or writes it. Of long files that differ the
// lines that do are enough.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	want := string(data)
	for line := range strings.Lines(want) {
		if strings.Count(want, line) > strings.Count(got, line) {
			t.Errorf("%s: no more: %s", filepath.Base(file), line)
		}
	}
	for line := range strings.Lines(got) {
		if strings.Count(got, line) > strings.Count(want, line) {
			t.Errorf("%s: new: %s", filepath.Base(file), line)
		}
	}
	if want != got {
		t.Errorf("go test ./internal/flowmatrix -update writes %s", filepath.Base(file))
	}
}
