package source

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestEmbedded(t *testing.T) {
	dir := fstest.MapFS{
		"web/a.html": {}, "web/sub/b.md": {}, "web/app.js": {}, "web/node_modules/c.md": {}, "d.txt": {}, "e.sql": {},
		"web/link.md": {Mode: fs.ModeSymlink}, "web/big.md": {Data: make([]byte, largestEmbed+1)},
	}
	text := func(name string) bool { return path.Ext(name) != ".js" }
	require.Equal(t, []string{"d.txt", "web/a.html", "web/sub/b.md"}, embedded(dir, `all:web "d.txt" d.txt`, text))
	require.Equal(t, []string{"e.sql"}, embedded(dir, "*.sql missing/*", text))
	require.Empty(t, embedded(dir, "[ ../x", text))
}

func TestEmbeds(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		return name
	}
	write("a.sql", "A")
	write("b.txt", "B")
	src := "package p\n\nimport _ \"embed\"\n\n//go:embed *.sql *.txt\nvar files string\n\n// go:embed b.txt\nvar none string\n\nvar (\n\t//go:embed b.txt\n\tgrouped string\n)\n"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, write("p.go", src), src, parser.ParseComments)
	require.NoError(t, err)
	var got []string
	for _, e := range Embeds(fset, file, func(name string) bool { return path.Ext(name) == ".txt" }) {
		got = append(got, fset.Position(e.Var).String()[len(dir)+1:]+" "+e.Name+" "+e.Text)
	}
	require.Equal(t, []string{"p.go:6:5 b.txt B", "p.go:13:2 b.txt B"}, got)
}
