package driver

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/passes/suggest"
)

// Diff returns what the edits of the proposals do to their files, as a unified
// diff for patch -p1 in the current directory. A file that gofmt has nothing to
// say about stays so.
func Diff(proposals []suggest.Proposal) (string, error) {
	edits := make(map[string][]suggest.Edit)
	names := make(map[string]string)
	var files []string
	for _, p := range proposals {
		if p.Edit == nil || slices.Contains(edits[p.Edit.File], *p.Edit) {
			continue
		}
		if names[p.Edit.File] == "" {
			files, names[p.Edit.File] = append(files, p.Edit.File), p.Pos.File
		}
		edits[p.Edit.File] = append(edits[p.Edit.File], *p.Edit)
	}
	var out strings.Builder
	for _, file := range files {
		before, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("reading what is to be edited: %w", err)
		}
		after, err := applied(before, edits[file])
		if err != nil {
			return "", fmt.Errorf("editing %s: %w", names[file], err)
		}
		name := filepath.ToSlash(names[file])
		fmt.Fprintf(&out, "--- a/%s\n+++ b/%s\n", name, name)
		hunks(&out, lines(before), lines(after))
	}
	return out.String(), nil
}

// applied returns src with the edits made, none of which adds lines.
func applied(src []byte, edits []suggest.Edit) ([]byte, error) {
	slices.SortFunc(edits, func(a, b suggest.Edit) int { return b.Offset - a.Offset })
	out := slices.Clone(src)
	for _, e := range edits {
		if e.Offset > len(src) {
			return nil, fmt.Errorf("it has changed meanwhile")
		}
		out = slices.Insert(out, e.Offset, []byte(e.Text)...)
	}
	formatted, err := format.Source(out)
	if err != nil {
		return nil, err
	}
	clean, err := format.Source(src)
	if err == nil && bytes.Equal(clean, src) && bytes.Count(formatted, newline) == bytes.Count(src, newline) {
		return formatted, nil
	}
	return out, nil
}

var newline = []byte("\n")

// lines cuts a file into lines, which keep their ends.
func lines(src []byte) []string { return slices.Collect(strings.Lines(string(src))) }

// around is the number of lines shown around a change.
const around = 3

// hunks writes the lines that differ between two files of as many lines.
func hunks(out *strings.Builder, before, after []string) {
	for i := 0; i < len(before); i++ {
		if before[i] == after[i] {
			continue
		}
		start, end := max(0, i-around), i+1 // the changes lie in [i, end)
		for j := end; j < len(before) && j < end+2*around+1; j++ {
			if before[j] != after[j] {
				end = j + 1
			}
		}
		stop := min(len(before), end+around)
		fmt.Fprintf(out, "@@ -%d,%d +%d,%d @@\n", start+1, stop-start, start+1, stop-start)
		hunk(out, before[start:stop], after[start:stop])
		i = stop - 1
	}
}

// hunk writes lines, those that differ run by run.
func hunk(out *strings.Builder, before, after []string) {
	for i := 0; i < len(before); {
		j := i
		for j < len(before) && before[j] != after[j] {
			j++
		}
		for _, s := range before[i:j] {
			line(out, "-", s)
		}
		for _, s := range after[i:j] {
			line(out, "+", s)
		}
		if i == j {
			line(out, " ", before[i])
			j++
		}
		i = j
	}
}

func line(out *strings.Builder, sign, s string) {
	out.WriteString(sign + s)
	if !strings.HasSuffix(s, "\n") {
		out.WriteString("\n\\ No newline at end of file\n")
	}
}
