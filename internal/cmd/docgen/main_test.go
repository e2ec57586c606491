package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers"
)

func TestDocumentsAreFresh(t *testing.T) {
	for _, d := range documents {
		written, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", d.name))
		require.NoError(t, err)
		require.True(t, string(written) == d.text(), "docs/%s is stale: run go generate ./...", d.name)
	}
}

// Messages and reports lead readers to the manuals.
func TestURLsLeadToHeadings(t *testing.T) {
	page := rulesPage()
	for _, r := range analyzers.Rules() {
		_, heading, ok := strings.Cut(r.URL(), "/docs/rules.md#")
		require.True(t, ok, r.URL())
		require.Contains(t, page, "\n## "+heading+"\n")
	}
}
