package flows

import (
	"go/constant"
	"go/types"
	"reflect"
	"strings"
	"unicode"

	"github.com/jinzhu/inflection"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Object-relational mappers name the table of a type by its TableName method,
// else by the plural of its name with underscores; xorm, whose models have its
// tags, by the name as it is.

// table returns the table that values of t, pointers to them and slices of
// them are kept in, "" if t is no type of a row.
func (r *pass) table(t types.Type) string {
	named := rowType(t)
	if named == nil || model.HasPack(named.Obj().Pkg().Path()) {
		return ""
	}
	if name := r.tables[named.Obj().Pkg().Path()+"."+named.Obj().Name()]; name != "" {
		return name
	}
	if s := named.Underlying().(*types.Struct); tagged(s, "xorm") {
		return snake(named.Obj().Name())
	}
	return inflection.Plural(snake(named.Obj().Name()))
}

// tagged reports whether a field of s has a tag with that key.
func tagged(s *types.Struct, key string) bool {
	for i := range s.NumFields() {
		if _, ok := reflect.StructTag(s.Tag(i)).Lookup(key); ok {
			return true
		}
	}
	return false
}

// rowType returns the named struct type that t is, points to or holds.
func rowType(t types.Type) *types.Named {
	for {
		t = types.Unalias(t)
		if named, ok := t.(*types.Named); ok {
			if _, ok := named.Underlying().(*types.Struct); ok && named.Obj().Pkg() != nil {
				return named
			}
		}
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return nil
		}
	}
}

func typeKey(t types.Type) string {
	if named := rowType(t); named != nil {
		return named.Obj().Pkg().Path() + "." + named.Obj().Name()
	}
	return ""
}

// snake writes a Go name with underscores: FaceID becomes face_id.
func snake(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, c := range runes {
		if unicode.IsUpper(c) && i > 0 {
			after := i+1 < len(runes) && unicode.IsLower(runes[i+1])
			if !unicode.IsUpper(runes[i-1]) && runes[i-1] != '_' || after {
				b.WriteByte('_')
			}
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

func constantText(v ssa.Value) string {
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}
