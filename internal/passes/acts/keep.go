package acts

import (
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/taint"
)

// place is a position in a function.
type place struct {
	function string
	pos      finding.Position
}

// keeps returns the places of the package where face data that comes in there
// goes to where it is kept. Where it is only passed on, whoever passes it tells.
func keeps(found *flows.Result) map[place]string {
	kept := make(map[place]string)
	for _, f := range found.Flows {
		if f.Confidence < facedata.Medium || f.Source.Verb != taint.Enters || f.Again() {
			continue
		}
		kept[place{f.Func, f.Pos}] = f.Kind.String()
	}
	return kept
}

// keep tells of the calls by which face data goes to where it is kept.
func (r *Result) keep(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok || len(r.kept) == 0 {
		return nil
	}
	kind, ok := r.kept[place{guard.KeyOf(instr.Parent()), r.files.Position(call.Pos())}]
	if !ok {
		return nil
	}
	return []guard.Act{{Kind: Keep, What: called(call), Of: kind}}
}
