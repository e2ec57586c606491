package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// How a store keeps what it is given: for how long, encrypted or not, and
// beside what.

// limit returns the time at the port p.
func (t target) limit(p model.Port) model.Limit {
	ops := t.operands(p)
	if len(ops) != 1 {
		return model.NotTold
	}
	v, ok := fieldSet(underInterface(ops[0]), p.Path)
	switch {
	case !ok:
		return model.SomeTime
	case v == nil:
		return model.Forever
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		if ok && c.Value == nil {
			return model.Forever // the zero time
		}
		return model.SomeTime
	}
	n, _ := constant.Int64Val(c.Value)
	switch {
	case n == 0:
		return model.Forever
	case n < 0:
		return model.SomeTime // by convention of the API: what is there already, the default
	case isDuration(c.Type()):
		return model.Limit(math.Ceil(time.Duration(n).Seconds()))
	}
	return model.Limit(n)
}

// commandEnds reports whether s is written to by a command with an expiry.
func (s *Store) commandEnds(t target) bool {
	i := slices.IndexFunc(s.Parts, func(p IdentPart) bool { return p.Fn == "sql" })
	if i < 0 || s.Medium != model.KeyValue {
		return false
	}
	if verb := strings.ToUpper(s.Parts[i].Text); verb == "SETEX" || verb == "PSETEX" {
		return true
	}
	for _, a := range elements(t.args[len(t.args)-1]) {
		if text, ok := constString(underInterface(a)); ok && (strings.EqualFold(text, "EX") || strings.EqualFold(text, "PX")) {
			return true
		}
	}
	return false
}

func isDuration(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Name() == "Duration" && named.Obj().Pkg().Path() == "time"
}

// fieldSet returns what is put into the field at path of v, a struct made in
// the same function, nil if nothing is, and whether that can be told. With no
// path it returns v itself, or the constant that a package's variable begins
// with.
func fieldSet(v ssa.Value, path []string) (ssa.Value, bool) {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if g, ok := load.X.(*ssa.Global); ok && len(path) == 0 {
			return initialConst(g)
		}
		v = load.X
	}
	if len(path) == 0 {
		return v, true
	}
	if c, ok := v.(*ssa.Const); ok && c.Value == nil {
		return nil, true // no struct, or one of zeros
	}
	made, ok := v.(*ssa.Alloc)
	if !ok {
		return nil, false
	}
	switch found, ok := putAt(made, path); {
	case !ok || len(found) > 1:
		return nil, false
	case len(found) == 1:
		return found[0], true
	}
	return nil, true
}

// putAt returns what is put into the field at path of the struct at addr, and
// whether that is all there is to tell.
func putAt(addr ssa.Value, path []string) (found []ssa.Value, ok bool) {
	ok = true
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr != addr {
				continue
			}
			v, known := fieldSet(underInterface(ref.Val), path)
			if ok = ok && known; v != nil {
				found = append(found, v)
			}
		case *ssa.FieldAddr:
			if len(path) == 0 || fieldOf(ref.X.Type(), ref.Field).Name() != path[0] {
				continue
			}
			inner, known := putAt(ref, path[1:])
			ok, found = ok && known, append(found, inner...)
		}
	}
	return found, ok
}

// initialConst returns the constant that g is set to, if it is set once.
func initialConst(g *ssa.Global) (ssa.Value, bool) {
	init := g.Pkg.Func("init")
	if init == nil {
		return nil, false
	}
	var found ssa.Value
	for _, block := range init.Blocks {
		for _, instr := range block.Instrs {
			if st, ok := instr.(*ssa.Store); ok && st.Addr == g {
				found = st.Val
			}
		}
	}
	_, ok := found.(*ssa.Const)
	return found, ok
}

// contents is what a mapper or encoder makes of the fields of a record.
type contents struct {
	left   []string          // paths of fields that are not kept, or elsewhere
	sealed []string          // paths of fields that are encrypted on the way
	tables map[string]string // paths of associations, in left too, and the tables that their rows go to
	all    bool              // the whole record is encrypted on the way
	apart  bool              // these are rows that come along with a record
}

// contentsOf reads the tags, value methods and hooks of the type of v, a record
// that goes to a store of rows or documents.
func (b *builder) contentsOf(v ssa.Value, r *model.Row) contents {
	var c contents
	if r.Medium != model.SQL && r.Medium != model.Document {
		return c
	}
	if len(r.Ident.Parts) == 1 && r.Ident.Parts[0].Fn == "model" && strings.HasSuffix(r.Package, "/gorm") { // others put such fields into a column
		c.tables = make(map[string]string)
	}
	t := underInterface(v).Type()
	s := structOf(t)
	if s == nil {
		return c
	}
	c.all = slices.ContainsFunc(hooks, func(name string) bool { return b.sealsBy(t, name) })
	b.fieldContents(s, "", 3, &c)
	return c
}

// hooks are the methods by which mappers let a record change itself before it
// is kept.
var hooks = []string{"BeforeSave", "BeforeCreate", "BeforeInsert", "BeforeUpdate", "BeforeAppendModel", "MarshalBSON"}

func (b *builder) fieldContents(s *types.Struct, prefix string, depth int, c *contents) {
	for i := range s.NumFields() {
		f, path := s.Field(i), prefix
		if !embeds(f) {
			path += "." + f.Name()
		}
		switch {
		case leftOut(s.Tag(i)):
			c.left = append(c.left, pathsOf(f, prefix, depth)...)
		case c.tables != nil && b.associates(f, s.Tag(i)):
			c.left = append(c.left, path)
			c.tables[path] = b.env.Table(f.Type())
		case b.sealsBy(f.Type(), "Value") || b.sealsBy(f.Type(), "MarshalBSONValue") || b.sealingTag(s.Tag(i)):
			c.sealed = append(c.sealed, pathsOf(f, prefix, depth)...)
		default:
			if inner, ok := types.Unalias(f.Type()).Underlying().(*types.Struct); ok && depth > 0 {
				b.fieldContents(inner, path, depth-1, c)
			}
		}
	}
}

// embeds reports whether the fields of f are those of the struct that it is in.
func embeds(f *types.Var) bool { return f.Anonymous() && structOf(f.Type()) != nil }

// pathsOf returns the path of f in a struct at prefix, or those of its fields
// if it is embedded.
func pathsOf(f *types.Var, prefix string, depth int) []string {
	if !embeds(f) {
		return []string{prefix + "." + f.Name()}
	}
	var out []string
	for s, i := structOf(f.Type()), 0; depth > 0 && i < s.NumFields(); i++ {
		out = append(out, pathsOf(s.Field(i), prefix, depth-1)...)
	}
	return out
}

// associates reports whether a mapper keeps the field f in a table of its own:
// rows, or a pointer to one, with keys, that no tag puts into a column.
func (b *builder) associates(f *types.Var, tag string) bool {
	s := structOf(f.Type())
	if s == nil || f.Anonymous() || b.env.Table(f.Type()) == "" {
		return false
	}
	gorm := strings.ToLower(reflect.StructTag(tag).Get("gorm"))
	for _, inColumn := range []string{"serializer:", "type:json", "embedded"} {
		if strings.Contains(gorm, inColumn) {
			return false
		}
	}
	return reflect.StructTag(tag).Get("xorm") == "" && (strings.Contains(gorm, "foreignkey") || strings.Contains(gorm, "many2many") || keyed(s, 2))
}

// keyed reports whether rows of s have a key of their own.
func keyed(s *types.Struct, depth int) bool {
	for i := range s.NumFields() {
		f := s.Field(i)
		if strings.EqualFold(f.Name(), "id") || strings.Contains(strings.ToLower(s.Tag(i)), "primarykey") {
			return true
		}
		inner, ok := f.Type().Underlying().(*types.Struct)
		if ok && f.Anonymous() && depth > 0 && keyed(inner, depth-1) {
			return true
		}
	}
	return false
}

// leftOut reports whether a tag says that a mapper does not keep the field.
func leftOut(tag string) bool {
	for _, key := range []string{"gorm", "bson", "xorm", "bun", "db", "pg", "firestore", "dynamodbav"} {
		value := reflect.StructTag(tag).Get(key)
		if value == "-" || strings.HasPrefix(value, "-:") && value != "-:migration" {
			return true
		}
	}
	return false
}

// sealsBy reports whether values of type t have a method of that name that
// encrypts.
func (b *builder) sealsBy(t types.Type, method string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, method)
	fn, ok := obj.(*types.Func)
	return ok && b.env.Seals(fn)
}

// sealingTag reports whether a tag names a serializer that encrypts.
func (b *builder) sealingTag(tag string) bool {
	for part := range strings.SplitSeq(reflect.StructTag(tag).Get("gorm"), ";") {
		key, name, ok := strings.Cut(strings.TrimSpace(part), ":")
		if ok && strings.EqualFold(key, "serializer") && b.env.Serializer(name) {
			return true
		}
	}
	return false
}

// covers reports whether one of paths leads to, or above, where m is in one of
// the records at base.
func covers(paths []string, m mark, base val) bool {
	for _, r := range base {
		rest, ok := m.loc.below(r.loc)
		if !ok {
			continue
		}
		for _, p := range paths {
			if rest == p || strings.HasPrefix(rest, p+".") {
				return true
			}
		}
	}
	return false
}
