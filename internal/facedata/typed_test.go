package facedata

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// kinds of types, as the variables of a package.
const typed = `package p

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"image"
	"io"
	"mime/multipart"
	"net/url"
	"os"
)

type Descriptor [128]float32
type Blob []byte
type Path string
type Record struct{ A []byte }

var (
	b   []byte
	bb  [][]byte
	s   string
	ps  *string
	ns  sql.NullString
	raw json.RawMessage
	rd  io.Reader
	mf  multipart.File
	fh  *multipart.FileHeader
	fhs map[string][]*multipart.FileHeader
	im  image.Image
	rgb *image.RGBA
	pt  image.Point
	buf *bytes.Buffer
	f   *os.File
	f32 []float32
	f64 [][]float64
	d   Descriptor
	box [4]float32
	bl  Blob
	p   Path
	u   *url.URL
	n   int
	ok  bool
	fn  func() []byte
	rec Record
	a   any
	ss  []string
)
`

// stubs imports just enough of the packages that typed mentions.
type stubs struct{}

func (stubs) Import(importPath string) (*types.Package, error) {
	text := map[string]string{
		"bytes":          "type Buffer struct{}",
		"database/sql":   "type NullString struct{ String string; Valid bool }",
		"encoding/json":  "type RawMessage []byte",
		"image":          "type Image interface{ ColorModel() int; Bounds() int; At(x, y int) int }; type RGBA struct{}; type Point struct{ X, Y int }",
		"io":             "type Reader interface{ Read(p []byte) (int, error) }",
		"mime/multipart": "type File interface{ Read(p []byte) (int, error); Close() error }; type FileHeader struct{}",
		"net/url":        "type URL struct{}",
		"os":             "type File struct{}",
	}[importPath]
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "stub.go", "package "+path.Base(importPath)+"\n"+text, 0)
	if err != nil {
		return nil, err
	}
	return new(types.Config).Check(importPath, fset, []*ast.File{f}, nil)
}

func variables(t *testing.T) map[string]types.Type {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", typed, 0)
	require.NoError(t, err)
	conf := types.Config{Importer: stubs{}}
	pkg, err := conf.Check("p", fset, []*ast.File{f}, nil)
	require.NoError(t, err)
	found := map[string]types.Type{}
	for _, name := range pkg.Scope().Names() {
		found[name] = pkg.Scope().Lookup(name).Type()
	}
	found["mat"] = defined("gocv.io/x/gocv", "Mat")
	found["pgv"] = defined("example.com/app/vendor/github.com/pgvector/pgvector-go", "Vector")
	return found
}

func defined(path, name string) types.Type {
	pkg := types.NewPackage(path, "x")
	return types.NewNamed(types.NewTypeName(token.NoPos, pkg, name, nil), types.NewStruct(nil, nil), nil)
}

func TestHolds(t *testing.T) {
	vars := variables(t)
	for what, row := range map[string]struct {
		holds func(types.Type) bool
		yes   string
	}{
		"image":     {HoldsImage, "b bb s ps ns raw rd mf fh fhs im rgb buf f bl p ss mat Blob Path"},
		"template":  {HoldsTemplate, "b bb s ps ns raw f32 f64 d bl p ss mat pgv Blob Path Descriptor"},
		"reference": {HoldsReference, "s ps ns p u ss Path"},
	} {
		yes := strings.Fields(row.yes)
		for name, typ := range vars {
			require.Equal(t, contains(yes, name), row.holds(typ), "%s of %s %s", what, name, typ)
		}
	}
}

func contains(list []string, s string) bool {
	return strings.Contains(" "+strings.Join(list, " ")+" ", " "+s+" ")
}

func TestClassifyTyped(t *testing.T) {
	vars := variables(t)
	for _, c := range []struct {
		name, of string
		kind     Kind
		strong   bool
	}{
		{"face", "b", Image, true},
		{"userFace", "mat", Image, true},
		{"face", "fh", Image, true},
		{"selfie", "rd", Image, true},
		{"faces", "fhs", Image, true},
		{"人脸", "rgb", Image, true},
		{"face", "s", Image, false},
		{"face", "f32", Template, true},
		{"FaceIdData", "f64", Template, true},
		{"faceInfo", "d", Template, true},
		{"face", "pgv", Template, true},
		{"faceWidget", "b", Image, false},
		{"faceImage", "s", Image, false},
		{"faceImageBase64", "s", Image, true},
		{"faceImageBase64", "ps", Image, true},
		{"faceImage", "b", Image, true},
		{"idCardFaceImage", "b", Image, false},
		{"faceFile", "s", Reference, false},
		{"faceFile", "f", Image, true},
		{"faceImagePath", "p", Reference, true},
		{"selfie_url", "u", Reference, true},
		{"faceIDs", "ss", Reference, true},
		{"faceFeature", "b", Template, true},
		{"faceFeature", "s", Template, true},
		{"faceAge", "n", Attribute, true},

		{"face", "n", 0, false},
		{"face", "rec", 0, false},
		{"face", "fn", 0, false},
		{"face", "a", 0, false},
		{"face", "box", 0, false},
		{"face", "pt", 0, false},
		{"faceVerified", "ok", 0, false},
		{"faceImage", "ok", 0, false},
		{"faceId", "n", 0, false},
		{"faceBox", "f32", 0, false},
		{"faceAge", "fn", 0, false},
		{"photo", "b", 0, false},
		{"interface", "b", 0, false},
	} {
		w, ok := ClassifyTyped(c.name, vars[c.of])
		require.Equal(t, c.kind != 0, ok, "%s %s", c.name, vars[c.of])
		require.Equal(t, c.kind, w.Kind, "%s %s", c.name, vars[c.of])
		require.Equal(t, c.strong, w.Strong, "%s %s", c.name, vars[c.of])
	}
}
