package consents

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/passes/guards"
)

// deepest bounds how many calls a value is traced through.
const deepest = 4

// tracer finds the inputs that a value is made of, backwards and within the
// package.
type tracer struct {
	c       *collector
	callers map[*ssa.Function][]ssa.CallInstruction
	made    map[*ssa.Function][]*ssa.MakeClosure
	guards  *guards.Result
}

// trail is one search.
type trail struct {
	*tracer
	seen   map[visit]bool
	calls  []*ssa.Call // entered from above, innermost last
	inputs []Input
}

// visit is a value in the context of a call.
type visit struct {
	value ssa.Value
	call  *ssa.Call
}

// trace returns the inputs of v as it is used by at, each once.
func (t *tracer) trace(v ssa.Value, at ssa.Instruction) []Input {
	s := &trail{tracer: t, seen: make(map[visit]bool)}
	s.value(v, at)
	return s.inputs
}

func (s *trail) add(in Input, at ssa.Instruction) {
	in.at = at
	in.key = at.Parent().String() + "|" + in.key
	if !slices.ContainsFunc(s.inputs, func(old Input) bool { return old.key == in.key }) {
		s.inputs = append(s.inputs, in)
	}
}

// value traces v. The switch lists what can carry an answer; other
// instructions make values that are none.
func (s *trail) value(v ssa.Value, at ssa.Instruction) {
	here := visit{value: v}
	if n := len(s.calls); n > 0 {
		here.call = s.calls[n-1]
	}
	if s.seen[here] {
		return
	}
	s.seen[here] = true
	switch v := v.(type) {
	case *ssa.Const:
		s.constant(v, at)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			s.load(v.X, at)
		} else {
			s.value(v.X, at)
		}
	case *ssa.BinOp:
		s.operands(v, at)
	case *ssa.Phi:
		s.phi(v, at)
	case *ssa.Call:
		s.call(v, 0, at)
	case *ssa.Extract:
		s.extract(v, at)
	case *ssa.Parameter:
		s.parameter(v, at)
	case *ssa.FreeVar:
		s.free(v, at)
	case *ssa.Field:
		s.field(v.X, v.Field, v.Pos(), at)
	case *ssa.Lookup:
		s.lookup(v, at)
	case *ssa.Alloc:
		s.stored(v, at)
	case *ssa.FieldAddr, *ssa.Global, *ssa.IndexAddr: // a pointer to an answer
		s.load(v, at)
	case *ssa.Index:
		s.value(v.X, at)
	case *ssa.Convert:
		s.value(v.X, at)
	case *ssa.ChangeType:
		s.value(v.X, at)
	case *ssa.MultiConvert:
		s.value(v.X, at)
	case *ssa.MakeInterface:
		s.value(v.X, at)
	case *ssa.ChangeInterface:
		s.value(v.X, at)
	case *ssa.TypeAssert:
		s.value(v.X, at)
	case *ssa.Slice:
		s.value(v.X, at)
	}
}

// constant notes v unless it is no, nothing or empty.
func (s *trail) constant(v *ssa.Const, at ssa.Instruction) {
	if no(v) {
		return
	}
	key := "constant"
	if name := v.Value.ExactString(); name != "true" && !isYes(strings.Trim(name, `"`)) {
		key += " " + name // a version: two versions are two things
	}
	s.add(Input{Kind: Constant, Name: v.Value.String(), Pos: s.c.files.Position(at.Pos()), key: key}, at)
}

// no reports whether v is false, zero, empty, nil, or a word for no.
func no(v *ssa.Const) bool {
	if v.Value == nil {
		return true
	}
	switch v.Value.Kind() {
	case constant.Bool:
		return !constant.BoolVal(v.Value)
	case constant.String:
		return consent.No(constant.StringVal(v.Value))
	case constant.Int:
		return constant.Sign(v.Value) == 0
	}
	return false
}

// load traces what is read from addr.
func (s *trail) load(addr ssa.Value, at ssa.Instruction) {
	switch a := addr.(type) {
	case *ssa.FieldAddr:
		if s.storedField(a, at) {
			return
		}
		s.field(a.X, a.Field, a.Pos(), at)
	case *ssa.Alloc:
		s.stored(a, at)
	case *ssa.IndexAddr:
		s.value(a.X, at)
	case *ssa.Global:
		s.add(Input{
			Kind: Global, Name: a.Name(), Word: consent.Classify(a.Name()),
			Pos: s.c.files.Position(a.Pos()), key: "global " + a.String(),
		}, at)
	default:
		s.value(addr, at)
	}
}

// stored traces what is stored in a local variable.
func (s *trail) stored(a *ssa.Alloc, at ssa.Instruction) {
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a {
				s.value(ref.Val, at)
			}
		case *ssa.FieldAddr: // sql.NullTime{Time: now, Valid: agreed}
			s.storedField(ref, at)
		}
	}
}

// storedField traces what is stored in the same field of the same local
// struct, and reports whether there was such a store.
func (s *trail) storedField(a *ssa.FieldAddr, at ssa.Instruction) bool {
	local, ok := a.X.(*ssa.Alloc)
	if !ok {
		return false
	}
	found := false
	for _, ref := range *local.Referrers() {
		other, ok := ref.(*ssa.FieldAddr)
		if !ok || other.Field != a.Field {
			continue
		}
		for _, use := range *other.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == other {
				found = true
				s.value(store.Val, at)
			}
		}
	}
	return found
}

// field notes field i of base, which is a struct or a pointer to one.
func (s *trail) field(base ssa.Value, i int, pos token.Pos, at ssa.Instruction) {
	owner := base.Type()
	st, ok := structOf(owner)
	if !ok {
		return
	}
	if !pos.IsValid() {
		pos = at.Pos()
	}
	m := s.c.field(owner, st, i)
	if m.word.Consent && m.word.Scopes == 0 {
		m = s.fetched(base, m)
	}
	s.add(Input{
		Kind: Field, Name: m.name, Word: m.word, Pos: s.c.files.Position(pos),
		key: fmt.Sprintf("field %s %s", types.TypeString(owner, nil), m.name),
	}, at)
}

// fetched returns m with the scope by which its record was fetched, as in
// GetConsent(uid, "face").Granted.
func (s *trail) fetched(base ssa.Value, m member) member {
	if x, ok := base.(*ssa.Extract); ok {
		base = x.Tuple
	}
	call, ok := base.(*ssa.Call)
	if !ok {
		return m
	}
	scopes, names := s.c.operandScopes(call.Pos())
	if fn := callee(&call.Call); fn != nil && consent.Classify(fn.Name()).Consent {
		scopes |= consent.Classify(fn.Name()).Scopes
	}
	if names != "" {
		m.name += "[" + names + "]"
	}
	m.word.Scopes |= scopes
	return m
}

func structOf(t types.Type) (*types.Struct, bool) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	return s, ok
}

// operands traces a comparison or concatenation. What a value is compared with
// does not make it. A bit that is tested tells which answer is looked at.
func (s *trail) operands(v *ssa.BinOp, at ssa.Instruction) {
	before := len(s.inputs)
	for _, x := range []ssa.Value{v.X, v.Y} {
		if _, isConst := x.(*ssa.Const); !isConst {
			s.value(x, at)
		}
	}
	if v.Op != token.AND {
		return
	}
	scopes, names := s.c.operandScopes(v.Pos())
	for i := before; i < len(s.inputs) && scopes != 0; i++ {
		in := &s.inputs[i]
		in.Name += "&" + names
		in.key += "&" + names
		in.Word.Scopes |= scopes
		in.Word.Consent = in.Word.Consent || consent.Classify(names).Consent
	}
}

// phi traces the ways that meet. Where the ways bring constants, as in a || b,
// the answer is what decided between them.
func (s *trail) phi(v *ssa.Phi, at ssa.Instruction) {
	before := s.conditions(v)
	for i, edge := range v.Edges {
		c, isConst := edge.(*ssa.Const)
		if isConst && no(c) {
			continue
		}
		pred := v.Block().Preds[i]
		decided := s.conditions(pred.Instrs[len(pred.Instrs)-1])
		if branch, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If); ok && isConst {
			decided = append(decided, held{branch.Cond, pred.Succs[0] == v.Block()})
		}
		decided = slices.DeleteFunc(decided, func(h held) bool { return slices.Contains(before, h) })
		if !isConst || len(decided) == 0 {
			s.value(edge, at)
		}
		for _, h := range decided {
			s.value(h.value, at)
		}
	}
}

func (s *trail) extract(v *ssa.Extract, at ssa.Instruction) {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		s.call(tuple, v.Index, at)
	case *ssa.Lookup:
		s.lookup(tuple, at)
	case *ssa.TypeAssert:
		s.value(tuple.X, at)
	}
}

// lookup traces an element of a map: a constant key is a name.
func (s *trail) lookup(v *ssa.Lookup, at ssa.Instruction) {
	key, ok := v.Index.(*ssa.Const)
	if !ok || key.Value == nil || key.Value.Kind() != constant.String {
		s.value(v.X, at)
		return
	}
	s.form(constant.StringVal(key.Value), v.Pos(), at)
}

func (s *trail) form(name string, pos token.Pos, at ssa.Instruction) {
	s.add(Input{
		Kind: Form, Name: name, Word: consent.Classify(name), Pos: s.c.files.Position(pos), key: "form " + name,
	}, at)
}

// free traces a captured variable to where the closure is made.
func (s *trail) free(v *ssa.FreeVar, at ssa.Instruction) {
	fn := v.Parent()
	i := slices.Index(fn.FreeVars, v)
	for _, m := range s.made[fn] {
		s.value(m.Bindings[i], m)
	}
}

// parameter traces an argument: of the call by which the search came in, or of
// all calls in the package. Without any, the parameter is the input.
func (s *trail) parameter(v *ssa.Parameter, at ssa.Instruction) {
	fn := v.Parent()
	i := slices.Index(fn.Params, v)
	if n := len(s.calls); n > 0 && s.calls[n-1].Call.StaticCallee() == fn {
		call := s.calls[n-1]
		s.calls = s.calls[:n-1]
		s.value(call.Call.Args[i], at)
		s.calls = append(s.calls, call)
		return
	}
	for _, call := range s.callers[fn] {
		s.value(call.Common().Args[i], call)
	}
	if len(s.callers[fn]) == 0 {
		s.add(Input{
			Kind: Param, Name: v.Name(), Word: consent.Classify(v.Name()),
			Pos: s.c.files.Position(v.Pos()), key: "param " + v.Name(),
		}, at)
	}
}
