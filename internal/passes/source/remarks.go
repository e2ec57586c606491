package source

import (
	"go/ast"
	"go/token"
	"go/types"
)

// Remark is the comment above or beside a type, field, function or variable,
// without directives.
type Remark struct {
	Obj   types.Object
	Owner types.Object // the type that a field is of, nil if that has no name
	Text  string
}

// Remarks returns the comments of the declarations in file, in order of
// position.
func Remarks(info *types.Info, file *ast.File) []Remark {
	r := remarks{info: info}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			r.add(n.Name, nil, n.Doc)
		case *ast.GenDecl:
			r.decl(n)
		case *ast.StructType:
			r.fields(n, nil)
		}
		return true
	})
	return r.found
}

type remarks struct {
	info  *types.Info
	done  map[*ast.StructType]bool
	found []Remark
}

func (r *remarks) decl(n *ast.GenDecl) {
	var above *ast.CommentGroup
	if len(n.Specs) == 1 {
		above = n.Doc
	}
	for _, spec := range n.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			r.add(spec.Name, nil, above, spec.Doc, spec.Comment)
			if s, ok := spec.Type.(*ast.StructType); ok {
				r.fields(s, r.info.Defs[spec.Name])
			}
		case *ast.ValueSpec:
			if n.Tok == token.VAR {
				for _, name := range spec.Names {
					r.add(name, nil, above, spec.Doc, spec.Comment)
				}
			}
		}
	}
}

func (r *remarks) fields(s *ast.StructType, owner types.Object) {
	if r.done[s] {
		return
	}
	if r.done == nil {
		r.done = make(map[*ast.StructType]bool)
	}
	r.done[s] = true
	for _, f := range s.Fields.List {
		for _, name := range f.Names {
			r.add(name, owner, f.Doc, f.Comment)
		}
	}
}

func (r *remarks) add(name *ast.Ident, owner types.Object, groups ...*ast.CommentGroup) {
	obj := r.info.Defs[name]
	if obj == nil {
		return
	}
	text := ""
	for _, g := range groups {
		text += g.Text()
	}
	if text != "" {
		r.found = append(r.found, Remark{obj, owner, text})
	}
}
