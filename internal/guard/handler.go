package guard

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// pos returns where a function used as a value is named, or where it is.
func (r *routes) pos(v ssa.Value, f function) token.Pos {
	if p := v.Pos(); p.IsValid() {
		return p
	}
	return f.fn.Pos()
}

// handler is what a value registered as one comes down to.
type handler struct {
	funcs   []function // that are called for requests
	around  []Link     // wrapped around them, outermost first
	value   ssa.Value  // a router, group or value without wrappers
	methods types.Type // whose methods are called
	maker   *ssa.Call  // of an interface method that returns the function
}

// unwrap takes v apart: requireTerms(http.HandlerFunc(enroll)) is enroll
// behind requireTerms.
func (r *routes) unwrap(v ssa.Value) handler {
	var h handler
	for range deepest {
		if f, ok := funcOf(v); ok {
			h.funcs = []function{f}
			return h
		}
		v = converted(v)
		call, ok := v.(*ssa.Call)
		if !ok {
			break
		}
		inner := wrapped(call)
		if inner == nil {
			h.funcs = r.returned(call)
			if m := call.Call.Method; m != nil && m.Pkg() != nil && r.engine.env.FirstParty(m.Pkg()) && isHandler(call.Type()) {
				h.maker = call
			}
			break
		}
		h.around = append(h.around, r.wrapper(call))
		v = inner
	}
	h.value = v
	if len(h.funcs) == 0 && hasMethods(v.Type()) {
		h.methods = v.Type()
	}
	return h
}

// wrapped returns the handler among the arguments of call, nil if it is given
// none.
func wrapped(call *ssa.Call) ssa.Value {
	if !isHandler(call.Type()) {
		return nil
	}
	_, args := operands(call.Common())
	for _, a := range args {
		if isHandler(a.Type()) {
			return a
		}
	}
	return nil
}

func isHandler(t types.Type) bool {
	if _, ok := t.Underlying().(*types.Signature); ok {
		return true
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	_, ok := obj.(*types.Func)
	return ok
}

// wrapper returns the function that call wraps a handler in: the callee, or,
// for Require("face")(h), the function that made the callee.
func (r *routes) wrapper(call *ssa.Call) Link {
	if link, ok := r.link(call.Call.Value); ok {
		if Callee(call.Common()) == nil {
			return link
		}
	}
	link := Link{Pos: r.engine.env.Position(call.Pos()), Args: r.engine.arguments(call.Common())}
	if fn := Callee(call.Common()); fn != nil {
		link.Func, link.Name = fn.FullName(), fn.Name()
	}
	return link
}

// returned returns the functions that the callee of call returns.
func (r *routes) returned(call *ssa.Call) []function {
	if body := bodyOf(call.Common()); body != nil {
		var all []function
		for _, b := range body.Blocks {
			ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
			if !ok {
				continue
			}
			for _, v := range ret.Results {
				if f, ok := funcOf(v); ok {
					all = append(all, f)
				}
			}
		}
		return all
	}
	if s := r.engine.elsewhere(call.Common()); s != nil {
		var all []function
		for _, key := range s.Returns {
			all = append(all, function{key: key})
		}
		return all
	}
	return nil
}

func hasMethods(t types.Type) bool { return types.NewMethodSet(t).Len() > 0 }

// mount notes the routers that are handed on as handlers: what is registered
// on them is behind what is wrapped around them.
func (r *routes) mount(call ssa.CallInstruction) {
	for _, row := range r.rows(call, model.Entry) {
		for _, v := range values(call, row.From) {
			h := r.unwrap(v)
			if len(h.funcs) > 0 || len(h.around) == 0 || h.value == nil {
				continue
			}
			p := r.place(h.value)
			r.links[p] = append(r.links[p], chained{at: call, links: h.around, anytime: true})
		}
	}
}

// open notes that the function around call registers what it is given.
func (r *routes) open(call ssa.CallInstruction) bool {
	fn := call.Parent()
	router := func(v ssa.Value) int {
		if v == nil {
			return -1
		}
		return paramOf(fn, r.place(v).value)
	}
	var found []Open
	for _, row := range r.rows(call, model.Entry) {
		recv, _ := operands(call.Common())
		for _, v := range values(call, row.From) {
			if i := paramOf(fn, r.place(v).value); i >= 0 {
				found = append(found, Open{Handler: i, On: router(recv)})
			}
		}
	}
	for _, o := range r.registrar(call) {
		args := call.Common().Args
		if o.Handler >= len(args) {
			continue
		}
		if i := paramOf(fn, r.place(args[o.Handler]).value); i >= 0 {
			open := Open{Handler: i, On: -1}
			if o.On >= 0 && o.On < len(args) {
				open.On = router(args[o.On])
			}
			found = append(found, open)
		}
	}
	more := false
	for _, o := range found {
		if !slices.Contains(r.opens[fn], o) {
			r.opens[fn] = append(r.opens[fn], o)
			more = true
		}
	}
	return more
}

func paramOf(fn *ssa.Function, v ssa.Value) int {
	p, ok := v.(*ssa.Parameter)
	if !ok || p.Parent() != fn {
		return -1
	}
	return slices.Index(fn.Params, p)
}

// registrar returns what the callee of call registers of what it is given.
func (r *routes) registrar(call ssa.CallInstruction) []Open {
	if body := bodyOf(call.Common()); body != nil {
		return r.opens[body]
	}
	if s := r.engine.elsewhere(call.Common()); s != nil {
		return s.Opens
	}
	return nil
}

// register notes the handlers that call registers, each behind those in front
// of it.
func (r *routes) register(call ssa.CallInstruction) {
	recv, _ := operands(call.Common())
	for _, row := range r.rows(call, model.Entry) {
		var first []Link
		on := 0
		if recv != nil {
			first, on = r.through(recv, call, 0)
		} else if v, ok := call.(*ssa.Call); ok {
			first, on = r.through(v, call, 0)
		}
		for _, v := range values(call, row.From) {
			own, _ := r.through(v, call, 0)
			for _, c := range r.links[place{value: r.place(v).value, entry: call}] {
				own = append(own, c.links...)
			}
			for _, x := range r.contents(v, row.From) {
				h := r.unwrap(x)
				r.routed(call, h, slices.Concat(first, own, h.around), on)
			}
			if link, ok := r.link(v); ok && row.From.Rest {
				first = append(first[:len(first):len(first)], link)
			}
		}
	}
	args := call.Common().Args
	for _, o := range r.registrar(call) {
		if o.Handler >= len(args) {
			continue
		}
		var first []Link
		on := 0
		if o.On >= 0 && o.On < len(args) {
			first, on = r.through(args[o.On], call, 0)
		}
		h := r.unwrap(args[o.Handler])
		r.routed(call, h, slices.Concat(first, h.around), on)
	}
}

// contents returns the handlers in v, at port p: those that were put into what
// a call returned together with their middleware, or v itself.
func (r *routes) contents(v ssa.Value, p model.Port) []ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok || len(p.Path) == 0 {
		return []ssa.Value{v}
	}
	rows := slices.DeleteFunc(r.rows(call, model.Chain), func(row *model.Row) bool { return row.To.Base != model.Result })
	if len(rows) == 0 {
		return []ssa.Value{v}
	}
	var all []ssa.Value
	for _, row := range rows {
		for _, x := range values(call, row.From) {
			if _, isLink := r.link(x); !isLink {
				for _, in := range inside([]ssa.Value{x}, p.Path[len(p.Path)-1]) {
					all = append(all, r.contents(in, p)...)
				}
			}
		}
	}
	return all
}

// routed adds the functions of h as registered by call.
func (r *routes) routed(call ssa.CallInstruction, h handler, behind []Link, on int) {
	add := func(c CallSite) {
		c.Kind, c.Behind, c.On = Routed, behind, on
		r.at[call] = append(r.at[call], c)
		r.taken[c.Callee] = true
	}
	for _, f := range h.funcs {
		add(CallSite{Callee: f.key, Args: r.bound(f), Frees: r.engine.args(f.frees)})
	}
	if h.maker != nil {
		m := h.maker.Call.Method
		add(CallSite{Callee: r.engine.invoked(h.maker.Call.Value.Type()), Method: methodKey(m), Open: r.engine.env.May(m)})
		return
	}
	if h.methods == nil {
		return
	}
	set := types.NewMethodSet(h.methods)
	for i := range set.Len() {
		m, ok := set.At(i).Obj().(*types.Func)
		if ok && m.Exported() && m.Pkg() != nil && r.engine.env.FirstParty(m.Pkg()) {
			add(CallSite{Callee: m.Origin().FullName()})
		}
	}
}
