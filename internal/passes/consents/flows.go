package consents

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
)

// flows follows answers through the functions of the package: what is set, and
// what is done behind them.
func (c *collector) flows(funcs []*ssa.Function, faces *acts.Result) {
	t := &tracer{
		c:       c,
		callers: make(map[*ssa.Function][]ssa.CallInstruction),
		made:    make(map[*ssa.Function][]*ssa.MakeClosure),
		guards:  c.guards,
	}
	for instr := range instructions(funcs) {
		switch instr := instr.(type) {
		case *ssa.MakeClosure:
			fn := instr.Fn.(*ssa.Function)
			t.made[fn] = append(t.made[fn], instr)
		case ssa.CallInstruction:
			if fn := instr.Common().StaticCallee(); fn != nil {
				t.callers[fn] = append(t.callers[fn], instr)
			}
		}
	}
	t.writes(t.sets(funcs))
	t.uses(funcs, faces)
}

// instructions yields the instructions of funcs in their order.
func instructions(funcs []*ssa.Function) func(yield func(ssa.Instruction) bool) {
	return func(yield func(ssa.Instruction) bool) {
		for _, fn := range funcs {
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					if !yield(instr) {
						return
					}
				}
			}
		}
	}
}

// decisions returns the inputs that decided that control came to instr, as far
// as they are answers: those tested in its function, and those that other
// functions tested that it called before.
func (t *tracer) decisions(instr ssa.Instruction) []Input {
	tests := t.guards.Tests(instr)
	others := t.others(tests, t.whom(instr))
	var all []Input
	add := func(in Input) {
		if !slices.ContainsFunc(all, func(old Input) bool { return sameAnswer(old, in) }) {
			all = append(all, in)
		}
	}
	for _, h := range t.conditions(instr) {
		if !h.affirms() {
			continue
		}
		for _, in := range t.trace(h.value, instr) {
			if in.Control = true; t.counts(in) && !slices.Contains(others, in.Name) {
				add(in)
			}
		}
	}
	for _, in := range t.found(tests, t.whom(instr)) {
		in.at = instr
		add(in)
	}
	return all
}

// counts reports whether in can be the answer of a person.
func (t *tracer) counts(in Input) bool {
	return in.Kind != Constant && in.Kind != Clock && !in.Word.Setting && !in.Word.Foreign &&
		(in.Word.Consent || in.Word.Person() || in.Kind == Form && in.Word.Scopes != 0)
}

// others returns the names of the answers that are known to be of somebody
// else than the call is about.
func (t *tracer) others(tests guard.Tests, whom []guard.Ref) []string {
	var names []string
	for _, test := range tests {
		if in, ok := t.input(test); ok && test.About(whom) == guard.Different {
			names = append(names, in.Name)
		}
	}
	for _, in := range t.found(tests, whom) {
		names = slices.DeleteFunc(names, func(name string) bool { return name == in.Name })
	}
	return names
}

// where returns the place of instr, named by the declared function around it.
func (t *tracer) where(instr ssa.Instruction) Place {
	p := Place{Pos: t.c.files.Position(instr.Pos())}
	fn := outermost(instr.Parent())
	if !p.Pos.IsValid() {
		p.Pos = t.c.files.Position(fn.Pos())
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		p.Func, p.Decl = symbol(obj), obj
	}
	return p
}

func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// set is an answer being set to something other than no.
type set struct {
	to    member
	from  []Input
	instr ssa.Instruction
}

// sets returns where answers are set, in source order of the functions.
func (t *tracer) sets(funcs []*ssa.Function) []set {
	var all []set
	add := func(m member, v ssa.Value, instr ssa.Instruction) {
		if !m.answers() {
			return
		}
		s := set{to: m, instr: instr}
		s.from = slices.DeleteFunc(t.trace(v, instr), func(in Input) bool { return in.Word.Setting || in.Word.Foreign })
		if len(s.from) == 0 {
			return
		}
		if !slices.ContainsFunc(s.from, func(in Input) bool { return in.Kind != Constant && in.Kind != Clock }) {
			s.from = append(s.from, t.decisions(instr)...)
		}
		all = append(all, s)
	}
	for instr := range instructions(funcs) {
		switch instr := instr.(type) {
		case *ssa.Store:
			if a, ok := instr.Addr.(*ssa.FieldAddr); ok {
				add(t.stored(a), instr.Val, instr)
			}
		case *ssa.MapUpdate:
			if key, ok := text(instr.Key); ok {
				add(member{name: key, word: consent.Classify(key)}, instr.Value, instr)
			}
		case *ssa.Return:
			t.answered(instr, add)
		case *ssa.Call:
			t.handed(instr, add)
		}
	}
	return all
}

// stored returns the member that a store to a sets. A record that keeps any
// answer has its scope in a field beside it.
func (t *tracer) stored(a *ssa.FieldAddr) member {
	st, ok := structOf(a.X.Type())
	if !ok {
		return member{}
	}
	m := t.c.field(a.X.Type(), st, a.Field)
	keyed := st.Field(a.Field).Name() == "Value" // an element of a document: {Key: "face_consent", Value: agreed}
	if m.word.Scopes != 0 || !m.word.Person() && !keyed {
		return m
	}
	for _, ref := range *a.X.Referrers() {
		other, ok := ref.(*ssa.FieldAddr)
		if !ok || !tellsScope(st.Field(other.Field).Name(), keyed) {
			continue
		}
		for _, use := range *other.Referrers() {
			store, ok := use.(*ssa.Store)
			if !ok {
				continue
			}
			scope, ok := text(store.Val)
			switch {
			case ok && keyed:
				return member{name: scope, word: consent.Classify(scope)}
			case ok:
				m.word.Scopes |= consent.Classify(scope).Scopes
				m.name += "[" + scope + "]"
			}
		}
	}
	return m
}

// tellsScope reports whether a field of that name says what a record beside it
// is about.
func tellsScope(name string, keyed bool) bool {
	if keyed {
		return name == "Key" || name == "Name"
	}
	words := consent.Split(name)
	return len(words) > 0 && slices.Contains([]string{"scope", "type", "purpose", "kind", "category", "item", "action", "subject", "leixing", "类型", "用途"},
		words[len(words)-1])
}

// answered adds what a function named as a question about consent, such as
// HasFaceConsent, answers.
func (t *tracer) answered(ret *ssa.Return, add func(member, ssa.Value, ssa.Instruction)) {
	fn := ret.Parent()
	if fn.Object() == nil || len(ret.Results) == 0 {
		return
	}
	b, ok := ret.Results[0].Type().Underlying().(*types.Basic)
	if w := consent.Classify(fn.Name()); ok && b.Info()&types.IsBoolean != 0 && w.Scopes.Face() {
		add(member{name: fn.Name(), word: w}, ret.Results[0], ret)
	}
}

// handed adds the answers that a call is given: under a key, in a statement,
// or for a parameter named as one. What a function of this package does with
// its parameters is seen there.
func (t *tracer) handed(call *ssa.Call, add func(member, ssa.Value, ssa.Instruction)) {
	fn := callee(&call.Call)
	if fn == nil {
		return
	}
	args := call.Call.Args
	if n := fn.Signature().Params().Len(); len(args) > n {
		args = args[len(args)-n:] // less the receiver
	}
	values := spread(args, fn.Signature())
	for i, v := range values {
		key, ok := text(v)
		if !ok {
			continue
		}
		if filled := acts.Fillings(key); len(filled) > 0 {
			for _, f := range filled {
				if k := i + 1 + f.Arg; f.Arg >= 0 && k < len(values) {
					add(member{name: f.Column, word: consent.Classify(f.Column)}, values[k], call)
				}
			}
			return
		}
		if i+1 < len(values) && sets(fn.Name()) {
			add(member{name: key, word: consent.Classify(key)}, values[i+1], call)
		}
	}
	t.grantedByName(call, fn, values, add)
	if body := call.Call.StaticCallee(); body != nil && len(body.Blocks) > 0 {
		return
	}
	params := fn.Signature().Params()
	for i := range min(params.Len(), len(args)) {
		p := params.At(i)
		if !keepsAnswer(p.Type()) || !types.Identical(p.Type(), args[i].Type()) || strings.HasPrefix(fn.Name(), "New") {
			continue
		}
		add(member{name: fn.Name() + "(" + p.Name() + ")", word: consent.Classify(p.Name())}, args[i], call)
	}
}

// grantedByName adds what a call such as SetFaceConsent(uid, ok) or
// GrantConsent(uid, Face, ok) sets: the scope is in the name of the function or
// one of its arguments, the answer is its one boolean argument. Without one the
// call itself says yes.
func (t *tracer) grantedByName(call *ssa.Call, fn *types.Func, values []ssa.Value, add func(member, ssa.Value, ssa.Instruction)) {
	if !grants(fn.Name()) || fn.Signature().Results().Len() > 1 || asksOnly(fn.Name()) {
		return
	}
	m := member{name: fn.Name(), word: consent.Classify(fn.Name())}
	if scopes, names := t.c.operandScopes(call.Pos()); m.word.Scopes == 0 && scopes != 0 {
		m.word.Scopes, m.word.Consent = scopes, true
		m.name += "(" + names + ")"
	}
	if m.word.Scopes.Joint() {
		return // one act by itself, see grants
	}
	var answer ssa.Value
	for _, v := range values {
		b, ok := v.Type().Underlying().(*types.Basic)
		if !ok || b.Info()&types.IsBoolean == 0 {
			continue
		}
		if answer != nil {
			return
		}
		answer = v
	}
	body := call.Call.StaticCallee()
	switch {
	case answer == nil:
		add(m, ssa.NewConst(constant.MakeBool(true), types.Typ[types.Bool]), call)
	case body == nil || len(body.Blocks) == 0:
		add(m, answer, call)
	}
}

// asksOnly reports whether a function of that name reads or shows consent.
func asksOnly(name string) bool {
	words := consent.Split(name)
	return len(words) > 0 && slices.Contains([]string{"ask", "show", "render", "load", "read", "fetch", "query", "new", "parse",
		"log", "send", "print", "handle", "on", "ensure", "verify", "delete", "remove", "clear", "must", "count", "test", "can", "filter"}, words[0])
}

// sets reports whether a method of that name sets a key to a value.
func sets(name string) bool {
	switch name {
	case "Set", "Update", "UpdateColumn", "HSet", "Put", "Store", "SetBool", "SetValue", "Save", "With", "Record", "RecordConsent", "SetConsent":
		return true
	}
	return consent.Classify(name).Consent
}

// spread returns args with the elements of a variadic slice in its place.
func spread(args []ssa.Value, sig *types.Signature) []ssa.Value {
	if !sig.Variadic() || len(args) == 0 {
		return args
	}
	last := len(args) - 1
	slice, ok := args[last].(*ssa.Slice)
	if !ok {
		return args
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return args
	}
	values := slices.Clone(args[:last])
	for _, ref := range *array.Referrers() { // in order of the elements
		el, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *el.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == el {
				values = append(values, store.Val)
			}
		}
	}
	return values
}

// text returns the constant string in v.
func text(v ssa.Value) (string, bool) {
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return "", false
	}
	if b, ok := c.Type().Underlying().(*types.Basic); !ok || b.Info()&types.IsString == 0 {
		return "", false
	}
	return constant.StringVal(c.Value), true
}
