package consents

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestShelf(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "module")
	write := func(name, text string) {
		name = filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o700))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	}
	write("web/a.html", "A")
	write("web/sub/b.md", "B")
	write("web/app.js", "no text")
	write("web/.git/c.md", "hidden")
	write("web/node_modules/d.md", "others'")
	write("web/big.txt", strings.Repeat("x", largestPage+1))
	write("../outside/e.html", "E")
	require.NoError(t, os.Symlink(filepath.Join(base, "outside", "e.html"), filepath.Join(dir, "web", "out.html")))
	require.NoError(t, os.Symlink("a.html", filepath.Join(dir, "web", "in.html")))

	root, err := os.OpenRoot(dir)
	require.NoError(t, err)
	defer func() { _ = root.Close() }()
	s := &shelf{root: root.FS(), seen: make(map[string]bool)}
	require.Equal(t, []string{"web/a.html", "web/big.txt", "web/sub/b.md"}, s.match("web"))
	require.Equal(t, []string{"web/a.html", "web/in.html"}, s.match("web/*.html"), "a link that leads out of the module is not followed")
	require.Empty(t, s.match("../outside/*.html"))
	require.Empty(t, s.match("[")) // no pattern

	text, ok := s.read("web/a.html")
	require.True(t, ok)
	require.Equal(t, "A", text)
	for _, name := range []string{"web/a.html", "web/big.txt", "web/out.html", "web", "missing.html", "../outside/e.html"} {
		_, ok := s.read(name)
		require.False(t, ok, name)
	}
}

func TestNamesPages(t *testing.T) {
	for _, name := range []string{"terms.html", "./views/a.tmpl", "templates/*", "web", "locales/zh.json", "a/*.md"} {
		require.True(t, namesPages(name), name)
	}
	for _, name := range []string{"/templates/*", "https://a/b.html", "main.go", "", "*", ".", "a b.html", "data", "image.png"} {
		require.False(t, namesPages(name), name)
	}
}

func TestCandidates(t *testing.T) {
	for _, test := range []struct {
		dir, name string
		want      []string
	}{
		{"cmd/server", "templates/*.html", []string{"cmd/server/templates/*.html", "templates/*.html"}},
		{"cmd/server", "../../web/a.html", []string{"web/a.html"}},
		{"cmd/server", "legal/terms.md", []string{"cmd/server/legal/terms.md"}},
		{"cmd/server", "../../internal/a.md", nil},
		{".", "legal/terms.md", []string{"legal/terms.md"}},
		{".", "../terms.md", nil},
		{".", ".", nil},
		{"a", ".", nil},
	} {
		require.Equal(t, test.want, candidates(test.dir, test.name), "%s in %s", test.name, test.dir)
	}
}
