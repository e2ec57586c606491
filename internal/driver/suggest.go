package driver

import (
	"context"
	"path"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/suggest"
	"github.com/facelint/facelint/internal/report"
)

// Suggest analyses the packages that o names and returns the annotations that
// are proposed for them, in order; files as seen from the current directory. The
// number of problems says how much of the code could not be analysed. Nothing is
// written.
func Suggest(ctx context.Context, o Options) (proposals []suggest.Proposal, problems int, err error) {
	p, mods, err := load(ctx, o)
	if err != nil {
		return nil, 0, err
	}
	analyzer := suggest.New()
	results, err := p.Analyze([]*analysis.Analyzer{analyzer})
	if err != nil {
		return nil, 0, err
	}
	var all []*suggest.Result
	for _, value := range results.Of(analyzer) {
		all = append(all, value.(*suggest.Result))
	}
	return suggest.Join(all, seenIn(mods)), len(p.Problems) + len(results.Problems), nil
}

// seenIn returns how places in modules are seen from the current directory.
func seenIn(mods []report.Module) func(module string, p finding.Position) finding.Position {
	return func(module string, p finding.Position) finding.Position {
		if at := slices.IndexFunc(mods, func(m report.Module) bool { return m.Path == module }); at >= 0 {
			p.File = path.Join(mods[at].Seen, p.File)
		}
		return p
	}
}
