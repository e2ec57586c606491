package acts

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
)

// called names what call runs, for a reader: "(*T).M", "pkg.F".
func called(call ssa.CallInstruction) string {
	fn := guard.Callee(call.Common())
	if fn == nil {
		return ""
	}
	if recv := fn.Signature().Recv(); recv != nil {
		star := ""
		if _, ok := types.Unalias(recv.Type()).(*types.Pointer); ok {
			star = "*"
		}
		return "(" + star + receiver(fn) + ")." + fn.Name()
	}
	if fn.Pkg() != nil {
		return fn.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// receiver returns the name of the type that fn is a method of, "" if it is
// none.
func receiver(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := recv.Type()
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}
