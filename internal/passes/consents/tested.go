package consents

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
)

// found returns the inputs that tests of the guard engine are about, as far
// as they turned out as yes, and concern nobody that the call is known not to
// be about.
func (t *tracer) found(list guard.Tests, whom []guard.Ref) []Input {
	var all []Input
	for _, test := range list {
		if !acts.Affirms(test) || test.About(whom) == guard.Different {
			continue
		}
		in, ok := t.input(test)
		if ok && t.counts(in) && !slices.ContainsFunc(all, func(old Input) bool { return sameAnswer(old, in) }) {
			all = append(all, in)
		}
	}
	return all
}

// sameAnswer reports whether two inputs, found in two ways, are one answer.
func sameAnswer(a, b Input) bool {
	return a.key == b.key || a.Name == b.Name && a.Word.Scopes == b.Word.Scopes
}

// input returns the answer that test looked at: what the last of its steps
// that speaks of consent reads.
func (t *tracer) input(test guard.Test) (Input, bool) {
	for i := len(test.Steps) - 1; i >= 0; i-- {
		in, ok := t.read(test.Steps[i], test.Steps[:i])
		if !ok {
			continue
		}
		in.Control, in.Pos = true, test.Pos
		in.key = "test " + guard.Ref{Steps: test.Steps[:i+1]}.String()
		return in, true
	}
	if root := test.Root; root.Name != "" && len(test.Steps) < 2 {
		name := root.Name[strings.LastIndexByte(root.Name, '.')+1:]
		return Input{Kind: Param, Name: name, Word: consent.Classify(name), Control: true, Pos: test.Pos, key: "test " + name}, true
	}
	return Input{}, false
}

// read returns what s reads, if that can be an answer; before are the steps
// that led to it.
func (t *tracer) read(s guard.Step, before []guard.Step) (Input, bool) {
	switch s.Kind {
	case guard.Field:
		m := t.memberOf(s)
		if m.word.Consent && m.word.Scopes == 0 && len(before) > 0 {
			m = kept(m, before[len(before)-1])
		}
		return Input{Kind: Field, Name: m.name, Word: m.word}, m.word.Consent || m.word.Scopes != 0
	case guard.Key:
		w := consent.Classify(s.Name)
		if n := len(before); n > 0 && before[n-1].Kind == guard.Field { // a bit of a set
			m := t.memberOf(before[n-1])
			m.word.Scopes |= w.Scopes
			return Input{Kind: Field, Name: m.name + "&" + s.Name, Word: m.word}, w.Scopes != 0
		}
		return Input{Kind: Form, Name: s.Name, Word: w}, w.Consent || w.Scopes != 0
	case guard.Call:
		return t.called(s)
	}
	return Input{}, false
}

// memberOf returns the field that s reads.
func (t *tracer) memberOf(s guard.Step) member {
	if v, ok := t.guards.Object(s).(*types.Var); ok {
		if owner, st, i := t.guards.Owner(s, v); owner != nil {
			return t.c.field(owner, st, i)
		}
	}
	owner := s.Owner[strings.LastIndexByte(s.Owner, '.')+1:]
	return member{name: owner + "." + s.Name, word: consent.Classify(s.Name)}
}

// kept returns m with the scope by which its record was fetched, as in
// GetConsent(uid, "face").Granted.
func kept(m member, fetch guard.Step) member {
	scopes, names := scopesOf(fetch)
	if w := consent.Classify(fetch.Name); fetch.Kind == guard.Call && w.Consent {
		scopes |= w.Scopes
	}
	if names != "" {
		m.name += "[" + names + "]"
	}
	m.word.Scopes |= scopes
	return m
}

// scopesOf returns the scopes that the constants of a call name.
func scopesOf(s guard.Step) (consent.Scope, string) {
	var scopes consent.Scope
	var names []string
	for _, a := range s.Args {
		if w := consent.Classify(a.Text); w.Scopes != 0 && !w.Foreign && !actsOn(a.Text) {
			scopes |= w.Scopes
			names = append(names, a.Text)
		}
	}
	return scopes, strings.Join(names, ", ")
}

// called returns the answer that a call asks for.
func (t *tracer) called(s guard.Step) (Input, bool) {
	if readsForm[s.Name] && len(s.Args) > 0 && s.Args[0].Text != "" {
		key := s.Args[0].Text
		return Input{Kind: Form, Name: key, Word: consent.Classify(key)}, true
	}
	fn, _ := t.guards.Object(s).(*types.Func)
	if fn != nil && t.c.declared(fn) {
		return Input{Kind: Call, Name: s.Name, Word: consent.Word{Scopes: consent.Face, Consent: true}}, true
	}
	if name, ok := strings.CutPrefix(s.Name, "Get"); ok && len(s.Args) == 0 && strings.HasPrefix(s.Owner, "(") {
		w := consent.Classify(name)
		return Input{Kind: Field, Name: name, Word: w}, w.Consent || w.Scopes != 0
	}
	w := consent.Classify(s.Name)
	if fn != nil {
		w = w.Join(consent.Classify(receiver(fn)))
	}
	if !w.Consent || w.Foreign {
		return Input{}, false
	}
	scopes, names := scopesOf(s)
	w.Scopes |= scopes
	w.Setting = false // "require" and "check" in the name of a function ask
	name := s.Name
	if names != "" {
		name += "(" + names + ")"
	}
	return Input{Kind: Call, Name: name, Word: w}, true
}

// whom returns whom instr is about, if it is a call.
func (t *tracer) whom(instr ssa.Instruction) []guard.Ref {
	if call, ok := instr.(ssa.CallInstruction); ok {
		return t.guards.Subjects(call)
	}
	return nil
}
