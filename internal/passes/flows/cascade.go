package flows

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/source"
)

// Which tables lose rows when another does is said by the tags of associations,
// by foreign keys in SQL texts, and by deletions that name associations.

// cascades returns what the package says of tables that lose rows with others.
func (r *pass) cascades(fns []*ssa.Function) []lifecycle.Cascade {
	var out []lifecycle.Cascade
	scope := r.Pkg.Scope()
	for _, name := range scope.Names() {
		if obj, ok := scope.Lookup(name).(*types.TypeName); ok {
			out = append(out, r.associated(obj.Type(), func(_ *types.Var, tag reflect.StructTag) bool { return cascading(tag) })...)
		}
	}
	for _, file := range r.Pass.Files {
		out = append(out, literalKeys(file)...)
		out = append(out, r.embeddedKeys(file)...)
	}
	for _, fn := range fns {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					out = append(out, r.selected(call.Common())...)
				}
			}
		}
	}
	return out
}

// literalKeys returns the cascades that SQL texts in a file say.
func literalKeys(file *ast.File) []lifecycle.Cascade {
	var out []lifecycle.Cascade
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && strings.Contains(strings.ToUpper(lit.Value), "CASCADE") {
			if text, err := strconv.Unquote(lit.Value); err == nil {
				out = append(out, lifecycle.Cascades(text)...)
			}
		}
		return true
	})
	return out
}

// embeddedKeys returns the cascades that the SQL files say which a file embeds:
// migrations, as a rule.
func (r *pass) embeddedKeys(file *ast.File) []lifecycle.Cascade {
	var out []lifecycle.Cascade
	for _, e := range source.Embeds(r.Fset, file, func(name string) bool { return path.Ext(name) == ".sql" }) {
		out = append(out, lifecycle.Cascades(e.Text)...)
	}
	return out
}

// associated returns the cascades between the table of the struct t and those
// of its fields that want accepts.
func (r *pass) associated(t types.Type, want func(*types.Var, reflect.StructTag) bool) []lifecycle.Cascade {
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var out []lifecycle.Cascade
	for i := range s.NumFields() {
		f := s.Field(i)
		other := r.table(f.Type())
		if other == "" || !want(f, reflect.StructTag(s.Tag(i))) {
			continue
		}
		if self := r.table(t); belongs(s, f) {
			out = append(out, lifecycle.Cascade{Parent: other, Child: self})
		} else {
			out = append(out, lifecycle.Cascade{Parent: self, Child: other})
		}
	}
	return out
}

// owners returns which tables belong to which by an association or a key, as the
// types of the package say.
func (r *pass) owners() []lifecycle.Owner {
	var out []lifecycle.Owner
	scope := r.Pkg.Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		for _, c := range r.associated(obj.Type(), func(*types.Var, reflect.StructTag) bool { return true }) {
			out = append(out, lifecycle.Owner(c))
		}
		out = append(out, r.keyed(obj.Type())...)
	}
	return out
}

// keyed returns the tables that the struct t has a key of: UserID where User is
// a table of the package.
func (r *pass) keyed(t types.Type) []lifecycle.Owner {
	s, ok := t.Underlying().(*types.Struct)
	if !ok || r.table(t) == "" {
		return nil
	}
	var out []lifecycle.Owner
	for i := range s.NumFields() {
		name, ok := strings.CutSuffix(strings.ToLower(s.Field(i).Name()), "id")
		if !ok || name == "" {
			continue
		}
		for _, other := range r.Pkg.Scope().Names() {
			obj, ok := r.Pkg.Scope().Lookup(other).(*types.TypeName)
			if ok && strings.EqualFold(other, name) && r.table(obj.Type()) != "" {
				out = append(out, lifecycle.Owner{Parent: r.table(obj.Type()), Child: r.table(t)})
			}
		}
	}
	return out
}

// belongs reports whether the struct s holds the key of what its field f is,
// and not the other way round.
func belongs(s *types.Struct, f *types.Var) bool {
	return hasField(s, f.Name()+"ID") || hasField(s, f.Name()+"Id")
}

// everyAssociation is what gorm calls them in clause.Associations.
const everyAssociation = "~~~as~~~"

// selected returns the cascades of a deletion that names the associations to
// delete with the row: db.Select("Faces").Delete(&user).
func (r *pass) selected(c *ssa.CallCommon) []lifecycle.Cascade {
	fn := calleeOf(c)
	if fn == nil || fn.Name() != "Delete" || len(c.Args) < 2 || !slices.ContainsFunc(r.models.Rows(fn), func(row *model.Row) bool {
		return row.Verb == model.Erase && len(row.Ident.Parts) == 1 && row.Ident.Parts[0].Fn == "model"
	}) {
		return nil
	}
	var names []string
	for prev := range chain(c) {
		if f := prev.StaticCallee(); f != nil && f.Name() == "Select" {
			names = texts(prev)
		}
	}
	made, ok := c.Args[1].(*ssa.MakeInterface)
	if !ok || len(names) == 0 {
		return nil
	}
	row := rowType(made.X.Type())
	if row == nil {
		return nil
	}
	cs := r.associated(row, func(f *types.Var, tag reflect.StructTag) bool {
		return (slices.Contains(names, f.Name()) || slices.Contains(names, everyAssociation)) && !strings.Contains(tag.Get("gorm"), "many2many")
	})
	// What a row belongs to outlives it.
	return slices.DeleteFunc(cs, func(c lifecycle.Cascade) bool { return c.Child == r.table(row) })
}

// texts returns the constants that a call is given.
func texts(c *ssa.CallCommon) []string {
	var out []string
	for _, a := range c.Args {
		if made, ok := a.(*ssa.MakeInterface); ok {
			a = made.X
		}
		if s := constantText(a); s != "" {
			out = append(out, s)
		}
	}
	return append(out, variadicTexts(c)...)
}

// variadicTexts returns the constants in the slice that a variadic function is
// given.
func variadicTexts(c *ssa.CallCommon) []string {
	slice, ok := c.Args[len(c.Args)-1].(*ssa.Slice)
	if !ok {
		return nil
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var out []string
	for _, ref := range *array.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *addr.Referrers() {
			if st, ok := use.(*ssa.Store); ok {
				if made, ok := st.Val.(*ssa.MakeInterface); ok {
					out = append(out, constantText(made.X))
				}
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
