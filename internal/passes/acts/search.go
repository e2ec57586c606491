package acts

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// Search is the kind of act by which a face is looked for among many: What is
// the call. It is a Process, too.
const Search = "search"

// searches tells of the calls that look for a face among many: of recognisers
// and of the program's own functions by their names, of services by address.
func (r *Result) searches(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	fn := guard.Callee(call.Common())
	if fn == nil {
		return nil
	}
	if r.among(fn) {
		return []guard.Act{{Kind: Search, What: called(call)}}
	}
	for _, row := range r.models.Rows(fn) {
		if row.Verb != model.Send || row.Address == nil {
			continue
		}
		if e, ok := taint.Recipient(call, row); ok && slices.ContainsFunc([]string{"search", "identify", "find"}, func(w string) bool { return strings.Contains(strings.ToLower(e.Path), w) }) {
			return []guard.Act{{Kind: Search, What: called(call) + " → " + e.Host + e.Path}}
		}
	}
	return nil
}

// among reports whether fn, or the recogniser behind it, looks for a face among
// many.
func (r *Result) among(fn *types.Func) bool {
	if !slices.ContainsFunc(consent.Split(fn.Name()), searching) {
		return false
	}
	if m := r.behind(fn); m != nil {
		fn = m
	}
	of, ok := r.processes(fn)
	return ok && of != Detects && (len(r.models.Rows(fn)) > 0 || given(fn) || givenText(fn))
}

func searching(word string) bool {
	switch word {
	case "search", "identify", "classify", "find", "lookup", "jiansuo":
		return true
	}
	return slices.ContainsFunc([]string{"检索", "搜索", "辨识", "布控"}, func(w string) bool { return strings.Contains(word, w) })
}
