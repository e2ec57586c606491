package suggest

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/taint"
)

// Fields through which face data is carried that an API proves: what is put into
// one is face data, whatever the field is called.

var (
	putInto = lang.Text{
		En: "what is put into it at %s is face data: %s",
		Zh: "于 %s 写入其中的是人脸数据：%s",
	}
	takenFrom = lang.Text{
		En: "what is taken from it at %s is face data: %s",
		Zh: "于 %s 自其中取出的是人脸数据：%s",
	}
)

// carried is a field that face data was found in.
type carried struct {
	field      *types.Var
	kind       facedata.Kind
	confidence facedata.Confidence
	why        lang.Text
}

// carriedBy returns the fields that f leads through. What is encrypted on the way
// is left out: its tag would say that what is kept there is in clear.
func (p *program) carriedBy(r *Result, f taint.Flow) []carried {
	if f.Evidence[0].Basis != facedata.API || f.Sealed {
		return nil
	}
	evidence := flows.Evidence(f)[0].Text
	var out []carried
	add := func(field *types.Var, how lang.Text, at finding.Position) {
		if field != nil && holds(field.Type(), f.Kind) {
			out = append(out, carried{field, f.Kind, f.Confidence, lang.Textf(how, p.place(r, at), evidence)})
		}
	}
	for _, hop := range f.Hops {
		owner, pos := p.find(r, hop.Pos)
		if owner == nil {
			continue
		}
		switch hop.Verb {
		case taint.Stored:
			add(owner.assigned(pos, hop.Object), putInto, hop.Pos)
		case taint.Decoded: // the field is named where the data begins, the type here
			add(owner.origin(pos, f.Source.Object), putInto, hop.Pos)
		}
	}
	if owner, pos := p.find(r, f.Source.Pos); owner != nil {
		add(owner.origin(pos, f.Source.Object), takenFrom, f.Source.Pos)
	}
	return out
}

// holds reports whether a value of type t can be an image or a template, whichever
// kind is.
func holds(t types.Type, kind facedata.Kind) bool {
	if kind == facedata.Image {
		return facedata.HoldsImage(t)
	}
	return facedata.HoldsTemplate(t)
}

// node returns the node of r's files for which is returns true at pos, nil if
// there is none.
func (r *Result) node(pos token.Pos, is func(ast.Node) bool) ast.Node {
	var found ast.Node
	for _, file := range r.declared.pass.Files {
		if pos < file.FileStart || file.FileEnd <= pos {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil || pos < n.Pos() || n.End() <= pos {
				return false
			}
			if is(n) {
				found = n
			}
			return true
		})
	}
	return found
}

// call returns the call at pos, nil if there is none.
func (r *Result) call(pos token.Pos) *ast.CallExpr {
	call, _ := r.node(pos, func(n ast.Node) bool {
		c, ok := n.(*ast.CallExpr)
		return ok && c.Lparen == pos
	}).(*ast.CallExpr)
	return call
}

// assigned returns the field of that name which is assigned to at pos, by x.F =
// or F: in a literal.
func (r *Result) assigned(pos token.Pos, name string) *types.Var {
	var id *ast.Ident
	switch n := r.node(pos, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			return n.Sel.Pos() == pos
		case *ast.KeyValueExpr:
			return n.Colon == pos
		}
		return false
	}).(type) {
	case *ast.SelectorExpr:
		id = n.Sel
	case *ast.KeyValueExpr:
		id, _ = n.Key.(*ast.Ident)
	}
	if id == nil || id.Name != name {
		return nil
	}
	if v, ok := r.declared.pass.TypesInfo.Uses[id].(*types.Var); ok && v.IsField() {
		return v.Origin()
	}
	return nil
}

// origin returns the field at which a flow begins that comes in at pos: of a
// parameter, user.Photo, or of what a call fills or gives.
func (r *Result) origin(pos token.Pos, object string) *types.Var {
	names := strings.Split(object, ".")
	if call := r.call(pos); call != nil {
		return r.filled(call, names)
	}
	var recv, params *ast.FieldList
	switch n := r.node(pos, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			return n.Name.Pos() == pos
		case *ast.FuncLit:
			return n.Type.Func == pos
		}
		return false
	}).(type) {
	case *ast.FuncDecl:
		recv, params = n.Recv, n.Type.Params
	case *ast.FuncLit:
		params = n.Type.Params
	}
	for _, list := range []*ast.FieldList{recv, params} {
		if list == nil {
			continue
		}
		for _, param := range list.List {
			if slices.ContainsFunc(param.Names, func(id *ast.Ident) bool { return id.Name == names[0] }) {
				return r.along(r.declared.pass.TypesInfo.TypeOf(param.Type), names[1:])
			}
		}
	}
	return nil
}

// filled returns the field that the end of names leads to in an argument or
// result of the call.
func (r *Result) filled(call *ast.CallExpr, names []string) *types.Var {
	info := r.declared.pass.TypesInfo
	var given []types.Type
	for _, arg := range call.Args {
		given = append(given, info.TypeOf(arg))
	}
	switch t := info.TypeOf(call).(type) {
	case *types.Tuple:
		for v := range t.Variables() {
			given = append(given, v.Type())
		}
	default:
		given = append(given, t)
	}
	for i := max(1, len(names)-mostFields); i < len(names); i++ {
		for _, t := range given {
			if f := r.along(t, names[i:]); f != nil {
				return f
			}
		}
	}
	return nil
}

// mostFields is how many fields an origin is told with at most.
const mostFields = 3

// along returns the field that names lead to from a value of type t.
func (r *Result) along(t types.Type, names []string) *types.Var {
	var f *types.Var
	for _, name := range names {
		if t == nil {
			return nil
		}
		s := structOf(t)
		if s == nil {
			return nil
		}
		obj, _, _ := types.LookupFieldOrMethod(s, true, r.declared.pass.Pkg, name)
		v, ok := obj.(*types.Var)
		if !ok {
			return nil
		}
		f, t = v.Origin(), v.Type()
	}
	return f
}
