package consents

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
)

// callee returns the function or method that call names, and nil for a call of
// a variable.
func callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method
	}
	if fn := call.StaticCallee(); fn != nil {
		if origin := fn.Origin(); origin != nil {
			fn = origin
		}
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}

// call traces result number index of v: a form field, a consent asked by name,
// the time, what a function of this package returns, or else what the call is
// given.
func (s *trail) call(v *ssa.Call, index int, at ssa.Instruction) {
	fn := callee(&v.Call)
	if fn == nil {
		return
	}
	pos := v.Pos()
	if key, ok := keyOf(fn, &v.Call); ok {
		s.form(key, pos, at)
		return
	}
	if name, ok := strings.CutPrefix(fn.Name(), "Get"); ok && fn.Signature().Recv() != nil && fn.Signature().Params().Len() == 0 {
		s.named(Field, name, fn, pos, at)
		return
	}
	if s.c.declared(fn) {
		w := consent.Word{Scopes: consent.Face, Consent: true}
		s.add(Input{Kind: Call, Name: fn.Name(), Word: w, Pos: s.c.files.Position(pos), key: "call " + fn.FullName()}, at)
		return
	}
	if asksConsent(fn) {
		s.asked(fn, pos, at)
		return
	}
	if fn.FullName() == "time.Now" {
		s.add(Input{Kind: Clock, Name: "time.Now", Pos: s.c.files.Position(pos), key: "clock"}, at)
		return
	}
	if body := v.Call.StaticCallee(); body != nil && len(body.Blocks) > 0 && len(s.calls) < deepest {
		s.into(v, body, index, at)
		return
	}
	before := len(s.inputs)
	for _, arg := range v.Call.Args {
		if !boring(arg.Type()) {
			s.value(arg, at)
		}
	}
	if len(s.inputs) == before {
		s.named(Call, fn.Name(), fn, pos, at)
	}
}

// asksConsent reports whether fn by its name, or as the method of a store or
// service of consents, tells what a person consented to.
func asksConsent(fn *types.Func) bool {
	w := consent.Classify(fn.Name())
	return w.Consent && !w.Foreign || consent.Classify(receiver(fn)).Consent && !w.Foreign
}

// asked notes a call that tells what a person consented to; the scope is in
// its name or in its arguments: HasConsent(uid, "face").
func (s *trail) asked(fn *types.Func, pos token.Pos, at ssa.Instruction) {
	w := consent.Classify(fn.Name()).Join(consent.Classify(receiver(fn)))
	scopes, names := s.c.operandScopes(pos)
	w.Scopes |= scopes
	w.Setting = false // "require" and "check" in the name of a function ask
	name := fn.Name()
	if names != "" {
		name += "(" + names + ")"
	}
	s.add(Input{Kind: Call, Name: name, Word: w, Pos: s.c.files.Position(pos), key: "call " + fn.FullName() + names}, at)
}

func (s *trail) named(kind Kind, name string, fn *types.Func, pos token.Pos, at ssa.Instruction) {
	s.add(Input{
		Kind: kind, Name: name, Word: consent.Classify(name), Pos: s.c.files.Position(pos), key: "call " + fn.FullName(),
	}, at)
}

// into traces what body returns, with its parameters bound to the arguments.
func (s *trail) into(call *ssa.Call, body *ssa.Function, index int, at ssa.Instruction) {
	s.calls = append(s.calls, call)
	for _, b := range body.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && index < len(ret.Results) {
			s.value(ret.Results[index], at)
		}
	}
	s.calls = s.calls[:len(s.calls)-1]
}

// keyOf returns the constant key by which a call reads a form, query, header
// or another keyed thing.
func keyOf(fn *types.Func, call *ssa.CallCommon) (string, bool) {
	if !readsForm[fn.Name()] {
		return "", false
	}
	for _, arg := range call.Args {
		if c, ok := arg.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
			return constant.StringVal(c.Value), true
		}
	}
	return "", false
}

// boring reports whether a value of type t says nothing about where an answer
// comes from: contexts, connections, services.
func boring(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return u.NumMethods() > 0
	case *types.Signature, *types.Chan:
		return true
	case *types.Pointer:
		_, isStruct := u.Elem().Underlying().(*types.Struct)
		return isStruct
	}
	return false
}
