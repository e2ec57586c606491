package published

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// write notes the files and objects that call writes, and where else what it
// opens is written to. Opener is what opens all that the function writes.
func (r *pass) write(call ssa.CallInstruction, opener string) {
	fn := guard.Callee(call.Common())
	if fn == nil {
		return
	}
	rows := slices.DeleteFunc(slices.Clone(r.models.Rows(fn)), func(row *model.Row) bool { return !writes(row) })
	if len(rows) == 0 {
		if by := r.handedOn(call, fn); by != "" {
			r.wrote(call, Write{Medium: string(model.Object), Open: by})
		}
		return
	}
	row := rows[0]
	w := Write{Medium: string(row.Medium)}
	if row.Medium == model.File && len(row.Ident.Parts) > 0 {
		w.Place = placeAt(call, row.Ident.Parts[0].Port)
	}
	if row.Medium == model.Object {
		w.Place, w.Open = bucketOf(call, row), firstOpening(call.Common().Args, deepest)
		if w.Open == "" {
			w.Open = opener
		}
	}
	if !strings.HasPrefix(string(w.Place), nameless) && w.Place != "" || w.Open != "" {
		r.wrote(call, w)
	}
}

// handedOn returns the ACL that call gives to a function of the program's own,
// which will write with it.
func (r *pass) handedOn(call ssa.CallInstruction, fn *types.Func) string {
	if fn.Pkg() == nil || model.HasPack(fn.Pkg().Path()) {
		return ""
	}
	for _, a := range call.Common().Args {
		if c, ok := a.(*ssa.Const); ok {
			if by := opensText(c); by != "" {
				return by
			}
		}
	}
	return ""
}

// wrote notes w at call and, where that opens something to write to, at the
// calls that are given what it opened.
func (r *pass) wrote(call ssa.CallInstruction, w Write) {
	seen := make(map[ssa.Value]bool)
	var follow func(ssa.Instruction, int)
	follow = func(at ssa.Instruction, depth int) {
		if c, ok := at.(ssa.CallInstruction); ok {
			w.Spot = r.spot(c)
			r.found.Writes = append(r.found.Writes, w)
		}
		v, ok := at.(ssa.Value)
		if !ok || depth == 0 || seen[v] {
			return
		}
		seen[v] = true
		for _, use := range *v.Referrers() {
			switch use.(type) {
			case *ssa.Extract, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.Phi, *ssa.Call, *ssa.Defer:
				follow(use, depth-1)
			}
		}
	}
	follow(call, 5)
}

// placeAt returns the text at a port of call.
func placeAt(call ssa.CallInstruction, p model.Port) Place {
	v := argument(call.Common(), p)
	switch {
	case v == nil:
		return ""
	case len(p.Path) == 0:
		return placeOf(v)
	}
	return Place(fieldAt(v, p.Path[len(p.Path)-1]))
}

// argument returns what call is given at the beginning of a port.
func argument(common *ssa.CallCommon, p model.Port) ssa.Value {
	recv, args := operands(common)
	switch {
	case p.Base == model.Recv:
		return recv
	case p.Base == model.Arg && p.Index < len(args):
		return args[p.Index]
	}
	return nil
}

// operands returns the receiver of a method call, nil if there is none, and the
// other arguments.
func operands(common *ssa.CallCommon) (recv ssa.Value, args []ssa.Value) {
	switch {
	case common.IsInvoke():
		return common.Value, common.Args
	case common.Signature().Recv() != nil && len(common.Args) > 0:
		return common.Args[0], common.Args[1:]
	}
	return nil, common.Args
}

// fieldAt returns the text of the field name in the struct that v points to or
// is, which is built in the function, or in a struct that it embeds.
func fieldAt(v ssa.Value, name string) string {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	for _, s := range assigned(v, func(field string) bool { return field == name }) {
		return textOf(s, deepest)
	}
	return ""
}

// assigned returns what is stored to the fields that want accepts, of the
// struct at addr and those in it.
func assigned(addr ssa.Value, want func(field string) bool) []ssa.Value {
	if addr.Referrers() == nil {
		return nil
	}
	var all []ssa.Value
	for _, ref := range *addr.Referrers() {
		f, ok := ref.(*ssa.FieldAddr)
		if !ok || f.X != addr {
			continue
		}
		if want(fieldName(f)) {
			all = append(all, stores(f)...)
		} else {
			all = append(all, assigned(f, want)...)
		}
	}
	return all
}

func fieldName(f *ssa.FieldAddr) string {
	t := f.X.Type().Underlying().(*types.Pointer).Elem()
	return t.Underlying().(*types.Struct).Field(f.Field).Name()
}

// bucketOf returns the bucket that call, of which row speaks, writes to.
func bucketOf(call ssa.CallInstruction, row *model.Row) Place {
	for _, part := range row.Ident.Parts {
		switch part.Fn {
		case "store":
			return handleOf(argument(call.Common(), part.Port))
		case "const":
			if len(row.Ident.Parts) > 1 {
				return placeAt(call, part.Port)
			}
		}
	}
	if row.Verb == model.Handle && len(row.Ident.Parts) == 1 {
		return placeAt(call, row.Ident.Parts[0].Port)
	}
	return ""
}

// handleOf returns the bucket that v, a handle, leads to.
func handleOf(v ssa.Value) Place {
	for range deepest {
		switch x := v.(type) {
		case *ssa.Extract:
			v = x.Tuple
		case *ssa.UnOp:
			return Place(variable(x.X, deepest))
		case *ssa.Field:
			return Place(fieldText(x.X.Type(), x.Field))
		case *ssa.Call:
			recv, args := operands(x.Common())
			fn := guard.Callee(x.Common())
			if fn == nil {
				return ""
			}
			if fn.Name() == "Bucket" && len(args) > 0 {
				return placeOf(args[0])
			}
			v = recv
		default:
			return ""
		}
	}
	return ""
}
