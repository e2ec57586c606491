package flows

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
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

// softErasures returns the calls of the package that mark data as deleted.
func (r *pass) softErasures(fns []*ssa.Function) []lifecycle.Erasure {
	var out []lifecycle.Erasure
	for _, fn := range fns {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				call, ok := instr.(ssa.CallInstruction)
				if !ok {
					continue
				}
				if store, ok := r.marks(call.Common()); ok {
					out = append(out, lifecycle.Erasure{Store: store, Pos: r.files.Position(call.Pos()), Func: taint.Key(fn), Soft: true})
				}
			}
		}
	}
	return out
}

// marks returns the store in which the call c marks data as deleted, and
// whether it does.
func (r *pass) marks(c *ssa.CallCommon) (lifecycle.Store, bool) {
	fn := calleeOf(c)
	if fn == nil {
		return lifecycle.Store{}, false
	}
	args := c.Args
	if fn.Signature().Recv() != nil && len(args) > fn.Signature().Params().Len() {
		args = args[1:]
	}
	for _, row := range r.models.Rows(fn.Origin()) {
		if row.Verb != model.Sink || len(row.Ident.Parts) != 1 {
			continue
		}
		switch part := row.Ident.Parts[0]; {
		case part.Fn == "sql" && part.Port.Base == model.Arg && part.Port.Index < len(args):
			if text := constantText(args[part.Port.Index]); lifecycle.Marks(text) {
				return lifecycle.Store{Medium: string(row.Medium), Name: lifecycle.Table(text)}, true
			}
		case strings.HasPrefix(fn.Name(), "Update") && slices.ContainsFunc(args, namesMark):
			return lifecycle.Store{Medium: string(row.Medium), Name: r.chainTable(c)}, true
		}
	}
	return lifecycle.Store{}, false
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

// namesMark reports whether v names a column that marks rows: it is the name,
// or a map with it among its keys or within what they lead to.
func namesMark(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return lifecycle.IsMark(constantText(v))
	case *ssa.MakeInterface:
		return namesMark(v.X)
	case *ssa.ChangeType:
		return namesMark(v.X)
	case *ssa.MakeMap:
		return slices.ContainsFunc(*v.Referrers(), func(i ssa.Instruction) bool {
			u, ok := i.(*ssa.MapUpdate)
			return ok && u.Map == v && (namesMark(u.Key) || namesMapWithMark(u.Value))
		})
	}
	return false
}

// namesMapWithMark leaves out texts, which are values here and no names.
func namesMapWithMark(v ssa.Value) bool {
	if made, ok := v.(*ssa.MakeInterface); ok {
		v = made.X
	}
	_, isText := v.(*ssa.Const)
	return !isText && namesMark(v)
}

// chainTable returns the table that the calls before c name, "" if none does:
// db.Model(&Face{}).Where(…).Update(…).
func (r *pass) chainTable(c *ssa.CallCommon) string {
	for prev := range chain(c) {
		fn := prev.StaticCallee()
		if fn == nil || len(prev.Args) < 2 {
			continue
		}
		switch fn.Name() {
		case "Table":
			return constantText(prev.Args[1])
		case "Model":
			if made, ok := prev.Args[1].(*ssa.MakeInterface); ok {
				return r.table(made.X.Type())
			}
		}
	}
	return ""
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
