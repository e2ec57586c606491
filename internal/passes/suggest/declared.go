package suggest

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/source"
)

// Field is a struct field of which neither tag nor directive says what it holds.
type Field struct {
	Name string // behind the names of what it belongs to, joined by dots

	naming
	obj  *types.Var
	decl *ast.Field
	in   *declaredStruct
}

// declaredStruct is a struct type as it stands in the source.
type declaredStruct struct {
	expr  *ast.StructType
	typ   *types.Struct
	name  string       // of what it is the type of, "" if that has none
	owner types.Object // the type that it defines, nil if it defines none
	fixed bool         // another type would no longer be the same with a tag
}

// Declared knows the struct fields that the files of a package declare, those of
// generated files and tests left out.
type Declared struct {
	pass    *analysis.Pass
	files   *source.Files
	notes   *annotations.Index
	structs []*declaredStruct
	fields  []*Field // in the order of the files
}

// Declarations reads the struct types of a package.
func Declarations(pass *analysis.Pass, files *source.Files, notes *annotations.Index) *Declared {
	d := &Declared{pass: pass, files: files, notes: notes}
	for _, file := range pass.Files {
		d.collect(file)
	}
	d.fix()
	words := newWords(d)
	for _, s := range d.structs {
		file := d.files.File(d.files.Position(s.expr.Pos()))
		if file == nil || files.Generated(file) || files.Test(file.Package) {
			continue
		}
		for _, decl := range s.expr.Fields.List {
			for _, name := range decl.Names {
				d.add(words, s, decl, name)
			}
		}
	}
	return d
}

func (d *Declared) add(words *words, s *declaredStruct, decl *ast.Field, name *ast.Ident) {
	obj, ok := d.pass.TypesInfo.Defs[name].(*types.Var)
	if !ok || name.Name == "_" {
		return
	}
	if _, _, said := d.notes.Kind(obj); said {
		return
	}
	f := &Field{Name: joined(s.name, name.Name), obj: obj, decl: decl, in: s}
	f.naming = words.field(obj, s.owner, tagText(decl))
	d.fields = append(d.fields, f)
}

// collect notes the struct types in file and what they are the types of.
func (d *Declared) collect(file *ast.File) {
	of := make(map[*ast.StructType]declaredStruct)
	names := func(t ast.Expr, name string, owner types.Object) {
		if s, direct := structIn(t); s != nil {
			if !direct {
				owner = nil
			}
			of[s] = declaredStruct{name: name, owner: owner}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.TypeSpec:
			owner := d.pass.TypesInfo.Defs[n.Name]
			if n.Assign.IsValid() {
				owner = nil // an alias is another name for the type, not a type
			}
			names(n.Type, n.Name.Name, owner)
		case *ast.ValueSpec:
			names(n.Type, n.Names[0].Name, nil)
		case *ast.StructType:
			s := of[n]
			s.expr = n
			s.typ, _ = d.pass.TypesInfo.TypeOf(n).(*types.Struct)
			if s.typ == nil {
				return true
			}
			d.structs = append(d.structs, &s)
			for _, f := range n.Fields.List {
				if len(f.Names) > 0 {
					names(f.Type, joined(s.name, f.Names[0].Name), nil)
				}
			}
		}
		return true
	})
}

// structIn returns the struct type that t is a pointer to, a list of, or, then
// direct, itself.
func structIn(t ast.Expr) (s *ast.StructType, direct bool) {
	direct = true
	for {
		switch e := t.(type) {
		case *ast.StructType:
			return e, direct
		case *ast.StarExpr:
			t = e.X
		case *ast.ParenExpr:
			t = e.X
		case *ast.ArrayType:
			t = e.Elt
		case *ast.MapType:
			t = e.Value
		default:
			return nil, false
		}
		direct = false
	}
}

// fix finds the struct types that are the same as another one although one of
// the two has no name: values of the one are assigned to the other.
func (d *Declared) fix() {
	for i, s := range d.structs {
		for _, other := range d.structs[i+1:] {
			if (s.owner == nil || other.owner == nil) && types.Identical(s.typ, other.typ) {
				s.fixed, other.fixed = true, true
			}
		}
	}
}

// tagText returns the tag of a field.
func tagText(decl *ast.Field) string {
	if decl.Tag == nil {
		return ""
	}
	text, err := strconv.Unquote(decl.Tag.Value)
	if err != nil {
		return ""
	}
	return text
}

var (
	oddTag    = lang.Text{En: "its tag is not of the form key:\"value\"", Zh: "其标签不是 key:\"值\" 的形式"}
	mustStay  = lang.Text{En: "another type must stay the same as the one it is in", Zh: "其所在类型须与另一类型保持一致"}
	sharedTag = lang.Text{En: "its tag is that of other fields too", Zh: "其标签由多个字段共用"}
	writtenBy = lang.Text{En: "the file is written by a program", Zh: "文件由程序生成"}
)

// Edit returns the edit that declares f to hold face data of the kinds given, or,
// if there is none, why.
func (d *Declared) Edit(f *Field, kind facedata.Kind) (edit analysis.TextEdit, why lang.Text, ok bool) {
	lit, at := "", f.decl.Type.End()
	if f.decl.Tag != nil {
		lit, at = f.decl.Tag.Value, f.decl.Tag.Pos()
	}
	offset, text, ok := insertion(lit, kind)
	at += token.Pos(offset)
	switch {
	case !ok:
		return edit, oddTag, false
	case f.in.fixed:
		return edit, mustStay, false
	case !d.alike(f, kind):
		return edit, sharedTag, false
	case !d.written(at):
		return edit, writtenBy, false
	}
	return analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}, lang.Text{}, true
}

// alike reports whether the fields that are declared along with f, and get its
// tag with it, hold the same by their names.
func (d *Declared) alike(f *Field, kind facedata.Kind) bool {
	if len(f.decl.Names) == 1 {
		return true
	}
	n := 0
	for _, g := range d.fields {
		if g.decl == f.decl && g.kind == kind {
			n++
		}
	}
	return n == len(f.decl.Names)
}

// written reports whether pos is at the same place in the file that a person
// keeps: cgo and other generators hand over files of their own.
func (d *Declared) written(pos token.Pos) bool {
	return d.pass.Fset.PositionFor(pos, false) == d.pass.Fset.PositionFor(pos, true)
}

// field returns the field of that object.
func (d *Declared) field(obj *types.Var) *Field {
	at := slices.IndexFunc(d.fields, func(f *Field) bool { return f.obj == obj })
	if at < 0 {
		return nil
	}
	return d.fields[at]
}

func joined(owner, name string) string {
	if owner == "" {
		return name
	}
	return owner + "." + name
}
