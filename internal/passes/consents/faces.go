package consents

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

func receiver(fn *types.Func) string {
	if recv := fn.Signature().Recv(); recv != nil {
		return typeName(recv.Type())
	}
	return ""
}

// calledName names the function that call runs, for a reader.
func calledName(call *ssa.CallCommon) string {
	fn := callee(call)
	if fn == nil {
		return ""
	}
	if recv := receiver(fn); recv != "" {
		return recv + "." + fn.Name()
	}
	if fn.Pkg() != nil {
		return fn.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}
