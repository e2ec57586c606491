package taint

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// world analyses packages one after the other, each with what its imports
// exported and nothing else, as drivers do.
type world struct {
	c        *compiler
	exported map[string][]byte
	found    map[string][]string // flows by the package that completes them
}

func newWorld(t *testing.T) *world {
	return &world{c: newCompiler(t), exported: make(map[string][]byte), found: make(map[string][]string)}
}

func (w *world) add(path, text string) {
	t := w.c.t
	t.Helper()
	u := w.c.compile(path, text)
	keys := keysOf(u.known)
	all := []*Known{u.known}
	for _, imp := range u.pkg.Imports() {
		if data, ok := w.exported[imp.Path()]; ok {
			var k Known
			require.NoError(t, Decode(data, &k))
			all = append(all, &k)
		}
	}
	merged := Merge(all...)
	l := Link(merged.Funcs, merged.Types, merged.Ifaces, keys)
	flows := l.Flows(slices.Concat(keys, l.Reached(keys)))
	for _, f := range flows {
		w.found[path] = append(w.found[path], f.FuncName)
	}
	data, err := Encode(l.Export(keys, merged, flows))
	require.NoError(t, err)
	w.exported[path] = data
}

func TestPackageByPackage(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string // of packages a, b, c …
		want  map[string][]string
	}{
		{"helper that keeps", []string{
			`package a; import "api"; func Keep(b []byte) { api.Keep("p", b) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Keep(b) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"helper of another value", []string{
			`package a; import "api"; func Keep(b []byte) { api.Keep("p", b) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Keep(api.Read()) }`,
		}, nil},
		{"helper that recognises", []string{
			`package a; import "api"; func Match(b []byte) { api.Recognise(b) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); a.Match(b); api.Keep("p", b) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"helper that reads", []string{
			`package a; import "api"; func Read() []byte { b := api.Read(); api.Recognise(b); return b }`,
			`package b; import ("a"; "api"); func f() { api.Keep("p", a.Read()) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"told once", []string{
			`package a; import "api"; func Keep(b []byte) { api.Recognise(b); api.Keep("p", b) }`,
			`package b; import ("a"; "api"); func f() { a.Keep(api.Read()) }`,
		}, map[string][]string{"a": {"a.Keep"}}},
		{"over three packages", []string{
			`package a; import "api"; type Files struct{}; func (Files) Put(b []byte) { api.Keep("p", b) }`,
			`package b; import "a"; type Store struct{ Files a.Files }; func (s Store) Save(b []byte) { s.Files.Put(b) }`,
			`package c; import ("b"; "api"); func f(s b.Store) { b := api.Read(); api.Recognise(b); s.Save(b) }`,
		}, map[string][]string{"c": {"c.f"}}},
		{"package variable", []string{
			`package a; import "api"; var Last []byte; func Flush() { api.Keep("p", Last) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Last = b }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"generic", []string{
			`package a; import "api"; func Keep[T any](v T) { api.Keep("p", v) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Keep(b) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"embedded", []string{
			`package a; import "api"; type Files struct{}; func (*Files) Put(b []byte) { api.Keep("p", b) }`,
			`package b; import ("a"; "api"); type store struct{ *a.Files }; func f(s store) { b := api.Read(); api.Recognise(b); s.Put(b) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"implementation of an imported interface", []string{
			`package a; import "api"; type Store interface{ Put([]byte) }; func Enrol(s Store) { b := api.Read(); api.Recognise(b); s.Put(b) }`,
			`package b; import ("a"; "api"); type disk struct{}; func (disk) Put(b []byte) { api.Keep("p", b) }; func f() { a.Enrol(disk{}) }`,
		}, map[string][]string{"b": {"a.Enrol"}}},
		{"interface of an imported implementation", []string{
			`package a; import "api"; type Disk struct{}; func (Disk) Put(b []byte) { api.Keep("p", b) }`,
			`package b; import ("a"; "api"); type store interface{ Put([]byte) }; func f(s store) { b := api.Read(); api.Recognise(b); s.Put(b) }; func g() { f(a.Disk{}) }`,
		}, map[string][]string{"b": {"b.f"}}},
		{"another interface", []string{
			`package a; import "api"; type Disk struct{}; func (Disk) Put(s string) { api.Keep("p", s) }`,
			`package b; import ("a"; "api"); type store interface{ Put([]byte) }; func f(s store) { b := api.Read(); api.Recognise(b); s.Put(b) }; func g() { a.Disk{}.Put("x") }`,
		}, nil},
		{"removed by the caller", []string{
			`package a; import "api"; func Spill(b []byte) string { p := api.Text(); api.Keep(p, b); return p }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); p := a.Spill(b); defer api.Remove(p) }`,
		}, nil},
		{"removed by the callee", []string{
			`package a; import "api"; func Count(b []byte) { p := api.Text(); api.Keep(p, b); api.Remove(p) }`,
			`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Count(b) }`,
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			for i, text := range c.texts {
				w.add(string(rune('a'+i)), text)
			}
			if c.want == nil {
				require.Empty(t, w.found)
				return
			}
			require.Equal(t, c.want, w.found)
		})
	}
}

// A call and its implementation that a third package brings together are joined
// there, though neither leads to that package's own functions.
func TestThirdPackageJoinsTwo(t *testing.T) {
	w := newWorld(t)
	w.add("a", `package a; import "api"; type Disk struct{}; func (Disk) Put(b []byte) { api.Keep("p", b) }`)
	w.add("b", `package b; import "api"; type Store interface{ Put([]byte) }; func Enrol(s Store) { b := api.Read(); api.Recognise(b); s.Put(b) }`)
	w.add("c", `package c; import ("a"; "b"); func main() { b.Enrol(a.Disk{}) }`)
	require.Equal(t, map[string][]string{"c": {"b.Enrol"}}, w.found)
}

// gap: an open function goes into a fact without its branches, so that a
// removal that is not deferred no longer counts. It is to be empty.
func TestRemovalInAnOpenFunction(t *testing.T) {
	w := newWorld(t)
	w.add("a", `package a; import "api"; type Log interface{ Info(string) }; func Count(l Log, b []byte) { p := api.Text(); l.Info("x"); api.Keep(p, b); api.Remove(p) }`)
	w.add("b", `package b; import ("a"; "api"); type log struct{}; func (log) Info(string) {}; func f() { b := api.Read(); api.Recognise(b); a.Count(log{}, b) }`)
	require.Equal(t, map[string][]string{"b": {"b.f"}}, w.found)
}
