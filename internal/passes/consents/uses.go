package consents

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/model"
)

// usage is the search for calls that process faces behind some consent.
type usage struct {
	*tracer
	faces  recogniser
	routes *routes
	calls  map[*ssa.Function][]ssa.CallInstruction // that process faces, by function
	others []otherCall
	asked  map[*ssa.Function]bool // whether a function or one it calls tests consent to face processing
}

// otherCall does something else that a person may be asked about.
type otherCall struct {
	call   ssa.CallInstruction
	scopes consent.Scope
}

// uses adds the calls that process faces behind some consent, once for each
// way to the call that differs in what was consented to.
func (t *tracer) uses(funcs []*ssa.Function, models *model.Set) {
	u := &usage{
		tracer: t, faces: recogniser{models}, routes: t.readRoutes(funcs),
		calls: make(map[*ssa.Function][]ssa.CallInstruction), asked: make(map[*ssa.Function]bool),
	}
	u.gather(funcs)
	for _, fn := range funcs {
		for _, call := range u.calls[fn] {
			if u.left(call) {
				continue
			}
			near := u.decisions(call)
			for _, way := range u.ways(fn, deepest) {
				guards := merge(near, way)
				if len(guards) == 0 {
					continue
				}
				u.c.result.Uses = append(u.c.result.Uses, Use{
					Place: u.where(call), Call: calledName(call.Common()), Guards: guards,
					Near: len(near) > 0, With: u.behind(guards, call),
				})
			}
		}
	}
}

// gather sorts the calls of the package.
func (u *usage) gather(funcs []*ssa.Function) {
	for instr := range instructions(funcs) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			continue
		}
		fn := callee(call.Common())
		if fn == nil {
			continue
		}
		if u.faces.processes(fn) {
			u.calls[instr.Parent()] = append(u.calls[instr.Parent()], call)
		} else if scopes := elsewhere(fn.Name()); scopes != 0 {
			u.others = append(u.others, otherCall{call, scopes})
		}
	}
}

// elsewhere returns what a function of that name does with a person's data
// other than processing a face: SubscribeNewsletter, UploadContacts,
// ShareWithPartners.
func elsewhere(name string) consent.Scope {
	w := consent.Classify(name)
	if w.Consent || w.Setting || w.Foreign || w.Scopes.Face() {
		return 0
	}
	for _, word := range consent.Split(name) {
		switch word {
		case "subscribe", "send", "share", "upload", "track", "sync", "start", "enable", "import", "collect", "report", "push", "add":
			return w.Scopes &^ consent.General
		}
	}
	return 0
}

// left reports whether call is to a function of this package that is better
// judged inside: it tests consent to face processing itself, or makes the
// calls that count.
func (u *usage) left(call ssa.CallInstruction) bool {
	body := call.Common().StaticCallee()
	if body == nil || len(body.Blocks) == 0 {
		return false
	}
	return u.inside(body, deepest)
}

func (u *usage) inside(fn *ssa.Function, depth int) bool {
	if known, ok := u.asked[fn]; ok || depth == 0 {
		return known
	}
	u.asked[fn] = false
	found := len(u.calls[fn]) > 0
	for instr := range instructions([]*ssa.Function{fn}) {
		switch instr := instr.(type) {
		case *ssa.If:
			found = found || slices.ContainsFunc(u.trace(instr.Cond, instr), func(in Input) bool {
				return in.Word.Consent && in.Word.Scopes.Face()
			})
		case ssa.CallInstruction:
			if body := instr.Common().StaticCallee(); body != nil && len(body.Blocks) > 0 {
				found = found || u.inside(body, depth-1)
			}
		}
	}
	u.asked[fn] = found
	return found
}

// ways returns what is consented to on each way into fn: from its callers in
// the package, where its closure is made, and through the middleware it is
// registered behind. A function without any is entered with nothing.
func (u *usage) ways(fn *ssa.Function, depth int) [][]Input {
	if depth == 0 {
		return [][]Input{nil}
	}
	const most = 16
	var all [][]Input
	add := func(instr ssa.Instruction) {
		here := u.decisions(instr)
		for _, way := range u.ways(instr.Parent(), depth-1) {
			if len(all) < most {
				all = append(all, merge(here, way))
			}
		}
	}
	behind := u.routes.before(fn)
	for _, chain := range behind {
		all = append(all, u.passed(chain))
	}
	for _, call := range u.callers[fn] {
		if call.Parent() != fn {
			add(call)
		}
	}
	if len(behind) == 0 && len(u.callers[fn]) == 0 {
		for _, m := range u.made[fn] {
			add(m)
		}
	}
	if len(all) == 0 {
		return [][]Input{nil}
	}
	return all
}

// merge returns a and the inputs of b that a lacks.
func merge(a, b []Input) []Input {
	all := slices.Clone(a)
	for _, in := range b {
		if !slices.ContainsFunc(all, func(old Input) bool { return old.key == in.key }) {
			all = append(all, in)
		}
	}
	return all
}

// behind returns what else is done behind one of guards, in the function that
// tests it.
func (u *usage) behind(guards []Input, call ssa.CallInstruction) []Other {
	var all []Other
	for _, o := range u.others {
		if o.call.Parent() != call.Parent() || exclude(u.guards.conditions(call), u.guards.conditions(o.call)) {
			continue
		}
		decided := u.decisions(o.call)
		shares := slices.ContainsFunc(decided, func(in Input) bool {
			return slices.ContainsFunc(guards, func(g Input) bool { return g.key == in.key })
		})
		own := slices.ContainsFunc(decided, func(in Input) bool { return in.Word.Scopes&o.scopes != 0 })
		if shares && !own {
			all = append(all, Other{To: calledName(o.call.Common()), Scopes: o.scopes, Pos: u.where(o.call).Pos})
		}
	}
	return all
}

// passed returns what chain, functions that a request goes through before its
// handler, has found to be consented to.
func (u *usage) passed(chain []middleware) []Input {
	var all []Input
	for _, m := range chain {
		if w := consent.Classify(m.name); w.Consent && w.Scopes != 0 {
			w.Setting = false // "require" in the name of a function is a test
			all = append(all, Input{
				Kind: Call, Name: m.name, Word: w, Control: true, Pos: u.c.files.Position(m.pos), key: "middleware " + m.name,
			})
			continue
		}
		if m.fn != nil {
			all = merge(all, u.letThrough(m.fn))
		}
	}
	return all
}

// letThrough returns the answers that hold wherever fn, or a function literal
// in it, goes on to the next handler; a middleware that never says so goes on
// where it returns without aborting.
func (u *usage) letThrough(fn *ssa.Function) []Input {
	var on, ends []ssa.Instruction
	for instr := range instructions(withLiterals(fn)) {
		switch instr := instr.(type) {
		case ssa.CallInstruction:
			if goesOn(instr.Common()) {
				on = append(on, instr)
			}
		case *ssa.Return:
			if !aborts(instr.Block()) {
				ends = append(ends, instr)
			}
		}
	}
	if len(on) == 0 {
		on = ends
	}
	var all []Input
	for i, instr := range on {
		here := u.decisions(instr)
		if i == 0 {
			all = here
			continue
		}
		all = slices.DeleteFunc(all, func(in Input) bool {
			return !slices.ContainsFunc(here, func(other Input) bool { return other.key == in.key })
		})
	}
	return all
}

func withLiterals(fn *ssa.Function) []*ssa.Function {
	all := []*ssa.Function{fn}
	for _, anon := range fn.AnonFuncs {
		all = append(all, withLiterals(anon)...)
	}
	return all
}

// goesOn reports whether call hands a request to the next handler.
func goesOn(call *ssa.CallCommon) bool {
	if fn := callee(call); fn != nil {
		return fn.Name() == "Next" || fn.Name() == "ServeHTTP"
	}
	switch v := call.Value.(type) {
	case *ssa.FreeVar, *ssa.Parameter:
		return true
	case *ssa.UnOp:
		_, captured := v.X.(*ssa.FreeVar)
		return captured && v.Op == token.MUL
	}
	return false
}

// aborts reports whether b ends a request instead of handing it on.
func aborts(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		if call, ok := instr.(*ssa.Call); ok {
			if fn := callee(&call.Call); fn != nil && len(fn.Name()) >= 5 && fn.Name()[:5] == "Abort" {
				return true
			}
		}
	}
	return false
}
