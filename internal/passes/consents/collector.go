package consents

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/source"
)

// collector fills the result of one pass.
type collector struct {
	pass     *analysis.Pass
	files    *source.Files
	said     *annotations.Index
	result   *Result
	members  map[fieldOf]member
	guards   *guards.Result
	comments map[*types.Var]string    // on fields of this package
	operands map[token.Pos][]ast.Expr // by parenthesis of the call or by operator; built when first asked for
}

// place returns where pos is and the function around it.
func (c *collector) place(pos token.Pos) Place {
	p := Place{Pos: c.files.Position(pos)}
	for _, file := range c.pass.Files {
		if pos < file.FileStart || pos >= file.FileEnd {
			continue
		}
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Pos() <= pos && pos < fn.End() {
				if obj, ok := c.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok {
					p.Func, p.Decl = symbol(obj), obj
				}
			}
		}
	}
	return p
}

// symbol names fn as findings do: "pkg/path.F", "pkg/path.(*T).M".
func symbol(fn *types.Func) string {
	name := fn.Name()
	if recv := fn.Signature().Recv(); recv != nil {
		t, star := recv.Type(), ""
		if p, ok := t.(*types.Pointer); ok {
			t, star = p.Elem(), "*"
		}
		if named, ok := types.Unalias(t).(*types.Named); ok {
			name = named.Obj().Name() + "." + name
			if star != "" {
				name = "(*" + named.Obj().Name() + ")." + fn.Name()
			}
		}
	}
	if fn.Pkg() == nil {
		return name
	}
	return fn.Pkg().Path() + "." + name
}

// sort puts every list in source order.
func (c *collector) sort() {
	r := c.result
	slices.SortStableFunc(r.Joint, func(a, b Joint) int { return a.compare(b.Place) })
	slices.SortStableFunc(r.Defaults, func(a, b Default) int { return cmp.Or(a.compare(b.Place), a.At.Compare(b.At)) })
	slices.SortStableFunc(r.Grants, func(a, b Grant) int { return a.compare(b.Place) })
	slices.SortStableFunc(r.Clauses, func(a, b Clause) int {
		return cmp.Or(a.compare(b.Place), a.At.Compare(b.At))
	})
	slices.SortStableFunc(r.Writes, func(a, b Write) int { return a.compare(b.Place) })
	slices.SortStableFunc(r.Uses, func(a, b Use) int { return a.compare(b.Place) })
	slices.SortStableFunc(r.Versions, func(a, b Version) int { return a.compare(b.Place) })
	slices.SortStableFunc(r.Unbounded, func(a, b Unbounded) int { return cmp.Or(a.compare(b.Place), a.At.Compare(b.At)) })
	slices.SortStableFunc(r.Pledges, func(a, b Pledge) int { return cmp.Or(a.compare(b.Place), a.At.Compare(b.At)) })
}

func (p Place) compare(q Place) int { return p.Pos.Compare(q.Pos) }
