package consents

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// routes tells through which functions a request goes before a handler. It is
// read from syntax: routers take handlers as arguments, those that run first
// in front, and a wrapper as the function around its handler.
type routes struct {
	chains map[any][][]middleware // by *types.Func or *ast.FuncLit
	bodies map[*types.Func]*ssa.Function
	tracer *tracer
}

// middleware is a function that runs before a handler.
type middleware struct {
	name string
	pos  token.Pos
	fn   *ssa.Function // nil if its body is elsewhere
}

// readRoutes reads the registrations of the package.
func (t *tracer) readRoutes(funcs []*ssa.Function) *routes {
	r := &routes{chains: make(map[any][][]middleware), bodies: make(map[*types.Func]*ssa.Function), tracer: t}
	for _, fn := range funcs {
		if obj, ok := fn.Object().(*types.Func); ok {
			r.bodies[obj] = fn
		}
	}
	used := r.used()
	for _, file := range t.c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				r.register(call, used)
			}
			return true
		})
	}
	return r
}

// before returns the chains in front of fn, or of the function that makes it.
func (r *routes) before(fn *ssa.Function) [][]middleware {
	if lit, ok := fn.Syntax().(*ast.FuncLit); ok {
		if chains := r.chains[lit]; chains != nil {
			return chains
		}
		return r.chains[outermost(fn).Object()]
	}
	return r.chains[fn.Object()]
}

// used returns the middleware of routers and groups by the variable that holds
// them: g.Use(mw) and g := r.Group("/path", mw), those of r included.
func (r *routes) used() map[types.Object][]middleware {
	used := make(map[types.Object][]middleware)
	for _, file := range r.tracer.c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				if len(n.Lhs) != 1 || len(n.Rhs) != 1 {
					break
				}
				call, ok := n.Rhs[0].(*ast.CallExpr)
				if !ok || !isMethod(call, "Group", "Subrouter", "With") {
					break
				}
				if obj := r.variable(n.Lhs[0]); obj != nil {
					used[obj] = append(append(used[obj], used[r.receiver(call)]...), r.functions(call.Args)...)
				}
			case *ast.CallExpr:
				if obj := r.receiver(n); obj != nil && isMethod(n, "Use") {
					used[obj] = append(used[obj], r.functions(n.Args)...)
				}
			}
			return true
		})
	}
	return used
}

func isMethod(call *ast.CallExpr, names ...string) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	for _, name := range names {
		if sel.Sel.Name == name {
			return true
		}
	}
	return false
}

func (r *routes) receiver(call *ast.CallExpr) types.Object {
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		return r.variable(sel.X)
	}
	return nil
}

func (r *routes) variable(x ast.Expr) types.Object {
	if id, ok := ast.Unparen(x).(*ast.Ident); ok {
		return r.tracer.c.pass.TypesInfo.ObjectOf(id)
	}
	return nil
}

// register notes the handlers among the arguments of call, each behind those
// in front of it, and those wrapped in another function.
func (r *routes) register(call *ast.CallExpr, used map[types.Object][]middleware) {
	if isMethod(call, "Use", "Group", "With") {
		return
	}
	first := used[r.receiver(call)]
	chain := first[:len(first):len(first)]
	for _, arg := range call.Args {
		handler, around := r.unwrap(arg)
		if handler == nil {
			continue
		}
		key := r.key(handler)
		if before := append(chain[:len(chain):len(chain)], around...); key != nil && len(before) > 0 {
			r.chains[key] = append(r.chains[key], before)
		}
		chain = append(chain, r.functions([]ast.Expr{arg})...)
	}
}

// unwrap returns the handler in arg and what is wrapped around it, outermost
// first: in requireTerms(http.HandlerFunc(enroll)) it is enroll.
func (r *routes) unwrap(arg ast.Expr) (ast.Expr, []middleware) {
	var around []middleware
	for {
		arg = ast.Unparen(arg)
		call, ok := arg.(*ast.CallExpr)
		if !ok {
			break
		}
		var inner ast.Expr
		for _, a := range call.Args {
			if r.isHandler(a) {
				inner = a
			}
		}
		if inner == nil {
			break
		}
		if !r.tracer.c.pass.TypesInfo.Types[call.Fun].IsType() {
			around = append(around, r.function(call.Fun)...)
		}
		arg = inner
	}
	if !r.isHandler(arg) {
		return nil, nil
	}
	return arg, around
}

// isHandler reports whether x is a function, or makes one.
func (r *routes) isHandler(x ast.Expr) bool {
	t := r.tracer.c.pass.TypesInfo.TypeOf(x)
	if t == nil {
		return false
	}
	if _, ok := t.Underlying().(*types.Signature); ok {
		return true
	}
	call, ok := ast.Unparen(x).(*ast.CallExpr)
	return ok && len(call.Args) > 0 && r.isHandler(call.Args[len(call.Args)-1])
}

// key returns what stands for a handler: its declaration or literal.
func (r *routes) key(x ast.Expr) any {
	if lit, ok := ast.Unparen(x).(*ast.FuncLit); ok {
		return lit
	}
	if fn := r.declared(x); fn != nil {
		return fn
	}
	return nil
}

// declared returns the function that x names, or that x calls to get one.
func (r *routes) declared(x ast.Expr) *types.Func {
	info := r.tracer.c.pass.TypesInfo
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		fn, _ := info.ObjectOf(x).(*types.Func)
		return fn
	case *ast.SelectorExpr:
		fn, _ := info.ObjectOf(x.Sel).(*types.Func)
		return fn
	case *ast.CallExpr:
		return r.declared(x.Fun)
	}
	return nil
}

// functions returns those of args that are functions.
func (r *routes) functions(args []ast.Expr) []middleware {
	var all []middleware
	for _, arg := range args {
		if t := r.tracer.c.pass.TypesInfo.TypeOf(arg); t != nil {
			if _, ok := t.Underlying().(*types.Signature); ok {
				all = append(all, r.function(arg)...)
			}
		}
	}
	return all
}

func (r *routes) function(x ast.Expr) []middleware {
	fn := r.declared(x)
	if fn == nil {
		return nil
	}
	return []middleware{{name: fn.Name(), pos: x.Pos(), fn: r.bodies[fn]}}
}
