package consents

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/passes/acts"
)

// usage is the search for calls that process faces behind some consent.
type usage struct {
	*tracer
	faces  *acts.Result
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
func (t *tracer) uses(funcs []*ssa.Function, faces *acts.Result) {
	u := &usage{
		tracer: t, faces: faces,
		calls: make(map[*ssa.Function][]ssa.CallInstruction), asked: make(map[*ssa.Function]bool),
	}
	u.gather(funcs)
	for _, fn := range funcs {
		for _, call := range u.calls[fn] {
			if u.left(call) {
				continue
			}
			near := u.decisions(call)
			for _, way := range u.guards.Ways(call) {
				guards := merge(near, u.found(way.Tests, u.whom(call)))
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
		if u.faces.Processes(fn) {
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

// merge returns a and the inputs of b that a lacks.
func merge(a, b []Input) []Input {
	all := slices.Clone(a)
	for _, in := range b {
		if !slices.ContainsFunc(all, func(old Input) bool { return sameAnswer(old, in) }) {
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
		if o.call.Parent() != call.Parent() || exclude(u.conditions(call), u.conditions(o.call)) {
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
