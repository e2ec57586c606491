package acts

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
)

// Freeze is the kind of act by which face data is locked, or its field emptied
// before the row is saved: What is the function or field.
const Freeze = "freeze"

// withdraws tells of the functions that by directive or name let a person take
// consent back, at their beginning, whatever they do; of routes that are named
// for it; and of what locks face data.
func (r *Result) withdraws(instr ssa.Instruction) []guard.Act {
	if fn, ok := begins(instr); ok && (r.revokes(fn) || r.says(fn, "withdraws")) {
		m := member{mark: ledger.Mark{Role: ledger.Given, Face: true}, what: shown(fn)}
		return []guard.Act{m.act(Revoke)}
	}
	if field := emptied(instr); field != "" {
		return []guard.Act{{Kind: Freeze, What: field}}
	}
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	if fn := guard.Callee(call.Common()); fn != nil && freezes(fn.Name()) {
		return []guard.Act{{Kind: Freeze, What: called(call)}}
	}
	for _, v := range arguments(call) {
		if path, ok := constText(v); ok && strings.HasPrefix(path, "/") && ledger.RoleOf(path) == ledger.Withdrawn && r.word(path).Consent {
			m := member{mark: ledger.Mark{Role: ledger.Given, Face: true}, what: path}
			return []guard.Act{m.act(Revoke)}
		}
	}
	return nil
}

// emptied returns the name of the field of face data that instr sets to
// nothing, "" if it does no such thing.
func emptied(instr ssa.Instruction) string {
	store, ok := instr.(*ssa.Store)
	if !ok {
		return ""
	}
	c, isConst := store.Val.(*ssa.Const)
	a, isField := store.Addr.(*ssa.FieldAddr)
	if !isConst || !isField || senseOfConst(c) != not || fresh(a.X, store) {
		return ""
	}
	st, ok := structOf(a.X.Type())
	if !ok {
		return ""
	}
	if _, ok := facedata.ClassifyTyped(st.Field(a.Field).Name(), st.Field(a.Field).Type()); !ok {
		return ""
	}
	return st.Field(a.Field).Name()
}

// begins returns the declared function whose first block ends with instr.
func begins(instr ssa.Instruction) (*types.Func, bool) {
	b := instr.Block()
	if b == nil || b.Index != 0 || b.Instrs[len(b.Instrs)-1] != instr {
		return nil, false
	}
	fn, ok := instr.Parent().Object().(*types.Func)
	return fn, ok
}

// says reports whether a directive of that word stands at fn.
func (r *Result) says(fn *types.Func, word string) bool {
	return slices.ContainsFunc(r.notes.Func(fn), func(d *annotations.Directive) bool { return d.Name == word })
}

// revokes reports whether fn is named for taking consent back.
func (r *Result) revokes(fn *types.Func) bool {
	w := r.word(fn.Name()).Join(r.word(receiver(fn)))
	if w.Foreign || w.Scopes != 0 && !w.Scopes.Face() && !w.Scopes.Joint() {
		return false
	}
	words := consent.Split(fn.Name())
	if len(words) == 0 || reads(words[0]) {
		return false
	}
	switch {
	case slices.ContainsFunc([]string{"delete", "remove", "clear"}, func(v string) bool { return words[0] == v }):
		return r.word(fn.Name()).Consent && !slices.Contains(words, "form") && !slices.Contains(words, "template")
	case ledger.RoleOf(fn.Name()) != ledger.Withdrawn:
		return false
	}
	return w.Consent || w.Scopes.Face() && !slices.Contains(words, "cancel")
}

// reads reports whether a function whose name starts with verb only tells or
// prepares something.
func reads(verb string) bool {
	switch verb {
	case "is", "has", "get", "list", "find", "check", "count", "new", "test", "register", "routes", "parse", "can", "err", "must", "require":
		return true
	}
	return false
}

// freezes reports whether a function of that name locks face data.
func freezes(name string) bool {
	words := consent.Split(name)
	locks := slices.ContainsFunc(words, func(w string) bool {
		return w == "freeze" || w == "lock" || w == "quarantine" || strings.Contains(w, "dongjie") || strings.Contains(w, "冻结") || strings.Contains(w, "封存")
	})
	return locks && consent.Classify(name).Scopes.Face()
}

// shown names fn for a reader.
func shown(fn *types.Func) string {
	if recv := receiver(fn); recv != "" {
		return recv + "." + fn.Name()
	}
	return fn.Name()
}
