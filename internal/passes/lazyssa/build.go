package lazyssa

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lang"
)

// source is what go/ssa builds a package from, and what of it is missing.
type source struct {
	files []*ast.File
	info  *types.Info
	spots []BlindSpot
}

// build builds the package of pass. Syntax that is not known to be ill-typed
// is tried as it is; when go/ssa panics, it is pruned, and after that the
// function that panicked loses its body, until all is built.
func build(pass *analysis.Pass) *Package {
	src := &source{files: pass.Files, info: pass.TypesInfo}
	pruned := illTyped(pass)
	if pruned {
		src = prune(pass)
	}
	for {
		pkg, cause := try(pass, src)
		if cause == nil {
			return finish(pass, src, pkg)
		}
		if !pruned {
			pruned = true
			src = prune(pass)
			continue
		}
		if !src.drop(pkg, cause) {
			spot := BlindSpot{Text: lang.Textf(lang.Text{
				En: "package %s has no SSA form: %v",
				Zh: "无法构建软件包 %s 的 SSA 形式：%v"}, pass.Pkg.Path(), cause)}
			if len(pass.Files) > 0 {
				spot.Pos = pass.Files[0].Name.Pos()
			}
			return &Package{BlindSpots: []BlindSpot{spot}}
		}
	}
}

// illTyped reports whether parts of the package are known to have no type.
func illTyped(pass *analysis.Pass) bool {
	if len(pass.TypeErrors) > 0 {
		return true
	}
	return slices.ContainsFunc(pass.Pkg.Imports(), func(p *types.Package) bool { return !p.Complete() })
}

// try builds src. When go/ssa panics, it returns what was built and why it
// stopped.
func try(pass *analysis.Pass, src *source) (pkg *ssa.Package, cause any) {
	defer func() {
		if r := recover(); r != nil {
			cause = r
		}
	}()
	prog := ssa.NewProgram(pass.Fset, ssa.GlobalDebug)
	prog.SetNoReturn(noReturn)
	for _, imp := range pass.Pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	pkg = prog.CreatePackage(pass.Pkg, src.files, src.info, false)
	pkg.Build()
	return pkg, nil
}

// drop takes the body, or the package-level initializers, out of src at which
// go/ssa panicked. It reports whether there was anything to take.
func (src *source) drop(pkg *ssa.Package, cause any) bool {
	if pkg == nil {
		return false
	}
	culprit := lastBegun(pkg, src)
	if culprit == nil {
		if len(src.info.InitOrder) == 0 {
			return false
		}
		src.info.InitOrder = nil
		src.spots = append(src.spots, BlindSpot{Pos: src.files[0].Name.Pos(), Text: lang.Textf(lang.Text{
			En: "the initial values of package-level variables are not seen: %v",
			Zh: "包级变量的初始值不可见：%v"}, cause)})
		return true
	}
	for i, f := range src.files {
		if j := slices.Index(f.Decls, ast.Decl(culprit)); j >= 0 {
			bare := *culprit
			bare.Body = nil
			src.files[i] = replaceDecl(src.info, f, j, &bare)
		}
	}
	src.spots = append(src.spots, BlindSpot{Pos: culprit.Name.Pos(), Text: lang.Textf(lang.Text{
		En: "the body of %s is not seen: %v",
		Zh: "%s 的函数体不可见：%v"}, culprit.Name.Name, cause)})
	return true
}

// lastBegun returns the last function of src whose body was begun. go/ssa
// builds the initializer first and then functions in source order, so a panic
// belongs to that one, or to the initializer if there is none.
func lastBegun(pkg *ssa.Package, src *source) *ast.FuncDecl {
	var last *ast.FuncDecl
	for decl, fn := range functions(pkg, src) {
		if len(fn.Blocks) > 0 {
			last = decl
		}
	}
	return last
}

// functions yields the declared functions of src in source order.
func functions(pkg *ssa.Package, src *source) func(yield func(*ast.FuncDecl, *ssa.Function) bool) {
	return func(yield func(*ast.FuncDecl, *ssa.Function) bool) {
		for _, f := range src.files {
			for _, d := range f.Decls {
				decl, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				obj, ok := src.info.Defs[decl.Name].(*types.Func)
				if !ok {
					continue
				}
				if fn := pkg.Prog.FuncValue(obj); fn != nil && !yield(decl, fn) {
					return
				}
			}
		}
	}
}

// finish lists what was built.
func finish(pass *analysis.Pass, src *source, pkg *ssa.Package) *Package {
	p := &Package{SSA: pkg, BlindSpots: src.spots}
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		p.Funcs = append(p.Funcs, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	add(pkg.Func("init"))
	for _, fn := range functions(pkg, src) {
		add(fn)
	}
	slices.SortStableFunc(p.BlindSpots, func(a, b BlindSpot) int { return cmp.Compare(a.Pos, b.Pos) })
	return p
}

// replaceDecl returns a copy of f with another i-th declaration.
func replaceDecl(info *types.Info, f *ast.File, i int, d ast.Decl) *ast.File {
	c := *f
	c.Decls = slices.Clone(f.Decls)
	c.Decls[i] = d
	info.FileVersions[&c] = info.FileVersions[f]
	return &c
}
