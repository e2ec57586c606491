package consents

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/source"
)

// nearness is what a first look at a package finds.
type nearness struct {
	face   bool // letters of a word for faces, or embedded files that may hold one
	named  bool // a name made of a word for faces, or a recogniser that is imported
	person bool // a name that speaks of a person's consent
	pages  bool // a name of files that may be shown to people
}

// look reads the identifiers, literals and embed directives of a package, each
// distinct word once.
func look(pass *analysis.Pass) nearness {
	var near nearness
	seen := make(map[string]bool)
	word := func(name string) {
		if len(name) < 4 || len(name) > 4096 || seen[name] {
			return
		}
		seen[name] = true
		if mayFace(name) {
			near.face = true
			near.named = near.named || len(name) < 100 && consent.Classify(name).Scopes.Face()
		}
		near.person = near.person || len(name) < 100 && mayConsent(name) && consent.Classify(name).Person()
	}
	for _, imp := range pass.Pkg.Imports() {
		near.named = near.named || recognises(imp.Path())
	}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				word(n.Name)
			case *ast.BasicLit:
				if n.Kind != token.STRING {
					break
				}
				if s, err := strconv.Unquote(n.Value); err == nil && len(s) > 4096 {
					near.face = near.face || mayFace(s)
				} else if err == nil {
					near.pages = near.pages || len(s) < 100 && namesPages(s)
					word(s)
				}
			}
			return !near.face || !near.named || !near.person || !near.pages
		})
		for _, group := range file.Comments {
			for _, c := range group.List {
				near.face = near.face || strings.HasPrefix(c.Text, source.EmbedDirective) || mayFace(c.Text)
			}
		}
	}
	near.face = near.face || near.named
	return near
}

// recognises reports whether the package imported is that of a recogniser.
func recognises(path string) bool {
	pack, err := model.Builtin(path)
	if pack == nil || err != nil {
		return false
	}
	return slices.ContainsFunc(pack.Rows(), func(r *model.Row) bool { return r.Verb == model.Face })
}

// mayFace reports whether s has the letters of a face word, a quick look
// before it is read properly.
func mayFace(s string) bool {
	return holds(s, "fac", "biometric", "selfie", "renlian", "shualian", "脸", "面", "生物")
}

func mayConsent(s string) bool {
	return holds(s, "consent", "agree", "accept", "opt", "tongyi", "shouquan", "zhiqing", "version", "at",
		"grant", "author", "approve", "ack", "sign", "check", "read", "confirm", "同意", "授权", "知情", "已读", "勾选", "确认", "许可")
}

func holds(s string, words ...string) bool {
	lower := strings.ToLower(s)
	for _, w := range words {
		if strings.Contains(lower, w) {
			return true
		}
	}
	return false
}
