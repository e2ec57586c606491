package guard

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// routes tells, for the functions of one package, which functions are
// registered as handlers and what a request passes before it comes to them.
// What registers and what chains is data: see the verbs entry and chain of
// package model.
type routes struct {
	engine *Engine
	links  map[place][]chained // by what is chained onto
	at     map[ssa.CallInstruction][]CallSite
	taken  map[string]bool // keys of functions whose use as a value is accounted for
	opens  map[*ssa.Function][]Open
}

// place is a router, group, option or handler: a value, or a field whatever
// it is a field of, as a server keeps its router.
type place struct {
	value ssa.Value
	field string
	entry ssa.CallInstruction // of a handler, the call that registers it
}

// chained says that functions run before what is registered at a place.
type chained struct {
	at      ssa.CallInstruction
	links   []Link
	from    ssa.Value // whose own chain comes first; nil if nobody's
	anytime bool      // also for what was registered earlier
}

func (e *Engine) readRoutes(fns []*ssa.Function) *routes {
	r := &routes{
		engine: e,
		links:  make(map[place][]chained),
		at:     make(map[ssa.CallInstruction][]CallSite),
		taken:  make(map[string]bool),
		opens:  make(map[*ssa.Function][]Open),
	}
	var calls []ssa.CallInstruction
	for _, fn := range fns {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					calls = append(calls, call)
				}
			}
		}
	}
	for _, call := range calls {
		r.chain(call)
	}
	for _, call := range calls {
		r.mount(call)
	}
	for again := true; again; { // registrars call registrars
		again = false
		for _, call := range calls {
			again = r.open(call) || again
		}
	}
	for _, call := range calls {
		r.register(call)
	}
	return r
}

// rows returns the rows of one verb about the callee of call.
func (r *routes) rows(call ssa.CallInstruction, verb model.Verb) []*model.Row {
	fn := Callee(call.Common())
	if fn == nil {
		return nil
	}
	var some []*model.Row
	for _, row := range r.engine.env.Rows(fn) {
		if row.Verb == verb {
			some = append(some, row)
		}
	}
	return some
}

// at returns the values that call has at port p, a variadic argument and what
// is in a slice or struct built on the spot taken apart.
func values(call ssa.CallInstruction, p model.Port) []ssa.Value {
	recv, args := operands(call.Common())
	switch p.Base {
	case model.Recv:
		if recv != nil {
			return []ssa.Value{recv}
		}
	case model.Result:
		if v, ok := call.(*ssa.Call); ok {
			return []ssa.Value{v}
		}
	case model.Arg:
		if p.Index >= len(args) {
			return nil
		}
		last := p.Index + 1
		if p.Rest {
			last = len(args)
		}
		var all []ssa.Value
		for _, a := range args[p.Index:last] {
			all = append(all, spread(a)...)
		}
		if len(p.Path) > 0 {
			return inside(all, p.Path[len(p.Path)-1])
		}
		return all
	}
	return nil
}

// inside returns the values of the field name of the structs built on the
// spot; what is spread already is a value of a field.
func inside(list []ssa.Value, name string) []ssa.Value {
	var all []ssa.Value
	for _, v := range list {
		load, ok := v.(*ssa.UnOp)
		if !ok {
			all = append(all, v)
			continue
		}
		local, ok := load.X.(*ssa.Alloc)
		if !ok {
			all = append(all, v)
			continue
		}
		for _, ref := range *local.Referrers() {
			f, ok := ref.(*ssa.FieldAddr)
			if !ok || fieldStep(f.X.Type(), f.Field).Name != name {
				continue
			}
			for _, use := range *f.Referrers() {
				if store, ok := use.(*ssa.Store); ok && store.Addr == f {
					all = append(all, store.Val)
				}
			}
		}
	}
	return all
}

// chain notes what call chains.
func (r *routes) chain(call ssa.CallInstruction) {
	entries := r.rows(call, model.Entry)
	for _, row := range r.rows(call, model.Chain) {
		c := chained{at: call, anytime: row.To.Base != model.Recv}
		sources := values(call, row.From)
		if slices.ContainsFunc(sources, isPathPrefix) {
			continue // for some requests only
		}
		for _, v := range sources {
			if link, ok := r.link(v); ok {
				c.links = append(c.links, link)
			} else {
				r.chainFrom(call, row, v, entries)
			}
		}
		if len(c.links) > 0 {
			r.onto(call, row, entries, c)
		}
	}
}

func isPathPrefix(v ssa.Value) bool {
	text, ok := constText(v)
	return ok && text != "/" && text != ""
}

// chainFrom notes that what is chained onto v is chained onto the target too.
func (r *routes) chainFrom(call ssa.CallInstruction, row *model.Row, v ssa.Value, entries []*model.Row) {
	r.onto(call, row, entries, chained{at: call, from: v, anytime: true})
}

// onto adds c to each target of the row.
func (r *routes) onto(call ssa.CallInstruction, row *model.Row, entries []*model.Row, c chained) {
	for _, to := range values(call, row.To) {
		f, isFunc := funcOf(to)
		isEntry := slices.ContainsFunc(entries, func(e *model.Row) bool { return e.From.String() == row.To.String() })
		if isFunc && !isEntry {
			if len(f.fn.Params) == 0 {
				continue
			}
			to = f.fn.Params[0]
			c.anytime = true
		}
		p := r.place(to)
		if isEntry && len(r.unwrap(to).funcs) > 0 {
			p.entry = call
		}
		r.links[p] = append(r.links[p], c)
	}
}

// place returns where v is kept.
func (r *routes) place(v ssa.Value) place {
	switch x := v.(type) {
	case *ssa.ChangeType:
		return r.place(x.X)
	case *ssa.ChangeInterface:
		return r.place(x.X)
	case *ssa.MakeInterface:
		return r.place(x.X)
	case *ssa.TypeAssert:
		return r.place(x.X)
	case *ssa.UnOp:
		return r.place(x.X)
	case *ssa.Alloc:
		if stored := onlyStored(x); stored != nil {
			return r.place(stored)
		}
	case *ssa.FreeVar:
		if bound := boundTo(x); bound != nil {
			return r.place(bound)
		}
	case *ssa.FieldAddr:
		return r.fieldPlace(x.X, x.Field)
	case *ssa.Field:
		return r.fieldPlace(x.X, x.Field)
	case *ssa.Extract:
		if x.Index == 0 {
			return r.place(x.Tuple)
		}
	}
	return place{value: v}
}

// fieldPlace returns the place of a field. A router that embeds another is one
// with it.
func (r *routes) fieldPlace(x ssa.Value, i int) place {
	t := x.Type()
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok && s.Field(i).Embedded() {
		if named, ok := types.Unalias(t).(*types.Named); ok && !r.engine.env.FirstParty(named.Obj().Pkg()) {
			return r.place(x)
		}
	}
	step := fieldStep(t, i)
	return place{field: step.Owner + "." + step.Name}
}

// boundTo returns what the captured variable v is bound to where its function
// is made, nil if that is not in one place.
func boundTo(v *ssa.FreeVar) ssa.Value {
	fn := v.Parent()
	if fn.Parent() == nil {
		return nil
	}
	var bound ssa.Value
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			if m, ok := instr.(*ssa.MakeClosure); ok && m.Fn == fn {
				if bound != nil {
					return nil
				}
				bound = m.Bindings[slices.Index(fn.FreeVars, v)]
			}
		}
	}
	return bound
}

// deepest bounds how many groups within groups are followed.
const deepest = 12

// through returns the functions that a request passes which comes to a handler
// registered at v by the instruction at, and the parameter of its function,
// counted from 1, whose own chain comes before; 0 if none.
func (r *routes) through(v ssa.Value, at ssa.Instruction, depth int) (all []Link, on int) {
	if depth == deepest {
		return nil, 0
	}
	p := r.place(v)
	if param, ok := p.value.(*ssa.Parameter); ok && param.Parent() == at.Parent() {
		on = slices.Index(param.Parent().Params, param) + 1
	}
	for _, c := range r.links[p] {
		if !c.anytime && c.at.Parent() == at.Parent() && !precedes(c.at, at) {
			if leadsTo(c.at, at) {
				all = append(all, sometimes(c.links)...)
			}
			continue
		}
		if c.from != nil {
			outer, param := r.through(c.from, c.at, depth+1)
			all = append(all, outer...)
			if c.at.Parent() == at.Parent() {
				on = max(on, param)
			}
		}
		all = append(all, c.links...)
	}
	return all, on
}

// precedes reports whether a is executed on every way to b.
func precedes(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() {
		return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
	}
	return a.Block().Dominates(b.Block())
}

// leadsTo reports whether some way from a comes to b.
func leadsTo(a, b ssa.Instruction) bool {
	queue := slices.Clone(a.Block().Succs)
	seen := make(map[*ssa.BasicBlock]bool)
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if at == b.Block() {
			return true
		}
		if !seen[at] {
			seen[at] = true
			queue = append(queue, at.Succs...)
		}
	}
	return false
}

// sometimes returns links as put there under a condition.
func sometimes(links []Link) []Link {
	all := slices.Clone(links)
	for i := range all {
		all[i].Some = true
	}
	return all
}

// link returns the middleware that v is: a function, or what a function
// returned that made one.
func (r *routes) link(v ssa.Value) (Link, bool) {
	if f, ok := funcOf(v); ok {
		return Link{Func: f.key, Name: lastName(f.key), Args: r.bound(f), Pos: r.engine.env.Position(r.pos(v, f))}, true
	}
	v = converted(v)
	if _, ok := v.Type().Underlying().(*types.Signature); !ok {
		return Link{}, false
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return Link{}, false
	}
	fn := Callee(call.Common())
	if fn == nil || len(r.rows(call, model.Chain)) > 0 {
		return Link{}, false
	}
	return Link{
		Func: fn.FullName(), Name: fn.Name(), Args: r.engine.arguments(call.Common()), Pos: r.engine.env.Position(call.Pos()),
	}, true
}

func (r *routes) bound(f function) []Arg {
	if f.recv == nil {
		return nil
	}
	return r.engine.args([]ssa.Value{f.recv})
}

// converted strips conversions from v.
func converted(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.ChangeType:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.UnOp:
			a, ok := x.X.(*ssa.Alloc)
			if !ok || onlyStored(a) == nil {
				return v
			}
			v = onlyStored(a)
		default:
			return v
		}
	}
}

// lastName returns the name at the end of a key.
func lastName(key string) string {
	return key[strings.LastIndex(key, ".")+1:]
}
