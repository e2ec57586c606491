package guards

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// objects finds what the steps of paths name among the packages that are
// loaded.
type objects struct {
	from     *types.Package
	packages map[string]*types.Package // filled when first asked
}

func newObjects(from *types.Package) *objects { return &objects{from: from} }

// of returns the function or field that s reads, nil if it is not found.
func (o *objects) of(s guard.Step) types.Object {
	switch s.Kind {
	case guard.Field:
		if t := o.typeNamed(s.Owner); t != nil {
			obj, _, _ := types.LookupFieldOrMethod(t, true, t.Obj().Pkg(), s.Name)
			if v, ok := obj.(*types.Var); ok {
				return v
			}
		}
	case guard.Call:
		owner, name, ok := cutLast(s.Owner, '.')
		if !ok {
			return nil
		}
		if recv, isMethod := strings.CutPrefix(owner, "("); isMethod {
			t := o.typeNamed(strings.TrimPrefix(strings.TrimSuffix(recv, ")"), "*"))
			if t == nil {
				return nil
			}
			obj, _, _ := types.LookupFieldOrMethod(t, true, t.Obj().Pkg(), name)
			if fn, ok := obj.(*types.Func); ok {
				return fn
			}
			return nil
		}
		if pkg := o.pkg(owner); pkg != nil {
			if fn, ok := pkg.Scope().Lookup(name).(*types.Func); ok {
				return fn
			}
		}
	}
	return nil
}

func (o *objects) typeNamed(text string) *types.Named {
	text, _, _ = strings.Cut(text, "[")
	path, name, ok := cutLast(text, '.')
	if !ok {
		return nil
	}
	pkg := o.pkg(path)
	if pkg == nil {
		return nil
	}
	if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
		named, _ := types.Unalias(obj.Type()).(*types.Named)
		return named
	}
	return nil
}

func cutLast(s string, sep byte) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}

func (o *objects) pkg(path string) *types.Package {
	if o.packages == nil {
		o.packages = make(map[string]*types.Package)
		o.add(o.from)
	}
	return o.packages[path]
}

func (o *objects) add(p *types.Package) {
	if o.packages[p.Path()] != nil {
		return
	}
	o.packages[p.Path()] = p
	for _, imp := range p.Imports() {
		o.add(imp)
	}
}

// requests returns a function that reports whether a type is that of a request
// or carries one: a context, or a type of a web framework from which its pack
// says that input comes.
func requests() func(types.Type) bool {
	known := make(map[string]bool)
	return func(t types.Type) bool {
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		named, ok := types.Unalias(t).(*types.Named)
		if !ok || named.Obj().Pkg() == nil {
			return false
		}
		pkg, name := named.Obj().Pkg().Path(), named.Obj().Name()
		if pkg == "context" {
			return name == "Context"
		}
		key := pkg + "." + name
		is, ok := known[key]
		if !ok {
			is = carriesInput(pkg, name) && carriesRequest(name)
			known[key] = is
		}
		return is
	}
}

// carriesRequest reports whether name is one that frameworks give to the type
// of the request at hand; other types that input comes from are files, rows
// and messages.
func carriesRequest(name string) bool {
	switch name {
	case "Context", "Ctx", "Request", "RequestContext", "ServerStream":
		return true
	}
	return false
}

func carriesInput(pkg, name string) bool {
	pack, err := model.Builtin(pkg)
	if pack == nil || err != nil {
		return false
	}
	for _, row := range pack.Rows() {
		if row.Verb == model.Input && row.Recv == name {
			return true
		}
	}
	return false
}

// operands knows the names of constants where they are used. SSA knows
// constants by value only; ScopeFace and 1 are the same to it.
type operands struct {
	pass  *analysis.Pass
	names map[token.Pos][]string // by parenthesis of the call or by operator; built when first asked for
}

func (o *operands) constants(pos token.Pos) []string {
	if o.names == nil {
		o.names = make(map[token.Pos][]string)
		for _, file := range o.pass.Files {
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CallExpr:
					o.add(n.Lparen, n.Args)
				case *ast.BinaryExpr:
					o.add(n.OpPos, []ast.Expr{n.X, n.Y})
				}
				return true
			})
		}
	}
	return o.names[pos]
}

func (o *operands) add(pos token.Pos, list []ast.Expr) {
	names := make([]string, len(list))
	some := false
	for i, x := range list {
		if sel, ok := ast.Unparen(x).(*ast.SelectorExpr); ok {
			x = sel.Sel
		}
		id, ok := ast.Unparen(x).(*ast.Ident)
		if !ok {
			continue
		}
		if c, ok := o.pass.TypesInfo.ObjectOf(id).(*types.Const); ok && c.Pkg() != nil {
			names[i], some = c.Name(), true
		}
	}
	if some {
		o.names[pos] = names
	}
}
