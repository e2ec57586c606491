package program

import (
	"go/ast"
	"go/token"
	"slices"
)

// declarationsOnly takes out of f what no importer can see: the bodies of
// functions, init functions, and the contents of composite literals that
// variables start with, of which only the type counts.
func declarationsOnly(f *ast.File) {
	empty := new(ast.BlockStmt)
	f.Decls = slices.DeleteFunc(f.Decls, func(d ast.Decl) bool {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Body != nil {
				d.Body = empty
			}
			return d.Recv == nil && d.Name.Name == "init"
		case *ast.GenDecl:
			if d.Tok == token.VAR {
				for _, spec := range d.Specs {
					for _, v := range spec.(*ast.ValueSpec).Values {
						emptyLiteral(v)
					}
				}
			}
		}
		return false
	})
}

// emptyLiteral empties e if it is a composite literal, or the address of one,
// whose elements do not determine its type.
func emptyLiteral(e ast.Expr) {
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return
	}
	if a, ok := lit.Type.(*ast.ArrayType); ok {
		if _, ok := a.Len.(*ast.Ellipsis); ok {
			return
		}
	}
	lit.Elts = nil
}
