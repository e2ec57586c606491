package published

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
)

// statics are the functions that serve a directory as files: the path of the
// package, what comes behind a version left out, the function, and the number of
// the argument that is the directory.
var statics = []struct {
	pkg, name string
	dir       int
}{
	{"net/http", "FileServer", 0},
	{"net/http", "FileServerFS", 0},
	{"github.com/gin-gonic/gin", "Static", 1},
	{"github.com/gin-gonic/gin", "StaticFS", 1},
	{"github.com/labstack/echo", "Static", 1},
	{"github.com/gofiber/fiber", "Static", 1},
	{"github.com/gofiber/fiber/v3/middleware/static", "New", 0},
	{"github.com/astaxie/beego", "SetStaticPath", 1},
	{"github.com/beego/beego", "SetStaticPath", 1},
	{"github.com/julienschmidt/httprouter", "ServeFiles", 1},
	{"github.com/kataras/iris", "HandleDir", 1},
	{"github.com/gogf/gf", "AddStaticPath", 1},
	{"github.com/gogf/gf", "SetServerRoot", 0},
	{"github.com/cloudwego/hertz", "Static", 1},
}

// serving returns the number of the argument of fn that is a directory which it
// serves, and what it is called.
func serving(fn *types.Func) (dir int, name string, ok bool) {
	path := fn.Pkg().Path()
	for _, s := range statics {
		if fn.Name() == s.name && (path == s.pkg || strings.HasPrefix(path, s.pkg+"/")) {
			return s.dir, nameOf(fn), true
		}
	}
	return 0, "", false
}

// served notes a call that serves a directory to everybody.
func (r *pass) served(call ssa.CallInstruction) {
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return
	}
	i, name, ok := serving(fn)
	recv, args := operands(call.Common())
	if !ok || i >= len(args) {
		return
	}
	dir := placeOf(args[i])
	if !dir.Whole() || behind(recv) {
		return
	}
	if v, ok := call.(*ssa.Call); ok && barred(v, deepest) {
		return
	}
	p := Public{Spot: r.spot(call), How: Served, Call: name}
	p.Place = dir
	r.found.Publics = append(r.found.Publics, p)
}

// behind reports whether what is registered on router is behind a check of who
// asks: one was put onto it, or onto what it is a group of, in this function.
func behind(router ssa.Value) bool {
	for range deepest {
		if router == nil {
			return false
		}
		if router.Referrers() != nil && slices.ContainsFunc(*router.Referrers(), func(use ssa.Instruction) bool { return uses(use, router) }) {
			return true
		}
		switch x := router.(type) {
		case *ssa.Call:
			recv, args := operands(x.Common())
			if fn := guard.Callee(x.Common()); fn != nil && fn.Name() == "Group" && slices.ContainsFunc(args, authorizes) {
				return true
			}
			router = recv
		case *ssa.FieldAddr:
			router = x.X
		case *ssa.MakeInterface:
			router = x.X
		case *ssa.Extract:
			router = x.Tuple
		case *ssa.UnOp:
			router = nil
			if a, ok := x.X.(*ssa.Alloc); ok {
				if s := stores(a); len(s) == 1 {
					router = s[0]
				}
			}
		default:
			return false
		}
	}
	return false
}

// uses reports whether use puts a check of who asks onto router, or onto what it
// embeds.
func uses(use ssa.Instruction, router ssa.Value) bool {
	switch x := use.(type) {
	case *ssa.FieldAddr:
		return x.X == router && slices.ContainsFunc(*x.Referrers(), func(u ssa.Instruction) bool { return uses(u, x) })
	case ssa.CallInstruction:
		fn := guard.Callee(x.Common())
		recv, args := operands(x.Common())
		return fn != nil && fn.Name() == "Use" && recv == router && slices.ContainsFunc(args, authorizes)
	}
	return false
}

// authorizes reports whether v is, or is a list with, a function that is named
// for checking who asks.
func authorizes(v ssa.Value) bool {
	switch x := v.(type) {
	case *ssa.Function:
		return choice.Authorizes(x.Name()) || calls(x)
	case *ssa.MakeClosure:
		return authorizes(x.Fn)
	case *ssa.ChangeType:
		return authorizes(x.X)
	case *ssa.MakeInterface:
		return authorizes(x.X)
	case *ssa.Slice:
		return slices.ContainsFunc(elements(x), authorizes)
	case *ssa.Call:
		return authorizing(x)
	}
	return false
}

// authorizing reports whether call is of a function named for checking who asks,
// or of a method of a type that is.
func authorizing(call ssa.CallInstruction) bool {
	fn := guard.Callee(call.Common())
	if fn == nil {
		return false
	}
	if choice.Authorizes(fn.Name()) {
		return true
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Pkg() != nil && choice.Authorizes(fn.Pkg().Name())
	}
	named := types.TypeString(recv.Type(), func(*types.Package) string { return "" })
	return choice.Authorizes(named)
}

// calls reports whether fn, or a literal in it, calls something that checks who
// asks.
func calls(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok && authorizing(call) {
				return true
			}
		}
	}
	return slices.ContainsFunc(fn.AnonFuncs, calls)
}

// barred reports whether v, a handler, is only used behind a check of who asks:
// wrapped in one, registered on a router with one, or called by a function that
// makes one.
func barred(v ssa.Value, depth int) bool {
	if depth == 0 || v.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch x := use.(type) {
		case *ssa.Call:
			recv, _ := operands(x.Common())
			fn := guard.Callee(x.Common())
			switch {
			case authorizing(x), recv != v && behind(recv):
				return true
			case recv == v || x.Call.Value == v:
				return fn != nil && fn.Name() == "ServeHTTP" && calls(x.Parent())
			}
			return isHandler(x.Type()) && barred(x, depth-1)
		case *ssa.MakeClosure:
			return calls(x.Fn.(*ssa.Function))
		case *ssa.MakeInterface:
			return barred(x, depth-1)
		case *ssa.ChangeInterface:
			return barred(x, depth-1)
		case *ssa.Store:
			local, ok := x.Addr.(*ssa.Alloc)
			return ok && x.Val == v && barred(local, depth-1)
		case *ssa.UnOp:
			return barred(x, depth-1)
		}
		return false
	})
}

// isHandler reports whether a value of type t answers requests.
func isHandler(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	_, ok := obj.(*types.Func)
	_, isFunc := t.Underlying().(*types.Signature)
	return ok || isFunc
}
