package facedata

import (
	"go/types"
	"slices"
	"strings"
)

// deepest bounds how many containers are opened: [][]byte holds images, and
// deeper nests are seldom of values.
const deepest = 3

// HoldsImage reports whether a value of type t can be a picture, or a container
// of pictures: bytes, text, readers, uploads, image.Image and its kin.
func HoldsImage(t types.Type) bool {
	return within(t, deepest, func(t types.Type) bool {
		return isBytes(t) || isText(t) || reads(t) || oneOf(t, imageTypes) || oneOf(t, matrixTypes) || isImageType(t)
	})
}

// HoldsTemplate reports whether a value of type t can be a face template, or a
// container of templates: a vector of numbers, bytes, or text that spells one.
func HoldsTemplate(t types.Type) bool {
	return isVector(t) || within(t, deepest, func(t types.Type) bool {
		return isBytes(t) || isText(t) || oneOf(t, matrixTypes)
	})
}

// HoldsReference reports whether a value of type t can lead to face data by a
// path, an address or an id. Plain integers are left out: a row number tells
// nothing outside its table.
func HoldsReference(t types.Type) bool {
	return within(t, deepest, func(t types.Type) bool {
		return isText(t) || oneOf(t, referenceTypes)
	})
}

// holdsAttribute reports whether a value of type t can be an age, a word for an
// emotion or a record of such.
func holdsAttribute(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Signature, *types.Interface, *types.Chan:
		return false
	}
	return true
}

// Types by full name that the standard kinds of types do not tell. Versions in
// import paths are left out.
var (
	imageTypes = []string{
		"bytes.Buffer", "bytes.Reader", "strings.Reader", "bufio.Reader", "os.File", "mime/multipart.FileHeader", "mime/multipart.Part",
		"gocv.io/x/gocv.NativeByteBuffer",
	}
	vectorTypes = []string{
		"github.com/pgvector/pgvector-go.Vector", "github.com/pgvector/pgvector-go.HalfVector", "gonum.org/v1/gonum/mat.VecDense",
	}
	matrixTypes    = []string{"gocv.io/x/gocv.Mat"}
	textTypes      = []string{"database/sql.NullString"}
	referenceTypes = []string{"net/url.URL", "github.com/google/uuid.UUID", "go.mongodb.org/mongo-driver/bson/primitive.ObjectID"}
)

// within reports whether holds is true of t or of what t contains through
// pointers, slices, arrays, maps and channels.
func within(t types.Type, depth int, holds func(types.Type) bool) bool {
	t = types.Unalias(t)
	if holds(t) {
		return true
	}
	if depth == 0 {
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return within(u.Elem(), depth-1, holds)
	case *types.Slice:
		return within(u.Elem(), depth-1, holds)
	case *types.Array:
		return within(u.Elem(), depth-1, holds)
	case *types.Map:
		return within(u.Elem(), depth-1, holds)
	case *types.Chan:
		return within(u.Elem(), depth-1, holds)
	}
	return false
}

// isVector reports whether t is a vector of floating-point numbers, or a
// container of vectors. Short arrays are points and boxes.
func isVector(t types.Type) bool {
	return within(t, deepest, func(t types.Type) bool {
		switch u := t.Underlying().(type) {
		case *types.Slice:
			return isFloat(u.Elem())
		case *types.Array:
			return isFloat(u.Elem()) && u.Len() >= shortestVector
		}
		return oneOf(t, vectorTypes)
	})
}

// shortestVector is less than the least dimension that face networks give.
const shortestVector = 64

func isFloat(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	b, ok := s.Elem().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// isText reports whether t is a string, or a pointer to one as SDKs use them.
func isText(t types.Type) bool {
	t = types.Unalias(t)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0 || oneOf(t, textTypes)
}

// reads reports whether t is an interface with io.Reader's method.
func reads(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range i.Methods() {
		sig := m.Signature()
		if m.Name() == "Read" && sig.Params().Len() == 1 && isBytes(sig.Params().At(0).Type()) && sig.Results().Len() == 2 {
			return true
		}
	}
	return false
}

// isImageType reports whether t is image.Image or one of the picture types of
// package image, or an interface that embeds it.
func isImageType(t types.Type) bool {
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "image" {
		switch n.Obj().Name() {
		case "Point", "Rectangle", "Config", "Uniform":
			return false
		}
		return true
	}
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	named := 0
	for m := range i.Methods() {
		if slices.Contains([]string{"ColorModel", "Bounds", "At"}, m.Name()) {
			named++
		}
	}
	return named == 3
}

// oneOf reports whether t is a defined type in names, vendored or not.
func oneOf(t types.Type, names []string) bool {
	n, ok := t.(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return false
	}
	path := n.Obj().Pkg().Path()
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		path = path[i+len("/vendor/"):]
	}
	for _, name := range names {
		dot := strings.LastIndexByte(name, '.')
		if n.Obj().Name() == name[dot+1:] && path == name[:dot] {
			return true
		}
	}
	return false
}
