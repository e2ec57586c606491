package lint_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/colocate"
	"github.com/facelint/facelint/analyzers/facecrypt"
	"github.com/facelint/facelint/analyzers/rawface"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/passes/settings"
)

// Findings that rest on the name of a field offer to declare it, and nothing
// else: the golden files tell which edits there are.
func TestDeclarations(t *testing.T) {
	for folder, a := range map[string]*analysis.Analyzer{
		"image": rawface.Analyzer, "template": facecrypt.Analyzer, "record": colocate.Analyzer,
	} {
		t.Run(folder, func(t *testing.T) {
			analysistest.RunWithSuggestedFixes(t, analyzertest.Dir(t), a, "suggest/"+folder)
		})
	}
}

func TestDeclarationSaysWhatItIs(t *testing.T) {
	message := func() string {
		r := analysistest.Run(t, analyzertest.Dir(t), facecrypt.Analyzer, "suggest/template")[0]
		require.Len(t, r.Diagnostics[0].SuggestedFixes, 1)
		return r.Diagnostics[0].SuggestedFixes[0].Message
	}
	require.Regexp(t, `^declare Profile\.Feature .* face:"template"; .* does not repair`, message())
	require.NoError(t, settings.Analyzer.Flags.Set("lang", "zh"))
	defer func() { require.NoError(t, settings.Analyzer.Flags.Set("lang", "en")) }()
	require.Regexp(t, `^以标签 face:"template" 声明 Profile\.Feature .*并不消除`, message())
}
