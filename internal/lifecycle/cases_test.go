package lifecycle

// apiText declares somebody else's package, which apiRows tells of in part.
const apiText = `package api

type Handler interface { Serve() }
type Command struct { Name string; Run func(); Sub []*Command; Handler Handler; Bind []any }
type Controller struct{}
type Registry interface { Register(v any) }

func (c *Controller) Init()
func (c *Command) Add(cmds ...*Command)
func (c *Command) Execute()
func Handle(fn func())
func HandleAll(fns ...func())
func Serve(h Handler)
func Take(v any)
func Route(v any)
func Delete(row any)
func Create(row any)
func Once(fn func())
func Find(rows any)
func Group(prefix any, handlers ...any)
func Mount(c Initer)
func (c *Command) Register(name, v any)

type Initer interface { Init() }
var Hook func()
`

const apiRows = `package api
entry Route arg0
erase Delete store=sql id=model(arg0)
sink Create arg0 store=sql id=model(arg0)
calls Once arg0
input Find arg0
entry Group arg1...
entry Mount arg0
entry Command.Register arg1
`

// reachCases are the bodies of packages. Functions and methods called live… are
// to be found among the entries, those called idle… are not.
var reachCases = []struct{ name, text string }{
	{"interface with a second result", `type T struct{}
		func (T) Serve() { api.Handle(live) }
		func live() {}
		func make() (api.Handler, error) { return T{}, nil }
		func main() { h, _ := make(); api.Serve(h) }`},
	{"pointer to a controller", `type T struct{ *api.Controller }
		func (T) Live() {}
		func main() { api.Mount(T{}) }`},
	{"registered", `func live() {}
		func idle() {}
		func main() { api.Handle(live) }`},
	{"called and not registered", `func idle() {}
		func main() { idle() }`},
	{"by a function that is called", `func live() {}
		func idle() {}
		func mount() { api.Handle(live) }
		func forgotten() { api.Handle(idle) }
		func main() { mount() }`},
	{"by a handler that is registered", `func live() {}
		func liveFirst() { api.Handle(live) }
		func main() { api.Handle(liveFirst) }`},
	{"bound methods and method expressions", `type T struct{}
		func (T) live1() {}
		func (*T) live2() {}
		func (T) idle() {}
		func main() { api.Handle(T{}.live1); f := (*T).live2; api.Handle(func() { f(nil) }) }`},
	{"variadic", `func live1() {}
		func live2() {}
		func main() { api.HandleAll(live1, live2) }`},
	{"blank", `func idle1() {}
		func idle2() {}
		var _ = idle1
		var _ = []func(){idle2}
		func main() { _ = idle1 }`},
	{"compared", `func idle() {}
		var f func()
		func main() { f = idle; if f == nil { println() } }
		func live() {}
		func init() { api.Handle(live) }`},
	{"field that is read", `type t struct { on, off func() }
		func live() {}
		func idle() {}
		func main() { x := &t{on: live, off: idle}; x.on() }`},
	{"field that an assignment fills", `type t struct { on, off func() }
		func live() {}
		func idle() {}
		var x t
		func main() { x.on = live; x.off = idle; api.Handle(x.on) }`},
	{"table", `type route struct { path string; fn func() }
		func live() {}
		func idle() {}
		var routes = []route{{"a", live}}
		var unread = []route{{"b", idle}}
		func main() { for _, r := range routes { r.fn() } }`},
	{"map", `func live() {}
		func idle() {}
		var table = map[string]func(){"a": live}
		var unread = map[string]func(){"a": idle}
		func main() { table["a"]() }`},
	{"map that is filled later", `func live() {}
		func idle() {}
		var table, unread = map[string]func(){}, map[string]func(){}
		func main() { table["a"] = live; unread["a"] = idle; for _, f := range table { f() } }`},
	{"in a local variable", `func live() {}
		func idle() {}
		func main() { idle(); f := func() {}; f(); if len(table) > 0 { f = live }; f() }
		var table []int`},
	{"called through a field", `type t struct{ fn func() }
		func live() {}
		func main() { x := t{live}; y := x; y.fn() }`},
	{"handed to a function", `func live() {}
		func retry(f func()) { f() }
		func main() { retry(live) }`},
	{"returned", `func live() {}
		func handler() func() { return live }
		func main() { handler()() }`},
	{"a struct whose fields others read", `type t struct { fn func() }
		func live() {}
		func main() { api.Take(&t{live}) }`},
	{"command", `func live() {}
		func liveSub() {}
		func idle() {}
		var root = &api.Command{Run: live, Sub: []*api.Command{{Run: liveSub}}}
		var forgotten = &api.Command{Run: idle}
		func main() { root.Execute() }`},
	{"command in a variable", `func live() {}
		func idle() {}
		var root, sub, forgotten = &api.Command{}, &api.Command{}, &api.Command{}
		func main() { sub.Run = live; forgotten.Run = idle; root.Add(sub) }`},
	{"interface", `type T struct{}
		func (T) Serve() {}
		func (T) idle() {}
		type live struct{}
		func (live) Serve() {}
		func main() { api.Serve(live{}) }`},
	{"interface made elsewhere", `type T struct{}
		func (T) Serve() { api.Handle(live) }
		func live() {}
		func idle() {}
		func make() api.Handler { return T{} }
		func main() { api.Serve(make()) }`},
	{"interface in a field", `type T struct{}
		func (T) Serve() { api.Handle(live) }
		func live() {}
		func main() { c := &api.Command{Handler: T{}}; c.Execute() }`},
	{"anything", `type T struct{}
		func (T) Live() {}
		func (T) idle() {}
		func main() { api.Take(T{}) }`},
	{"anything in a field", `type T struct{}
		func (T) Live() {}
		func main() { c := &api.Command{Bind: []any{T{}}}; c.Execute() }`},
	{"anything, by a function that hands it on", `type T struct{}
		func (T) Live() {}
		type U struct{}
		func (U) Idle() {}
		func bind(vs ...any) { for _, v := range vs { bindOne(v) } }
		func bindOne(v any) { api.Take(v) }
		func drop(v any) {}
		func main() { bind(T{}); drop(U{}) }`},
	{"controller", `type T struct{ api.Controller }
		func (T) Live() {}
		func main() { api.Route(T{}) }`},
	{"hooks", `type T struct{}
		func (T) AfterDelete() { api.Handle(live) }
		func (T) AfterCreate() { api.Handle(idle) }
		func (T) Idle() {}
		func live() {}
		func idle() {}
		func main() { api.Delete(&T{}) }`},
	{"hooks of writing", `type T struct{}
		func (T) BeforeCreate() { api.Handle(live1) }
		func (T) AfterCreate() { api.Handle(live2) }
		func (T) BeforeSave() { api.Handle(live3) }
		func (T) AfterSave() { api.Handle(live4) }
		func (T) BeforeUpdate() { api.Handle(live5) }
		func (T) AfterUpdate() { api.Handle(live6) }
		func (T) BeforeInsert() { api.Handle(live7) }
		func (T) AfterInsert() { api.Handle(live8) }
		func (T) AfterFind() { api.Handle(idle) }
		func live1() {}
		func live2() {}
		func live3() {}
		func live4() {}
		func live5() {}
		func live6() {}
		func live7() {}
		func live8() {}
		func idle() {}
		func main() { api.Create([]*T{{}}) }`},
	{"hooks of reading and erasing", `type T struct{}
		func (T) AfterFind() { api.Handle(live1) }
		func (*T) AfterLoad() { api.Handle(live2) }
		func (T) BeforeCreate() { api.Handle(idle) }
		type U struct{}
		func (U) BeforeDelete() { api.Handle(live3) }
		func live1() {}
		func live2() {}
		func live3() {}
		func idle() {}
		func main() { var ts []T; api.Find(&ts); api.Delete(&U{}) }`},
	{"registered behind others", `type T struct{}
		func (T) Live() {}
		type U struct{}
		func (U) Live() {}
		type V struct{}
		func (V) Live() {}
		type W struct{}
		func (W) Idle() {}
		func main() { api.Group(W{}, T{}, U{}); new(api.Command).Register(W{}, V{}) }`},
	{"controller behind an interface", `type T struct{ api.Controller }
		func (T) Live() {}
		type base struct{ api.Controller }
		type U struct{ base }
		func (U) Live() {}
		type V struct{ c *api.Controller }
		func (V) Init() {}
		func (V) Idle() {}
		func main() { api.Mount(&T{}); api.Mount(&U{}); api.Mount(V{}) }`},
	{"method of an interface value", `type job interface { Run() }
		type T struct{}
		func (T) Run() { api.Handle(live) }
		func (T) Stop() { api.Handle(idle) }
		func live() {}
		func idle() {}
		func main() { var j job = T{}; api.Handle(j.Run) }`},
	{"interface by another interface", `type both interface { api.Handler; Close() }
		type T struct{}
		func (T) Serve() { api.Handle(live) }
		func (T) Close() { api.Handle(live2) }
		func live() {}
		func live2() {}
		func make() both { return T{} }
		func main() { api.Serve(make()) }`},
	{"channel and array of functions", `type t struct { c chan func(); a [2]func() }
		func live1() {}
		func live2() {}
		var x t
		func main() { x.c <- live1; x.a[0] = live2; (<-x.c)(); x.a[1]() }`},
	{"field of what a function returned", `type t struct { on, off func() }
		func live() {}
		func idle() {}
		func make() t { return t{on: live, off: idle} }
		func main() { make().on() }`},
	{"variable of somebody else's", `func live() {}
		func main() { api.Hook = live }`},
	{"struct of another type", `type t struct { on func() }
		type u t
		func live() {}
		func main() { x := t{on: live}; y := u(x); y.on() }`},
	{"table in a table", `func live() {}
		func idle() {}
		var tables, unread = map[string]map[string]func(){}, map[string]map[string]func(){}
		func main() {
			a, b := map[string]func(){}, map[string]func(){}
			a["x"], b["x"] = live, idle
			tables["a"], unread["b"] = a, b
			tables["a"]["x"]()
		}`},
	{"table in two variables", `func live() {}
		var read, unread []func()
		func main() { t := []func(){live}; unread = t; read = t; read[0]() }`},
	{"interface in a field of one's own", `type T struct{}
		func (T) Serve() { api.Handle(idle) }
		func idle() {}
		type own struct { h api.Handler }
		var x own
		func main() { x.h = T{} }`},
	{"interface method that is called", `type job interface { Run() }
		type T struct{}
		func (T) Run() { api.Handle(live) }
		func (T) Stop() { api.Handle(idle) }
		func live() {}
		func idle() {}
		func main() { var j job = T{}; j.Run() }`},
	{"goroutines", `func live() {}
		func loop() { api.Handle(live) }
		func main() { go loop() }`},
	{"once", `func live() {}
		func main() { api.Once(func() { api.Handle(live) }) }`},
	{"initialisation", `func live() {}
		var done = start()
		func start() bool { api.Handle(live); return true }
		func main() {}`},
	{"generic", `func live() {}
		func mount[T any](t T) { api.Handle(live) }
		func main() { mount(1) }`},
	{"recursion", `func live() {}
		func a(n int) { if n > 0 { b(n - 1) } }
		func b(n int) { api.Handle(live); a(n) }
		func main() { a(1) }`},
}
