package requests

import (
	"cmp"
	"go/ast"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "requests",
	Doc:              "find requests that must hold a face\n\nIt reports nothing; rules about choice require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package asks for, in source order.
type Result struct{ Demands []Demand }

// Demand is a field about a face that a request for a service must have.
type Demand struct {
	Pos     finding.Position
	Func    *types.Func // around a type that is declared in one
	Service choice.Service
	Name    string // "SignUpRequest.FaceImage"
	By      string // the words that demand it: `binding:"required"`
	Consent bool   // it is consent to face processing, not a face
}

// request is a struct type for a service.
type request struct {
	service choice.Service
	name    string
	fields  *types.Struct
	pos     []*ast.Ident // of the fields
	fn      *types.Func
}

func run(pass *analysis.Pass) (any, error) {
	files := pass.ResultOf[source.Analyzer].(*source.Files)
	all := requests(pass)
	optional := slices.ContainsFunc(all, request.marksOptional)
	var demands []Demand
	free := make(map[choice.Service]bool)
	for _, r := range all {
		found := r.demands(files, optional)
		free[r.service] = free[r.service] || len(found) == 0
		demands = append(demands, found...)
	}
	demands = slices.DeleteFunc(demands, func(d Demand) bool { return free[d.Service] })
	slices.SortFunc(demands, func(a, b Demand) int { return cmp.Or(a.Pos.Compare(b.Pos), strings.Compare(a.Name, b.Name)) })
	return &Result{demands}, nil
}

// requests returns the struct types of the package that ask for a service, by
// their name or that of the function around them.
func requests(pass *analysis.Pass) []request {
	var all []request
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			var fn *types.Func
			if d, ok := decl.(*ast.FuncDecl); ok {
				fn, _ = pass.TypesInfo.Defs[d.Name].(*types.Func)
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				spec, ok := n.(*ast.TypeSpec)
				if !ok {
					return true
				}
				if r, ok := newRequest(pass, spec, fn); ok {
					all = append(all, r)
				}
				return true
			})
		}
	}
	return all
}

func newRequest(pass *analysis.Pass, spec *ast.TypeSpec, fn *types.Func) (request, bool) {
	lit, ok := spec.Type.(*ast.StructType)
	if !ok || lit.Fields == nil {
		return request{}, false
	}
	r := request{service: choice.Asks(spec.Name.Name), name: spec.Name.Name, fn: fn}
	if fn != nil && r.service == "" {
		r.service = choice.Asks(fn.Name())
	}
	st, ok := pass.TypesInfo.TypeOf(lit).(*types.Struct)
	if !ok || r.service == "" || !choice.Requests(r.name) && !validated(st) {
		return request{}, false
	}
	r.fields = st
	for _, f := range lit.Fields.List {
		if len(f.Names) == 0 {
			r.pos = append(r.pos, nil)
		}
		r.pos = append(r.pos, f.Names...)
	}
	if r.service == choice.Account && !r.opens() {
		return request{}, false
	}
	return r, len(r.pos) == st.NumFields()
}

// validated reports whether a field of st says what it must be.
func validated(st *types.Struct) bool {
	for i := range st.NumFields() {
		if demanded(reflect.StructTag(st.Tag(i))) != "" {
			return true
		}
	}
	return false
}

// opens reports whether r asks for what somebody logs in with: a request to
// register without it registers a face, a device or a visit.
func (r request) opens() bool {
	for f := range r.fields.Fields() {
		if choice.Credential(f.Name()) {
			return true
		}
	}
	return false
}

// marksOptional reports whether r is written in the dialect of tags in which
// what is not optional is required.
func (r request) marksOptional() bool {
	for i := range r.fields.NumFields() {
		if slices.Contains(options(reflect.StructTag(r.fields.Tag(i)).Get("json")), "optional") {
			return true
		}
	}
	return false
}

// demands returns the fields about a face that r must have.
func (r request) demands(files *source.Files, optional bool) []Demand {
	var all []Demand
	for i := range r.fields.NumFields() {
		tag := reflect.StructTag(r.fields.Tag(i))
		by := demanded(tag)
		if by == "" && optional && tag.Get("json") != "" && !lenient(tag) {
			by = `json:"` + tag.Get("json") + `"`
		}
		f := r.fields.Field(i)
		agrees, ok := aboutFace(f, tag)
		if by == "" || !ok || r.pos[i] == nil {
			continue
		}
		all = append(all, Demand{
			Pos: files.Position(r.pos[i].Pos()), Func: r.fn, Service: r.service,
			Name: r.name + "." + f.Name(), By: by, Consent: agrees,
		})
	}
	return all
}

// lenient reports whether a json tag lets the field be left out, or another tag
// is there to say so.
func lenient(tag reflect.StructTag) bool {
	for _, key := range validators {
		if tag.Get(key) != "" {
			return true
		}
	}
	return slices.ContainsFunc(options(tag.Get("json")), func(o string) bool {
		return o == "optional" || o == "omitempty" || strings.HasPrefix(o, "default=")
	})
}

// aboutFace reports whether f holds a face, or an answer about faces, by its
// name and tags.
func aboutFace(f *types.Var, tag reflect.StructTag) (agrees, ok bool) {
	for _, name := range append([]string{f.Name()}, facedata.TagWords(tag)...) {
		w := consent.Classify(name)
		if w.Person() && w.Scopes.Face() {
			return true, true
		}
		if word, fits := facedata.ClassifyTyped(name, f.Type()); fits && word.Kind&(facedata.Image|facedata.Template|facedata.Reference) != 0 {
			ok = true
		}
	}
	return false, ok
}

// validators are the keys of tags that say what a field must be.
var validators = []string{"binding", "validate", "valid", "v"}

// demanded returns the part of tag by which the field must be filled in, "" if
// there is none.
func demanded(tag reflect.StructTag) string {
	for _, key := range validators {
		for _, o := range options(tag.Get(key)) {
			if o == "required" {
				return key + `:"` + tag.Get(key) + `"`
			}
		}
	}
	for _, key := range []string{"json", "form", "query", "header", "body"} {
		if _, rest, ok := strings.Cut(tag.Get(key), ","); ok && slices.Contains(options(rest), "required") {
			return key + `:"` + tag.Get(key) + `"`
		}
	}
	if vd := tag.Get("vd"); strings.Contains(vd, "len($)>0") || strings.Contains(vd, "$!=") || strings.Contains(vd, "$==true") {
		return `vd:"` + vd + `"`
	}
	return ""
}

// options splits a tag at what validators put between rules, in lower case.
func options(s string) []string {
	all := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ',' || r == ';' || r == '|' })
	for i, o := range all {
		o, _, _ = strings.Cut(strings.TrimSpace(o), "#") // what follows is a message
		all[i] = strings.TrimSuffix(o, "()")
	}
	return all
}
