package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/facelint/facelint/internal/finding"
)

// FingerprintName names the way in which fingerprints are made. Two
// fingerprints can be compared only if they were made in the same way, so a
// change to content needs a new name.
const FingerprintName = "facelint/v1"

// lineNumber matches what a step may say of places in files: "f.go:12:3",
// "line 12". It is compiled when first used, because go vet starts the program
// once per package.
var lineNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`:\d+(:\d+)?|\blines? \d+`)
})

// fingerprinted gives each finding its fingerprint. Findings that agree in
// content, such as two writes of one value to one store in one function, are
// told apart by their order, so that one of them can go while the other stays
// known.
func fingerprinted(sorted []finding.Finding) []Finding {
	seen := make(map[string]int)
	named := make([]Finding, len(sorted))
	for i, f := range sorted {
		c := content(f)
		seen[c]++
		named[i] = Finding{Finding: f, Fingerprint: fmt.Sprintf("%s:%d", c, seen[c])}
	}
	return named
}

// content returns a hash of what stays when lines move: the rule, where the
// gap is by name, what it is about, and how the path ends.
func content(f finding.Finding) string {
	sink := ""
	if n := len(f.Trace); n > 0 {
		sink = f.Trace[n-1].Text.En
	}
	sink = strings.Join(strings.Fields(lineNumber().ReplaceAllString(sink, "")), " ")
	sum := sha256.New()
	for _, part := range []string{f.Rule, f.Module, f.Pos.File, f.Function, f.Key, sink} {
		// The length keeps ("ab", "c") apart from ("a", "bc").
		fmt.Fprintf(sum, "%d:%s\n", len(part), part)
	}
	return hex.EncodeToString(sum.Sum(nil)[:16])
}
