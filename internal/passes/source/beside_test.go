package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBeside(t *testing.T) {
	files, _, root := load(t, nil, []string{"a.go"}, "package p\n")
	write := func(name, text string) {
		path := filepath.Join(root, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	for _, name := range []string{
		"schema.sql", "db/migrations/2.sql", "db/migrations/1.sql", "db/notes.txt", "vendor/v/v.sql", ".git/g.sql", "_old/o.sql",
		"testdata/t.sql", "web/node_modules/n.sql", "other/sub/s.sql",
	} {
		write(name, name)
	}
	write("other/go.mod", "module other\n")
	write("large.sql", strings.Repeat("x", largestEmbed+1))
	require.NoError(t, os.Symlink("/etc/hostname", filepath.Join(root, "link.sql")))
	isSQL := func(name string) bool { return filepath.Ext(name) == ".sql" }
	require.Equal(t, []string{"db/migrations/1.sql", "db/migrations/2.sql", "schema.sql"}, files.Beside(isSQL))
	require.Empty(t, (&Files{}).Beside(isSQL), "no module")
}
