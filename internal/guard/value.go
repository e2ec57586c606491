package guard

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// peelings are the ways in which a condition is another one, perhaps turned
// around.
var peelings = []struct {
	name string
	peel func(v ssa.Value) (inner ssa.Value, same, ok bool)
}{
	{"negation", func(v ssa.Value) (ssa.Value, bool, bool) {
		x, ok := v.(*ssa.UnOp)
		if !ok || x.Op != token.NOT {
			return nil, false, false
		}
		return x.X, false, true
	}},
	{"compared with true or false", func(v ssa.Value) (ssa.Value, bool, bool) {
		x, ok := v.(*ssa.BinOp)
		if !ok {
			return nil, false, false
		}
		other, known, ok := comparedWithBool(x)
		return other, known == (x.Op == token.EQL), ok
	}},
}

// peel strips negations and comparisons with true and false from v.
func peel(v ssa.Value, polarity bool) (ssa.Value, bool) {
	for i := 0; i < len(peelings); i++ {
		if inner, same, ok := peelings[i].peel(v); ok {
			v, polarity, i = inner, polarity == same, -1
		}
	}
	return v, polarity
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
	return ok && c.IsNil()
}

// neverNil reports whether v cannot be nil as far as its making shows: the
// address of something, a value put into an interface, a new error, or a
// package variable of interface type, which for errors is a sentinel.
func neverNil(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeInterface, *ssa.Alloc, *ssa.FieldAddr, *ssa.IndexAddr:
		return true
	case *ssa.ChangeInterface:
		return neverNil(v.X)
	case *ssa.UnOp:
		_, global := v.X.(*ssa.Global)
		return global && v.Op == token.MUL && types.IsInterface(v.Type())
	case *ssa.Call:
		switch name := calleeName(v); name {
		case "errors.New", "fmt.Errorf":
			return true
		}
	}
	return false
}

// stops are functions that never return.
var stops = map[string]bool{
	"os.Exit": true, "runtime.Goexit": true, "syscall.Exit": true,
	"log.Fatal": true, "log.Fatalf": true, "log.Fatalln": true, "log.Panic": true, "log.Panicf": true, "log.Panicln": true,
	"(*log.Logger).Fatal": true, "(*log.Logger).Fatalf": true, "(*log.Logger).Fatalln": true,
	"(*log.Logger).Panic": true, "(*log.Logger).Panicf": true, "(*log.Logger).Panicln": true,
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
