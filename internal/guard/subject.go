package guard

import (
	"golang.org/x/tools/go/ssa"
)

// Subjects returns the paths of what call is given, and of what was put into
// a struct that was built for it.
func (e *Engine) Subjects(call ssa.CallInstruction) []Ref {
	_, args := operands(call.Common())
	var all []Ref
	for _, a := range args {
		for _, v := range spread(a) {
			all = append(all, e.whom(v)...)
		}
	}
	return all
}

// Whom returns whom instr is about: whom a call is about, or whose field is
// set.
func (e *Engine) Whom(instr ssa.Instruction) []Ref {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		return e.Subjects(instr)
	case *ssa.Store:
		if f, ok := instr.Addr.(*ssa.FieldAddr); ok {
			return e.Refs(f.X)
		}
	}
	return nil
}

func (e *Engine) whom(v ssa.Value) []Ref {
	if e.env.Request(v.Type()) {
		return nil
	}
	local, ok := converted(v).(*ssa.Alloc)
	if !ok {
		return e.Refs(v)
	}
	var all []Ref
	for _, ref := range *local.Referrers() {
		f, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, use := range *f.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == f {
				all = append(all, e.Refs(store.Val)...)
			}
		}
	}
	if len(all) == 0 {
		return e.Refs(v)
	}
	return all
}
