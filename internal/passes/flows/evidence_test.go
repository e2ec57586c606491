package flows_test

import (
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/source"
)

// evidence reports every flow with the first reason to believe that it is one
// of face data.
var evidence = &analysis.Analyzer{
	Name:     "evidence",
	Doc:      "report flows with their evidence",
	Requires: []*analysis.Analyzer{flows.Analyzer, source.Analyzer},
	Run: func(p *analysis.Pass) (any, error) {
		files := p.ResultOf[source.Analyzer].(*source.Files)
		for _, f := range p.ResultOf[flows.Analyzer].(*flows.Result).Flows {
			e := f.Evidence[0]
			if pos := files.Pos(f.At); pos != token.NoPos {
				p.Reportf(pos, "%s by %s %q, %s confidence", f.Kind, e.Part, e.Object, f.Confidence)
			}
		}
		return nil, nil
	},
}

func TestEvidence(t *testing.T) { analyzertest.Run(t, evidence) }
