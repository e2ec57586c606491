package acts

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/guard"
)

// To stands between the purposes of an act of [Reuse].
const To = " → "

// reuses tells of the calls by which what is handled for one declared purpose
// comes to a function that is declared for another.
func (r *Result) reuses(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok || !r.purposes {
		return nil
	}
	fn := guard.Callee(call.Common())
	if fn == nil {
		return nil
	}
	next := r.purposesOf(fn, fn.Pkg())
	if len(next) == 0 {
		return nil
	}
	var all []guard.Act
	for _, from := range r.handled(call) {
		if !slices.Contains(next, from) {
			all = append(all, guard.Act{Kind: Reuse, What: called(call), Of: from + To + strings.Join(next, ", ")})
		}
	}
	return all
}

// handled returns the purposes for which what call passes is handled: those of
// where it comes from as far as the function at hand shows, or else those of the
// function itself.
func (r *Result) handled(call ssa.CallInstruction) []string {
	var all []string
	for _, arg := range call.Common().Args {
		all = append(all, r.origins(arg, 0)...)
	}
	if len(all) == 0 {
		fn := call.Parent()
		for fn.Parent() != nil {
			fn = fn.Parent()
		}
		obj, _ := fn.Object().(*types.Func)
		if obj == nil {
			return nil
		}
		all = r.purposesOf(obj, r.pass.Pkg)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// farthest bounds how far back a value is followed.
const farthest = 8

// origins returns the purposes of the functions, types and fields that v comes
// from.
func (r *Result) origins(v ssa.Value, depth int) []string {
	if depth > farthest {
		return nil
	}
	if said := r.purposesOfType(v.Type()); len(said) > 0 {
		return said
	}
	switch v := v.(type) {
	case *ssa.Call:
		if fn := guard.Callee(v.Common()); fn != nil {
			return r.purposesOf(fn, fn.Pkg())
		}
	case *ssa.FieldAddr:
		if said := r.purposesOfField(v.X.Type(), v.Field); len(said) > 0 {
			return said
		}
		return r.origins(v.X, depth+1)
	case *ssa.Field:
		if said := r.purposesOfField(v.X.Type(), v.Field); len(said) > 0 {
			return said
		}
		return r.origins(v.X, depth+1)
	case *ssa.Phi:
		var all []string
		for _, e := range v.Edges {
			all = append(all, r.origins(e, depth+1)...)
		}
		return all
	case *ssa.Extract:
		return r.origins(v.Tuple, depth+1)
	case *ssa.UnOp:
		return r.origins(v.X, depth+1)
	case *ssa.Convert:
		return r.origins(v.X, depth+1)
	case *ssa.ChangeType:
		return r.origins(v.X, depth+1)
	case *ssa.MakeInterface:
		return r.origins(v.X, depth+1)
	case *ssa.Slice:
		return r.origins(v.X, depth+1)
	case *ssa.IndexAddr:
		return r.origins(v.X, depth+1)
	}
	return nil
}

// purposesOf returns what directives say that fn, or else its package, handles
// face data for.
func (r *Result) purposesOf(fn *types.Func, pkg *types.Package) []string {
	said := purposesIn(r.notes.Func(fn))
	if len(said) == 0 && pkg != nil {
		said = purposesIn(r.notes.Package(pkg.Path()))
	}
	return said
}

func (r *Result) purposesOfType(t types.Type) []string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return purposesIn(r.notes.On(n.Obj()))
	}
	return nil
}

func (r *Result) purposesOfField(t types.Type, i int) []string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if st, ok := t.Underlying().(*types.Struct); ok {
		return purposesIn(r.notes.On(st.Field(i)))
	}
	return nil
}

// purposesIn returns the purposes that directives name.
func purposesIn(list []*annotations.Directive) []string {
	var all []string
	for _, d := range list {
		if d.Name == "purpose" {
			all = append(all, d.Attr("name"))
		}
	}
	return all
}
