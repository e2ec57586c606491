package driver

import (
	"cmp"
	"context"
	"go/types"
	"path"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/report"
	"github.com/facelint/facelint/internal/taint"
)

// Declared returns what is declared by the packages of the module in the current
// directory, by those that paths name, and by all that these import. It
// downloads nothing; what is not at hand is left out.
func Declared(ctx context.Context, paths []string) ([]*types.Package, error) {
	return program.Declared(ctx, program.Config{Patterns: append([]string{"./..."}, paths...)})
}

// Unmodelled is a function of which nothing is known and to which a program
// passes face data.
type Unmodelled struct {
	Func   *types.Func
	Args   []int              // by number, those that are face data somewhere; the receiver is not counted
	Places []finding.Position // of the calls, in order; files as seen from the current directory
}

// Missing analyses the packages that o names and returns the functions that
// want a model: those in most places first, otherwise by name. The number of
// problems says how much of the code could not be analysed.
func Missing(ctx context.Context, o Options) (missing []Unmodelled, problems int, err error) {
	p, mods, err := load(ctx, o)
	if err != nil {
		return nil, 0, err
	}
	analyzer := flows.NewMissing()
	results, err := p.Analyze([]*analysis.Analyzer{analyzer})
	if err != nil {
		return nil, 0, err
	}
	byName := make(map[string]*Unmodelled)
	for _, value := range results.Of(analyzer) {
		for _, lost := range value.(*flows.Result).Unmodelled {
			u := byName[lost.Callee]
			if u == nil {
				u = &Unmodelled{Func: lost.Func}
				byName[lost.Callee] = u
			}
			u.add(lost, mods)
		}
	}
	return ordered(byName), len(p.Problems) + len(results.Problems), nil
}

// add notes a place. Several packages, and variants of one, may tell the same.
func (u *Unmodelled) add(lost taint.Lost, mods []report.Module) {
	for _, i := range lost.Args {
		if at, ok := slices.BinarySearch(u.Args, i); !ok {
			u.Args = slices.Insert(u.Args, at, i)
		}
	}
	dir := ""
	if at := slices.IndexFunc(mods, func(m report.Module) bool { return m.Path == moduleOf(lost.In, mods) }); at >= 0 {
		dir = mods[at].Seen
	}
	place := finding.Position{File: path.Join(dir, lost.Pos.File), Line: lost.Pos.Line, Col: lost.Pos.Col}
	if at, ok := slices.BinarySearchFunc(u.Places, place, finding.Position.Compare); !ok {
		u.Places = slices.Insert(u.Places, at, place)
	}
}

func ordered(byName map[string]*Unmodelled) []Unmodelled {
	var all []Unmodelled
	for _, u := range byName {
		all = append(all, *u)
	}
	slices.SortFunc(all, func(a, b Unmodelled) int {
		return cmp.Or(len(b.Places)-len(a.Places), cmp.Compare(a.Func.FullName(), b.Func.FullName()))
	})
	return all
}
