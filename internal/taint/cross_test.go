package taint

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
)

// world analyses packages one after the other, each with what its imports
// exported and nothing else, as drivers do.
type world struct {
	c        *compiler
	lose     func(*Known) // takes something out of what each import exported; nil: nothing
	exported map[string][]byte
	found    map[string][]string // flows by the package that completes them
	told     []string            // what is told of flows, and of erasures in functions called Serve, package by package
}

func newWorld(t *testing.T) *world {
	return &world{c: newCompiler(t), exported: make(map[string][]byte), found: make(map[string][]string)}
}

func (w *world) add(path, text string) { w.learn(w.c.build(path, text)) }

// learn analyses a package that is compiled.
func (w *world) learn(u *unit) {
	t := w.c.t
	t.Helper()
	var imports []*Known
	for _, imp := range u.pkg.Imports() {
		if data, ok := w.exported[imp.Path()]; ok {
			var k Known
			require.NoError(t, Decode(data, &k))
			if w.lose != nil {
				w.lose(&k)
			}
			imports = append(imports, &k)
		}
	}
	own := w.c.summarise(u, imports...)
	keys := keysOf(own)
	for _, key := range keys {
		if strings.HasSuffix(key, ".Serve") {
			own.Entries = append(own.Entries, key)
		}
	}
	merged := Merge(append([]*Known{own}, imports...)...)
	l := Link(merged.Funcs, merged.Types, merged.Ifaces, keys, imports...)
	flows := l.Flows(slices.Concat(keys, l.Reached(keys)))
	path := u.pkg.Path()
	for _, f := range flows {
		w.found[path] = append(w.found[path], f.FuncName)
		said := f.Evidence[0]
		w.told = append(w.told, fmt.Sprintf("%s: %s at %s: %s by %s; known by %s of %s at %s, %s", path, f.FuncName, at(f.Pos),
			tellFlow(f, func(h Hop) string { return h.Step().Text.En + " at " + at(h.Pos) }), f.Store.Call, said.Part, said.Object, at(said.Pos), said.Basis))
	}
	logged := l.Logged(slices.Concat(keys, l.Reached(keys)))
	for _, f := range logged {
		w.told = append(w.told, fmt.Sprintf("%s: logged at %s by %s: %v", path, at(f.At), f.Store.Call, f.Kind))
	}
	sent := l.Sent(slices.Concat(keys, l.Reached(keys)))
	for _, f := range sent {
		opened := ""
		if f.Store.Opened.IsValid() {
			opened = ", opened at " + at(f.Store.Opened)
		}
		w.told = append(w.told, fmt.Sprintf("%s: sent at %s by %s to %s%s: %v", path, at(f.At), f.Store.Call, f.To[0].Text, opened, f.Kind))
	}
	replied := l.Replied(slices.Concat(keys, l.Reached(keys)))
	for _, f := range replied {
		w.told = append(w.told, fmt.Sprintf("%s: answered at %s by %s: %v, of many: %v", path, at(f.At), f.Store.Call, f.Kind, f.Many()))
	}
	for _, e := range l.Erasures(merged.Entries) {
		w.told = append(w.told, path+": "+tellErasure(e)+" at "+at(e.Pos))
	}
	data, err := Encode(l.Export(keys, merged, slices.Concat(flows, logged, sent, replied)))
	require.NoError(t, err)
	w.exported[path] = data
}

func at(p finding.Position) string {
	return strings.TrimSuffix(p.File, ".go") + ":" + strconv.Itoa(p.Line)
}

var worlds = []struct {
	name  string
	texts []string // of packages a, b, c …
	want  map[string][]string
}{
	{"overwritten and filled by an open function", []string{
		`package a; import "api"; type Source interface{ Get() []byte }; type Person struct{ A, B []byte }; func (p *Person) Set(s Source) { p.A = s.Get() }; func Make(s Source) *Person { p := &Person{A: api.Read()}; p.Set(s); return p }`,
		`package b; import ("a"; "api"); type camera struct{}; func (camera) Get() []byte { b := api.Read(); api.Recognise(b); return b }; func f() { api.Keep("p", a.Make(camera{})) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"mixture that an implementation recognises", []string{
		`package a; type Book interface{ Put(map[string][]byte) }; func Enrol(s Book, k, l string, x, y []byte) { m := map[string][]byte{}; m[k] = x; m[l] = y; s.Put(m) }`,
		`package b; import ("a"; "api"); type book struct{}; func (book) Put(m map[string][]byte) { for _, b := range m { api.Recognise(b) } }; func f() { x := api.Read(); a.Enrol(book{}, api.Text(), api.Text(), x, api.Read()); api.Keep("p", x) }`,
	}, nil},
	{"implementation that keeps, beside one that does nothing", []string{
		`package a; import "api"; type Store interface{ Put([]byte) }; type disk struct{}; func (*disk) Put(b []byte) { api.Keep("p", b) }; type null struct{ n int }; func (*null) Put(b []byte) {}; func NewNull() Store { return &null{} }; func NewDisk() Store { return &disk{} }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.NewDisk().Put(b) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"implementation that does nothing", []string{
		`package a; import "api"; type Store interface{ Put([]byte) }; type disk struct{}; func (*disk) Put(b []byte) { api.Keep("p", b) }; type null struct{ n int }; func (*null) Put(b []byte) {}; func NewNull() Store { return &null{} }; func NewDisk() Store { return &disk{} }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.NewNull().Put(b) }`,
	}, nil},
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
	{"open function that another calls", []string{
		`package a; type Store interface{ Put([]byte) }; func save(s Store, b []byte) { s.Put(b) }; func Enrol(s Store, b []byte) { save(s, b) }`,
		`package b; import ("a"; "api"); type disk struct{}; func (disk) Put(b []byte) { api.Keep("p", b) }; func f() { b := api.Read(); api.Recognise(b); a.Enrol(disk{}, b) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"open function, called by the package between", []string{
		`package a; type Store interface{ Put([]byte) }; func Save(s Store, b []byte) { s.Put(b) }`,
		`package b; import ("a"; "api"); func Enrol(s a.Store) { b := api.Read(); api.Recognise(b); a.Save(s, b) }`,
		`package c; import ("b"; "api"); type disk struct{}; func (disk) Put(b []byte) { api.Keep("p", b) }; func f() { b.Enrol(disk{}) }`,
	}, map[string][]string{"c": {"b.Enrol"}}},
	{"function passed", []string{
		`package a; func Each(bs [][]byte, f func([]byte)) { for _, b := range bs { f(b) } }`,
		`package b; import ("a"; "api"); func keep(b []byte) { api.Keep("p", b) }; func f() { b := api.Read(); api.Recognise(b); a.Each([][]byte{b}, keep) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"function passed that recovers", []string{
		`package a; func Run(h func(), b []byte) { defer h(); panic(b) }`,
		`package b; import ("a"; "api"); func handle() { api.Keep("p", recover()) }; func f() { b := api.Read(); api.Recognise(b); a.Run(handle, b) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"literal with an open call", []string{
		`package a; import "api"; type Store interface{ Put([]byte) }; func Enrol(s Store) { b := api.Read(); api.Recognise(b); defer func() { s.Put(b) }() }`,
		`package b; import ("a"; "api"); type disk struct{}; func (disk) Put(b []byte) { api.Keep("p", b) }; func f() { a.Enrol(disk{}) }`,
	}, map[string][]string{"b": {"a.Enrol"}}},
	{"returned without it", []string{
		`package a; type Pair struct{ A, B []byte }; func Without(p Pair) Pair { p.A = nil; return p }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); api.Keep("p", a.Without(a.Pair{A: b})) }`,
	}, nil},
	{"kept without it", []string{
		`package a; import "api"; type Pair struct{ A, B []byte }; func Keep(p *Pair) { p.A = nil; api.Keep("p", p) }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Keep(&a.Pair{A: b}) }`,
	}, nil},
	{"kept with what is in it", []string{
		`package a; import "api"; type Pair struct{ A, B []byte }; func Keep(p *Pair) { api.Keep("p", p) }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Keep(&a.Pair{A: b}) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"mixture that is recognised", []string{
		`package a; func Mix(k, l string, x, y []byte) map[string][]byte { m := map[string][]byte{}; m[k] = x; m[l] = y; return m }`,
		`package b; import ("a"; "api"); func f() { x := api.Read(); m := a.Mix(api.Text(), api.Text(), x, api.Read()); api.Recognise(m[api.Text()]); api.Keep("p", x) }`,
	}, nil},
	{"entry of a map that was filled under any key", []string{
		`package a; func Table(k string, p *[]byte) map[string]*[]byte { m := map[string]*[]byte{}; m[k] = p; return m }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); m := a.Table(api.Text(), &b); x := m["x"]; api.Recognise(*x); api.Keep("p", b) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"put into what is face data", []string{
		`package a; import "api"; func Load() map[string][]byte { return api.Faces() }`,
		`package b; import ("a"; "api"); func f() { m := a.Load(); x := api.Read(); m[api.Text()] = x; api.Keep("p", x) }`,
	}, nil},
	{"evidence from too far away", []string{
		`package a; import "api"; func f0(b []byte) { api.Recognise(b) }; func f1(b []byte) { f0(b) }; func f2(b []byte) { f1(b) }; func f3(b []byte) { f2(b) }; func F4(b []byte) { f3(b) }`,
		`package b; import ("a"; "api"); func f5(b []byte) { a.F4(b) }; func f6(b []byte) { f5(b) }; func f7(b []byte) { f6(b) }; func f8(b []byte) { f7(b) }; func f9(b []byte) { f8(b) }; func f() { b := api.Read(); f9(b); api.Keep("p", b) }`,
	}, nil},
	{"removed by the callee on one way", []string{
		`package a; import "api"; func Drop(p, why string) { if why == "age" { api.Remove(p) } }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); p := api.Text(); api.Keep(p, b); a.Drop(p, api.Text()) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"overwritten by the callee", []string{
		`package a; type Pair struct{ A, B []byte }; func Redact(why string, p *Pair) { p.A = nil }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); x := &a.Pair{A: b}; a.Redact("x", x); api.Keep("p", x) }`,
	}, nil},
	{"other field overwritten by the callee", []string{
		`package a; type Pair struct{ A, B []byte }; func Redact(why string, p *Pair) { p.A = nil }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); x := &a.Pair{B: b}; a.Redact("x", x); api.Keep("p", x) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"field named for a face, cleared by the callee", []string{
		`package a; type Selfie struct{ FaceImage []byte }; func (s *Selfie) Clear() { s.FaceImage = nil }`,
		`package b; import ("a"; "api"); func f() { var x a.Selfie; api.Fill(&x); x.Clear(); api.Keep("p", &x) }`,
	}, nil},
	{"open file", []string{
		`package a; import "api"; func Open() *api.File { f, _ := api.Create("p"); return f }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Open().Write(b) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"path that says so", []string{
		`package a; func Path(n string) string { return n + "/face_images/x.jpg" }`,
		`package b; import ("a"; "api"); func f() { api.Keep(a.Path(api.Text()), api.Read()) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"path that says so, over three packages", []string{
		`package a; func Path(n string) string { return n + "/face_images/x.jpg" }`,
		`package b; import "a"; func Path(n string) string { return a.Path(n) }`,
		`package c; import ("api"; "b"); func f() { api.Keep(b.Path(api.Text()), api.Read()) }`,
	}, map[string][]string{"c": {"c.f"}}},
	{"one of two implementations", []string{
		`package a; import "api"; type Store interface{ Put([]byte) }; type disk struct{}; func (*disk) Put(b []byte) { api.Keep("p", b) }; type null struct{ n int }; func (*null) Put(b []byte) { api.Recognise(b) }; func NewNull() Store { return &null{} }; func NewDisk() Store { return &disk{} }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.NewNull().Put(b) }`,
	}, nil},
	{"error with data in its text", []string{
		`package a; import "api"; func Parse(b []byte) error { return api.Errorf("bad %x", b) }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); if err := a.Parse(b); err != nil { api.Keep("p", err.Error()) } }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"part of an entry that an implementation recognises", []string{
		`package a; type Pair struct{ A, B []byte }; type Book interface{ Put(map[string]*Pair) }; func Enrol(s Book, k string, p *Pair) { m := map[string]*Pair{}; m[k] = p; s.Put(m) }`,
		`package b; import ("a"; "api"); type book struct{}; func (book) Put(m map[string]*a.Pair) { api.Recognise(m["x"].A) }; func f() { p := &a.Pair{A: api.Read()}; a.Enrol(book{}, api.Text(), p); api.Keep("p", p.A) }`,
	}, map[string][]string{"b": {"b.f"}}},
	{"removed by the caller", []string{
		`package a; import "api"; func Spill(b []byte) string { p := api.Text(); api.Keep(p, b); return p }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); p := a.Spill(b); defer api.Remove(p) }`,
	}, nil},
	{"removed by the callee", []string{
		`package a; import "api"; func Count(b []byte) { p := api.Text(); api.Keep(p, b); api.Remove(p) }`,
		`package b; import ("a"; "api"); func f() { b := api.Read(); api.Recognise(b); a.Count(b) }`,
	}, nil},
}

func TestPackageByPackage(t *testing.T) {
	for _, c := range worlds {
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

// An open function goes into a fact without what it removes again itself.
func TestRemovalInAnOpenFunction(t *testing.T) {
	w := newWorld(t)
	w.add("a", `package a; import "api"; type Log interface{ Info(string) }; func Count(l Log, b []byte) { p := api.Text(); l.Info("x"); api.Keep(p, b); api.Remove(p) }`)
	w.add("b", `package b; import ("a"; "api"); type log struct{}; func (log) Info(string) {}; func f() { b := api.Read(); api.Recognise(b); a.Count(log{}, b) }`)
	require.Empty(t, w.found)
}
