package acts

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
)

// names reports whether a name or short text of the package is one by which
// somebody is let in, a service is given, or something that matters is decided
// or looked at again: programs that do that without a face say nothing of faces
// there. Each distinct word is read once.
func names(pass *analysis.Pass) bool {
	found, keeps, record := false, false, false
	matter, outcome := false, false
	seen := make(map[string]bool)
	word := func(name string, read func(string)) {
		if len(name) < 3 || len(name) > longestCommand || seen[name] {
			return
		}
		seen[name] = true
		read(name)
		m, o := choice.MayMatter(name)
		matter, outcome = matter || m, outcome || o
		found = found || matter && outcome || choice.Reviews(name)
	}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				word(n.Name, func(name string) {
					keeps = keeps || choice.Keeps(name)
					record = record || choice.RecordOf(name) != ""
					found = admitting[name] || choice.Admits("", name) != "" || choice.Logs(name) || choice.Serves(name) != ""
				})
			case *ast.BasicLit:
				if s, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
					word(s, func(s string) {
						found = len(s) > 12 && strings.EqualFold(s[:12], "insert into ") || choice.Admits("", s) == choice.Door
					})
				}
			}
			found = found || keeps && record
			return !found
		})
		if found {
			return true
		}
	}
	return false
}

// admitting are names of other people's functions that let somebody in,
// depending on what they are given.
var admitting = map[string]bool{"SignedString": true, "SetCookie": true, "SetSession": true}
