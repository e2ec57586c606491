package acts

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
)

// serve tells of the calls by which a service is given: an order is placed,
// attendance is recorded.
func (r *Result) serve(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	service := choice.Serves(fn.Name())
	if service == "" && choice.Keeps(fn.Name()) {
		service = recordIn(call.Common())
	}
	if service == "" {
		service = inserted(call.Common())
	}
	if service == "" {
		return nil
	}
	return []guard.Act{{Kind: Serve, What: called(call), Of: string(service)}}
}

// recordIn returns the service of which a record is among what call is given.
func recordIn(call *ssa.CallCommon) choice.Service {
	_, args := operands(call)
	for _, a := range args {
		for _, v := range spread(a) {
			if s := choice.RecordOf(typeOf(v)); s != "" {
				return s
			}
		}
	}
	return ""
}

// spread returns v, or what the slice made for a variadic call holds.
func spread(v ssa.Value) []ssa.Value {
	if slice, ok := v.(*ssa.Slice); ok {
		if array, ok := slice.X.(*ssa.Alloc); ok {
			return elements(array)
		}
	}
	return []ssa.Value{v}
}

// typeOf returns the name of the struct type of v, as passed to an interface or
// by pointer; "" if it has none.
func typeOf(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	t := types.Unalias(v.Type())
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, ok := t.(*types.Named)
	if !ok {
		return ""
	}
	if _, ok := named.Underlying().(*types.Struct); !ok {
		return ""
	}
	return named.Obj().Name()
}

// inserted returns the service whose table a constant statement among what
// call is given adds a row to.
func inserted(call *ssa.CallCommon) choice.Service {
	_, args := operands(call)
	for _, a := range args {
		s, ok := text(a)
		if !ok {
			continue
		}
		words := strings.Fields(s)
		if len(words) > 2 && strings.EqualFold(words[0], "insert") && strings.EqualFold(words[1], "into") {
			table, _, _ := strings.Cut(words[2], "(")
			return choice.RecordOf(table)
		}
	}
	return ""
}
