package guard_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

type foundCase struct{ name, body, want string }

// foundCases say what must have been found out where here is called.
var foundCases = []foundCase{
	{"field", `func f(u *user) { if u.face { here() } }`, "param0.face true"},
	{"negation", `func f(u *user) { if !u.face { return }; here() }`, "param0.face true"},
	{"negation kept", `func f(u *user) { no := !u.face; u.name = ""; if no { return }; here() }`, "param0.face true"},
	{"compared with false", `func f(u *user) { if u.face == false { return }; here() }`, "param0.face true"},
	{"two reads are one test", `func f(u *user, n int) {
		if n == 1 { if !u.face { return } } else { if !u.face { return } }
		here() }`, "param0.face true"},
	{"short circuit", `func f(u *user) { if u == nil || !u.face { return }; here() }`, "param0 not nil; param0.face true"},
	{"or", `func f(u *user) { if u.face || u.terms { here() } }`, ""},
	{"switch with tag", `func f(u *user) { switch u.name { case "granted": here() } }`, "param0.name == granted"},
	{"constant first", `func f(u *user) { if "granted" == u.name { here() } }`, "param0.name == granted"},
	{"less", `func f(u *user) { if 3 < len(u.name) { here() } }`, "param0.name.len() > 3"},
	{"two values", `func f(u, v *user) { if u.name == v.name { here() } }`, "param0.name == ?; param1.name == ?"},
	{"map key", `func f(claims map[string]bool) { if claims["face_consent"] { here() } }`, "param0[face_consent] true"},
	{"comma ok", `func f(claims map[string]any) { if v, ok := claims["face"].(bool); ok && v { here() } }`, "param0[face] true"},
	{"bit", `func f(flags int) { if flags&4 != 0 { here() } }`, "param0[4] not == 0"},
	{"call", `func has(id, scope string) bool
		func f(id string) { if has(id, "face") { here() } }`, "param0.has(face) true"},
	{"result of a fetch", `type rec struct{ granted bool }
		func fetch(id, scope string) (*rec, error)
		func f(id string) { r, err := fetch(id, "face"); if err != nil || !r.granted { return }; here() }`,
		"param0.fetch(face) nil; param0.fetch(face).granted true"},
	{"captured", `func f(u *user) { func() { if u.face { here() } }() }`, "free0.face true"},
	{"package variable", `var me user
		func f() { if me.face { here() } }`, "p.me.face true"},
	{"element", `func f(us []*user) { if us[0].face { here() } }`, "param0[0].face true"},
	{"local variable", `func f(u *user) { v := u; g := func() { v.name = "" }; g(); if v.face { here() } }`, "param0.face true"},
	{"variable set to itself", `func f(u *user) { var g func() bool; g = g; h := func() bool { return g() }; if h() { here() } }`, "?.() true"},
	{"variable set twice", `func f(u, v *user, ok bool) { w := u; if ok { w = v }; if w.face { here() } }`, "site0.face true"},
	{"constant tells nothing", `const on = true
		func f() { if on { here() } }`, ""},
	{"result ignored", `func f(u *user) { _ = need(u); here() }
		func need(u *user) error { if !u.face { return errNo }; return nil }`, ""},
	{"afterwards", `func f(u *user) { here(); if !u.face { return } }`, ""},

	{"error check", `func need(u *user) error { if !u.face { return errNo }; return nil }
		func f(u *user) { if err := need(u); err != nil { return }; here() }`, "param0.face true; param0.need() nil"},
	{"composite error", `func need(u *user) error { if !u.face { return failure{} }; return nil }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.face true; param0.need() nil"},
	{"error of unknown making", `func need(u *user) error { if !u.face { return u.err }; return nil }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.need() nil"},
	{"error passed on", `func look(u *user) (int, error) { return 0, u.err }
		func need(u *user) error { _, err := look(u); if err != nil { return err }; if !u.face { return errNo }; return nil }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.face true; param0.look() nil; param0.need() nil"},
	{"error passed on that may be nil", `func look(u *user) (int, error) { return 0, u.err }
		func need(u *user) error { _, err := look(u); if u.terms { return err }; if !u.face { return errNo }; return nil }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.need() nil"},
	{"error passed on by name", `func look(u *user) (int, error) { return 0, u.err }
		func need(u *user) (err error) { if _, err = look(u); err != nil { return }; if !u.face { err = errNo }; return }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.face true; param0.look() nil; param0.need() nil"},
	{"one of two that are alike", `func a(u *user) (string, error)
		type cloud struct{}
		func (cloud) a(u *user) (string, error) { return "", nil }
		func f(u *user, c cloud, n int) { var err error; if n == 1 { _, err = a(u) } else { _, err = c.a(u) }; if err != nil { return }; here() }`, "param0.a() nil"},
	{"one of two that differ", `func a(u *user) (string, error)
		func b(u *user) (string, error)
		func f(u *user, n int) { var err error; if n == 1 { _, err = a(u) } else { _, err = b(u) }; if err != nil { return }; here() }`, "site4 nil"},
	{"named result", `func need(u *user) (err error) { if !u.face { err = errNo }; return }
		func f(u *user) { if need(u) == nil { here() } }`, "param0.face true; param0.need() nil"},
	{"handed on", `func need(u *user) error { if !u.face { return errNo }; return nil }
		func outer(u *user) error { if !u.terms { return errNo }; return need(u) }
		func f(u *user) { if outer(u) == nil { here() } }`, "param0.face true; param0.outer() nil; param0.terms true"},
	{"boolean helper", `func may(u *user) bool { return u.face && u.adult }
		func f(u *user) { if !may(u) { return }; here() }`, "param0.adult true; param0.face true; param0.may() true"},
	{"helper with returns", `func may(u *user) bool { if u.terms { return u.face }; return false }
		func f(u *user) { if may(u) { here() } }`, "param0.face true; param0.may() true; param0.terms true"},
	{"second result", `func load(u *user) (string, bool) { if !u.face { return "", false }; return u.name, true }
		func f(u *user) { if _, ok := load(u); ok { here() } }`, "param0.face true; param0.load() true"},
	{"two ways to be true", `func may(u *user) bool { if u.terms { return true }; return u.face }
		func f(u *user) { if may(u) { here() } }`, "param0.may() true"},
	{"the refusing branch", `func may(u *user) bool { return u.face }
		func f(u *user) { if !may(u) { here() } }`, "param0.face not true; param0.may() not true"},
	{"recursion", `func may(u *user) bool { if u.terms { return may(u) }; return u.face }
		func f(u *user) { if may(u) { here() } }`, "param0.may() true"},
	{"both ways ask the same", `func may(u *user) bool { return u.face }
		func both(u *user) bool { if u.terms { return may(u) }; return u.face }
		func f(u *user) { if both(u) { here() } }`, "param0.both() true; param0.face true"},
	{"variable function", `func f(u *user, may func(*user) bool) { if may(u) { here() } }`, "param0.() true"},
	{"flag of the caller", `func need(ok bool) error { if !ok { return errNo }; return nil }
		func f(u *user) { if need(u.face) == nil { here() } }`, "param0.face true; param0.face.need() nil"},
	{"scope of the caller", `func has(id, scope string) bool
		func need(id, scope string) error { if !has(id, scope) { return errNo }; return nil }
		func f(id string) { if need(id, "face") == nil { here() } }`, "param0.has(face) true; param0.need(face) nil"},
	{"scope from further up", `func has(id, scope string) bool
		func need(id, scope string) bool { return has(id, scope) }
		func f(id, scope string) { if need(id, scope) { here() } }`,
		"param0.has(param1) true; param0.need(param1) true; param1.has(param0) true; param1.need(param0) true"},
	{"method of the subject", `func (u *user) may() bool { return u.face }
		func f(u *user) { if u.may() { here() } }`, "param0.face true; param0.may() true"},
	{"somebody of the callee", `func load() *user
		func may(u *user) bool { return load().face }
		func f(u *user) { if may(u) { here() } }`, "?.load().face true; param0.may() true"},

	{"comes back", `func must(u *user) { if !u.face { panic("no") } }
		func f(u *user) { must(u); here() }`, "param0.face true"},
	{"exits", `import "os"
		func must(u *user) { if !u.face { os.Exit(1) } }
		func f(u *user) { must(u); here() }`, "param0.face true"},
	{"never comes back", `import "log"
		func fail() { log.Fatal("no") }
		func f(u *user) { if !u.face { fail() }; here() }`, "param0.face true"},
	{"deferred comes too late", `func must(u *user) { if !u.face { panic("no") } }
		func f(u *user) { defer must(u); here() }`, ""},
	{"started comes too late", `func must(u *user) { if !u.face { panic("no") } }
		func f(u *user) { go must(u); here() }`, ""},
	{"generic helper", `func may[T any](u *user, x T) bool { return u.face }
		func f(u *user) { if may(u, 1) { here() } }`, "param0.face true; param0.may(1) true"},
}

func TestFound(t *testing.T) {
	for _, test := range foundCases {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, []string{test.want}, found(t, nil, plain(test.body)))
		})
	}
}
