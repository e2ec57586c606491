package program

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"go/version"
	"path/filepath"
	"runtime"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// check types u; what its imports declare is known by then. The package is
// complete afterwards whatever went wrong, so that importers go on.
func (u *unit) check() {
	p := u.pkg
	if p.PkgPath == "unsafe" {
		p.Types = types.Unsafe
		return
	}
	if absent(p) {
		return
	}
	p.Fset, p.TypesSizes = u.fset, u.loader.sizes
	p.Types = types.NewPackage(p.PkgPath, p.Name)
	if u.full {
		p.TypesInfo = newInfo()
	}
	u.imports()
	conf := &types.Config{
		Importer:         importer{u},
		GoVersion:        u.goVersion(),
		IgnoreFuncBodies: !u.full,
		FakeImportC:      true,
		Sizes:            p.TypesSizes,
		Error:            u.typeError,
	}
	u.runChecker(conf)
	p.Types.MarkComplete()
	p.IllTyped = len(p.Errors) > 0 || len(u.missing) > 0 || u.cgo.IsValid()
	if !u.full {
		p.Syntax = nil
	}
}

// runChecker runs the type checker, which may panic on half-parsed files.
func (u *unit) runChecker(conf *types.Config) {
	defer func() {
		if r := recover(); r != nil {
			u.problems.add(Typing, finding.Position{}, lang.Textf(lang.Text{En: "the type checker gave up: %v", Zh: "类型检查中止：%v"}, r))
			u.pkg.Errors = append(u.pkg.Errors, packages.Error{Msg: fmt.Sprint(r), Kind: packages.TypeError})
		}
	}()
	types.NewChecker(conf, u.fset, u.pkg.Types, u.pkg.TypesInfo).Files(u.pkg.Syntax) // errors went to conf.Error
}

// goVersion returns the language version of u, or "" for the newest. A module
// that asks for a later version than this program knows is read as the newest;
// the checker would refuse it as a whole.
func (u *unit) goVersion() string {
	m := u.pkg.Module
	if m == nil || m.GoVersion == "" {
		return ""
	}
	v := "go" + m.GoVersion
	if !version.IsValid(v) || version.Compare(version.Lang(v), version.Lang(runtime.Version())) > 0 {
		return ""
	}
	return v
}

// typeError records an error of the type checker, unless it says again that a
// package is missing or follows from the unknown types of C.
func (u *unit) typeError(err error) {
	var e types.Error
	if !errors.As(err, &e) || u.missing[e.Pos] {
		return
	}
	u.pkg.TypeErrors = append(u.pkg.TypeErrors, e)
	u.pkg.Errors = append(u.pkg.Errors, packages.Error{Pos: u.fset.Position(e.Pos).String(), Msg: e.Msg, Kind: packages.TypeError})
	if u.cgo.IsValid() && strings.Contains(e.Msg, "invalid type") {
		return
	}
	msg, _, _ := strings.Cut(e.Msg, "\n") // the rest is detail
	u.problems.add(Typing, u.position(e.Pos), lang.Textf(lang.Text{En: "%s", Zh: "类型错误：%s"}, msg))
}

// blindSpots returns what is known to be unseen in u.
func (u *unit) blindSpots() []finding.BlindSpot {
	var spots []finding.BlindSpot
	if u.cgo.IsValid() {
		spots = append(spots, finding.BlindSpot{Pos: u.position(u.cgo), Text: lang.Textf(lang.Text{
			En: "package %s imports \"C\": what it does in C, and values of C types, are not seen",
			Zh: "软件包 %s 导入了 \"C\"：其 C 代码及 C 类型的值不可见"}, u.pkg.PkgPath)})
	}
	var left []string
	for _, f := range u.pkg.IgnoredFiles {
		if base := filepath.Base(f); filepath.Ext(f) == ".go" && (u.pkg.ForTest != "" || !strings.HasSuffix(base, "_test.go")) {
			left = append(left, base)
		}
	}
	if len(left) > 0 {
		spots = append(spots, finding.BlindSpot{Pos: u.placeIn(filepath.Join(u.pkg.Dir, left[0]), 1, 1), Text: lang.Textf(lang.Text{
			En: "build constraints leave out %d files of package %s: %s",
			Zh: "构建约束排除了软件包 %[2]s 的 %[1]d 个文件：%[3]s"}, len(left), u.pkg.PkgPath, strings.Join(left, ", "))})
	}
	return spots
}

// imports finds import "C" and the imports that cannot be found.
func (u *unit) imports() {
	u.missing = make(map[token.Pos]bool)
	told := make(map[string]bool)
	for _, f := range u.pkg.Syntax {
		for _, spec := range f.Imports {
			path := importPath(spec)
			switch {
			case path == "C":
				if !u.cgo.IsValid() {
					u.cgo = spec.Pos()
				}
			case u.resolve(path) == nil:
				u.missing[spec.Pos()] = true
				u.missing[spec.Path.Pos()] = true
				if !told[path] {
					told[path] = true
					u.problems.add(Missing, u.position(spec.Pos()), u.whyMissing(path))
				}
			}
		}
	}
}

// whyMissing says that the package is missing, and why if go list knows.
func (u *unit) whyMissing(path string) lang.Text {
	if p := u.pkg.Imports[path]; p != nil && len(p.Errors) > 0 {
		return lang.Textf(lang.Text{En: "package %s is missing: %s", Zh: "缺少软件包 %s：%s"}, path, reason(p.Errors[0]))
	}
	return lang.Textf(lang.Text{En: "package %s is missing", Zh: "缺少软件包 %s"}, path)
}

// resolve returns the types of an import of u, or nil if it is missing.
func (u *unit) resolve(path string) *types.Package {
	if path == "unsafe" {
		return types.Unsafe
	}
	if p := u.pkg.Imports[path]; p != nil {
		return p.Types
	}
	return nil
}

func importPath(spec *ast.ImportSpec) string {
	return strings.Trim(spec.Path.Value, "\"`")
}
