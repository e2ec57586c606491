package suggest

import (
	"go/ast"
	"go/token"
	"go/types"
)

// Named returns the field of the package of that name whose own words say that
// it holds face data and that the code at pos deals with: an expression, a call,
// the parameters of a function. It returns nil if there is none, or more than
// one.
func (d *Declared) Named(name string, pos token.Pos) *Field {
	var found *Field
	var dealt map[*types.Var]bool
	for _, f := range d.fields {
		if f.obj.Name() != name || f.kind == 0 {
			continue
		}
		if dealt == nil {
			dealt = d.dealtWith(pos)
		}
		if !dealt[f.obj] {
			continue
		}
		if found != nil {
			return nil
		}
		found = f
	}
	return found
}

// deepest is how many structs deep fields are looked for, as the engine does
// that takes them for face data.
const deepest = 2

// dealtWith returns the fields of the types in the simplest piece of code at
// pos: the types of a function, or a statement without those that it controls.
func (d *Declared) dealtWith(pos token.Pos) map[*types.Var]bool {
	all := make(map[*types.Var]bool)
	var within ast.Node
	for _, file := range d.pass.Files {
		if file.FileStart <= pos && pos < file.FileEnd {
			within = simplest(file, pos)
		}
	}
	if within == nil {
		return all
	}
	ast.Inspect(within, func(n ast.Node) bool {
		if _, block := n.(*ast.BlockStmt); block {
			return false
		}
		if e, ok := n.(ast.Expr); ok {
			if t := d.pass.TypesInfo.TypeOf(e); t != nil {
				fieldsOf(t, deepest, all)
			}
		}
		return true
	})
	return all
}

// simplest returns the innermost statement or function of file around pos.
func simplest(file *ast.File, pos token.Pos) ast.Node {
	var found ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		switch n := n.(type) {
		case *ast.BlockStmt:
		case ast.Stmt, *ast.FuncDecl, *ast.ValueSpec:
			found = n
		case *ast.FuncLit:
			if pos == n.Type.Func {
				found = n.Type
				return false
			}
		}
		return true
	})
	return found
}

// fieldsOf adds the fields of structs that t is or leads to.
func fieldsOf(t types.Type, depth int, all map[*types.Var]bool) {
	s := structOf(t)
	if s == nil || depth == 0 {
		return
	}
	for f := range s.Fields() {
		all[f.Origin()] = true
		fieldsOf(f.Type(), depth-1, all)
	}
}

// structOf returns the struct that t is, points to or contains, or nil.
func structOf(t types.Type) *types.Struct {
	for {
		switch u := t.Underlying().(type) {
		case *types.Struct:
			return u
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		case *types.Map:
			t = u.Elem()
		default:
			return nil
		}
	}
}
