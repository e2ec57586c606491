package directive_test

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/analyzers/directive"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

// keeping is a rule for allow directives to silence: it finds calls to keep.
var keeping = lint.New(&rule.Rule{
	Name:     "keeping",
	Title:    lang.Text{En: "calls to keep", Zh: "对 keep 的调用"},
	Manual:   lang.Text{En: "Flags calls to keep.", Zh: "标记对 keep 的调用。"},
	Severity: rule.Info,
}, nil, func(p *lint.Pass) error {
	if strings.HasSuffix(p.Pass.Pkg.Path(), "/store") {
		p.Open()
	}
	for _, f := range p.Pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if id, ok := call.Fun.(*ast.Ident); ok && id.Name == "keep" {
					p.Report(finding.Finding{Pos: p.Files.Position(call.Pos()), Message: lang.Same("kept")})
				}
			}
			return true
		})
	}
	return nil
})

func TestDirective(t *testing.T) {
	analyzertest.Run(t, directive.New(keeping))
}

func TestFindingsStandAlone(t *testing.T) {
	results := analyzertest.Run(t, directive.New(keeping), "directive/flagged", "directive/suppressed")
	silenced := 0
	for _, r := range results {
		for _, f := range r.Result.(*lint.Result).Findings {
			require.NotEmpty(t, f.Key)
			require.NotEmpty(t, f.Message.Zh)
			require.NotEmpty(t, f.Advice.Zh)
			require.NotEmpty(t, f.Trace)
			require.NotEmpty(t, f.Evidence)
			require.Empty(t, f.Articles)
			if f.Suppressed != nil {
				silenced++
				require.Equal(t, "the old spelling stays until the fork is gone", f.Suppressed.Reason)
			}
		}
	}
	require.Equal(t, 1, silenced)
}

func TestAnalyzerIsValid(t *testing.T) {
	require.NoError(t, analysis.Validate([]*analysis.Analyzer{directive.New(keeping), directive.New()}[:1]))
	require.NotEmpty(t, directive.Rule.Manual.Zh)
}
