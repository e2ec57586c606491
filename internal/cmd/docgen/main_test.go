package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/config"
)

func TestDocumentsAreFresh(t *testing.T) {
	for _, d := range documents {
		written, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", d.name))
		require.NoError(t, err)
		require.True(t, string(written) == d.text(), "docs/%s is stale: run go generate ./...", d.name)
	}
}

// The example of the manual can be read, and the schema takes it; what neither
// takes is an unknown key.
func TestConfigurationExample(t *testing.T) {
	_, err := config.Read(config.Name, []byte(example))
	require.NoError(t, err)
	var schema jsonschema.Schema
	require.NoError(t, json.Unmarshal([]byte(configSchema()), &schema))
	resolved, err := schema.Resolve(nil)
	require.NoError(t, err)
	for text, valid := range map[string]bool{example: true, "hots: [a]\n": false, "hosts: []\n": false, "filing: {id: x}\n": false} {
		var value any
		require.NoError(t, yaml.Unmarshal([]byte(text), &value))
		require.Equal(t, valid, resolved.Validate(plain(t, value)) == nil, text)
		_, err := config.Read(config.Name, []byte(text))
		require.Equal(t, valid, err == nil, text)
	}
}

// plain makes of value what JSON would: dates are texts there.
func plain(t *testing.T, value any) any {
	t.Helper()
	src, err := json.Marshal(value)
	require.NoError(t, err)
	var out any
	require.NoError(t, json.Unmarshal([]byte(strings.ReplaceAll(string(src), "T00:00:00Z", "")), &out))
	return out
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
