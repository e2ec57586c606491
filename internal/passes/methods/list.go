package methods

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/choice"
)

// list is what something is set to.
type list struct {
	name  string
	pos   token.Pos
	fn    *types.Func
	items []string // what it holds; nil if that is not known
}

// list notes what the variable or field obj is set to, if it is a list of
// means.
func (f *finder) list(obj types.Object, name string, value ast.Expr) {
	if obj == nil || !choice.Methods(name) {
		return
	}
	switch obj.Type().Underlying().(type) {
	case *types.Slice, *types.Array, *types.Map:
		l, ok := f.read(name, value)
		if !ok {
			l = list{name: name, pos: value.Pos(), fn: f.fn}
		}
		f.lists[obj] = append(f.lists[obj], l)
	}
}

// read returns what the literal value holds.
func (f *finder) read(name string, value ast.Expr) (list, bool) {
	lit, ok := ast.Unparen(value).(*ast.CompositeLit)
	if !ok {
		return list{}, false
	}
	l := list{name: name, pos: lit.Pos(), fn: f.fn, items: []string{}}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Value
			if _, isMap := f.pass.TypesInfo.TypeOf(lit).Underlying().(*types.Map); isMap {
				e = kv.Key
			}
		}
		l.items = append(l.items, f.means(e))
	}
	return l, true
}

// means returns the name of the means that x stands for, "" if it has none.
func (f *finder) means(x ast.Expr) string {
	if s, ok := f.text(x); ok {
		if _, name := f.named(x); choice.FaceMethod(name) && !choice.FaceMethod(s) {
			return name // what is written for it is a number or an abbreviation
		}
		return s
	}
	switch x := ast.Unparen(x).(type) {
	case *ast.CallExpr:
		return f.means(x.Fun)
	case *ast.UnaryExpr:
		return f.means(x.X)
	case *ast.CompositeLit:
		return typeName(f.pass.TypesInfo.TypeOf(x))
	}
	_, name := f.named(x)
	return name
}

// text returns the constant text x.
func (f *finder) text(x ast.Expr) (string, bool) {
	v := f.pass.TypesInfo.Types[x].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// appended notes what is added to lists elsewhere: what they hold is not known
// then.
func (f *finder) appended() {
	for _, file := range f.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			assign, ok := n.(*ast.AssignStmt)
			if !ok {
				return true
			}
			for _, to := range assign.Lhs {
				if at, ok := to.(*ast.IndexExpr); ok {
					if obj, _ := f.named(at.X); len(f.lists[obj]) > 0 {
						f.lists[obj] = append(f.lists[obj], list{})
					}
				}
			}
			return true
		})
	}
}

// judge adds the lists that one variable or field is set to if all hold faces
// only.
func (f *finder) judge(lists []list) {
	for _, l := range lists {
		if len(l.items) == 0 || slices.ContainsFunc(l.items, func(s string) bool { return !choice.OnlyFace(s) }) {
			return
		}
	}
	for _, l := range lists {
		f.add(Alone{Form: List, Func: l.fn, Name: l.name, Face: strings.Join(l.items, ", ")}, l.pos)
	}
}

// constants adds the types of the package whose constants are all of means
// that need a face.
func (f *finder) constants() {
	scope := f.pass.Pkg.Scope()
	groups := make(map[*types.TypeName][]*types.Const)
	var order []*types.TypeName
	for _, name := range scope.Names() {
		c, ok := scope.Lookup(name).(*types.Const)
		if !ok {
			continue
		}
		named, ok := types.Unalias(c.Type()).(*types.Named)
		if !ok || named.Obj().Pkg() != f.pass.Pkg || !choice.Methods(named.Obj().Name()) {
			continue
		}
		if groups[named.Obj()] == nil {
			order = append(order, named.Obj())
		}
		groups[named.Obj()] = append(groups[named.Obj()], c)
	}
	f.fn = nil
	for _, t := range order {
		if face, ok := onlyFaces(groups[t]); ok {
			f.add(Alone{Form: Consts, Name: t.Name(), Face: face.Name()}, face.Pos())
		}
	}
}

// onlyFaces returns the first of consts if all that name a means need a face.
func onlyFaces(consts []*types.Const) (first *types.Const, ok bool) {
	for _, c := range consts {
		switch {
		case choice.OnlyFace(c.Name()):
			if first == nil {
				first = c
			}
		case !choice.NoMethod(c.Name()):
			return nil, false
		}
	}
	return first, first != nil
}
