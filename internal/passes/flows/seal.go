package flows

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/taint"
)

// Mappers let values encrypt themselves on the way to a table: by a method
// Value, by a hook of the record, by a serializer that is registered under a
// name. None of these is called where the record is kept, so it is enough that
// the method, or what it calls, encrypts.

// serializerPrefix tells serializers from functions in what a package knows.
const serializerPrefix = "serializer:"

// makesColumn reports whether fn is a method by which a mapper makes a column of
// a value; that may be all that a package is there for.
func makesColumn(fn *types.Func) bool {
	return fn.Signature().Recv() != nil && (fn.Name() == "Value" || fn.Name() == "MarshalBSONValue")
}

// sealing returns the functions known here that encrypt, directly or through
// others, and the serializers whose methods do.
func (r *pass) sealing(fns []*ssa.Function) []string {
	seals := make(map[string]bool)
	for _, f := range r.imports {
		for _, key := range f.Seals {
			seals[key] = true
		}
	}
	for changed := true; changed; {
		changed = false
		for _, fn := range fns {
			if key := taint.Key(fn); !seals[key] && r.callsSealing(fn, seals) {
				seals[key], changed = true, true
			}
		}
	}
	for _, fn := range fns {
		for call := range callsIn(fn) {
			if name, ok := r.registered(call, seals); ok {
				seals[serializerPrefix+name] = true
			}
		}
	}
	out := make([]string, 0, len(seals))
	for key := range seals {
		out = append(out, key)
	}
	slices.Sort(out)
	return out
}

// callsIn yields the calls in the body of fn.
func callsIn(fn *ssa.Function) func(func(*ssa.CallCommon) bool) {
	return func(yield func(*ssa.CallCommon) bool) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok && !yield(call.Common()) {
					return
				}
			}
		}
	}
}

// callsSealing reports whether fn calls what encrypts.
func (r *pass) callsSealing(fn *ssa.Function, seals map[string]bool) bool {
	for call := range callsIn(fn) {
		if static := call.StaticCallee(); static != nil && seals[taint.Key(static)] {
			return true
		}
		callee := calleeOf(call)
		if callee != nil && (r.declared(callee, "encrypts") || slices.ContainsFunc(r.models.Rows(callee.Origin()), func(row *model.Row) bool {
			return row.Verb == model.Flow && row.Op == model.Seal
		})) {
			return true
		}
	}
	return false
}

// registered returns the name under which a call registers a serializer that
// encrypts, and whether it does.
func (r *pass) registered(call *ssa.CallCommon, seals map[string]bool) (string, bool) {
	fn := call.StaticCallee()
	if fn == nil || fn.Name() != "RegisterSerializer" || len(call.Args) != 2 {
		return "", false
	}
	made, ok := call.Args[1].(*ssa.MakeInterface)
	if !ok {
		return "", false
	}
	method, _, _ := types.LookupFieldOrMethod(made.X.Type(), true, nil, "Value")
	value, ok := method.(*types.Func)
	return constantText(call.Args[0]), ok && seals[value.FullName()]
}

// sealed reports whether fn is known to encrypt.
func (r *pass) sealed(fn *types.Func) bool {
	_, ok := slices.BinarySearch(r.seals, fn.Origin().FullName())
	return ok || r.declared(fn, "encrypts")
}

// sealingSerializer reports whether the serializer of that name encrypts: one
// that is known to, or one that says so and is not known.
func (r *pass) sealingSerializer(name string) bool {
	if _, ok := slices.BinarySearch(r.seals, serializerPrefix+name); ok {
		return true
	}
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"encrypt", "cipher", "aes", "sm4", "kms", "seal"}, func(word string) bool { return strings.Contains(name, word) })
}
