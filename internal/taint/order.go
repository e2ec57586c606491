package taint

import (
	"golang.org/x/tools/go/ssa"
)

// BottomUp returns fns with callees before their callers, as far as calls are
// static and not recursive: what a function overwrites has to be known when its
// callers are summarised.
func BottomUp(fns []*ssa.Function) []*ssa.Function {
	own := make(map[*ssa.Function]bool, len(fns))
	for _, fn := range fns {
		own[fn] = true
	}
	out := make([]*ssa.Function, 0, len(fns))
	var visit func(*ssa.Function)
	visit = func(fn *ssa.Function) {
		if !own[fn] {
			return
		}
		own[fn] = false
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					if callee := call.Common().StaticCallee(); callee != nil {
						visit(origin(callee))
					}
				}
			}
		}
		out = append(out, fn)
	}
	for _, fn := range fns {
		visit(fn)
	}
	return out
}
