package flows

import (
	"go/types"
	"slices"

	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/taint"
)

// reach returns what is known, here and in the imports, of how functions are
// brought about.
func (r *pass) reach(pkg *lazyssa.Package) *lifecycle.Reach {
	own := lifecycle.ReadUses(&lifecycle.Env{
		Key:        taint.Key,
		Signature:  taint.Signature,
		Rows:       r.models.Rows,
		FirstParty: r.underAnalysis,
		Read:       func(p *types.Package) bool { return r.read[p.Path()] },
	}, pkg.Funcs)
	own.Blind = len(pkg.BlindSpots) > 0
	all := []*lifecycle.Reach{own}
	for _, f := range r.imports {
		if f.Reach != nil {
			all = append(all, f.Reach)
		}
	}
	return lifecycle.MergeReach(all...)
}

// leading returns what of reach importers need: the ways to functions that
// erase, or that may when more is known.
func leading(reach *lifecycle.Reach, known *taint.Known) *lifecycle.Reach {
	matters := make(map[string]bool)
	for _, s := range known.Funcs {
		matters[s.Key] = len(s.Calls) > 0 || slices.ContainsFunc(s.Events, func(e taint.Event) bool { return e.Kind == taint.Erases })
	}
	return reach.Leading(func(key string) bool { return matters[key] })
}
