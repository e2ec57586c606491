package acts

import (
	"go/token"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
)

// consults tells of the members of consent records that are read to decide
// something. Those that are only shown or copied are not asked.
func (r *Result) consults(instr ssa.Instruction) []guard.Act {
	var m member
	var ok bool
	var v ssa.Value
	switch instr := instr.(type) {
	case *ssa.UnOp:
		a, isField := instr.X.(*ssa.FieldAddr)
		if instr.Op != token.MUL || !isField {
			return nil
		}
		m, ok = r.field(a.X.Type(), a.Field)
		v = instr
	case *ssa.Field:
		m, ok = r.field(instr.X.Type(), instr.Field)
		v = instr
	case ssa.CallInstruction:
		return r.condition(instr)
	}
	if !ok || !tells(m.mark.Role) || !decides(v, 0) {
		return nil
	}
	return []guard.Act{m.act(Consult)}
}

// tells reports whether a member of that role tells whether consent holds.
func tells(role ledger.Role) bool {
	return slices.Contains([]ledger.Role{ledger.Given, ledger.Withdrawn, ledger.Expiry, ledger.Version}, role)
}

// deepest bounds how far a value is followed to where it decides something.
const deepest = 6

// decides reports whether v, or what is computed of it, decides where control
// goes or what a question is answered.
func decides(v ssa.Value, depth int) bool {
	if v.Referrers() == nil || depth > deepest {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
		switch ref := ref.(type) {
		case *ssa.If, *ssa.Return:
			return true
		case *ssa.BinOp:
			return decides(ref, depth+1)
		case *ssa.UnOp:
			return decides(ref, depth+1)
		case *ssa.Phi:
			return decides(ref, depth+1)
		case *ssa.FieldAddr:
			return decides(ref, depth+1)
		case *ssa.Field:
			return decides(ref, depth+1)
		case *ssa.Call: // IsZero, Before, Equal, a check that is given the answer
			return decides(ref, depth+1)
		}
		return false
	})
}

var identifier = regexp.MustCompile(`[\p{L}_][\p{L}\p{N}_]*`)

// asks are the names of methods of mappers that put a condition or read what
// meets one.
var asks = []string{"Where", "Or", "Not", "Having", "First", "Find", "Take", "Last", "Count", "Exist", "Exists", "Get", "FindOne", "CountDocuments", "Scan", "Pluck"}

// condition tells of the members that a mapper or document store is asked
// about, and of records that are looked for only to see whether there is one.
func (r *Result) condition(call ssa.CallInstruction) []guard.Act {
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Signature().Recv() == nil || !slices.Contains(asks, fn.Name()) || carries(receiver(fn)) {
		return nil
	}
	record := r.recordOf(call)
	whole, ok := r.whole(record)
	var all []guard.Act
	add := func(name string, _ ssa.Value) {
		if m := r.member(record, name); tells(m.mark.Role) && m.what != "" {
			all = append(all, m.act(Consult))
		}
	}
	for _, v := range arguments(call) {
		if text, isText := constText(v); isText && len(text) < 400 {
			for _, name := range identifier.FindAllString(text, -1) {
				add(name, nil)
			}
		}
		entries(v, add)
	}
	if ok && len(all) == 0 && (strings.HasPrefix(fn.Name(), "Count") || strings.HasPrefix(fn.Name(), "Exist")) {
		whole.mark.Member = ""
		all = append(all, whole.act(Consult))
	}
	return all
}
