package acts

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/flows"
)

// Reply is the kind of act by which a request is answered with a face from a
// store: What is the call, Of the kind of data.
const Reply = "reply"

// replies returns the places of the package where face data from a store goes
// to the answer of a request.
func replies(found *flows.Result) map[place]string {
	all := make(map[place]string)
	for _, f := range found.Replied {
		all[place{f.Func, f.Pos}] = f.Kind.String()
	}
	return all
}

// reply tells of the calls and returns by which face data goes to an answer,
// but for those in functions that find out who is asking.
func (r *Result) reply(instr ssa.Instruction) []guard.Act {
	if len(r.replied) == 0 {
		return nil
	}
	what := "return"
	switch x := instr.(type) {
	case ssa.CallInstruction:
		what = called(x)
	case *ssa.Return:
	default:
		return nil
	}
	kind, ok := r.replied[place{guard.KeyOf(instr.Parent()), r.files.Position(instr.Pos())}]
	if !ok || identifies(instr.Parent()) {
		return nil
	}
	return []guard.Act{{Kind: Reply, What: what, Of: kind}}
}

// identifies reports whether fn, or the function around it, gets to know who is
// asking: from a session, a token or what middleware put into the context.
func identifies(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		for _, b := range fn.Blocks {
			if slices.ContainsFunc(b.Instrs, identifying) {
				return true
			}
		}
	}
	return false
}

func identifying(instr ssa.Instruction) bool {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	fn := guard.Callee(call.Common())
	if fn == nil {
		return false
	}
	if choice.Authorizes(fn.Name()) {
		return true
	}
	if readsInput(fn.Name()) || !fromContext(fn.Name()) {
		return false
	}
	return slices.ContainsFunc(arguments(call), func(v ssa.Value) bool {
		text, ok := constText(v)
		if !ok {
			text = keyType(v)
		}
		return text != "" && choice.Identifies(text)
	})
}

// fromContext reports whether a method of that name reads what middleware left
// with the request, or a header of it.
func fromContext(name string) bool {
	switch name {
	case "Value", "Locals", "GetHeader", "Cookie", "Cookies", "GetSession", "Session", "Header":
		return true
	}
	return strings.HasPrefix(name, "Get") || strings.HasPrefix(name, "MustGet")
}

// keyType returns the name of the type of v, a key of a context that is no text.
func keyType(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		return typeOf(m)
	}
	return ""
}
