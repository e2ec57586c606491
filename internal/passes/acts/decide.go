package acts

import (
	"go/constant"
	"go/token"
	"go/types"
	"path"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lifecycle"
)

// The kinds of act by which something is decided about a person. What is the
// call, field or text, Of the choice.Matter.
const (
	Award  = "award"
	Refuse = "refuse"
	Decide = "decide" // a function returns that a directive says decides; how is not known
	Review = "review" // a person looks at a decision: Of is ""
)

// Decisive reports whether acts of that kind decide something about a person.
func Decisive(kind string) bool { return kind == Award || kind == Refuse || kind == Decide }

var kinds = map[choice.Outcome]string{choice.Granted: Award, choice.Refused: Refuse, choice.Frozen: Refuse}

// determines tells of what decides a matter that weighs heavily on a person: a
// status is set, a function named for it is called, its error is returned.
func (r *Result) determines(instr ssa.Instruction) []guard.Act {
	switch instr := instr.(type) {
	case *ssa.Store:
		if f, ok := instr.Addr.(*ssa.FieldAddr); ok {
			return r.decided(fieldName(f), valueText(instr.Val), ownerName(f), around(instr)...)
		}
	case *ssa.MapUpdate:
		if key, ok := constText(instr.Key); ok {
			return r.decided(key, valueText(instr.Value), "", around(instr)...)
		}
	case *ssa.Return:
		return r.returned(instr)
	case ssa.CallInstruction:
		return r.carriesOut(instr)
	}
	return nil
}

// decided tells of a member that is set to the constant value. Names are those
// of what the record, and then the function around it, is called.
func (r *Result) decided(member, value, record string, names ...string) []guard.Act {
	if value == "" || choice.Unfit(member) {
		return nil
	}
	var o choice.Outcome
	switch {
	case choice.Status(member):
		o = choice.OutcomeOf(value)
	case value == "true":
		o = choice.OutcomeOf(member)
	case value == "false" && choice.OutcomeOf(member) == choice.Granted:
		o = choice.Refused
	}
	if o == 0 {
		return nil
	}
	m := choice.MatterOf(o, append([]string{value, member, record}, names...)...)
	if m == "" {
		return nil
	}
	what := member + " = " + value
	if record != "" {
		what = record + "." + what
	}
	return []guard.Act{{Kind: kinds[o], What: what, Of: string(m)}}
}

// returned tells of a function that a directive says decides, and of errors
// and constants named for a decision.
func (r *Result) returned(ret *ssa.Return) []guard.Act {
	if fn, ok := ret.Parent().Object().(*types.Func); ok && r.says(fn, "decision") {
		return []guard.Act{{Kind: Decide, What: fn.Name(), Of: string(choice.Declared)}}
	}
	for _, v := range ret.Results {
		name := valueText(v)
		if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
			if g, ok := load.X.(*ssa.Global); ok {
				name = g.Name()
			}
		}
		if m, o := choice.Decides(name); o != 0 {
			return []guard.Act{{Kind: kinds[o], What: name, Of: string(m)}}
		}
	}
	return nil
}

// carriesOut tells of calls of functions named for a decision, of those that
// set a status, and of statements that do.
func (r *Result) carriesOut(call ssa.CallInstruction) []guard.Act {
	fn := guard.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	if m, o := choice.Decides(fn.Name()); o != 0 {
		return []guard.Act{{Kind: kinds[o], What: called(call), Of: string(m)}}
	}
	if m, o := choice.Decides(receiver(fn) + fn.Name()); o != 0 && choice.OutcomeOf(fn.Name()) == o {
		return []guard.Act{{Kind: kinds[o], What: called(call), Of: string(m)}}
	}
	if fails(fn) {
		return tellsRefusal(call)
	}
	return r.updates(call, fn)
}

// fails reports whether fn makes an error of a text.
func fails(fn *types.Func) bool {
	switch fn.FullName() {
	case "errors.New", "fmt.Errorf", "google.golang.org/grpc/status.Error", "google.golang.org/grpc/status.Errorf":
		return true
	}
	return false
}

// tellsRefusal tells of an error whose text says that something was refused.
func tellsRefusal(call ssa.CallInstruction) []guard.Act {
	for _, v := range call.Common().Args {
		s, ok := constText(v)
		if !ok || len(s) > longestCommand {
			continue
		}
		if m, o := choice.Decides(s); o == choice.Refused || o == choice.Frozen {
			return []guard.Act{{Kind: Refuse, What: s, Of: string(m)}}
		}
	}
	return nil
}

// updates tells of a call by which the status of a record is set: by its name,
// by a statement, or by a column and its value.
func (r *Result) updates(call ssa.CallInstruction, fn *types.Func) []guard.Act {
	args := arguments(call)
	names := []string{r.recordOf(call), fn.Name(), receiver(fn)}
	for i, v := range args {
		s, ok := constText(v)
		if !ok || len(s) > 400 {
			continue
		}
		if strings.EqualFold(firstWord(s), "update") && strings.Contains(s, "=") {
			return r.assigns(s, args[i+1:])
		}
		if i+1 < len(args) && choice.Status(s) {
			return r.decided(s, valueText(args[i+1]), "", append(names, around(call)...)...)
		}
	}
	if choice.Status(fn.Name()) && sets(fn.Name()) {
		for _, v := range args {
			if acts := r.decided("status", valueText(v), "", append(names, around(call)...)...); acts != nil {
				return acts
			}
		}
	}
	return nil
}

// assigns tells of a statement that sets the status of a row of a table that is
// about a matter.
func (r *Result) assigns(text string, args []ssa.Value) []guard.Act {
	for _, f := range Fillings(text) {
		value := strings.Trim(f.Value, "'")
		switch {
		case f.Arg >= 0 && f.Arg < len(args):
			value = valueText(args[f.Arg])
		case value == "1":
			value = "true"
		}
		if acts := r.decided(f.Column, value, lifecycle.Table(text)); acts != nil {
			return acts
		}
	}
	return nil
}

// sets reports whether a function named so changes something.
func sets(name string) bool {
	for _, verb := range []string{"update", "set", "change", "mark", "save", "transition", "gengxin", "更新", "设置", "变更"} {
		if strings.HasPrefix(strings.ToLower(name), verb) {
			return true
		}
	}
	return false
}

// reviews tells of what a person looks at: a function, route, status or text
// named for it.
func (r *Result) reviews(instr ssa.Instruction) []guard.Act {
	names := []string(nil)
	if fn, ok := begins(instr); ok {
		names = append(names, fn.Name())
	}
	switch instr := instr.(type) {
	case *ssa.Store:
		names = append(names, valueText(instr.Val))
	case *ssa.MapUpdate:
		names = append(names, valueText(instr.Value))
	case *ssa.Return:
		for _, v := range instr.Results {
			names = append(names, valueText(v))
		}
	case ssa.CallInstruction:
		if fn := guard.Callee(instr.Common()); fn != nil {
			names = append(names, fn.Name())
		}
		for _, v := range arguments(instr) {
			names = append(names, valueText(v), structName(v))
		}
	}
	for _, name := range names {
		if len(name) > 3 && len(name) < longestCommand && choice.Reviews(name) {
			return []guard.Act{{Kind: Review, What: name}}
		}
	}
	return nil
}

// valueText returns the constant v, by its name if it has one, "" if it is
// none.
func valueText(v ssa.Value) string {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return ""
	}
	if name := constName(c); name != "" {
		return name
	}
	switch c.Value.Kind() {
	case constant.String:
		return constant.StringVal(c.Value)
	case constant.Bool:
		return c.Value.String()
	}
	return ""
}

// ownerName returns the name of the struct type whose field f is.
func ownerName(f *ssa.FieldAddr) string {
	p, ok := f.X.Type().Underlying().(*types.Pointer)
	if !ok {
		return ""
	}
	if named, ok := types.Unalias(p.Elem()).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// around returns what the function around instr is called, what it is a method
// of, and its package.
func around(instr ssa.Instruction) []string {
	fn := instr.Parent()
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	names := []string{fn.Name()}
	if obj, ok := fn.Object().(*types.Func); ok {
		names = append(names, receiver(obj), path.Base(obj.Pkg().Path()))
	}
	return names
}
