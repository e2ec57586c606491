package annotations

import (
	"bytes"
	"encoding/gob"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/source"
)

const today = "2026-11-01"

// program analyses packages the way go vet does: one after the other, with
// facts passed as bytes and only those of direct imports at hand.
type program struct {
	t       *testing.T
	root    string
	types   map[string]*types.Package
	facts   map[string][]byte
	indexes map[string]*Index
}

func newProgram(t *testing.T) *program {
	t.Helper()
	p := &program{t: t, root: t.TempDir(), types: map[string]*types.Package{}, facts: map[string][]byte{}, indexes: map[string]*Index{}}
	require.NoError(t, os.WriteFile(filepath.Join(p.root, "go.mod"), []byte("module m\n"), 0o600))
	return p
}

func (p *program) Import(path string) (*types.Package, error) { return p.types[path], nil }

// add analyses a package of one file and returns its index.
func (p *program) add(path, text string) *Index {
	p.t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, filepath.Join(p.root, path, "f.go"), text, parser.ParseComments)
	require.NoError(p.t, err)
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}}
	pkg, err := (&types.Config{Importer: p}).Check("m/"+path, fset, []*ast.File{f}, info)
	require.NoError(p.t, err)
	pass := &analysis.Pass{
		Fset: fset, Files: []*ast.File{f}, Pkg: pkg, TypesInfo: info,
		ImportPackageFact: func(from *types.Package, fact analysis.Fact) bool {
			data, ok := p.facts[from.Path()]
			if ok {
				require.NoError(p.t, gob.NewDecoder(bytes.NewReader(data)).Decode(fact))
			}
			return ok
		},
		ExportPackageFact: func(fact analysis.Fact) {
			var b bytes.Buffer
			require.NoError(p.t, gob.NewEncoder(&b).Encode(fact))
			p.facts[pkg.Path()] = b.Bytes()
		},
	}
	files, err := source.Analyzer.Run(pass)
	require.NoError(p.t, err)
	x := collect(pass, files.(*source.Files), &config.Config{}, today)
	p.types[pkg.Path()], p.indexes[pkg.Path()] = pkg, x
	return x
}

// object returns what a symbol names, with (name) for a parameter or result.
func (p *program) object(path, symbol string) types.Object {
	p.t.Helper()
	symbol, param, isParam := strings.Cut(strings.TrimSuffix(symbol, ")"), "(")
	obj := resolve(p.types["m/"+path], symbol)
	require.NotNil(p.t, obj, symbol)
	if isParam {
		for _, v := range variables(obj.(*types.Func).Signature()) {
			if v.Name() == param {
				return v
			}
		}
		require.Fail(p.t, "no parameter", param)
	}
	return obj
}

const library = `// Package lib keeps faces.
//
//facelint:role server
package lib

//facelint:raw
type Shot []byte

type Visitor struct {
	// Face is a picture.
	//
	//facelint:raw
	Face []byte
	Vec  []float32 //facelint:template
	Badge, Logo []byte //facelint:notface a drawing
	Key string ` + "`face:\"reference\" json:\"key\"`" + `
	Both string ` + "`face:\"image|reference\"`" + `
	Side []byte ` + "`face:\"none,a side of the cube\"`" + `
	Deep []struct {
		Pic []byte //facelint:raw
	}
	*Shot //facelint:reference
}

type Keeper interface {
	// Keep keeps.
	//facelint:store name=faces
	//facelint:raw img
	Keep(img, note []byte) error
}

type Box[T any] struct {
	V T //facelint:template
}

// Load loads.
//
//facelint:raw
func (v *Visitor) Load(key string) []byte { return nil }

//facelint:template v out
//facelint:notface a,b padding only
func Mix(v, a, b []float32) (out []float32) { return nil }

//facelint:erases name=faces
//facelint:basis kind=statutory "kept 30 days" by order
func Wipe() {}

//facelint:raw
var Last []byte

var ( // a group
	//facelint:attribute
	Age int
)

//facelint:consent scope=face,share
func Agreed() bool { return true }
`

func TestKind(t *testing.T) {
	p := newProgram(t)
	own := p.add("lib", library)
	require.Empty(t, own.Problems())
	// Middle packages say nothing, and the one that asks sees facts of the last.
	p.add("b", "package b\n\nimport \"m/lib\"\n\nfunc Get() *lib.Visitor { return nil }\n")
	p.add("c", "package c\n\nimport \"m/b\"\n\nvar Got = b.Get()\n")
	far := p.add("d", "package d\n\nimport \"m/c\"\n\nvar V = c.Got\n")

	for symbol, want := range map[string]facedata.Kind{
		"Shot": facedata.Image, "Visitor.Face": facedata.Image, "Visitor.Vec": facedata.Template,
		"Visitor.Key": facedata.Reference, "Visitor.Both": facedata.Image | facedata.Reference,
		"Visitor.Deep.Pic": facedata.Image, "Visitor.Shot": facedata.Reference, "Box.V": facedata.Template,
		"Keeper.Keep(img)": facedata.Image, "Visitor.Load": facedata.Image,
		"Mix(v)": facedata.Template, "Mix(out)": facedata.Template, "Last": facedata.Image, "Age": facedata.Attribute,
		"Visitor.Badge": 0, "Visitor.Logo": 0, "Visitor.Side": 0, "Mix(a)": 0, "Mix(b)": 0,
	} {
		for _, x := range []*Index{own, far} {
			kind, why, ok := x.Kind(p.object("lib", symbol))
			require.True(t, ok, symbol)
			require.Equal(t, want, kind, symbol)
			require.Equal(t, facedata.Annotation, why.Basis)
			require.Equal(t, "lib/f.go", why.Pos.File)
		}
	}
	for _, symbol := range []string{"Keeper.Keep(note)", "Keeper.Keep", "Mix", "Wipe", "Visitor", "Visitor.Deep", "Visitor.Load(key)"} {
		for _, x := range []*Index{own, far} {
			_, _, ok := x.Kind(p.object("lib", symbol))
			require.False(t, ok, symbol)
		}
	}
}

func TestKindOfTypeAndInstance(t *testing.T) {
	p := newProgram(t)
	p.add("lib", library)
	x := p.add("a", "package a\n\nimport \"m/lib\"\n\nvar S *lib.Shot\nvar B lib.Box[int]\n")
	kind, _, ok := x.Kind(p.object("a", "S"))
	require.True(t, ok)
	require.Equal(t, facedata.Image, kind)

	instance := p.object("a", "B").Type().Underlying().(*types.Struct).Field(0)
	kind, why, ok := x.Kind(instance)
	require.True(t, ok)
	require.Equal(t, facedata.Template, kind)
	require.Equal(t, "declared by facelint:template", why.Text.En)
}

func TestFuncAndPackage(t *testing.T) {
	p := newProgram(t)
	p.add("lib", library)
	x := p.add("a", "package a\n\nimport _ \"m/lib\"\n")
	names := func(symbol string) (found []string) {
		for _, d := range x.Func(p.object("lib", symbol).(*types.Func)) {
			found = append(found, d.Name)
		}
		return found
	}
	require.Equal(t, []string{"store", "raw"}, names("Keeper.Keep"))
	require.Equal(t, []string{"template", "notface"}, names("Mix"))

	wipe := x.Func(p.object("lib", "Wipe").(*types.Func))
	require.Equal(t, "faces", wipe[0].Attr("name"))
	require.Equal(t, "statutory", wipe[1].Attr("kind"))
	require.Equal(t, "kept 30 days by order", wipe[1].Reason)
	require.Equal(t, []string{"face", "share"}, x.Func(p.object("lib", "Agreed").(*types.Func))[0].List("scope"))
	require.Equal(t, []string{"server"}, x.Package("m/lib")[0].Args)
	require.Empty(t, x.Package("m/a"))
	require.Empty(t, x.Own())
}

func TestLocalVariables(t *testing.T) {
	p := newProgram(t)
	x := p.add("a", `package a

func f(n []byte) []byte {
	//facelint:raw
	a, b := n, n
	c := n //facelint:template
	//facelint:attribute
	var d = n
	for _, e := range n { //facelint:reference
		_ = e
	}
	_, _, _ = b, c, d
	return a
}
`)
	require.Empty(t, x.Problems())
	found := map[string]facedata.Kind{}
	for obj := range x.on {
		found[obj.Name()], _, _ = x.Kind(obj)
	}
	require.Equal(t, map[string]facedata.Kind{
		"a": facedata.Image, "b": facedata.Image, "c": facedata.Template, "d": facedata.Attribute, "e": facedata.Reference,
	}, found)
	require.Empty(t, p.facts["m/a"], "what is local stays local")
}

const allows = `package store

//facelint:allow rawface on a declaration
var A = 1

func f() int {
	//facelint:allow rawface first
	//facelint:allow facelog second
	x := 1
	y := 2 //facelint:allow rawface,retain trailing
	z := 3
	//facelint:allow rawface not right above

	w := g(
		4,
	) //facelint:allow rawface after the bracket
	return x + y + z + w //facelint:allow rawface once until=2026-10-31
}

// g is allowed.
//
//facelint:allow erase test double until=2026-11-01
func g(n int) int {
	return n
}
`

func TestAllow(t *testing.T) {
	p := newProgram(t)
	own := p.add("store", allows)
	p.add("mid", "package mid\n\nimport _ \"m/store\"\n")
	far := p.add("main", "package main\n\nimport _ \"m/mid\"\n")
	for _, x := range []*Index{own, far} {
		for line, want := range map[int]string{
			4: "on a declaration", 9: "first", 10: "trailing", 16: "after the bracket",
			2: "", 11: "", 14: "", 17: "",
		} {
			d, ok := x.Allow("rawface", finding.Position{File: "store/f.go", Line: line, Col: 3})
			require.Equal(t, want != "", ok, "line %d", line)
			if ok {
				require.Equal(t, want, d.Reason)
			}
		}
		for _, line := range []int{23, 24, 25} {
			_, ok := x.Allow("erase", finding.Position{File: "store/f.go", Line: line})
			require.True(t, ok, "line %d", line)
		}
		_, ok := x.Allow("rawface", finding.Position{File: "store/f.go", Line: 24})
		require.False(t, ok, "another rule")
		_, ok = x.Allow("retain", finding.Position{File: "store/f.go", Line: 10})
		require.True(t, ok)
		_, ok = x.Allow("rawface", finding.Position{File: "other/f.go", Line: 9})
		require.False(t, ok, "another file")
	}
	require.Len(t, own.Problems(), 1)
	require.Contains(t, own.Problems()[0].Text.En, "expired on 2026-10-31")
}

func TestAllowStaysInItsModule(t *testing.T) {
	p := newProgram(t)
	dep := p.root + "/dep"
	require.NoError(t, os.MkdirAll(dep, 0o750))
	require.NoError(t, os.WriteFile(dep+"/go.mod", []byte("module other\n"), 0o600))
	p.add("dep", allows)
	x := p.add("a", "package a\n\nimport _ \"m/dep\"\n")
	_, direct := x.Allow("rawface", finding.Position{File: "f.go", Line: 9})
	require.True(t, direct)
	require.NotContains(t, p.facts, "m/a")
}

func TestFactIsTheSameTwice(t *testing.T) {
	var before []byte
	for range 5 {
		p := newProgram(t)
		p.add("lib", library)
		p.add("b", "package b\n\nimport _ \"m/lib\"\n\n//facelint:raw\nvar X []byte\n")
		if before != nil {
			require.Equal(t, before, p.facts["m/b"])
		}
		before = p.facts["m/b"]
	}
}

func TestFactOfAnotherVersionIsLeft(t *testing.T) {
	p := newProgram(t)
	p.add("lib", library)
	var b bytes.Buffer
	require.NoError(t, gob.NewEncoder(&b).Encode(&Said{Version: version + 1, Entries: []Entry{{Package: "m/lib", Symbol: "Last", Place: OnVar, Directive: Directive{Name: "raw"}}}}))
	p.facts["m/lib"] = b.Bytes()
	x := p.add("a", "package a\n\nimport _ \"m/lib\"\n")
	_, _, ok := x.Kind(p.object("lib", "Last"))
	require.False(t, ok)
}

func TestForeignEntriesDoNoHarm(t *testing.T) {
	p := newProgram(t)
	lib := p.add("lib", "package lib\n\nvar X struct{ A int }\n")
	require.Empty(t, lib.Own())
	var b bytes.Buffer
	said := &Said{Version: version}
	for _, e := range []Entry{
		{Symbol: "Gone"}, {Symbol: "X.A.B"}, {Symbol: ""}, {Symbol: "X", Directive: Directive{Name: "nonsense"}},
		{Symbol: "X", Place: OnFunc, Directive: Directive{Name: "raw", Args: []string{"p"}}},
	} {
		e.Package = "m/lib"
		said.Entries = append(said.Entries, e)
	}
	require.NoError(t, gob.NewEncoder(&b).Encode(said))
	p.facts["m/lib"] = b.Bytes()
	require.NotPanics(t, func() { p.add("a", "package a\n\nimport _ \"m/lib\"\n") })
}
