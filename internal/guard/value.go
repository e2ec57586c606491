package guard

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// peel strips negations and comparisons with true and false from v.
func peel(v ssa.Value, polarity bool) (ssa.Value, bool) {
	for {
		switch x := v.(type) {
		case *ssa.UnOp:
			if x.Op != token.NOT {
				return v, polarity
			}
			v, polarity = x.X, !polarity
		case *ssa.BinOp:
			other, known, ok := comparedWithBool(x)
			if !ok {
				return v, polarity
			}
			v, polarity = other, polarity == (known == (x.Op == token.EQL))
		default:
			return v, polarity
		}
	}
}

// comparedWithBool returns the operand of x that is not the constant true or
// false, and the constant.
func comparedWithBool(x *ssa.BinOp) (operand ssa.Value, known, ok bool) {
	if x.Op != token.EQL && x.Op != token.NEQ {
		return nil, false, false
	}
	if known, ok := boolConst(x.Y); ok {
		return x.X, known, true
	}
	if known, ok := boolConst(x.X); ok {
		return x.Y, known, true
	}
	return nil, false, false
}

func boolConst(v ssa.Value) (known, ok bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(c.Value), true
}

// nilTest reports whether v compares something with nil, what, and whether v
// is true when that is nil.
func nilTest(v ssa.Value) (operand ssa.Value, whenNil, ok bool) {
	x, ok := v.(*ssa.BinOp)
	if !ok || x.Op != token.EQL && x.Op != token.NEQ {
		return nil, false, false
	}
	switch {
	case isNil(x.Y):
		return x.X, x.Op == token.EQL, true
	case isNil(x.X):
		return x.Y, x.Op == token.EQL, true
	}
	return nil, false, false
}

func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value == nil && types.IsInterface(c.Type())
}

// neverNil reports whether v, of interface type, cannot be nil as far as its
// making shows: a value put into the interface, a new error, or a package
// variable, which for errors is a sentinel.
func neverNil(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.ChangeInterface:
		return neverNil(v.X)
	case *ssa.UnOp:
		_, global := v.X.(*ssa.Global)
		return global && v.Op == token.MUL
	case *ssa.Call:
		switch name := calleeName(v); name {
		case "errors.New", "fmt.Errorf":
			return true
		}
	}
	return false
}

// stops reports whether b ends in a call that never returns.
func stops(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		call, ok := instr.(*ssa.Call)
		if !ok {
			continue
		}
		switch calleeName(call) {
		case "os.Exit", "runtime.Goexit", "log.Fatal", "log.Fatalf", "log.Fatalln",
			"log.Panic", "log.Panicf", "log.Panicln",
			"(*log.Logger).Fatal", "(*log.Logger).Fatalf", "(*log.Logger).Fatalln":
			return true
		}
	}
	return false
}

// calleeName returns the full name of the statically called function, or "".
func calleeName(call *ssa.Call) string {
	fn := call.Call.StaticCallee()
	if fn == nil {
		return ""
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.FullName()
	}
	return ""
}
