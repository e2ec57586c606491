package flows

import (
	"go/constant"
	"go/types"
	"reflect"
	"strings"
	"unicode"

	"github.com/jinzhu/inflection"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
)

// Object-relational mappers name the table of a type by its TableName method,
// else by the plural of its name with underscores.

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
	return inflection.Plural(snake(named.Obj().Name()))
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

// soft reports whether a mapper only marks rows of t as erased: the type has a
// field that says when.
func soft(t types.Type) bool {
	named := rowType(t)
	if named == nil {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(named, true, named.Obj().Pkg(), "DeletedAt")
	v, ok := obj.(*types.Var)
	return ok && v.IsField()
}

// cascades returns which tables lose rows when another does, as the tags of
// associations say.
func (r *pass) cascades() []lifecycle.Cascade {
	var out []lifecycle.Cascade
	scope := r.Pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		s, ok := obj.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for i := range s.NumFields() {
			other := r.table(s.Field(i).Type())
			if other == "" || !cascading(reflect.StructTag(s.Tag(i))) {
				continue
			}
			self := r.table(obj.Type())
			if hasField(s, s.Field(i).Name()+"ID") || hasField(s, s.Field(i).Name()+"Id") {
				out = append(out, lifecycle.Cascade{Parent: other, Child: self})
			} else {
				out = append(out, lifecycle.Cascade{Parent: self, Child: other})
			}
		}
	}
	return out
}

func cascading(tag reflect.StructTag) bool {
	for _, key := range []string{"gorm", "bun", "xorm"} {
		if strings.Contains(strings.ToUpper(strings.ReplaceAll(tag.Get(key), " ", "")), "ONDELETE:CASCADE") {
			return true
		}
	}
	return false
}

func hasField(s *types.Struct, name string) bool {
	for i := range s.NumFields() {
		if s.Field(i).Name() == name {
			return true
		}
	}
	return false
}

func constantText(v ssa.Value) string {
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}
