package wires

import (
	"go/types"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/taint"
)

// Where the address of a listener stands.
const (
	inFirst    = iota // it is the first argument
	inReceiver        // it is the field Addr of the receiver
	inListener        // it was given to who made the listener that is the first argument
	nowhere           // it is configured elsewhere
)

// listeners are the functions that begin to take connections in the clear, by
// import path without versions, receiver and name.
var listeners = map[string]int{
	"net/http.ListenAndServe":                              inFirst,
	"net/http.Serve":                                       inListener,
	"net/http.Server.ListenAndServe":                       inReceiver,
	"net/http.Server.Serve":                                inListener,
	"github.com/gin-gonic/gin.Engine.Run":                  inFirst,
	"github.com/gin-gonic/gin.Engine.RunListener":          inListener,
	"github.com/labstack/echo.Echo.Start":                  inFirst,
	"github.com/labstack/echo.Echo.StartH2CServer":         inFirst,
	"github.com/gofiber/fiber.App.Listen":                  inFirst,
	"github.com/kataras/iris.Application.Listen":           inFirst,
	"github.com/valyala/fasthttp.ListenAndServe":           inFirst,
	"github.com/valyala/fasthttp.Server.ListenAndServe":    inFirst,
	"github.com/astaxie/beego.Run":                         inFirst,
	"github.com/beego/beego.Run":                           inFirst,
	"github.com/beego/beego/server/web.Run":                inFirst,
	"github.com/go-martini/martini.ClassicMartini.Run":     nowhere,
	"github.com/gogf/gf/net/ghttp.Server.Run":              nowhere,
	"github.com/zeromicro/go-zero/rest.Server.Start":       nowhere,
	"github.com/cloudwego/hertz/pkg/app/server.Hertz.Spin": nowhere,
	"google.golang.org/grpc.NewServer":                     nowhere,
}

// hidden are the functions by which a program listens so that nobody on the way
// reads along, or hands a server what it needs for that.
var hidden = []string{
	"net/http.ListenAndServeTLS", "net/http.ServeTLS", "net/http.Server.ListenAndServeTLS", "net/http.Server.ServeTLS",
	"github.com/gin-gonic/gin.Engine.RunTLS", "github.com/labstack/echo.Echo.StartTLS", "github.com/labstack/echo.Echo.StartAutoTLS",
	"github.com/gofiber/fiber.App.ListenTLS", "github.com/gofiber/fiber.App.ListenMutualTLS", "github.com/gin-gonic/autotls.Run",
	"crypto/tls.Listen", "crypto/tls.NewListener", "google.golang.org/grpc.Creds", "github.com/valyala/fasthttp.ListenAndServeTLS",
	"github.com/valyala/fasthttp.Server.ListenAndServeTLS", "github.com/gogf/gf/net/ghttp.Server.EnableHTTPS",
}

// nameOf writes fn as the tables do.
func nameOf(fn *types.Func) string {
	if fn.Pkg() == nil {
		return ""
	}
	var elems []string
	for e := range strings.SplitSeq(fn.Pkg().Path(), "/") {
		if digits, ok := strings.CutPrefix(e, "v"); ok && digits != "" && strings.Trim(digits, "0123456789") == "" {
			continue
		}
		elems = append(elems, e)
	}
	name := strings.Join(elems, "/") + "."
	if recv := fn.Signature().Recv(); recv != nil {
		t := types.Unalias(recv.Type())
		if p, ok := t.(*types.Pointer); ok {
			t = types.Unalias(p.Elem())
		}
		if n, ok := t.(*types.Named); ok {
			name += n.Obj().Name() + "."
		}
	}
	return name + fn.Name()
}

// listens reports whether the package listens, and never so that what comes in
// is hidden: where both are written, which one runs is a setting.
func (r *pass) listens() bool {
	found := false
	for _, obj := range r.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok {
			name := nameOf(fn)
			if slices.Contains(hidden, name) {
				return false
			}
			_, listens := listeners[name]
			found = found || listens
		}
	}
	return found
}

// function finds the listeners of fn that others than this machine reach.
func (r *pass) function(fn *ssa.Function) {
	if r.files.Test(fn.Pos()) || forTests(r.files.Position(fn.Pos()).File) {
		return
	}
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			obj := guard.Callee(call.Common())
			if obj == nil {
				continue
			}
			where, ok := listeners[nameOf(obj)]
			if !ok || monitors(call.Common()) {
				continue
			}
			addresses := r.addresses(call.Common(), where)
			if slices.ContainsFunc(addresses, Here) {
				continue
			}
			l := Line{Sort: Listens, Pos: r.files.Position(call.Pos()), Func: around(fn), What: obj.Name()}
			if obj.Pkg() != nil {
				l.What = obj.Pkg().Name() + "." + obj.Name()
			}
			if len(addresses) > 0 {
				l.Address = addresses[0]
			}
			r.add(l)
		}
	}
}

// forTests reports whether a file is one of a program that only tests run.
func forTests(file string) bool {
	return slices.ContainsFunc(strings.Split(path.Dir(file), "/"), func(dir string) bool { return dir == "test" || dir == "tests" || dir == "e2e" })
}

// addresses returns where call listens, as far as its function tells.
func (r *pass) addresses(c *ssa.CallCommon, where int) []string {
	args := c.Args
	if c.Signature().Recv() != nil && !c.IsInvoke() && where != inReceiver {
		args = args[1:]
	}
	if len(args) == 0 {
		return nil
	}
	switch where {
	case inFirst:
		if list := elementsOf(args[0]); len(list) > 0 {
			return taint.Texts(list[0])
		}
		return taint.Texts(args[0])
	case inReceiver:
		if addr := assigned(args[0], "Addr"); addr != nil {
			return taint.Texts(addr)
		}
	case inListener:
		return madeBy(args[0])
	}
	return nil
}

// madeBy returns the address of the listener v, below its network, if it is made
// in sight.
func madeBy(v ssa.Value) []string {
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil || call.Call.StaticCallee().Name() != "Listen" || len(call.Call.Args) != 2 {
		return nil
	}
	var out []string
	for _, network := range taint.Texts(call.Call.Args[0]) {
		for _, address := range taint.Texts(call.Call.Args[1]) {
			out = append(out, network+"://"+address)
		}
	}
	return out
}

// monitors reports whether what is served by a call are figures about the
// program.
func monitors(c *ssa.CallCommon) bool {
	return slices.ContainsFunc(c.Args, func(a ssa.Value) bool {
		if m, ok := a.(*ssa.MakeInterface); ok {
			a = m.X
		}
		call, ok := a.(*ssa.Call)
		if !ok || call.Call.StaticCallee() == nil {
			return false
		}
		fn, ok := call.Call.StaticCallee().Object().(*types.Func)
		return ok && fn.Pkg() != nil && strings.HasSuffix(fn.Pkg().Path(), "/promhttp")
	})
}

// assigned returns what is put into the field name of the struct at v, nil if
// that is not in sight.
func assigned(v ssa.Value, name string) ssa.Value {
	if v.Referrers() == nil {
		return nil
	}
	for _, ref := range *v.Referrers() {
		addr, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		st, ok := addr.X.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct)
		if !ok || st.Field(addr.Field).Name() != name {
			continue
		}
		for _, use := range *addr.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == addr {
				return store.Val
			}
		}
	}
	return nil
}

// elementsOf returns what is put into the list that a variadic call makes of its
// arguments.
func elementsOf(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok || slice.X.Referrers() == nil {
		return nil
	}
	var out []ssa.Value
	for _, ref := range *slice.X.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *addr.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == addr {
				out = append(out, store.Val)
			}
		}
	}
	return out
}
