package flows

import (
	"go/constant"
	"go/types"
	"iter"
	"path"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/taint"
)

// Deletions that leave the data in place: through a mapper whose model says so,
// and by hand, by writing into a column that says of a row that it is deleted.

// soft reports whether a mapper only marks rows of t as erased: the type has a
// field that says when.
func (r *pass) soft(t types.Type) bool {
	named := rowType(t)
	return named != nil && r.marked(named.Underlying().(*types.Struct), 3)
}

func (r *pass) marked(s *types.Struct, depth int) bool {
	for i := range s.NumFields() {
		f := s.Field(i)
		switch {
		case mapperMarks(f, reflect.StructTag(s.Tag(i))):
			return true
		case f.Name() == "DeletedAt" && r.directly("github.com/jinzhu/gorm"):
			return true
		}
		if inner, ok := types.Unalias(f.Type()).Underlying().(*types.Struct); ok && f.Embedded() && depth > 0 && r.marked(inner, depth-1) {
			return true
		}
	}
	return false
}

// mapperMarks reports whether a mapper marks rows by the field f: gorm by its
// type, others by a word in its tag.
func mapperMarks(f *types.Var, tag reflect.StructTag) bool {
	if named, ok := types.Unalias(f.Type()).(*types.Named); ok && named.Obj().Name() == "DeletedAt" && named.Obj().Pkg() != nil {
		return strings.HasPrefix(named.Obj().Pkg().Path(), "gorm.io/")
	}
	return slices.Contains(strings.Fields(tag.Get("xorm")), "deleted") ||
		slices.Contains(strings.Split(tag.Get("bun"), ","), "soft_delete") ||
		slices.Contains(strings.Split(tag.Get("pg"), ","), "soft_delete")
}

func (r *pass) directly(path string) bool {
	return slices.ContainsFunc(r.Pkg.Imports(), func(p *types.Package) bool { return p.Path() == path })
}

// change returns what a call that changes rows or documents does to them by the
// columns that its arguments name.
func change(c *ssa.CallCommon) taint.Change {
	fn := calleeOf(c)
	if fn == nil || !strings.Contains(path.Base(fn.FullName()), "Update") {
		return taint.Fills
	}
	args := c.Args
	if fn.Signature().Recv() != nil && len(args) > fn.Signature().Params().Len() {
		args = args[1:]
	}
	out := taint.Fills
	for column, value := range assigned(args) {
		switch statement := "UPDATE rows SET " + column; {
		case lifecycle.Erases(statement):
			return taint.Clears
		case emptyValue(value):
			if lifecycle.HoldsFace("", column) {
				return taint.Clears
			}
		case lifecycle.Marks(statement) || lifecycle.SaysDeleted(column, constantText(value)):
			out = taint.Marks
		}
	}
	return out
}

// assigned yields the columns that are named by the arguments of a call that
// changes rows, and what each gets: a name with a value behind it, and maps from
// names to values.
func assigned(args []ssa.Value) iter.Seq2[string, ssa.Value] {
	return func(yield func(string, ssa.Value) bool) {
		for i, a := range args {
			a = boxed(a)
			if column := constantText(a); column != "" && i+1 < len(args) && !yield(column, boxed(args[i+1])) {
				return
			}
			if !entries(a, yield) {
				return
			}
		}
	}
}

// entries yields the entries of the map v, and of maps in it; it reports whether
// yield wants more. What a map in a document is the value of says how it changes
// the document, and an entry to be unset is empty.
func entries(v ssa.Value, yield func(string, ssa.Value) bool) bool {
	made, ok := v.(*ssa.MakeMap)
	if !ok {
		return true
	}
	for _, ref := range *made.Referrers() {
		u, ok := ref.(*ssa.MapUpdate)
		if !ok || u.Map != v {
			continue
		}
		if value := boxed(u.Value); !yield(constantText(u.Key), value) || !entries(value, yield) {
			return false
		}
	}
	return true
}

// boxed returns the value in an interface.
func boxed(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		default:
			return v
		}
	}
}

// emptyValue reports whether v says that there is nothing: nil, "", 0, false.
func emptyValue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	if c.Value == nil {
		return true
	}
	switch c.Value.Kind() {
	case constant.Bool:
		return !constant.BoolVal(c.Value)
	case constant.String:
		return constant.StringVal(c.Value) == ""
	}
	return constant.Sign(c.Value) == 0
}

func calleeOf(c *ssa.CallCommon) *types.Func {
	if c.IsInvoke() {
		return c.Method
	}
	if fn := c.StaticCallee(); fn != nil {
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}

// chain yields the calls on whose results c is called, the nearest first.
func chain(c *ssa.CallCommon) func(func(*ssa.CallCommon) bool) {
	return func(yield func(*ssa.CallCommon) bool) {
		for len(c.Args) > 0 && !c.IsInvoke() {
			prev, ok := c.Args[0].(*ssa.Call)
			if !ok || !yield(&prev.Call) {
				return
			}
			c = &prev.Call
		}
	}
}
