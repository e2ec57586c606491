package taint

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
)

// piece is one of the things that a package tells others.
type piece struct {
	name string
	lose func(*Known)
}

// whole are types that a piece consists of and is not taken apart into.
var whole = []reflect.Type{reflect.TypeFor[Loc](), reflect.TypeFor[Path](), reflect.TypeFor[finding.Position](), reflect.TypeFor[place]()}

// pieces returns a piece for each field of each struct in what a package tells,
// and one for each kind of event. Leaving a field out makes it zero wherever it is.
func pieces() []piece {
	var out []piece
	seen := make(map[reflect.Type]bool)
	var visit func(t reflect.Type)
	visit = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			visit(t.Elem())
		case reflect.Struct:
			if seen[t] || slices.Contains(whole, t) {
				return
			}
			seen[t] = true
			for i := range t.NumField() {
				if f := t.Field(i); f.IsExported() {
					out = append(out, piece{t.Name() + "." + f.Name, func(k *Known) { zero(reflect.ValueOf(k), t, i) }})
					visit(f.Type)
				}
			}
		}
	}
	visit(reflect.TypeFor[Known]())
	for kind, name := range map[EventKind]string{Sinks: "events that keep", Proves: "events that prove", Erases: "events that erase", Logs: "events that log", Sends: "events that send", Replies: "events that answer"} {
		out = append(out, piece{name, func(k *Known) {
			for _, s := range k.Funcs {
				s.Events = slices.DeleteFunc(s.Events, func(e Event) bool { return e.Kind == kind })
			}
		}})
	}
	slices.SortFunc(out, func(a, b piece) int { return strings.Compare(a.name, b.name) })
	return out
}

// zero sets field i of the structs of type t in v to zero.
func zero(v reflect.Value, t reflect.Type, i int) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			zero(v.Elem(), t, i)
		}
	case reflect.Slice:
		for n := range v.Len() {
			zero(v.Index(n), t, i)
		}
	case reflect.Struct:
		if v.Type() == t {
			v.Field(i).SetZero()
		}
		for n := range v.NumField() {
			if f := v.Type().Field(n); f.IsExported() && !slices.Contains(whole, f.Type) {
				zero(v.Field(n), t, i)
			}
		}
	}
}

// tellingWorlds are worlds of which it matters what is told of them.
var tellingWorlds = []struct {
	name  string
	texts []string
	told  []string
}{
	{"sealed on the way", []string{"package a\nimport \"api\"\nfunc Seal(b []byte) []byte {\n\treturn api.Seal(b)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\tapi.Keep(\"p\", a.Seal(b))\n}"}, []string{"b: b.f at b:6: image high sealed: enters through api.Read at b:4, is passed to a.Seal at b:6, goes through api.Seal at a:4, is returned by a.Seal at b:6, is kept by api.Keep at b:6: file path:p by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"sealed where it is kept", []string{"package a\nimport \"api\"\nfunc Keep(b []byte) {\n\tapi.Keep(\"faces/x\", api.Seal(b))\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(b)\n}"}, []string{"b: b.f at b:6: image high sealed: enters through api.Read at b:4, is passed to a.Keep at b:6, goes through api.Seal at a:4, is kept by api.Keep at a:4: file path:faces/x by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"sealed before an open call", []string{"package a\nimport \"api\"\ntype Store interface{ Put([]byte) }\nfunc Enrol(s Store, b []byte) {\n\ts.Put(api.Seal(b))\n}",
		"package b\nimport (\"a\"; \"api\")\ntype disk struct{}\nfunc (disk) Put(b []byte) { api.Keep(\"p\", b) }\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Enrol(disk{}, b)\n}"}, []string{"b: b.f at b:8: image high sealed: enters through api.Read at b:6, is passed to a.Enrol at b:8, goes through api.Seal at a:5, is passed to a.Store.Put at a:5, is kept by api.Keep at b:4: file path:p by api.Keep; known by arg0 of api.Recognise at b:7, api"}},
	{"recognised by the callee", []string{"package a\nimport \"api\"\nfunc Match(b []byte) {\n\tapi.Recognise(b)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\ta.Match(b)\n\tapi.Keep(\"p\", b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is kept by api.Keep at b:6: file path:p by api.Keep; known by arg0 of api.Recognise at a:4, api"}},
	{"read by the callee", []string{"package a\nimport \"api\"\nfunc Load() []byte {\n\treturn api.Read()\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := a.Load()\n\tapi.Recognise(b)\n\tapi.Keep(\"p\", b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at a:4, is returned by a.Load at b:4, is kept by api.Keep at b:6: file path:p by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"kept for a time", []string{"package a\nimport \"api\"\nfunc Cache(b []byte) {\n\tapi.Cache(\"k\", b, 60)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Cache(b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is passed to a.Cache at b:6, is kept by api.Cache at a:4: keyvalue const:k, for 60 s by api.Cache; known by arg0 of api.Recognise at b:5, api"}},
	{"parameter of an open function", []string{"package a\ntype Store interface{ Put([]byte) }\n\nfunc Enrol(s Store, faceImage []byte) {\n\ts.Put(faceImage)\n}",
		"package b\nimport \"api\"\nimport \"a\"\ntype disk struct{}\nfunc (disk) Put(b []byte) { api.Keep(\"p\", b) }\nfunc f() { a.Enrol(disk{}, nil) }"}, []string{"b: a.Enrol at a:5: image medium: is the parameter faceImage at a:4, is passed to a.Store.Put at a:5, is kept by api.Keep at b:5: file path:p by api.Keep; known by parameter faceImage of faceImage at a:4, name"}},
	{"captured by an open literal", []string{"package a\nimport \"api\"\ntype Store interface{ Put([]byte) }\n\nfunc Enrol(s Store) func() {\n\tfaceImage := api.Read()\n\treturn func() { s.Put(faceImage) }\n}",
		"package b\nimport \"api\"\nimport \"a\"\ntype disk struct{}\nfunc (disk) Put(b []byte) { api.Keep(\"p\", b) }\nfunc f() { a.Enrol(disk{})() }"}, []string{"b: a function literal in a.Enrol at a:7: image medium: is read from a value at a:7, is passed to a.Store.Put at a:7, is kept by api.Keep at b:5: file path:p by api.Keep; known by variable faceImage of faceImage at a:7, name"}},
	{"kept by an open function", []string{"package a\nimport \"api\"\ntype Source interface{ Get() []byte }\nfunc Enrol(s Source) {\n\tb := s.Get()\n\tapi.Keep(\"p\", b)\n}",
		"package b\nimport \"api\"\nimport \"a\"\ntype camera struct{}\nfunc (camera) Get() []byte { b := api.Read(); api.Recognise(b); return b }\nfunc f() { a.Enrol(camera{}) }"}, []string{"b: a.Enrol at a:6: image high: enters through api.Read at b:5, is returned by a.Source.Get at a:5, is kept by api.Keep at a:6: file path:p by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"path that a function returns", []string{"package a\nfunc Path(n string) string { return \"data/\" + n }",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\tapi.Keep(a.Path(api.Text()), b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is kept by api.Keep at b:6: file path:data/ by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"erased by the callee", []string{"package a\nimport \"api\"\nfunc Purge() {\n\tapi.Remove(\"faces/x\")\n\tapi.MarkRemoved(\"texts/x\")\n}",
		"package b\nimport \"a\"\nfunc Serve() { a.Purge() }",
		"package c\nimport \"b\"\nvar serve = b.Serve"}, []string{"b: erases: file path:faces/x at a:4", "b: marks as erased: file path:texts/x at a:5", "c: erases: file path:faces/x at a:4", "c: marks as erased: file path:texts/x at a:5"}},
	{"forgotten later", []string{"package a\nimport \"api\"\nfunc Expire() {\n\tapi.Expire(\"k\")\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc Serve(b []byte) {\n\tapi.Cache(\"k\", b, 0)\n\ta.Expire()\n}"}, []string{"b: erases: keyvalue const:k, of an age at a:4"}},
	{"kept at rest", []string{"package a\nimport \"api\"\nfunc Keep(b []byte) {\n\tapi.Save(\"k\", b, &api.Options{Key: []byte(\"x\")})\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is passed to a.Keep at b:6, is kept by api.Save at a:4: object const:k, for ever, encrypted there by api.Save; known by arg0 of api.Recognise at b:5, api"}},
	{"kept at rest by who has the key", []string{"package a\nimport \"api\"\nfunc Keep(b, key []byte) {\n\tapi.Save(\"k\", b, &api.Options{Key: key})\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(b, []byte(\"x\"))\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is passed to a.Keep at b:6, is kept by api.Save at a:4: object const:k, for ever, encrypted there by api.Save; known by arg0 of api.Recognise at b:5, api"}},
	{"kept at rest by one of two", []string{"package a\nimport \"api\"\nfunc Keep(b, key []byte) {\n\tapi.Save(\"k\", b, &api.Options{Key: key})\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(b, []byte(\"x\"))\n}\nfunc g() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(b, nil)\n}"}, []string{"b: b.g at b:11: image high: enters through api.Read at b:9, is passed to a.Keep at b:11, is kept by api.Save at a:4: object const:k, for ever by api.Save; known by arg0 of api.Recognise at b:10, api"}},
	{"kept beside a name", []string{"package a\nimport \"api\"\ntype Person struct { Name string; Data []byte }\nfunc Keep(p *Person) {\n\tapi.InsertAll(p)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Keep(&a.Person{\"x\", b})\n}"}, []string{"b: b.f at b:6: image high: enters through api.Read at b:4, is assigned to Data at b:6, is passed to a.Keep at b:6, is kept by api.InsertAll at a:5: document :people, beside Name by api.InsertAll; known by arg0 of api.Recognise at b:5, api"}},
	{"read from a store by the callee", []string{"package a\nimport \"api\"\nfunc Load() []byte {\n\treturn api.Query(\"k\")\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := a.Load()\n\tapi.Recognise(b)\n\tapi.Keep(\"p\", b)\n}"}, []string{"b: b.f at b:6: image high: enters through api.Query at a:4, is returned by a.Load at b:4, is kept by api.Keep at b:6: file path:p, again by api.Keep; known by arg0 of api.Recognise at b:5, api"}},
	{"rows that only come along", []string{"package a\nimport \"x/gorm\"\ntype FaceRow struct { ID int; FaceImage []byte }\ntype PersonRow struct { Faces []FaceRow }\nfunc Keep(db *gorm.DB, p *PersonRow) {\n\tdb.Create(p)\n}",
		"package b\nimport (\"a\"; \"api\"; \"x/gorm\")\nfunc f(db *gorm.DB, p *a.PersonRow) {\n\tapi.Fill(p)\n\ta.Keep(db, p)\n}"}, nil},
	{"erased by age by the callee", []string{"package a\nimport \"x/gorm\"\ntype PersonRow struct { ID int }\nfunc Purge(db *gorm.DB) {\n\tdb.Where(\"age < ?\", 9).Delete(&PersonRow{})\n}",
		"package b\nimport (\"a\"; \"x/gorm\")\nfunc Serve(db *gorm.DB) { a.Purge(db) }"}, []string{"b: erases: sql :person, of an age at a:5"}},
	{"erased by age by an implementation", []string{"package a\nimport \"time\"\ntype Store interface{ Drop(string) }\nfunc Serve(s Store, at time.Time) {\n\tif at.Before(time.Now()) {\n\t\ts.Drop(\"faces/x\")\n\t}\n}",
		"package b\nimport (\"a\"; \"api\"; \"time\")\ntype disk struct{}\nfunc (disk) Drop(p string) {\n\tapi.Remove(p)\n}\nfunc Serve() { a.Serve(disk{}, time.Time{}) }"}, []string{"b: erases: file path:faces/x, of an age at b:5", "b: erases: file path:faces/x, of an age at b:5"}},
	{"logged by who is given anything to log", []string{"package a\nimport \"api\"\nfunc Logf(format string, args ...any) {\n\tapi.Logf(format, args...)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Logf(\"%v\", b)\n\ta.Logf(\"%d\", len(b))\n}"}, []string{"b: logged at b:6 by api.Logf: image"}},
	{"sent by the callee", []string{"package a\nimport \"api\"\nfunc Post(host string, b []byte) {\n\tapi.Post(\"http://\"+host+\"/x\", b)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Post(\"h\", b)\n}"}, []string{"b: sent at a:4 by api.Post to http://h/x: image"}},
	{"sent over a connection that another function makes", []string{"package a\nimport \"api\"\nfunc Dial(addr string) *api.Conn {\n\treturn api.Dial(\"tcp4\", addr)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Read()\n\tapi.Recognise(b)\n\ta.Dial(\"h:1\").Write(b)\n}"}, []string{"b: sent at b:6 by api.Dial to tcp://h:1, opened at a:4: image"}},
	{"answered by the callee", []string{"package a\nimport \"api\"\nfunc OK(v any) {\n\tapi.Reply(v)\n}",
		"package b\nimport (\"a\"; \"api\")\nfunc f() {\n\tb := api.Query(\"k\")\n\tapi.Recognise(b)\n\ta.OK(b)\n}"}, []string{"b: answered at a:4 by api.Reply: image, of many: false"}},
	{"left out of what an implementation answers", []string{"package a\nimport (\"api\"; \"x/gorm\")\ntype Row struct { ID int; Data []byte `json:\"-\"` }\ntype Out interface{ Put(any) }\nfunc Tell(o Out, db *gorm.DB) {\n\tvar r Row\n\tdb.Find(&r)\n\tapi.Recognise(r.Data)\n\to.Put(r)\n}",
		"package b\nimport (\"a\"; \"api\")\ntype web struct{}\nfunc (web) Put(v any) {\n\tapi.Reply(v)\n}\nfunc f() { a.Tell(web{}, nil) }"}, nil},
	{"many read by the callee", []string{"package a\nimport \"x/gorm\"\ntype Row struct { ID int; FaceImage []byte }\nfunc All(db *gorm.DB) []Row {\n\tvar all []Row\n\tdb.Find(&all)\n\treturn all\n}\nfunc Of(db *gorm.DB) []Row {\n\tvar all []Row\n\tdb.Where(\"user_id = ?\", 7).Find(&all)\n\treturn all\n}",
		"package b\nimport (\"a\"; \"api\"; \"x/gorm\")\nfunc f(db *gorm.DB) {\n\tapi.Reply(a.All(db))\n}\nfunc g(db *gorm.DB) {\n\tapi.Reply(a.Of(db))\n}"},
		[]string{"b: answered at b:4 by api.Reply: image, of many: true", "b: answered at b:7 by api.Reply: image, of many: false"}},
	{"some columns read by the callee", []string{"package a\nimport \"x/gorm\"\ntype Row struct { ID int; FaceImage []byte }\nfunc All(db *gorm.DB) []Row {\n\tvar all []Row\n\tdb.Select(\"id\").Find(&all)\n\treturn all\n}",
		"package b\nimport (\"a\"; \"api\"; \"x/gorm\")\nfunc f(db *gorm.DB) {\n\tapi.Reply(a.All(db))\n}"}, nil},
	{"taken back by the callee", []string{"package a\nimport \"api\"\nfunc Check(b []byte) {\n\tif err := api.Recognise(b); err != nil {\n\t\tapi.Remove(\"faces/x\")\n\t}\n}",
		"package b\nimport \"a\"\nfunc Serve() { a.Check(nil) }"}, nil},
	{"taken back by an implementation", []string{"package a\ntype Store interface{ Put([]byte) error; Drop(string) }\nfunc Serve(s Store) {\n\tif err := s.Put(nil); err != nil {\n\t\ts.Drop(\"faces/x\")\n\t}\n}",
		"package b\nimport \"a\"\nimport \"api\"\ntype disk struct{}\nfunc (disk) Put(b []byte) error { return nil }\nfunc (disk) Drop(p string) { api.Remove(p) }\nfunc f() { a.Serve(disk{}) }"}, nil},
}

func TestToldPackageByPackage(t *testing.T) {
	for _, c := range tellingWorlds {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			for i, text := range c.texts {
				w.add(string(rune('a'+i)), text)
			}
			require.Equal(t, c.told, w.told)
		})
	}
}

// Each piece of what a package tells is needed: without it something else is
// found in some world, or told of it.
func TestEveryPieceIsNeeded(t *testing.T) {
	type compiled struct {
		name  string
		c     *compiler
		units []*unit
		tells bool // it matters what is told
		told  string
	}
	run := func(w compiled, lose func(*Known)) (out string) {
		defer func() {
			if r := recover(); r != nil {
				out = "a panic"
			}
		}()
		v := newWorld(t)
		v.c, v.lose = w.c, lose
		for _, u := range w.units {
			v.learn(u)
		}
		if w.tells {
			return strings.Join(v.told, "\n")
		}
		return fmt.Sprint(v.found)
	}
	var all []compiled
	add := func(name string, texts []string, tells bool) {
		w := compiled{name: name, c: newCompiler(t), tells: tells}
		for i, text := range texts {
			w.units = append(w.units, w.c.build(string(rune('a'+i)), text))
		}
		w.told = run(w, nil)
		all = append(all, w)
	}
	for _, w := range worlds {
		add(w.name, w.texts, false)
	}
	for _, w := range tellingWorlds {
		add(w.name, w.texts, true)
	}
	for _, p := range pieces() {
		t.Run(p.name, func(t *testing.T) {
			i := slices.IndexFunc(all, func(w compiled) bool { return run(w, p.lose) != w.told })
			if why, ok := idle[p.name]; ok {
				require.Negative(t, i, "it is needed now, and no longer true that %s", why)
				return
			}
			require.GreaterOrEqual(t, i, 0, "nothing needs it")
			t.Log("needed by:", all[i].name)
		})
	}
}

// idle are pieces that travel and that nothing can need, with why.
//
// gap: each of them is either to be left out of facts or to be put to use.
var idle = map[string]string{
	"Event.Deferred": "what a callee defers is done when the caller goes on",
	"Summary.Cut":    "only the package of a function asks",
	"Summary.Frees":  "what callers see has none",
}
