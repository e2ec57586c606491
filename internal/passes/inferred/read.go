package inferred

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// add records f for the function at hand.
func (w *walk) add(f Inference) {
	f.Func = w.fn
	w.found = append(w.found, f)
}

// reads records that s is read, once a function and sort.
func (w *walk) reads(s Sort, at ast.Node, what string, basis facedata.Basis) {
	for _, one := range s.each() {
		if !slices.ContainsFunc(w.found, func(f Inference) bool { return f.How == Reads && f.Func == w.fn && f.Sort == one }) {
			w.add(Inference{How: Reads, Sort: one, Pos: at.Pos(), What: what, Basis: basis})
		}
	}
}

// read records the reading of a field, or the call of a getter, of what was
// told from a face.
func (w *walk) read(sel *ast.SelectorExpr) {
	selection := w.pass.TypesInfo.Selections[sel]
	if selection == nil || w.writes(sel) {
		return
	}
	owner := typeName(selection.Recv())
	s := attributeName(sel.Sel.Name)
	if owner == nil || s == 0 || w.ownMethod(owner) {
		return
	}
	what := owner.Name() + "." + sel.Sel.Name
	if kind, why, ok := w.notes.Kind(selection.Obj()); ok {
		if kind&facedata.Attribute != 0 {
			w.reads(s, sel.Sel, what, why.Basis)
		}
		return
	}
	if w.yields(w.models.FieldRows(owner, sel.Sel.Name)) {
		w.reads(s, sel.Sel, what, facedata.API)
		return
	}
	if analysed(owner) {
		w.reads(s, sel.Sel, what, facedata.Name)
	}
}

// writes reports whether sel is assigned to.
func (w *walk) writes(sel *ast.SelectorExpr) bool {
	if len(w.stack) < 2 {
		return false
	}
	a, ok := w.stack[len(w.stack)-2].(*ast.AssignStmt)
	return ok && slices.Contains(a.Lhs, ast.Expr(sel))
}

// ownMethod reports whether the function at hand is a method of the type named.
func (w *walk) ownMethod(owner *types.TypeName) bool {
	return w.fn != nil && w.fn.Signature().Recv() != nil && typeName(w.fn.Signature().Recv().Type()) == owner
}

// attributeName returns the sort that a field or getter holds by its name, 0 if
// the name says more than that.
func attributeName(name string) Sort {
	var all Sort
	for _, word := range consent.Split(name) {
		if s := sortOf(word); s != 0 {
			all |= s
			continue
		}
		switch word {
		case "get", "dominant", "estimated", "predicted", "inferred", "range", "value", "label", "score", "scores", "prob", "probability", "list", "face", "facial", "type":
			continue
		}
		return 0
	}
	return all
}

// analysed reports whether a type is, by its name and fields, what a recogniser
// says of a face, and no record of a person.
func analysed(owner *types.TypeName) bool {
	st, ok := owner.Type().Underlying().(*types.Struct)
	if !ok || owner.Pkg() == nil {
		return false
	}
	words := consent.Split(owner.Name())
	faced := consent.Classify(owner.Name()).Scopes.Face() || facePath(path.Base(owner.Pkg().Path()))
	if !faced || slices.ContainsFunc(words, person) {
		return false
	}
	told := slices.ContainsFunc(words, telling)
	for f := range st.Fields() {
		if facedata.Identifies(f.Name()) {
			return false
		}
		told = told || slices.ContainsFunc(consent.Split(f.Name()), placing)
	}
	return told
}

func person(word string) bool {
	switch word {
	case "user", "users", "person", "member", "student", "staff", "employee", "visitor", "customer", "record", "profile", "account", "request", "req":
		return true
	}
	return false
}

// telling reports whether word is one for what an analysis says.
func telling(word string) bool {
	switch word {
	case "analysis", "analyze", "analyse", "attribute", "attributes", "attr", "attrs", "demographics", "detail", "details", "prediction", "detection":
		return true
	}
	return strings.Contains(word, "属性") || strings.Contains(word, "分析")
}

// placing reports whether word is one for where a face is in a picture, or how
// sure a recogniser is.
func placing(word string) bool {
	switch word {
	case "box", "bbox", "rect", "rectangle", "region", "location", "landmark", "landmarks", "confidence", "facial", "embedding", "descriptor":
		return true
	}
	return false
}

// bound reports whether e holds an age against a limit for minors.
func (w *walk) bound(e *ast.BinaryExpr) bool {
	switch e.Op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
	default:
		return false
	}
	return w.speaksOfAge(e.X) && w.limit(e.Y) || w.speaksOfAge(e.Y) && w.limit(e.X)
}

func (w *walk) speaksOfAge(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && sortsIn(id.Name)&Age != 0 {
			found = true
		}
		return !found
	})
	return found
}

// limit reports whether e is an age up to which somebody is a minor somewhere.
func (w *walk) limit(e ast.Expr) bool {
	if v := w.pass.TypesInfo.Types[e].Value; v != nil {
		n, ok := constant.Int64Val(constant.ToInt(v))
		return ok && n >= 6 && n <= 21
	}
	limits := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			limits = limits || slices.ContainsFunc(consent.Split(id.Name), func(word string) bool {
				return word == "min" || word == "minimum" || word == "adult" || word == "minor"
			})
		}
		return true
	})
	return limits
}
