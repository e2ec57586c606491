package published

import (
	"go/constant"
	"go/types"
	"strings"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
)

// signs reports whether fn, of the client of an object store, makes an address
// by which everybody who has it reads an object.
func signs(fn *types.Func) bool {
	name := strings.ToLower(fn.Name())
	if strings.Contains(name, "put") || strings.Contains(name, "post") || strings.Contains(name, "delete") || strings.HasPrefix(name, "new") || strings.HasPrefix(name, "with") {
		return false
	}
	signing := strings.Contains(name, "presign") || strings.Contains(name, "signurl") || strings.Contains(name, "signedurl") || strings.Contains(name, "makeprivateurl")
	return signing && (keepsObjects(fn.Pkg()) || strings.HasPrefix(fn.Pkg().Path(), "github.com/aws/aws-sdk-go/"))
}

// longest is for how many days an address may stay good without a word: as long
// as the signatures of most stores can be made to.
const longest = 7

// signed notes an address that stays good for long.
func (r *pass) signed(call ssa.CallInstruction) {
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil || !signs(fn) {
		return
	}
	recv, args := operands(call.Common())
	days := 0
	for _, a := range args {
		days = max(days, daysIn(a, deepest))
	}
	if days <= longest {
		return
	}
	p := Public{Spot: r.spot(call), How: Signed, Call: nameOf(fn)}
	p.Days = days
	p.Place = openedBucket(recv, args)
	if at := handleOf(recv); at != "" && (fn.Name() == "SignURL" || p.Place == "") {
		p.Place = at
	}
	for f := call.Parent(); f != nil; f = f.Parent() {
		w := facedata.Classify(f.Name())
		p.Face = p.Face || w.Kind != 0 && w.Strong
	}
	r.found.Publics = append(r.found.Publics, p)
}

// daysIn returns the days of the longest constant time in v: a duration, a
// number of seconds, a time reckoned from now, or one of these in an option or
// in a field for when something expires.
func daysIn(v ssa.Value, depth int) int {
	if depth == 0 {
		return 0
	}
	switch x := v.(type) {
	case *ssa.Const:
		return daysOf(x)
	case *ssa.Convert:
		return daysIn(x.X, depth-1)
	case *ssa.ChangeType:
		return daysIn(x.X, depth-1)
	case *ssa.MakeInterface:
		return daysIn(x.X, depth-1)
	case *ssa.UnOp:
		return daysIn(x.X, depth-1)
	case *ssa.Function:
		return daysSet(x, depth-1)
	case *ssa.Call:
		return daysFrom(x, depth-1)
	case *ssa.Slice, *ssa.Alloc:
		all := elements(x)
		if a, ok := x.(*ssa.Alloc); ok {
			all = append(stores(a), assigned(a, expires)...)
		}
		days := 0
		for _, s := range all {
			days = max(days, daysIn(s, depth-1))
		}
		return days
	}
	return 0
}

// daysOf returns the days of a constant: nanoseconds if it is a duration, else
// seconds.
func daysOf(c *ssa.Const) int {
	b, ok := c.Type().Underlying().(*types.Basic)
	if !ok || b.Info()&types.IsInteger == 0 || c.Value == nil {
		return 0
	}
	n, ok := constant.Int64Val(constant.ToInt(c.Value))
	switch {
	case !ok:
		return 0
	case types.TypeString(c.Type(), nil) == "time.Duration":
		return int(time.Duration(n) / (24 * time.Hour))
	}
	return int(n / (24 * 60 * 60))
}

// daysFrom returns the days in a time that call reckons, or in the option that
// it makes.
func daysFrom(call *ssa.Call, depth int) int {
	fn := guard.Callee(call.Common())
	recv, args := operands(call.Common())
	if fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "time" {
		switch fn.Name() {
		case "AddDate":
			return 365*whole(args[0]) + 30*whole(args[1]) + whole(args[2])
		case "Unix", "UTC", "Local":
			return daysIn(recv, depth)
		case "Add":
			return daysIn(args[0], depth)
		}
		return 0
	}
	days := 0
	for _, a := range args {
		days = max(days, daysIn(a, depth))
	}
	return days
}

// whole returns the constant number v, 0 if it is none.
func whole(v ssa.Value) int {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return 0
	}
	return int(c.Int64())
}

// daysSet returns the days that fn, an option, sets a field for when something
// expires to.
func daysSet(fn *ssa.Function, depth int) int {
	days := 0
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			s, ok := instr.(*ssa.Store)
			if !ok {
				continue
			}
			if f, ok := s.Addr.(*ssa.FieldAddr); ok && expires(fieldName(f)) {
				days = max(days, daysIn(s.Val, depth))
			}
		}
	}
	return days
}

func expires(field string) bool { return strings.HasPrefix(strings.ToLower(field), "expire") }
