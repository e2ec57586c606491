package inferred

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/model"
)

// options are the names, in lower case and without separators, by which
// recognisers are told what to find out; the value says whether the name is
// used for other things too, so that its type must be one about faces.
var options = map[string]bool{
	"facefield": false, "facefields": false, "returnattributes": false, "returnfaceattributes": false,
	"needfaceattributes": false, "faceattributestype": false, "faceattributes": true, "attributes": true,
	"detectionattributes": true,
}

// inText finds an option and its value in an address or a JSON text.
var inText = regexp.MustCompile(`(?i)\b(face_fields?|return_attributes|returnFaceAttributes)\\?"?\s*[=:]\s*\\?"?([\w,%]+)`)

func plain(name string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "").Replace(name))
}

// option records what the option named asks for. Owner is the type it belongs
// to, nil where the option is a text.
func (w *walk) option(name string, value ast.Expr, owner types.Type) {
	wide, ok := options[plain(name)]
	if !ok || wide && !ofFaces(owner) {
		return
	}
	if s := w.valueSorts(value, 3); s != 0 {
		w.ask(s, value.Pos(), name, facedata.API)
	}
}

// ofFaces reports whether t is a type of a recogniser, by its package or name.
func ofFaces(t types.Type) bool {
	name := typeName(t)
	if name == nil || name.Pkg() == nil {
		return false
	}
	return facePath(name.Pkg().Path()) || consent.Classify(name.Name()).Scopes.Face()
}

// facePath reports whether the package at path is one about faces.
func facePath(path string) bool {
	for part := range strings.SplitSeq(path, "/") {
		if part == "rekognition" || part == "iai" || part == "facebody" || consent.Classify(part).Scopes&consent.Face != 0 {
			return true
		}
	}
	return false
}

// typeName returns the name of t, or of what it points to, nil if it has none.
func typeName(t types.Type) *types.TypeName {
	if t == nil {
		return nil
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Obj()
	}
	return nil
}

// ask adds a request, or adds to it what else it asks for. What is assigned to
// the fields of one variable is one request.
func (w *walk) ask(s Sort, pos token.Pos, what string, basis facedata.Basis) {
	key := w.requestKey()
	if i, ok := w.groups[key]; ok && key != nil {
		w.found[i].Sort |= s
		return
	}
	w.groups[key] = len(w.found)
	w.found = append(w.found, Inference{How: Asks, Sort: s, Pos: pos, Func: w.fn, What: what, Basis: basis})
}

func (w *walk) requestKey() any {
	for _, n := range slices.Backward(w.stack) {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if sel, ok := n.Lhs[0].(*ast.SelectorExpr); ok {
				if id, ok := sel.X.(*ast.Ident); ok && w.pass.TypesInfo.Uses[id] != nil {
					return w.pass.TypesInfo.Uses[id]
				}
			}
			return n
		case *ast.BlockStmt, *ast.CaseClause:
		case ast.Stmt, *ast.ValueSpec:
			return n
		}
	}
	return nil
}

// keyOf returns the name of a field, or the text of a constant key.
func (w *walk) keyOf(key ast.Expr) string {
	if s, ok := w.text(key); ok {
		return s
	}
	if id, ok := key.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

// compositeType returns the type of the literal around the node at hand.
func (w *walk) compositeType() types.Type {
	for _, n := range slices.Backward(w.stack) {
		if lit, ok := n.(*ast.CompositeLit); ok {
			return w.pass.TypesInfo.TypeOf(lit)
		}
	}
	return nil
}

func (w *walk) assigned(n *ast.AssignStmt) {
	if len(n.Lhs) != len(n.Rhs) {
		return
	}
	for i, l := range n.Lhs {
		switch l := ast.Unparen(l).(type) {
		case *ast.SelectorExpr:
			w.option(l.Sel.Name, n.Rhs[i], w.pass.TypesInfo.TypeOf(l.X))
		case *ast.IndexExpr:
			if key, ok := w.text(l.Index); ok {
				w.option(key, n.Rhs[i], nil)
			}
		}
	}
}

// called reads options that are handed over as name and value, models that are
// loaded, and functions that tell what a directive says.
func (w *walk) called(call *ast.CallExpr) {
	for i, a := range call.Args {
		name, ok := w.text(a)
		if !ok {
			continue
		}
		if i+1 < len(call.Args) {
			w.option(name, call.Args[i+1], nil)
		}
		w.loads(name, a.Pos())
	}
	fn := w.callee(call)
	if fn == nil {
		return
	}
	if kind, why, ok := w.notes.Kind(fn); ok && kind&facedata.Attribute != 0 {
		w.add(Inference{How: Asks, Sort: sortsIn(fn.Name()), Pos: call.Pos(), What: fn.Name(), Basis: why.Basis})
		return
	}
	if sig := fn.Signature(); sig.Recv() != nil && w.yields(w.models.Rows(fn)) && sortsIn(fn.Name()) != 0 {
		w.reads(sortsIn(fn.Name()), call, fn.Name(), facedata.API)
	}
}

// yields reports whether a model says that attributes come out.
func (w *walk) yields(rows []*model.Row) bool {
	return slices.ContainsFunc(rows, func(r *model.Row) bool { return r.Verb == model.Yields && r.Kind&facedata.Attribute != 0 })
}

func (w *walk) callee(call *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return nil
	}
	fn, _ := w.pass.TypesInfo.Uses[id].(*types.Func)
	return fn
}

// written reads options out of an address or a JSON text.
func (w *walk) written(lit *ast.BasicLit) {
	s, ok := w.text(lit)
	if !ok || len(s) < 12 {
		return
	}
	for _, m := range inText.FindAllStringSubmatch(s, -1) {
		if found := sortsIn(strings.ReplaceAll(m[2], "%2C", ",")); found != 0 {
			w.ask(found, lit.Pos(), m[1], facedata.API)
		}
	}
}

// constant reads the constants of a recogniser's package that name attributes,
// where they are handed to something other than a set-up.
func (w *walk) constant(id *ast.Ident) {
	c, ok := w.pass.TypesInfo.Uses[id].(*types.Const)
	if !ok || c.Pkg() == nil || c.Pkg() == w.pass.Pkg || !facePath(c.Pkg().Path()) {
		return
	}
	s := sortsIn(c.Name())
	if s == 0 {
		return
	}
	handed := false
	for _, n := range slices.Backward(w.stack[:len(w.stack)-1]) {
		switch n := n.(type) {
		case *ast.CallExpr:
			fn := w.callee(n)
			if fn != nil && w.setsUp(fn) {
				return
			}
			handed = true
		case *ast.CompositeLit:
			handed = true
		case *ast.CaseClause, *ast.FuncLit:
			return
		case *ast.BinaryExpr:
			if n.Op != token.OR && n.Op != token.ADD {
				return
			}
		}
	}
	if handed {
		w.ask(s, id.Pos(), c.Name(), facedata.API)
	}
}

// setsUp reports whether a model says that fn is given no face.
func (w *walk) setsUp(fn *types.Func) bool {
	rows := w.models.Rows(fn)
	return len(rows) > 0 && !slices.ContainsFunc(rows, func(r *model.Row) bool { return r.Verb == model.Face })
}

// text returns the constant text that e is.
func (w *walk) text(e ast.Expr) (string, bool) {
	v := w.pass.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// valueSorts returns what the value of an option asks for: a list in a text or
// of constants, a switch that is on.
func (w *walk) valueSorts(e ast.Expr, depth int) Sort {
	if v := w.pass.TypesInfo.Types[e].Value; v != nil {
		switch v.Kind() {
		case constant.String:
			s := constant.StringVal(v)
			if strings.EqualFold(s, "all") {
				return common
			}
			if s == "1" {
				return common | Looks
			}
			return sortsIn(s)
		case constant.Int:
			if n, ok := constant.Int64Val(v); ok && n == 1 {
				return common | Looks
			}
		case constant.Bool:
			if constant.BoolVal(v) {
				return common
			}
		}
		return 0
	}
	if depth == 0 {
		return 0
	}
	var all Sort
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		for _, el := range e.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				el = kv.Value
			}
			all |= w.valueSorts(el, depth-1)
		}
	case *ast.CallExpr:
		for _, a := range e.Args {
			all |= w.valueSorts(a, depth-1)
		}
	case *ast.BinaryExpr:
		all = w.valueSorts(e.X, depth-1) | w.valueSorts(e.Y, depth-1)
	case *ast.UnaryExpr:
		all = w.valueSorts(e.X, depth-1)
	case *ast.Ident:
		if start := w.values[w.pass.TypesInfo.Uses[e]]; start != nil {
			all = w.valueSorts(start, depth-1)
		}
	}
	return all
}
