package lazyssa

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/lang"
)

// pruner rewrites syntax that has no type. It never changes a node: a node
// with a changed part is copied, and what types.Info knows of it is copied
// along.
type pruner struct {
	info    *types.Info
	results *types.Tuple      // of the function that the current statement returns from
	bad     map[ast.Node]bool // innermost nodes at which the type checker objects
	why     map[ast.Node]string

	cuts  int // statements and operands lost in the current declaration
	cause lang.Text
}

// prune returns the source of the package without what go/ssa cannot build.
func prune(pass *analysis.Pass) *source {
	in := pass.TypesInfo
	info := *in
	info.Types = maps.Clone(in.Types)
	info.Defs = maps.Clone(in.Defs)
	info.Uses = maps.Clone(in.Uses)
	info.Selections = maps.Clone(in.Selections)
	info.Implicits = maps.Clone(in.Implicits)
	info.FileVersions = maps.Clone(in.FileVersions)
	p := &pruner{info: &info, bad: make(map[ast.Node]bool), why: make(map[ast.Node]string)}
	for _, e := range pass.TypeErrors {
		// A mismatch of counts is seen where it matters, and the call that
		// it is told of is sound.
		if !e.Soft && !strings.HasPrefix(e.Msg, "assignment mismatch") {
			p.objection(pass.Files, e)
		}
	}
	src := &source{info: &info}
	for _, f := range pass.Files {
		src.files = append(src.files, p.file(f, src))
	}
	p.inits(src)
	return src
}

// objection marks the innermost node that holds the position of e.
func (p *pruner) objection(files []*ast.File, e types.Error) {
	for _, f := range files {
		if e.Pos < f.FileStart || e.Pos > f.FileEnd {
			continue
		}
		var innermost ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil || e.Pos < n.Pos() || e.Pos >= n.End() {
				return false
			}
			innermost = n
			return true
		})
		if innermost != nil {
			p.bad[innermost] = true
			p.why[innermost], _, _ = strings.Cut(e.Msg, "\n")
		}
	}
}

// file returns f with its declarations pruned.
func (p *pruner) file(f *ast.File, src *source) *ast.File {
	var decls []ast.Decl
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if fn := p.funcDecl(d, src); fn != nil {
				decls = append(decls, fn)
			}
		case *ast.GenDecl:
			decls = append(decls, p.genDecl(d))
		}
	}
	c := *f
	c.Decls = decls
	p.info.FileVersions[&c] = p.info.FileVersions[f]
	return &c
}

// funcDecl returns d with a pruned body, or nil if d declares nothing, as the
// second of two functions with one name.
func (p *pruner) funcDecl(d *ast.FuncDecl, src *source) *ast.FuncDecl {
	obj, ok := p.info.Defs[d.Name].(*types.Func)
	if !ok {
		return nil
	}
	if d.Body == nil {
		return d
	}
	p.cuts, p.cause = 0, lang.Text{}
	body := p.funcBody(obj.Signature(), d.Body)
	if p.cuts > 0 {
		src.spots = append(src.spots, BlindSpot{Pos: d.Name.Pos(), Text: lang.Textf(lang.Text{
			En: "%d statements or operands of %s could not be typed: %s",
			Zh: "%[2]s 中有 %[1]d 处语句或操作数无法确定类型：%[3]s"}, p.cuts, d.Name.Name, p.cause)})
	}
	if body == d.Body {
		return d
	}
	c := *d
	c.Body = body
	return &c
}

// funcBody prunes a body that returns the results of sig.
func (p *pruner) funcBody(sig *types.Signature, body *ast.BlockStmt) *ast.BlockStmt {
	outer := p.results
	p.results = sig.Results()
	body = p.block(body)
	p.results = outer
	return body
}

// genDecl returns d without the names that denote nothing: those declared
// twice, and constants without a type.
func (p *pruner) genDecl(d *ast.GenDecl) *ast.GenDecl {
	c := *d
	c.Specs = nil
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if p.info.Defs[spec.Name] != nil {
				c.Specs = append(c.Specs, spec)
			}
		case *ast.ValueSpec:
			names := slices.DeleteFunc(slices.Clone(spec.Names), func(id *ast.Ident) bool {
				obj := p.info.Defs[id]
				return obj == nil || d.Tok == token.CONST && !valid(obj.Type())
			})
			if len(names) == len(spec.Names) {
				c.Specs = append(c.Specs, spec)
			} else if len(names) > 0 {
				c.Specs = append(c.Specs, &ast.ValueSpec{Names: names, Type: spec.Type})
			}
		default:
			c.Specs = append(c.Specs, spec)
		}
	}
	return &c
}

// inits prunes the initial values of package-level variables.
func (p *pruner) inits(src *source) {
	declared := make(map[types.Object]bool)
	for _, f := range src.files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.VAR {
				for _, spec := range d.Specs {
					for _, id := range spec.(*ast.ValueSpec).Names {
						declared[p.info.Defs[id]] = true
					}
				}
			}
		}
	}
	var kept []*types.Initializer
	for _, init := range p.info.InitOrder {
		p.cuts, p.cause = 0, lang.Text{}
		rhs := p.rebuild(init.Rhs)
		if !slices.ContainsFunc(init.Lhs, func(v *types.Var) bool { return !declared[v] }) && rhs != nil {
			kept = append(kept, &types.Initializer{Lhs: init.Lhs, Rhs: rhs})
		}
		if rhs == nil {
			p.cut(init.Rhs)
		}
		if p.cuts > 0 {
			src.spots = append(src.spots, BlindSpot{Pos: init.Lhs[0].Pos(), Text: lang.Textf(lang.Text{
				En: "the initial value of %s could not be typed: %s",
				Zh: "%s 的初始值无法确定类型：%s"}, init.Lhs[0].Name(), p.cause)})
		}
	}
	p.info.InitOrder = kept
}

// cut counts n as lost and keeps the first reason.
func (p *pruner) cut(n ast.Node) {
	p.cuts++
	if p.cause.En != "" {
		return
	}
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if pkg, ok := p.info.Uses[id].(*types.PkgName); ok && !pkg.Imported().Complete() {
				p.cause = whyMissing(pkg.Imported().Path())
			}
		}
		if msg := p.why[n]; n != nil && msg != "" && p.cause.En == "" {
			p.cause = lang.Same(msg)
		}
		return p.cause.En == ""
	})
	if p.cause.En == "" {
		p.cause = lang.Text{En: "they depend on unknown types", Zh: "依赖未知类型"}
	}
}

func whyMissing(path string) lang.Text {
	if path == "C" {
		return lang.Text{En: `they use import "C"`, Zh: `使用了 import "C"`}
	}
	return lang.Textf(lang.Text{En: "package %s is missing", Zh: "缺少软件包 %s"}, path)
}

// valid reports whether t is a type.
func valid(t types.Type) bool {
	return t != nil && types.Unalias(t) != types.Typ[types.Invalid]
}
