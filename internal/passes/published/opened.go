package published

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// keepsObjects reports whether a package is the client of an object store.
func keepsObjects(pkg *types.Package) bool {
	if pkg == nil {
		return false
	}
	pack, err := model.Builtin(pkg.Path())
	return pack != nil && err == nil && slices.ContainsFunc(pack.Rows(), func(row *model.Row) bool {
		return row.Medium == model.Object && writes(row)
	})
}

// ofBucket reports whether a call of fn, a function of the client of an object
// store, with a receiver made by maker, is about a whole bucket.
func ofBucket(fn *types.Func, maker *types.Func) bool {
	if maker != nil && maker.Name() == "ACL" {
		recv := maker.Signature().Recv()
		return recv != nil && strings.Contains(types.TypeString(recv.Type(), nil), "Bucket")
	}
	name := fn.Name()
	return strings.Contains(name, "Bucket") && (strings.Contains(strings.ToLower(name), "acl") || strings.Contains(name, "Policy") || strings.HasPrefix(name, "Create"))
}

// opened notes a call that opens a bucket to everybody.
func (r *pass) opened(call ssa.CallInstruction) {
	fn := guard.Callee(call.Common())
	recv, args := operands(call.Common())
	if fn == nil || !keepsObjects(fn.Pkg()) || !ofBucket(fn, madeBy(recv)) || firstOpening(args, deepest) == "" {
		return
	}
	p := Public{Spot: r.spot(call), How: Opened, Call: nameOf(fn)}
	p.Place = openedBucket(recv, args)
	if p.Place.Whole() {
		r.found.Publics = append(r.found.Publics, p)
	}
}

// openedBucket returns the bucket that a call is about: the field Bucket of what
// it is given, its first text, or the one its receiver belongs to.
func openedBucket(recv ssa.Value, args []ssa.Value) Place {
	for _, a := range args {
		if text := fieldAt(a, "Bucket"); text != "" {
			return Place(text)
		}
	}
	if at := handleOf(recv); at != "" {
		if made := madeBy(recv); made != nil && made.Name() == "ACL" {
			return at
		}
	}
	for _, a := range args {
		if b, ok := a.Type().(*types.Basic); ok && b.Kind() == types.String {
			return placeOf(a)
		}
	}
	return ""
}

// madeBy returns the function that made v by a call, nil if none did.
func madeBy(v ssa.Value) *types.Func {
	if call, ok := v.(*ssa.Call); ok {
		return guard.Callee(call.Common())
	}
	return nil
}

// opener returns what lets everybody read the objects that fn writes, by
// another statement than that which writes them: the ACL of the object is set
// afterwards, or in a field of the writer, or its public address is made.
func (r *pass) opener(fn *ssa.Function) string {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch x := instr.(type) {
			case *ssa.Store:
				if f, ok := x.Addr.(*ssa.FieldAddr); ok && madeBy(f.X) != nil && isACL(fieldName(f)) {
					if by := opens(x.Val, deepest); by != "" {
						return by
					}
				}
			case ssa.CallInstruction:
				if by := r.opensAfter(x); by != "" {
					return by
				}
			}
		}
	}
	return ""
}

func isACL(field string) bool { return field == "ACL" || field == "PredefinedACL" }

// opensAfter returns what call makes of an object that is written beside it.
func (r *pass) opensAfter(call ssa.CallInstruction) string {
	fn := guard.Callee(call.Common())
	if fn == nil || !keepsObjects(fn.Pkg()) {
		return ""
	}
	if fn.Name() == "MakePublicURL" || fn.Name() == "MakePublicURLv2" {
		return nameOf(fn)
	}
	recv, args := operands(call.Common())
	if slices.ContainsFunc(r.models.Rows(fn), writes) || ofBucket(fn, madeBy(recv)) {
		return ""
	}
	if name := strings.ToLower(fn.Name()); !strings.Contains(name, "acl") && (madeBy(recv) == nil || madeBy(recv).Name() != "ACL") {
		return ""
	}
	return firstOpening(args, deepest)
}
