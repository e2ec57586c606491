package model

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// check type-checks one file as the package of that import path.
func check(t *testing.T, path, src string) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	require.NoError(t, err)
	pkg, err := new(types.Config).Check(path, fset, []*ast.File{file}, nil)
	require.NoError(t, err)
	return pkg
}

// method returns the method of that name of a type of pkg, embedded ones included.
func method(t *testing.T, pkg *types.Package, typ, name string) *types.Func {
	t.Helper()
	obj, _, _ := types.LookupFieldOrMethod(pkg.Scope().Lookup(typ).Type(), true, pkg, name)
	require.IsType(t, (*types.Func)(nil), obj)
	return obj.(*types.Func)
}

func load(t *testing.T, pack string) *Set {
	t.Helper()
	user, err := ParsePack("user.model", []byte(pack))
	require.NoError(t, err)
	s, err := NewSet(nil, user)
	require.NoError(t, err)
	return s
}

func verbs(rows []*Row) []Verb {
	var vs []Verb
	for _, r := range rows {
		vs = append(vs, r.Verb)
	}
	return vs
}

const client = `package p
type cmdable func()
func (c cmdable) Set(b []byte) {}
func (c cmdable) Get() {}
type Client struct{ cmdable; Body []byte }
func (c *Client) Close() {}
type Other struct{}
func (Other) Close() {}
func Close() {}
type Getter interface { Fetch() }
type Wide interface { Getter; Put() }
type Box[T any] struct{}
func (b *Box[T]) Fill(t T) {}
type Filled = Box[int]
var loose interface { Fetch() }
`

func TestRowsMatchesReceivers(t *testing.T) {
	pkg := check(t, "example.com/p/v3", client)
	s := load(t, `package example.com/p/v2
sink Client.Set arg0 store=keyvalue
neutral *.Get
blur Client.Close recv
yields *.Close recv kind=image
input Close result0
erase Wide.Fetch store=file
flow Box.Fill arg0 -> recv
input Client.Body result0
`)
	require.Equal(t, []Verb{Sink}, verbs(s.Rows(method(t, pkg, "Client", "Set"))), "promoted")
	require.Equal(t, []Verb{Neutral}, verbs(s.Rows(method(t, pkg, "Client", "Get"))), "any type")
	require.Equal(t, []Verb{Blur, Yields}, verbs(s.Rows(method(t, pkg, "Client", "Close"))), "named and any")
	require.Equal(t, []Verb{Yields}, verbs(s.Rows(method(t, pkg, "Other", "Close"))), "any, not the named one")
	require.Equal(t, []Verb{Input}, verbs(s.Rows(pkg.Scope().Lookup("Close").(*types.Func))), "function")
	require.Equal(t, []Verb{Erase}, verbs(s.Rows(method(t, pkg, "Wide", "Fetch"))), "embedded interface")
	require.Equal(t, []Verb{Flow}, verbs(s.Rows(method(t, pkg, "Filled", "Fill"))), "instance of a generic")
	require.Empty(t, s.Rows(method(t, pkg, "Wide", "Put")))
	require.Empty(t, s.Rows(method(t, pkg, "loose", "Fetch")))

	owner := pkg.Scope().Lookup("Client").(*types.TypeName)
	require.Equal(t, []Verb{Input}, verbs(s.FieldRows(owner, "Body")))
	require.Empty(t, s.FieldRows(owner, "cmdable"))
}

func TestRowsOfOtherPackagesAndOfNone(t *testing.T) {
	s := load(t, "package example.com/p\nneutral Close\n")
	other := check(t, "example.com/q", client)
	require.Empty(t, s.Rows(other.Scope().Lookup("Close").(*types.Func)))

	variant := check(t, "example.com/p [example.com/p.test]", client)
	require.Len(t, s.Rows(variant.Scope().Lookup("Close").(*types.Func)), 1)

	universe := types.Universe.Lookup("error").Type()
	obj, _, _ := types.LookupFieldOrMethod(universe, false, nil, "Error")
	require.Empty(t, s.Rows(obj.(*types.Func)))
}

func TestUserRowsTakeThePlaceOfBuiltIn(t *testing.T) {
	osPkg := check(t, "os", "package os; func WriteFile(string, []byte) {}; func Create(string) {}")
	writeFile := osPkg.Scope().Lookup("WriteFile").(*types.Func)
	create := osPkg.Scope().Lookup("Create").(*types.Func)

	s := load(t, "package os\nsink WriteFile arg1 store=object\nblur WriteFile arg1\n")
	require.Equal(t, []Verb{Sink, Blur}, verbs(s.Rows(writeFile)))
	require.Equal(t, Object, s.Rows(writeFile)[0].Medium)
	require.Equal(t, []Verb{Handle}, verbs(s.Rows(create)), "other rows stay")

	s = load(t, "package os\nneutral WriteFile\n")
	require.Equal(t, []Verb{Neutral}, verbs(s.Rows(writeFile)))

	s = load(t, "")
	require.Equal(t, []Verb{Sink}, verbs(s.Rows(writeFile)), "built-in packs are not changed by overlays")
}

func TestMatters(t *testing.T) {
	require.True(t, Matters("os"))
	require.False(t, Matters("bytes"), "only flows")
	require.False(t, Matters("sync"), "calls what it is given")
	require.False(t, Matters("example.com/p"))
	s := load(t, "package example.com/p\ninput F arg0\npackage example.com/q\nneutral F\ncalls G arg0\n")
	require.True(t, s.Matters("example.com/p/v2"))
	require.False(t, s.Matters("example.com/q"))
	require.True(t, s.Matters("os"))
}

func TestHasPack(t *testing.T) {
	require.True(t, HasPack("os"))
	require.True(t, HasPack("github.com/redis/go-redis/v9"))
	require.True(t, HasPack("github.com/go-redis/redis/v8"), "fork")
	require.False(t, HasPack("github.com/redis"), "directory")
	require.False(t, HasPack("aliases"))
	require.False(t, HasPack("../packs/os"))
	require.False(t, HasPack(""))
}

func TestSetServesGoroutines(t *testing.T) {
	pkg := check(t, "example.com/p", client)
	s := load(t, "package example.com/p\nneutral Close\n")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			require.Len(t, s.Rows(pkg.Scope().Lookup("Close").(*types.Func)), 1)
		})
	}
	wg.Wait()
}

func TestRowsDoesNotAllocate(t *testing.T) {
	pkg := check(t, "example.com/p", client)
	s := load(t, "package example.com/p\nneutral Close\nneutral Other.Close\n")
	fns := []*types.Func{pkg.Scope().Lookup("Close").(*types.Func), method(t, pkg, "Other", "Close"), method(t, pkg, "Client", "Get")}
	for _, fn := range fns {
		s.Rows(fn)
		require.Zero(t, testing.AllocsPerRun(100, func() { s.Rows(fn) }), fn.FullName())
	}
}
