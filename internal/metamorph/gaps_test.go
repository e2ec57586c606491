package metamorph_test

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// accounts reports whether c is the reason for a change of g at a place.
func (c cause) accounts(g gap, place string) bool {
	in := func(list []string, s string) bool { return list == nil || slices.Contains(list, s) }
	return in(c.what, g.what) && in(c.class, g.class) && in(c.rules, g.rule) && in(c.group, g.group) && in(c.by, g.rewrite) &&
		(c.at == nil || c.at.MatchString(place))
}

// entry is a line of a list of gaps: how many findings a rewrite changes in
// programs for one reason.
type entry struct{ why, group, rewrite string }

// explain counts changes by reason. What no cause accounts for comes back in
// words.
func explain(now map[gap]map[string]bool, list []cause) (counts map[entry]int, unexplained []string) {
	counts = make(map[entry]int)
	for g, places := range now {
		for place := range places {
			i := slices.IndexFunc(list, func(c cause) bool { return c.accounts(g, place) })
			if i < 0 {
				unexplained = append(unexplained, fmt.Sprintf("%s, %s in %s: %s %s: %s", g.rewrite, g.class, g.group, g.rule, g.what, place))
				continue
			}
			counts[entry{list[i].why, g.group, g.rewrite}]++
		}
	}
	slices.Sort(unexplained)
	return counts, unexplained
}

// readCounts reads a list of gaps. Under each line "# WHY" stand lines
// "group: count rewrite, rewrite; count rewrite".
func readCounts(t *testing.T, file string) map[entry]int {
	t.Helper()
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	counts := make(map[entry]int)
	why := ""
	for in := bufio.NewScanner(f); in.Scan(); {
		line := in.Text()
		if reason, ok := strings.CutPrefix(line, "# "); ok {
			why = reason
			continue
		}
		group, rest, ok := strings.Cut(line, ": ")
		if !ok {
			continue
		}
		for part := range strings.SplitSeq(rest, "; ") {
			n := 0
			_, err := fmt.Sscan(part, &n)
			require.NoError(t, err, line)
			_, names, _ := strings.Cut(part, " ")
			for name := range strings.SplitSeq(names, ", ") {
				counts[entry{why, group, name}] = n
			}
		}
	}
	return counts
}

// writeCounts writes a list of gaps in the order of causes.
func writeCounts(t *testing.T, file string, counts map[entry]int, list []cause) {
	t.Helper()
	lines := make(map[string]map[string]map[int][]string) // rewrites, by reason, group and count
	for e, n := range counts {
		if lines[e.why] == nil {
			lines[e.why] = make(map[string]map[int][]string)
		}
		if lines[e.why][e.group] == nil {
			lines[e.why][e.group] = make(map[int][]string)
		}
		lines[e.why][e.group][n] = append(lines[e.why][e.group][n], e.rewrite)
	}
	var b strings.Builder
	for _, c := range list {
		if lines[c.why] == nil {
			continue // written under a cause before
		}
		fmt.Fprintf(&b, "# %s\n", c.why)
		for _, group := range slices.Sorted(maps.Keys(lines[c.why])) {
			var parts []string
			for _, n := range slices.Backward(slices.Sorted(maps.Keys(lines[c.why][group]))) {
				names := lines[c.why][group][n]
				slices.Sort(names)
				parts = append(parts, fmt.Sprintf("%d %s", n, strings.Join(names, ", ")))
			}
			fmt.Fprintf(&b, "%s: %s\n", group, strings.Join(parts, "; "))
		}
		b.WriteString("\n")
		delete(lines, c.why)
	}
	require.NoError(t, os.WriteFile(file, []byte(strings.TrimSuffix(b.String(), "\n")), 0o666))
}

// settle compares what is with what is known; tried says of which rewrites and
// groups. Under -update it writes the list anew.
func settle(t *testing.T, file string, now map[gap]map[string]bool, list []cause, tried func(rewrite, group string) bool) {
	t.Helper()
	counts, faults := explain(now, list)
	if *update {
		writeCounts(t, file, counts, list)
	}
	known := readCounts(t, file)
	for e, n := range counts {
		if known[e] != n {
			faults = append(faults, fmt.Sprintf("%s in %s: %d findings, known are %d: %s", e.rewrite, e.group, n, known[e], e.why))
		}
	}
	for e, n := range known {
		if counts[e] == 0 && tried(e.rewrite, e.group) {
			faults = append(faults, fmt.Sprintf("%s in %s: %d findings are no more: %s", e.rewrite, e.group, n, e.why))
		}
	}
	slices.Sort(faults)
	require.Empty(t, faults, "what %s does not say: correct the engine, or name the cause and run with -full -update", file)
}
