package program

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadings(t *testing.T) {
	for path, name := range map[string]string{
		"example.com/face":         "face",
		"example.com/face/v2":      "face",
		"gopkg.in/yaml.v3":         "yaml",
		"example.com/go-face":      "face",
		"example.com/face-sdk-go":  "face",
		"example.com/go-face-util": "face_util",
		"example.com/x.go":         "x",
	} {
		require.Contains(t, readings(path), name, path)
	}
	require.Equal(t, "face", readings("example.com/face")[0], "the plain name comes first")
}

func TestSplitPosition(t *testing.T) {
	for s, want := range map[string]struct {
		file      string
		line, col int
	}{
		"a/b.go:3:7":    {"a/b.go", 3, 7},
		"a/b.go:3":      {"a/b.go", 3, 0},
		`C:\a\b.go:3:7`: {`C:\a\b.go`, 3, 7},
		"":              {},
		"-":             {},
	} {
		file, line, col := splitPosition(s)
		require.Equal(t, want.file, file, s)
		require.Equal(t, want.line, line, s)
		require.Equal(t, want.col, col, s)
	}
}
