package taint

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// maxBeside bounds how many fields of a record are named.
const maxBeside = 4

// maxRecords is how deep records within records are looked into.
const maxRecords = 2

// beside returns the fields of the record v by which somebody is known by name,
// number or address.
func (b *builder) beside(v ssa.Value, medium model.Medium) []string {
	v = underInterface(v)
	out := besideKeys(v, maxRecords)
	if s := structOf(v.Type()); s != nil {
		out = append(out, besideIn(s, medium == model.Document, maxRecords)...)
	}
	return few(out)
}

// besideColumns returns the columns by which somebody is known, of those that
// the statement of a call fills.
func (b *builder) besideColumns(v ssa.CallInstruction, t target, r *model.Row) []string {
	if r.Medium != model.SQL || b.env.Columns == nil {
		return nil
	}
	text, _ := b.statement(v, t, r, maxNested)
	if text == "" {
		return nil
	}
	var out []string
	for _, c := range b.env.Columns(text) {
		if facedata.Identifies(c.Name) {
			out = append(out, c.Name)
		}
	}
	return few(out)
}

// few returns the first of names, each once.
func few(names []string) []string {
	var out []string
	for _, name := range names {
		if !slices.Contains(out, name) && len(out) < maxBeside {
			out = append(out, name)
		}
	}
	return out
}

// besideIn reads the fields of s. With nested, a record within it is kept with
// it, as documents are.
func besideIn(s *types.Struct, nested bool, depth int) []string {
	var out []string
	for i := range s.NumFields() {
		f, tag := s.Field(i), s.Tag(i)
		switch inner := recordAt(f.Type()); {
		case leftOut(tag):
		case holdsIdentity(f.Type()) && identifies(f.Name(), tag):
			out = append(out, f.Name())
		case inner != nil && depth > 0 && (nested || f.Anonymous() || inColumns(tag)):
			out = append(out, besideIn(inner, nested, depth-1)...)
		}
	}
	return out
}

// recordAt returns the struct that a field of type t holds or points to.
func recordAt(t types.Type) *types.Struct {
	if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, _ := types.Unalias(t).Underlying().(*types.Struct)
	return s
}

// inColumns reports whether a tag makes columns of the row of what is within
// the field, rather than rows elsewhere.
func inColumns(tag string) bool {
	gorm := strings.ToLower(reflect.StructTag(tag).Get("gorm"))
	xorm := strings.ToLower(reflect.StructTag(tag).Get("xorm"))
	return strings.Contains(gorm, "embedded") || strings.Contains(gorm, "serializer:") || strings.Contains(gorm, "type:json") ||
		strings.Contains(xorm, "extends") || strings.Contains(xorm, "json")
}

// besideKeys returns the constant keys by which somebody is known, of a map or
// list of entries that is made where it is kept.
func besideKeys(v ssa.Value, depth int) []string {
	var out []string
	entry := func(key, value ssa.Value) {
		if key == nil || value == nil {
			return
		}
		switch name, ok := constString(key); {
		case !ok:
		case strings.HasPrefix(name, "$") && depth > 0:
			out = append(out, besideKeys(underInterface(value), depth-1)...)
		case facedata.Identifies(name):
			out = append(out, name)
		}
	}
	switch v := v.(type) {
	case *ssa.MakeMap:
		for _, ref := range *v.Referrers() {
			if put, ok := ref.(*ssa.MapUpdate); ok && put.Map == v {
				entry(put.Key, put.Value)
			}
		}
	case *ssa.ChangeType:
		return besideKeys(v.X, depth)
	case *ssa.Slice:
		for _, e := range listed(v) {
			if e == nil {
				continue
			}
			key, _ := fieldSet(e, []string{"Key"})
			value, _ := fieldSet(e, []string{"Value"})
			entry(key, value)
		}
	}
	return out
}

func identifies(name, tag string) bool {
	if facedata.Identifies(name) {
		return true
	}
	return slices.ContainsFunc(facedata.TagWords(reflect.StructTag(tag)), facedata.Identifies)
}

// holdsIdentity reports whether a name, number or address can be in a value of
// type t: a text or a number, or one that may be missing.
func holdsIdentity(t types.Type) bool {
	if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok && s.NumFields() == 2 && s.Field(1).Name() == "Valid" {
		t = s.Field(0).Type()
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&(types.IsString|types.IsInteger) != 0
}
