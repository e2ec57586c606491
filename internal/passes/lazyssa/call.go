package lazyssa

import (
	"go/ast"
	"go/types"
	"slices"
)

// call returns e with its arguments pruned. A call is worth keeping even when
// an argument is unknown: where it stands is evidence.
func (p *pruner) call(e *ast.CallExpr) ast.Expr {
	if p.info.Types[e.Fun].IsType() {
		if len(e.Args) != 1 {
			return nil
		}
		return p.with1(e, e.Args[0], nil, func(x ast.Expr) ast.Expr { c := *e; c.Args = []ast.Expr{x}; return &c })
	}
	fun := p.rebuild(e.Fun)
	if fun == nil {
		return nil
	}
	args, ok := p.arguments(e)
	if !ok {
		return nil
	}
	if fun == e.Fun && slices.Equal(args, e.Args) {
		return e
	}
	c := *e
	c.Fun, c.Args = fun, args
	return &c
}

// resultOf returns the result type of a call that the type checker gave none,
// or nil if the function is not known either. The type may itself be invalid:
// the call still says where its arguments go.
func (p *pruner) resultOf(e *ast.CallExpr) types.Type {
	tv := p.info.Types[e.Fun]
	sig := coreSignature(tv.Type)
	if sig == nil || tv.IsType() || p.rebuild(e.Fun) == nil {
		return nil
	}
	if sig.Results().Len() == 1 {
		return sig.Results().At(0).Type()
	}
	return sig.Results()
}

// arguments returns the arguments of call, unknown ones in the place of those
// that have no type or do not fit. It reports whether all could be had.
func (p *pruner) arguments(call *ast.CallExpr) ([]ast.Expr, bool) {
	sig, ok := p.info.Types[call.Fun].Type.(*types.Signature)
	if id, isIdent := ast.Unparen(call.Fun).(*ast.Ident); isIdent {
		_, builtin := p.info.Uses[id].(*types.Builtin)
		ok = ok && !builtin
	}
	if !ok {
		sig = coreSignature(p.typeOf(call.Fun))
	}
	args := make([]ast.Expr, len(call.Args))
	for i, a := range call.Args {
		if p.info.Types[a].IsType() {
			args[i] = a // of make and new
			continue
		}
		args[i] = p.operand(a, param(sig, i, call.Ellipsis.IsValid()))
		if args[i] == nil {
			return nil, false
		}
	}
	return args, sig == nil || p.fits(sig, call, args)
}

// coreSignature returns the signature of a function value of a named type.
func coreSignature(t types.Type) *types.Signature {
	if t == nil {
		return nil
	}
	sig, _ := t.Underlying().(*types.Signature)
	return sig
}

// param returns the type that the i-th argument of a call of sig must have,
// or nil if it is not known.
func param(sig *types.Signature, i int, spread bool) types.Type {
	if sig == nil {
		return nil
	}
	n := sig.Params().Len()
	switch {
	case sig.Variadic() && i >= n-1:
		last := sig.Params().At(n - 1).Type()
		if s, ok := last.Underlying().(*types.Slice); ok && !spread {
			return s.Elem()
		}
		return last
	case i < n:
		return sig.Params().At(i).Type()
	}
	return nil
}

// fits reports whether sig takes as many arguments as there are.
func (p *pruner) fits(sig *types.Signature, call *ast.CallExpr, args []ast.Expr) bool {
	n := len(args)
	if n == 1 {
		if t, ok := p.info.Types[args[0]].Type.(*types.Tuple); ok {
			n = t.Len()
			for i := range n {
				if !converts(t.At(i).Type(), param(sig, i, false)) {
					return false
				}
			}
		}
	}
	if sig.Variadic() && !call.Ellipsis.IsValid() {
		return n >= sig.Params().Len()-1
	}
	return n == sig.Params().Len()
}

// converts reports whether go/ssa can convert a value of type from to type to,
// of which either may be missing.
func converts(from, to types.Type) bool {
	return to == nil || valid(to) || !valid(from) || !types.IsInterface(from)
}
