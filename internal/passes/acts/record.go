package acts

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/passes/source"
)

// member is a member of a consent record.
type member struct {
	mark   ledger.Mark
	what   string // for people
	record bool   // the record is one of consent, by its name; else it is of a person and says more
}

// act returns the act by which something of that kind is done to m.
func (m member) act(kind string) guard.Act {
	return guard.Act{Kind: kind, What: m.what, Of: m.mark.String()}
}

// word is consent.Classify, once for each name.
func (r *Result) word(name string) consent.Word {
	w, ok := r.words[name]
	if !ok {
		w = consent.Classify(name)
		r.words[name] = w
	}
	return w
}

// field returns what field i of the struct that t is, or points to, is to a
// consent record.
func (r *Result) field(t types.Type, i int) (member, bool) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return member{}, false
	}
	v := st.Field(i)
	key := fieldOf{t, i}
	if m, ok := r.fields[key]; ok {
		return m, m.mark.Role != ""
	}
	m := r.readField(t, st, i)
	if v.Pkg() != r.pass.Pkg && !source.SameModule(r.pass, v.Pkg()) {
		m = member{}
	}
	r.fields[key] = m
	return m, m.mark.Role != ""
}

// fieldOf is a field by the type it was reached through.
type fieldOf struct {
	owner types.Type
	index int
}

func (r *Result) readField(t types.Type, st *types.Struct, i int) member {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return member{}
	}
	owner, v := named.Obj().Name(), st.Field(i)
	if r.declared(v) {
		return member{ledger.Mark{Record: ledger.Name(owner), Member: ledger.Name(v.Name()), Role: ledger.Given, Face: true}, owner + "." + v.Name(), false}
	}
	m := r.member(owner, v.Name())
	if m.mark.Role == "" || !keepsAnswer(v.Type()) {
		return member{}
	}
	for _, name := range facedata.TagWords(reflect.StructTag(st.Tag(i))) {
		if strings.ContainsAny(name, " ,;:，。；：、（") {
			continue // a comment for the schema
		}
		m.mark.Face = m.mark.Face || r.word(name).Scopes.Face()
	}
	m.mark.Face = m.mark.Face || r.declared(named.Obj())
	return m
}

// declared reports whether a directive says that obj keeps, or asks for,
// separate consent to face processing.
func (r *Result) declared(obj types.Object) bool {
	return slices.ContainsFunc(r.notes.On(obj), func(d *annotations.Directive) bool {
		return d.Name == "consent" && d.Attr("scope") == "face"
	})
}

// member returns what a member called name of something called owner is to a
// consent record; the zero member if it is nothing.
func (r *Result) member(owner, name string) member {
	role := ledger.RoleOf(name)
	if role == "" || passing(owner) {
		return member{}
	}
	own, of := r.word(name), r.word(owner)
	switch {
	case own.Foreign || of.Foreign:
		return member{}
	case own.Setting && role != ledger.Withdrawn:
		return member{}
	case own.Scopes != 0 && !own.Scopes.Face(), own.Scopes == 0 && of.Scopes != 0 && !of.Scopes.Face():
		return member{}
	case role == ledger.Withdrawn && own.Scopes.Face():
	case !own.Consent && !of.Consent:
		return member{}
	}
	if role == ledger.Version && own.Consent {
		role = ledger.Given // a version of the text is kept of those who agreed
	}
	return member{
		mark: ledger.Mark{
			Record: ledger.Name(owner), Member: ledger.Name(name), Role: role, Face: own.Scopes.Face() || of.Scopes.Face(),
		},
		what:   owner + "." + name,
		record: of.Consent,
	}
}

// whole returns the record called name as a whole, if it is one of consent.
func (r *Result) whole(name string) (member, bool) {
	w := r.word(name)
	if !w.Consent || w.Foreign || passing(name) || w.Scopes != 0 && !w.Scopes.Face() {
		return member{}, false
	}
	return member{ledger.Mark{Record: ledger.Name(name), Role: ledger.Given, Face: w.Scopes.Face()}, name, true}, true
}

// passing reports whether a type of that name is not kept but handed around: a
// request, an answer, a view; or holds what an operator decides.
func passing(name string) bool {
	words := consent.Split(name)
	if len(words) == 0 {
		return true
	}
	switch words[len(words)-1] {
	case "request", "req", "response", "resp", "reply", "rsp", "dto", "vo", "view", "params", "param", "form", "input", "output", "command",
		"cmd", "query", "args", "payload", "claims", "result", "config", "conf", "options", "opts", "settings", "service", "handler", "server",
		"client", "repository", "repo", "error", "filter", "mutation", "predicate", "logic", "controller", "middleware", "body", "bo":
		return true
	}
	return slices.ContainsFunc([]string{"config", "tenant", "organization", "feature", "req", "resp"}, func(w string) bool { return words[0] == w })
}

// keepsAnswer reports whether a value of type t can say yes or no, when, or
// which.
func keepsAnswer(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Struct:
		named, ok := types.Unalias(t).(*types.Named)
		return ok && u.NumFields() < 5 && (strings.HasPrefix(named.Obj().Name(), "Null") || strings.HasSuffix(named.Obj().Name(), "Time") ||
			slices.Contains([]string{"Timestamp", "DeletedAt", "Bool", "BoolValue"}, named.Obj().Name()))
	}
	return false
}

// recordOf returns the record that a chain of calls, as those of mappers and
// document stores, is about: what it is given a pointer to, or its table.
func (r *Result) recordOf(call ssa.CallInstruction) string {
	chain := []ssa.CallInstruction{call}
	for at := call; len(chain) < longestChain; {
		recv := receiverValue(at)
		before, ok := recv.(*ssa.Call)
		if !ok {
			break
		}
		chain = append(chain, before)
		at = before
	}
	for at := call; len(chain) < longestChain; {
		next := onward(at)
		if next == nil {
			break
		}
		chain = append(chain, next)
		at = next
	}
	for _, c := range chain {
		if name := recordAmong(c); name != "" {
			return name
		}
	}
	return ""
}

// longestChain bounds the calls of a chain that are looked at.
const longestChain = 8

// onward returns the call of a method of what call returns.
func onward(call ssa.CallInstruction) ssa.CallInstruction {
	v := call.Value()
	if v == nil || v.Referrers() == nil {
		return nil
	}
	for _, ref := range *v.Referrers() {
		if next, ok := ref.(*ssa.Call); ok && receiverValue(next) == ssa.Value(v) {
			return next
		}
	}
	return nil
}

func receiverValue(call ssa.CallInstruction) ssa.Value {
	common := call.Common()
	if common.IsInvoke() {
		return common.Value
	}
	if fn := common.StaticCallee(); fn != nil && fn.Signature.Recv() != nil && len(common.Args) > 0 {
		return common.Args[0]
	}
	return nil
}

// recordAmong returns the name of the record that an argument of call is, or
// names.
func recordAmong(call ssa.CallInstruction) string {
	fn := guard.Callee(call.Common())
	for _, v := range arguments(call) {
		if text, ok := constText(v); ok && fn != nil && slices.Contains([]string{"Table", "Collection", "C", "From", "Into"}, fn.Name()) {
			return text
		}
		if name := structName(v); name != "" {
			return name
		}
	}
	return ""
}

// structName returns the name of the struct type that v holds, points to or
// has elements of, "" if it is none.
func structName(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	t := v.Type()
	for {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
			continue
		case *types.Slice:
			t = u.Elem()
			continue
		case *types.Named:
			if _, ok := u.Underlying().(*types.Struct); ok && u.Obj().Name() != "Time" {
				return u.Obj().Name()
			}
		}
		return ""
	}
}
