package consents

import (
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/passes/acts"
)

// kinds are the acts that are events of consent records.
var kinds = map[string]ledger.Kind{
	acts.Grant: ledger.Grant, acts.Revoke: ledger.Revoke, acts.Answer: ledger.Answer, acts.Consult: ledger.Consult, acts.Freeze: ledger.Freeze,
}

// Ledger returns the consent records of the program whose package main this
// is. Elsewhere not all ways in are known, and nothing can be concluded of what
// is not there.
func (r *Result) Ledger() *ledger.Ledger {
	var events []ledger.Event
	for _, p := range r.guards.Points() {
		kind, ok := kinds[p.Kind]
		switch {
		case ok:
			e := r.event(p, kind, ledger.ParseMark(p.Of), p.What)
			if kind == ledger.Answer && r.affirmed(p) {
				e.Kind = ledger.Grant
			}
			events = append(events, e)
		case p.Kind == acts.Process || p.Kind == acts.Keep:
			for _, t := range p.Held {
				if m, what, ok := r.behind(t); ok {
					events = append(events, r.event(p, ledger.Guards, m, what))
				}
			}
		}
	}
	return ledger.New(events)
}

func (r *Result) event(p guard.Asked, kind ledger.Kind, mark ledger.Mark, what string) ledger.Event {
	return ledger.Event{Kind: kind, Mark: mark, What: what, Pos: p.Pos, Func: p.Func, Entries: r.Entries(p, nil)}
}

// Entries returns the ways into the program that lead to p and on which no
// test is enough, one for each entry point, the shortest first. Without enough
// these are all ways.
func (r *Result) Entries(p guard.Asked, enough guard.Enough) []ledger.Entry {
	var all []ledger.Entry
	if enough == nil {
		enough = func(guard.Test, guard.Relation) bool { return false }
	}
	for g := range r.guards.Gaps(p, enough) {
		e := ledger.Entry{
			Func: g.Entry.Func, Name: g.Name(), At: g.Steps[0].Pos, Open: r.brings(g.Entry), Routed: g.Entry.How == guard.Routed, Chain: g.Chain(),
		}
		for _, step := range g.Steps {
			for _, t := range step.Held {
				if t.Root.Kind == guard.Declared {
					e.Said = append(e.Said, ledger.Said{Word: t.Root.Name, What: t.Root.Type, Suppression: finding.Suppression{Pos: t.Pos, Reason: t.Is}})
				}
			}
		}
		all = append(all, e)
	}
	return all
}

// brings reports whether something outside the program can bring e about: a
// request, whoever is handed it, or the start of the program. A function with
// the shape of a handler is one, although nobody saw it registered.
func (r *Result) brings(e guard.Entry) bool {
	if e.How != 0 || strings.HasSuffix(e.Func, ".main") || strings.HasSuffix(e.Func, ".init") {
		return true
	}
	fn, ok := r.guards.Object(guard.Step{Kind: guard.Call, Owner: e.Func}).(*types.Func)
	return ok && handles(fn.Signature())
}

// handles reports whether a function of that signature is given a request: by
// the type of a framework, or a message by its name.
func handles(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		t := p.Type()
		pkg := ""
		if named, ok := types.Unalias(pointee(t)).(*types.Named); ok && named.Obj().Pkg() != nil {
			pkg = named.Obj().Pkg().Path()
		}
		switch name := typeName(t); {
		case name == "ResponseWriter" || name == "Ctx" || name == "RequestContext" || name == "Context" && pkg != "context":
			return true
		case strings.HasSuffix(name, "Request") || strings.HasSuffix(name, "Req"):
			return sig.Params().Len() < 4
		}
	}
	return false
}

func pointee(t types.Type) types.Type {
	if p, ok := t.(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// affirmed reports whether what p records was found to be yes before, so that
// nothing else is recorded there.
func (r *Result) affirmed(p guard.Asked) bool {
	return slices.ContainsFunc(p.Held, func(t guard.Test) bool {
		if t.Root.Kind == guard.Declared || !acts.Affirms(t) || len(t.Steps) == 0 || t.Is == guard.Nil {
			return false
		}
		role := ledger.RoleOf(t.Steps[len(t.Steps)-1].Name)
		return role == ledger.Given
	})
}

// behind returns the member of a consent record that t found to be so.
func (r *Result) behind(t guard.Test) (ledger.Mark, string, bool) {
	for _, s := range t.Steps {
		if s.Kind != guard.Field || ledger.RoleOf(s.Name) == "" {
			continue
		}
		owner := s.Owner[strings.LastIndexByte(s.Owner, '.')+1:]
		return ledger.Mark{Record: ledger.Name(owner), Member: ledger.Name(s.Name), Role: ledger.RoleOf(s.Name)}, owner + "." + s.Name, true
	}
	return ledger.Mark{}, "", false
}
