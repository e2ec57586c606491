package acts

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
)

// The kinds of act about consent records. What names the member or the call,
// Of is a ledger.Mark.
const (
	Grant   = "grant"   // consent is recorded as given
	Revoke  = "revoke"  // it is recorded as taken back, or its record goes
	Answer  = "answer"  // what the person says is recorded: given or taken back
	Consult = "consult" // a member is read to decide something
)

// written returns the act by which m comes to be what a value of that sense
// says. A record is fresh where it is made: one that starts without an answer
// takes none back.
func written(m member, s sense, fresh bool) []guard.Act {
	kind := ""
	switch m.mark.Role {
	case ledger.Given:
		switch {
		case s == says, s == open && fresh:
			kind = Grant
		case s == open:
			kind = Answer
		case s == ended, s == not && (!fresh || m.record):
			kind = Revoke
		}
	case ledger.Withdrawn:
		if s == says || s == open || s == ended {
			kind = Revoke
		}
	}
	if kind == "" {
		return nil
	}
	return []guard.Act{m.act(kind)}
}

// sets tells of the fields of consent records that are set.
func (r *Result) sets(instr ssa.Instruction) []guard.Act {
	store, ok := instr.(*ssa.Store)
	if !ok {
		return nil
	}
	a, ok := store.Addr.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	m, ok := r.field(a.X.Type(), a.Field)
	if !ok || r.left(store) {
		return nil
	}
	m, ok = r.scoped(m, a)
	if !ok {
		return nil
	}
	return written(m, senseOf(store.Val), fresh(a.X, store))
}

// scoped returns m in the light of the scope that is set beside it, and
// whether it can be that of faces.
func (r *Result) scoped(m member, a *ssa.FieldAddr) (member, bool) {
	if m.mark.Face {
		return m, true
	}
	st, ok := structOf(a.X.Type())
	if !ok {
		return m, false
	}
	for _, ref := range *a.X.Referrers() {
		other, ok := ref.(*ssa.FieldAddr)
		if !ok || other.Field == a.Field {
			continue
		}
		if role := ledger.RoleOf(st.Field(other.Field).Name()); role != ledger.Scope && role != ledger.Purpose {
			continue
		}
		for _, use := range *other.Referrers() {
			if s, ok := use.(*ssa.Store); ok && s.Addr == other {
				if w := r.word(scopeText(s.Val)); w.Scopes != 0 {
					m.mark.Face = w.Scopes.Face()
					return m, m.mark.Face
				}
			}
		}
	}
	return m, true
}

func structOf(t types.Type) (*types.Struct, bool) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	return st, ok
}

// left reports whether store is better judged where its function is called:
// it sets what it is given and is named for that.
func (r *Result) left(store *ssa.Store) bool {
	if _, isParam := store.Val.(*ssa.Parameter); !isParam {
		return false
	}
	w := r.word(store.Parent().Name())
	return w.Consent && w.Scopes.Face() && !w.Setting && store.Parent().Signature.Params().Len() == 1
}

// fresh reports whether what v points to was made in the function and nobody
// filled it before at.
func fresh(v ssa.Value, at ssa.Instruction) bool {
	local, ok := v.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, ref := range *local.Referrers() {
		switch ref.(type) {
		case *ssa.MakeInterface, ssa.CallInstruction:
			if before(ref, at) {
				return false
			}
		case *ssa.Store: // a copy of something
			if s := ref.(*ssa.Store); s.Addr == v && before(ref, at) {
				if _, isConst := s.Val.(*ssa.Const); !isConst {
					return false
				}
			}
		}
	}
	return true
}

// before reports whether a comes before b on every way to b.
func before(a, b ssa.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
}

// calls tells of the calls by which consent is recorded or taken back: of
// mappers and stores by the record and keys that they are given, of services by
// their names.
func (r *Result) calls(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	fn := guard.Callee(call.Common())
	if fn == nil || carries(receiver(fn)) {
		return nil
	}
	if acts := r.statement(call); acts != nil {
		return acts
	}
	if acts := r.keyed(call, fn); acts != nil {
		return acts
	}
	if acts := r.stored(call, fn); acts != nil {
		return acts
	}
	return r.named(call, fn)
}

// carries reports whether a type of that name is one that frameworks give to
// the request at hand, which keeps nothing.
func carries(name string) bool {
	return slices.Contains([]string{"Context", "Ctx", "Request", "RequestContext", "Values", "Header"}, name)
}

// puts are the names of methods that set a key to a value.
var puts = []string{"Set", "SetNX", "SetEX", "Update", "UpdateColumn", "HSet", "HMSet", "Put", "Store", "Save", "SetValue", "Assign"}

// keyed tells of the answers that call is given under keys, one by one or in a
// map.
func (r *Result) keyed(call ssa.CallInstruction, fn *types.Func) []guard.Act {
	var all []guard.Act
	record := ""
	known := false
	add := func(key string, v ssa.Value) {
		if len(key) < 4 || len(key) > 80 || ledger.RoleOf(key) == "" {
			return
		}
		if !known {
			record, known = r.recordOf(call), true
		}
		m := r.member(record, key)
		if record == "" {
			m = r.member("Record", key)
			m.mark.Record, m.what = "", key
		}
		all = append(all, written(m, senseOf(v), false)...)
	}
	args := arguments(call)
	for i, v := range args {
		if key, ok := constText(v); ok && i+1 < len(args) && slices.Contains(puts, fn.Name()) {
			add(key, args[i+1])
		}
		if updates(fn.Name()) {
			entries(v, add)
		}
	}
	return all
}

// updates reports whether a method of that name sets what is in a map.
func updates(name string) bool {
	return slices.Contains([]string{
		"Updates", "UpdateColumns", "UpdateOne", "UpdateMany", "UpdateByID", "FindOneAndUpdate", "InsertOne", "HSet", "HMSet", "Create", "Data", "Insert",
	}, name)
}

// entries calls add for what the map v is filled with, and the maps within.
func entries(v ssa.Value, add func(string, ssa.Value)) {
	switch x := v.(type) {
	case *ssa.MakeInterface:
		entries(x.X, add)
	case *ssa.ChangeType:
		entries(x.X, add)
	case *ssa.MakeMap:
		for _, ref := range *x.Referrers() {
			if u, ok := ref.(*ssa.MapUpdate); ok {
				if key, ok := constText(u.Key); ok {
					add(key, u.Value)
				}
				entries(u.Value, add)
			}
		}
	}
}

// stored tells of records of consent that are created or deleted as a whole.
func (r *Result) stored(call ssa.CallInstruction, fn *types.Func) []guard.Act {
	verb := firstWord(fn.Name())
	creates := slices.Contains([]string{"create", "insert", "save", "add", "put", "set"}, verb)
	deletes := slices.Contains([]string{"delete", "remove", "del", "unlink", "hdel", "destroy", "trash"}, verb)
	if !creates && !deletes {
		return nil
	}
	record := r.recordOf(call)
	if record == "" {
		for _, v := range arguments(call) {
			if key, ok := constText(v); ok && len(key) < 80 && r.word(key).Consent {
				record = key
			}
		}
	}
	m, ok := r.whole(record)
	switch {
	case !ok:
		return nil
	case ledger.RoleOf(record) == ledger.Withdrawn:
		if creates {
			return []guard.Act{m.act(Revoke)}
		}
		return nil
	case deletes:
		return []guard.Act{m.act(Revoke)}
	case r.answered(call):
		return nil // the members tell
	}
	return []guard.Act{m.act(Grant)}
}

// answered reports whether what call creates has a member that tells whether
// consent was given.
func (r *Result) answered(call ssa.CallInstruction) bool {
	for _, v := range arguments(call) {
		if m, ok := v.(*ssa.MakeInterface); ok {
			v = m.X
		}
		st, ok := structOf(v.Type())
		if !ok {
			continue
		}
		for i := range st.NumFields() {
			if m, ok := r.field(v.Type(), i); ok && (m.mark.Role == ledger.Given || m.mark.Role == ledger.Withdrawn) {
				return true
			}
		}
	}
	return false
}

func firstWord(name string) string {
	words := consent.Split(name)
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// named tells of the calls of functions that by their names record or take
// back consent. Of functions of the program only those count that are told by a
// constant what they are to be about; what others do is seen in them.
func (r *Result) named(call ssa.CallInstruction, fn *types.Func) []guard.Act {
	w := r.word(fn.Name())
	if !w.Consent && !r.word(receiver(fn)).Consent || w.Foreign {
		return nil
	}
	scope := w.Scopes
	var answer ssa.Value
	for _, v := range arguments(call) {
		if s := r.word(scopeText(v)); s.Scopes != 0 && !s.Foreign {
			scope |= s.Scopes
		}
		if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 {
			answer = v
		}
	}
	m := member{mark: ledger.Mark{Role: ledger.Given, Face: scope.Face()}, what: called(call)}
	switch {
	case r.revokes(fn):
		if scope != 0 && !scope.Face() {
			return nil
		}
		return []guard.Act{m.act(Revoke)}
	case !scope.Face() || !gives(fn.Name()):
		return nil
	case answer != nil:
		return written(m, senseOf(answer), false)
	}
	return []guard.Act{m.act(Grant)}
}

// gives reports whether a function of that name records consent.
func gives(name string) bool {
	switch firstWord(name) {
	case "grant", "record", "save", "store", "set", "give", "add", "create", "put", "insert", "accept", "agree", "update", "upsert", "register", "log",
		"confirm", "sign", "write", "tongyi", "shouquan":
		return true
	}
	return false
}
