package driver_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/suggest"
)

// diff returns the diff of putting " `x:\"y\"`" behind each mark # of src.
func diff(t *testing.T, src string) (string, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.go")
	var proposals []suggest.Proposal
	for {
		at := strings.IndexByte(src, '#')
		if at < 0 {
			break
		}
		src = src[:at] + src[at+1:]
		p := suggest.Proposal{Pos: finding.Position{File: "p/a.go"}, Edit: &suggest.Edit{File: file, Offset: at, Text: " `x:\"y\"`"}}
		proposals = append(proposals, p, p, suggest.Proposal{}) // told twice, and one without an edit
	}
	require.NoError(t, os.WriteFile(file, []byte(src), 0o600))
	return driver.Diff(proposals)
}

func TestDiff(t *testing.T) {
	const filler = "\nvar a = 1\n\nvar b = 2\n\nvar c = 3\n"
	for name, c := range map[string]struct{ src, want string }{
		"nothing": {"package p\n", ""},
		"gofmt aligns the neighbours": {
			"package p\n\ntype t struct {\n\ta  int#\n\tbb int `z:\"z\"`\n}\n",
			"@@ -1,6 +1,6 @@\n package p\n \n type t struct {\n-\ta  int\n+\ta  int `x:\"y\"`\n \tbb int `z:\"z\"`\n }\n",
		},
		"what gofmt would change stays": {
			"package p\ntype t struct {\n  a int#\n}\n",
			"@@ -1,4 +1,4 @@\n package p\n type t struct {\n-  a int\n+  a int `x:\"y\"`\n }\n",
		},
		"no end of line": {
			"package p\n\ntype t struct{ a int# }",
			"@@ -1,3 +1,3 @@\n package p\n \n-type t struct{ a int }\n\\ No newline at end of file\n+type t struct{ a int `x:\"y\"` }\n\\ No newline at end of file\n",
		},
		"far apart": {
			"package p\n\ntype t struct {\n\ta int#\n}\n" + filler + "\ntype u struct {\n\ta int#\n}\n",
			"@@ -1,7 +1,7 @@\n package p\n \n type t struct {\n-\ta int\n+\ta int `x:\"y\"`\n }\n \n var a = 1\n" +
				"@@ -11,5 +11,5 @@\n var c = 3\n \n type u struct {\n-\ta int\n+\ta int `x:\"y\"`\n }\n",
		},
		"near": {
			"package p\n\ntype t struct {\n\ta int#\n\n\tb int\n\n\tc int#\n}\n",
			"@@ -1,9 +1,9 @@\n package p\n \n type t struct {\n-\ta int\n+\ta int `x:\"y\"`\n \n \tb int\n \n-\tc int\n+\tc int `x:\"y\"`\n }\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := diff(t, c.src)
			require.NoError(t, err)
			if c.want != "" {
				c.want = "--- a/p/a.go\n+++ b/p/a.go\n" + c.want
			}
			require.Equal(t, c.want, got)
		})
	}
	_, err := diff(t, "package p\n\nvar a = 1#\n")
	require.ErrorContains(t, err, "editing p/a.go: ", "a file that has changed is no longer Go with the edit")
}
