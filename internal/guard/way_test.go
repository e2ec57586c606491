package guard_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/guard"
)

// A wayCase says what holds at the entry of the function around the only call
// of here, and whether there is a way to it without "face".
type wayCase struct {
	name    string
	sources []string
	entry   string // what always holds; tests of nobody's interest left out
	missing string // lines of the calls on a way without, "" if there is none
}

const mid = "// p\npackage p\n" + prelude

var callerCases = []wayCase{
	{"in another package", []string{"// a\npackage a\ntype User struct{ Face bool }\nfunc Check(u *User) bool { return u.Face }",
		"// p\npackage p\nimport \"a\"\nfunc here() {}\nfunc f(u *a.User) { here() }\nfunc g(u *a.User) { if a.Check(u) { f(u) } }"},
		"param0.Check() true; param0.Face true", ""},
	{"must of another package", []string{"// a\npackage a\ntype User struct{ Face bool }\nfunc Must(u *User) { if !u.Face { panic(1) } }",
		"// p\npackage p\nimport \"a\"\nfunc here() {}\nfunc f(u *a.User) { here() }\nfunc g(u *a.User) { a.Must(u); f(u) }"},
		"param0.Face true", ""},
	{"one caller", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { if u.face { f(u) } }`}, "param0.face true", ""},
	{"one of two", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { if u.face { f(u) } }
		func h(u *user) { f(u) }`}, "", "14 12"},
	{"all of two", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { if u.face { f(u) } }
		func h(u *user) { if !u.face { return }; f(u) }`}, "param0.face true", ""},
	{"further up", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { f(u) }
		func h(u *user) { if u.face { g(u) } }`}, "param0.face true", ""},
	{"recursion", []string{mid + `
		func f(u *user, n int) { if n > 0 { f(u, n-1) }; here() }
		func g(u *user) { if u.face { f(u, 3) } }`}, "param0.face true", ""},
	{"called in a circle only", []string{mid + `
		func f(u *user) { here(); g(u) }
		func g(u *user) { if u.face { f(u) } }`}, "", ""},
	{"a part of the subject", []string{mid + `
		func f(id string) { here() }
		func g(u *user) { if u.face { f(u.name) } }`}, "param0.face true", ""},
	{"somebody else", []string{mid + `
		func f(u *user) { here() }
		func g(u, v *user) { if v.face { f(u) } }`}, "outer.face true", "13 12"},
	{"somebody unknown", []string{mid + `
		func load() *user { return nil }
		func f(u *user) { here() }
		func g(u *user) { if load().face { f(u) } }`}, "?.load().face true", ""},
	{"a flag", []string{mid + `
		func f(ok bool) { if ok { here() } }
		func g(u *user) { f(u.face) }`}, "", ""},
	{"a flag that may be set", []string{mid + `
		func f(ok bool) { if ok { here() } }
		func g(u *user) { f(u.face || u.terms) }`}, "", "13 12"},
	{"after a check that comes back", []string{mid + `
		func must(u *user) { if !u.face { panic(1) } }
		func f(u *user) { here() }
		func g(u *user) { must(u); f(u) }`}, "param0.face true", ""},
	{"go and defer", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { if u.face { go f(u); defer f(u) } }`}, "param0.face true", ""},
	{"closure", []string{mid + `
		func g(u *user) { if u.face { h := func() { u.name = ""; here() }; h() } }`}, "free0.face true", ""},
	{"closure of unknown use", []string{mid + `
		var later []func()
		func g(u *user) { if u.face { later = append(later, func() { u.name = ""; here() }) } }`}, "free0.face true", ""},
	{"callback behind a check", []string{mid + `
		func with(u *user, do func()) { if u.face { do() } }
		func g(u *user) { with(u, func() { u.name = ""; here() }) }`}, "free0.face true", ""},
	{"callback with and without", []string{mid + `
		func with(u *user, do func()) { if u.face { do() } else { do() } }
		func g(u *user) { with(u, func() { u.name = ""; here() }) }`}, "", "13 13"},
	{"function as a value", []string{mid + `
		func f(u *user) { here() }
		func g(u *user) { if u.face { f(u) } }
		var table = []func(*user){f}`}, "", "14 12"},
	{"through an interface", []string{mid + `
		type faces interface { add(u *user) }
		type impl struct{}
		func (impl) add(u *user) { here() }
		func g(fs faces, u *user) { if u.face { fs.add(u) } }`}, "param1.face true", ""},
	{"through another package's interface", []string{
		"// a\npackage a\ntype Faces interface { Add(id string, photo []byte) }",
		"// b\npackage b\nimport \"a\"\nfunc Serve(fs a.Faces, id string, face bool) { if face { fs.Add(id, nil) } }",
		"// p\npackage p\nfunc here() {}\ntype Impl struct{}\nfunc (*Impl) Add(id string, photo []byte) { here() }"},
		"?[face] true", ""},
}

func (c wayCase) run(t *testing.T, mutate func(*guard.Engine, *guard.Program)) (entry, missing string) {
	t.Helper()
	w := build(t, mutate, c.sources...)
	calls := w.heres()
	require.Len(t, calls, 1)
	key := guard.KeyOf(calls[0].Parent())
	held := w.engine.Tests(calls[0])
	var subjects []guard.Ref
	for _, p := range calls[0].Parent().Params {
		subjects = append(subjects, w.engine.Refs(p)...)
	}
	chain, ok := w.program.Missing(guard.Place{Func: key, Pos: w.env().Position(calls[0].Pos()), Held: held, Subjects: subjects},
		func(t guard.Test, about guard.Relation) bool {
			s := strings.ToLower(t.String() + " " + t.Root.Name)
			return t.Yes && about != guard.Different && (strings.Contains(s, "face") || strings.Contains(s, "check("))
		})
	if ok {
		var lines []string
		for _, pos := range chain {
			lines = append(lines, fmt.Sprint(pos.Line))
		}
		missing = strings.Join(lines, " ")
	}
	return text(w.program.Entry(key)), missing
}

func TestCallers(t *testing.T) {
	for _, test := range callerCases {
		t.Run(test.name, func(t *testing.T) {
			entry, missing := test.run(t, nil)
			require.Equal(t, test.entry, entry)
			require.Equal(t, test.missing, missing)
		})
	}
}
