package taint

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// apiText declares somebody else's package, and apiRows says what is known of it.
const apiText = `package api

import "time"

type File struct{}

func Read() []byte
func Text() string
func Fill(v any)
func Recognise(b []byte) error
func RecogniseFile(path string) error
func Keep(path string, data any)
func Remove(path string) error
func Expire(key string)
func Show(v any)
func Create(path string) (*File, error)
func Temp() string
func (f *File) Write(b []byte) error
func (f *File) Name() string
func Decode(b []byte) []byte
func Load(path string) []byte
func Blur(b []byte) []byte
func BlurIn(b []byte)
func Join(parts ...string) string
func Each(list [][]byte, fn func([]byte))
func Unknown(b []byte) []byte
func UnknownSize(b []byte) int
func Faces() map[string][]byte
func Errorf(f string, a ...any) error
func Put(k, v any)
func Get(k any) any
func Provide(fns ...any)
func Seal(b []byte) []byte
func Hash(b []byte) []byte
func Any(v any) Attr
func Cache(key string, v any, seconds int)
func Open(path string) *File
func Enrol(v any)
func (f *File) Upload(b []byte)
func MarkRemoved(path string)
func Clean(p string) string
func Log(f string, a ...any)
func Logf(f string, a ...any)
func CacheFor(key string, v any, ttl time.Duration)
func Save(key string, v any, o *Options)
func SaveWith(key string, v any, o Options)
func InsertAll(rows ...any)
func Query(key string) []byte
func Reply(v any)
func ReplyFile(path string)
func Encrypt(b []byte) string
func EncryptName(name string) string
func Dial(network, address string) *Conn
func (c *Conn) Write(b []byte) error
func Post(address string, body []byte)

var DefaultTTL time.Duration

type Options struct {
	TTL   time.Duration
	Inner struct{ Seconds int }
	Key   []byte
}
type Attr struct{ Value any }
type Conn struct{}
type Photo struct{ Data, Thumb []byte }
`

const apiRows = `package api
input Read result0
input Text result0
input Fill arg0
face Recognise arg0 kind=image
face RecogniseFile arg0 kind=reference
log Logf arg0...
sink Keep arg1 store=file id=path(arg0)
erase Remove store=file id=path(arg0)
erase Expire store=keyvalue id=const(arg0) later
handle Create result0 store=file id=path(arg0)
neutral Hash
flow File.Write arg0 -> recv
flow File.Name recv -> result0 op=name
flow Decode arg0 -> result0 op=decode
flow Load arg0 -> result0 op=load
blur Blur result0
blur BlurIn arg0
yields Faces result0 kind=image
flow Errorf arg1... -> result0 op=encode
flow Put arg1 -> shared(arg0)
flow Get shared(arg0) -> result0
calls Provide arg0... wired
flow Join arg0... -> result0 op=path
calls Each arg1 arg0.[] -> 0
flow Seal arg0 -> result0 op=seal
flow Any arg0 -> result0 op=wrap
flow Clean arg0 -> result0
sink Cache arg1 store=keyvalue id=const(arg0) ttl=arg2
handle Open result0 store=file id=path(arg0)
sink File.Upload arg0 store=object id=store(recv)+"faces"
erase MarkRemoved store=file id=path(arg0) soft
yields Photo.Data result0 kind=image
sink CacheFor arg1 store=keyvalue id=const(arg0) ttl=arg2
sink Save arg1 store=object id=const(arg0) ttl=arg2.TTL sealed=arg2.Key
sink SaveWith arg1 store=object id=const(arg0) ttl=arg2.Inner.Seconds
sink InsertAll arg0... store=document id="people"
input Query result0 store=keyvalue id=const(arg0)
handle Dial result0 store=wire id=const(arg0)+const(arg1)
flow Conn.Write arg0 -> recv
send Post arg1 to=arg0
reply Reply arg0
reply ReplyFile arg0 op=load
package x/gorm
sink DB.Create arg0 store=sql id=model(arg0)
erase DB.Delete store=sql id=model(arg0)
input DB.Find arg0 store=sql id=model(arg0)
`

// gormText declares a mapper.
const gormText = `package gorm

type DB struct{}

func (db *DB) Where(query string, args ...any) *DB
func (db *DB) Select(columns ...string) *DB
func (db *DB) Create(row any) error
func (db *DB) Delete(row any, conds ...any) error
func (db *DB) Find(rows any, conds ...any) error
`

// timeText declares what is asked of times.
const timeText = `package time

type Time struct{ at int64 }
type Duration int64

const (
	Millisecond Duration = 1e6
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func Now() Time
func Since(t Time) Duration
func Parse(layout, text string) (Time, error)
func (t Time) Add(d Duration) Time
func (t Time) Before(u Time) bool
func (t Time) After(u Time) bool
func (t Time) Unix() int64
func (t Time) IsZero() bool
`

// foreign are somebody else's packages: nothing is known of their bodies.
var foreign = map[string]bool{"api": true, "time": true, "x/gorm": true}

// unit is one package, compiled.
type unit struct {
	pkg   *types.Package
	funcs []*ssa.Function
	known *Known
}

// compiler compiles packages that import api and each other.
type compiler struct {
	t    *testing.T
	fset *token.FileSet
	pkgs map[string]*types.Package
	rows *model.Set
}

func newCompiler(t *testing.T) *compiler {
	t.Helper()
	pack, err := model.ParsePack("api.model", []byte(apiRows))
	require.NoError(t, err)
	set, err := model.NewSet(nil, pack)
	require.NoError(t, err)
	c := &compiler{t: t, fset: token.NewFileSet(), pkgs: map[string]*types.Package{"unsafe": types.Unsafe}, rows: set}
	c.check("time", timeText)
	c.check("api", apiText)
	c.check("x/gorm", gormText)
	return c
}

// Import finds what was compiled before.
func (c *compiler) Import(path string) (*types.Package, error) {
	if p := c.pkgs[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("no package %s", path)
}

func (c *compiler) check(path, text string) (*types.Package, *ast.File, *types.Info) {
	c.t.Helper()
	f, err := parser.ParseFile(c.fset, path+".go", text, parser.ParseComments|parser.SkipObjectResolution)
	require.NoError(c.t, err)
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Instances: make(map[*ast.Ident]types.Instance),
		Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Scopes: make(map[ast.Node]*types.Scope),
		Selections: make(map[*ast.SelectorExpr]*types.Selection), FileVersions: make(map[*ast.File]string),
	}
	conf := types.Config{Importer: c, IgnoreFuncBodies: foreign[path]}
	pkg, err := conf.Check(path, c.fset, []*ast.File{f}, info)
	require.NoError(c.t, err)
	c.pkgs[path] = pkg
	return pkg, f, info
}

// compile compiles and summarises one package.
func (c *compiler) compile(path, text string) *unit {
	c.t.Helper()
	u := c.build(path, text)
	u.known = c.summarise(u)
	return u
}

// build compiles one package.
func (c *compiler) build(path, text string) *unit {
	c.t.Helper()
	pkg, f, info := c.check(path, text)
	prog := ssa.NewProgram(c.fset, ssa.GlobalDebug)
	for _, imp := range pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	built := prog.CreatePackage(pkg, []*ast.File{f}, info, false)
	built.Build()
	u := &unit{pkg: pkg}
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		u.funcs = append(u.funcs, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	add(built.Func("init"))
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			if obj, ok := info.Defs[d.Name].(*types.Func); ok {
				add(prog.FuncValue(obj))
			}
		}
	}
	return u
}

func (c *compiler) env() *Env {
	return &Env{
		Rows:       c.rows.Rows,
		FieldRows:  c.rows.FieldRows,
		Declared:   func(types.Object) (facedata.Kind, bool) { return 0, false },
		Clears:     func(fn *types.Func) bool { return strings.HasPrefix(fn.Name(), "anonymise") },
		FirstParty: func(p *types.Package) bool { return !foreign[p.Path()] },
		Table:      tableOf,
		Soft:       func(types.Type) bool { return false },
		Change:     func(*ssa.CallCommon) Change { return Fills },
		Seals:      func(fn *types.Func) bool { return strings.Contains(fn.FullName(), ".sealed") },
		Serializer: func(name string) bool { return name == "sealed" },
		Encrypts:   func(fn *types.Func) bool { return strings.HasPrefix(fn.Name(), "encipher") },
		Store: func(fn *types.Func, directive string) (string, bool) {
			return "declared", strings.HasPrefix(fn.Name(), directive)
		},
		Ages: func(text string) bool { return strings.Contains(text, "age <") },
		Position: func(pos token.Pos) finding.Position {
			p := c.fset.Position(pos)
			return finding.Position{File: p.Filename, Line: p.Line, Col: p.Column}
		},
	}
}

// tableOf names the table of a type of a row, as PersonRow: person.
func tableOf(t types.Type) string {
	named, ok := content(t).(*types.Named)
	if !ok {
		return ""
	}
	name, ok := strings.CutSuffix(strings.ToLower(named.Obj().Name()), "row")
	if !ok {
		return ""
	}
	return name
}

// summarise summarises the functions of u, which imports what is known.
func (c *compiler) summarise(u *unit, imports ...*Known) *Known {
	env := c.env()
	for _, k := range imports {
		env.Learn(k)
	}
	known := new(Known)
	for _, fn := range BottomUp(u.funcs) {
		known.Funcs = append(known.Funcs, Summarize(env, fn))
	}
	known.Ifaces = env.Interfaces()
	for _, name := range u.pkg.Scope().Names() {
		obj, ok := u.pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || types.IsInterface(obj.Type()) {
			continue
		}
		set := types.NewMethodSet(types.NewPointer(obj.Type()))
		t := Type{Key: u.pkg.Path() + "." + name}
		for i := range set.Len() {
			fn := set.At(i).Obj().(*types.Func)
			t.Methods = append(t.Methods, Method{Name: fn.Id(), Sig: Signature(fn), Func: fn.FullName()})
		}
		slices.SortFunc(t.Methods, func(a, b Method) int { return strings.Compare(a.Name, b.Name) })
		known.Types = append(known.Types, t)
	}
	return known
}

func keysOf(k *Known) []string {
	var keys []string
	for _, s := range k.Funcs {
		keys = append(keys, s.Key)
	}
	return keys
}

// link links all that is known, as if it were one package.
func link(known *Known) *Linker {
	return Link(known.Funcs, known.Types, known.Ifaces, keysOf(known))
}

// flowsOf links what is known and returns the flows as "file:line kind".
func flowsOf(known *Known) []string {
	return describe(link(known).Flows(keysOf(known)))
}

func describe(flows []Flow) []string {
	var out []string
	for _, f := range flows {
		out = append(out, fmt.Sprintf("%s:%d %s", strings.TrimSuffix(f.Pos.File, ".go"), f.Pos.Line, f.Kind))
	}
	return out
}
