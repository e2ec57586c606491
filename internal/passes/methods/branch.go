package methods

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/facelint/facelint/internal/choice"
)

// branches adds a switch over the means that was chosen in which the face goes
// on and everything else fails.
func (f *finder) branches(n *ast.SwitchStmt) {
	if n.Tag == nil || !f.chosen(n.Tag) || f.aboutFaces() {
		return
	}
	face, other := "", token.NoPos
	last := false // whether there is a default
	for _, stmt := range n.Body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok {
			return
		}
		name := ""
		for _, x := range clause.List {
			if s := f.means(x); choice.OnlyFace(s) {
				name = s
			} else if name != "" {
				return // the face and something else
			}
		}
		last = last || clause.List == nil
		switch {
		case name != "" && f.fails(clause.Body):
			return
		case name != "":
			face = name
		case !f.fails(clause.Body):
			return
		default:
			other = clause.Pos()
		}
	}
	if face != "" && last && other.IsValid() {
		f.add(Alone{Form: Branch, Name: types.ExprString(n.Tag), Face: face, Fail: f.files.Position(other)}, n.Pos())
	}
}

// demands adds the statements of a block by which every means that was chosen
// fails unless it is the face.
func (f *finder) demands(block *ast.BlockStmt) {
	for _, stmt := range block.List {
		n, ok := stmt.(*ast.IfStmt)
		if !ok || n.Else != nil || !f.fails(n.Body.List) || f.aboutFaces() {
			continue
		}
		cond, ok := ast.Unparen(n.Cond).(*ast.BinaryExpr)
		if !ok || cond.Op != token.NEQ || !f.chosen(cond.X) {
			continue
		}
		if face := f.means(cond.Y); choice.OnlyFace(face) {
			f.add(Alone{Form: Branch, Name: types.ExprString(cond.X), Face: face, Fail: f.files.Position(n.Body.Pos())}, n.Pos())
		}
	}
}

// chosen reports whether x is the means that somebody chose.
func (f *finder) chosen(x ast.Expr) bool {
	if call, ok := ast.Unparen(x).(*ast.CallExpr); ok {
		if len(call.Args) == 1 {
			if s, ok := f.text(call.Args[0]); ok {
				return choice.Methods(s)
			}
			if _, name := f.named(call.Fun); strings.HasPrefix(name, "To") || f.pass.TypesInfo.Types[call.Fun].IsType() {
				return f.chosen(call.Args[0])
			}
		}
		x = call.Fun
	}
	_, name := f.named(x)
	return choice.Methods(name) || choice.Methods(typeName(f.pass.TypesInfo.TypeOf(x)))
}

// aboutFaces reports whether the function at hand is the part of a program that
// deals with faces: other means are dealt with elsewhere.
func (f *finder) aboutFaces() bool {
	if f.fn == nil {
		return false
	}
	if choice.FaceMethod(f.fn.Name()) || choice.FaceMethod(f.fn.Pkg().Name()) {
		return true
	}
	recv := f.fn.Signature().Recv()
	return recv != nil && choice.FaceMethod(typeName(recv.Type()))
}

// fails reports whether body does nothing but fail: its end returns an error
// or false, answers with an error, or panics.
func (f *finder) fails(body []ast.Stmt) bool {
	if len(body) == 0 {
		return false
	}
	switch last := body[len(body)-1].(type) {
	case *ast.ReturnStmt:
		if n := len(last.Results); n > 0 && f.failure(last.Results[n-1]) {
			return true
		}
		return len(body) > 1 && f.answersError(body[:len(body)-1]) || f.answersError(body)
	case *ast.ExprStmt:
		return f.answersError(body)
	}
	return false
}

// failure reports whether x, returned last, tells that something failed.
func (f *finder) failure(x ast.Expr) bool {
	tv := f.pass.TypesInfo.Types[x]
	switch {
	case tv.Value != nil:
		return tv.Value.Kind() == constant.Bool && !constant.BoolVal(tv.Value)
	case tv.IsNil() || tv.Type == nil:
		return false
	}
	named, ok := types.Unalias(tv.Type).(*types.Named)
	if ok && named.Obj().Pkg() == nil && named.Obj().Name() == "error" {
		_, isCall := ast.Unparen(x).(*ast.CallExpr)
		return !isCall || f.makesError(x)
	}
	return false
}

// makesError reports whether the call x makes an error, or answers with one,
// rather than trying something that may fail.
func (f *finder) makesError(x ast.Expr) bool {
	call, ok := ast.Unparen(x).(*ast.CallExpr)
	if !ok {
		return false
	}
	_, name := f.named(call.Fun)
	lower := strings.ToLower(name)
	for _, word := range []string{"error", "fail", "deny", "denied", "reject", "forbid", "unauthorized", "badrequest", "abort", "invalid", "unsupported", "panic"} {
		if strings.Contains(lower, word) {
			return true
		}
	}
	if lower == "new" || lower == "wrap" || lower == "wrapf" {
		return true
	}
	for _, a := range call.Args {
		if v := f.pass.TypesInfo.Types[a].Value; v != nil && v.Kind() == constant.Int {
			if code, exact := constant.Int64Val(v); exact && code >= 400 && code < 600 {
				return true
			}
		}
	}
	return false
}

// answersError reports whether all that is done in body is to answer with an
// error.
func (f *finder) answersError(body []ast.Stmt) bool {
	found := false
	for _, stmt := range body {
		var x ast.Expr
		switch stmt := stmt.(type) {
		case *ast.ExprStmt:
			x = stmt.X
		case *ast.ReturnStmt:
			if len(stmt.Results) == 1 {
				x = stmt.Results[0]
			}
		}
		found = found || x != nil && f.makesError(x)
	}
	return found
}
