package driver

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/report"
)

var (
	importedByNone = lang.Text{
		En: "nothing that was analysed imports %s: rows about it have no effect",
		Zh: "被分析的代码均未导入 %s：相关的行不起作用",
	}
	matchesNothing = lang.Text{
		En: "%s matches nothing in %s",
		Zh: "%s 在 %s 中没有匹配项",
	}
	meant = lang.Text{
		En: "%s; did you mean %s?",
		Zh: "%s；是否指 %s？",
	}
	doesNotFit = lang.Text{
		En: "the row does not fit: %v",
		Zh: "该行与声明不符：%v",
	}
)

// Held holds a row against packages that it may be about: of several versions,
// it must fit one. The text says why it fits none; ok reports whether it fits,
// or there is no package to hold it against.
func Held(row *model.Row, pkgs []*types.Package) (why lang.Text, ok bool) {
	for _, pkg := range about(row.Package, pkgs) {
		err := row.Check(pkg)
		if err == nil {
			return lang.Text{}, true
		}
		near, absent := row.Near(pkg)
		switch {
		case !absent:
			_, reason, _ := strings.Cut(err.Error(), ": ") // file and line stand before it
			return lang.Textf(doesNotFit, reason), false
		case why == (lang.Text{}) || near != "":
			why = lang.Textf(matchesNothing, row.Symbol(), pkg.Path())
			if near != "" {
				why = lang.Textf(meant, why, near)
			}
		}
	}
	return why, why == (lang.Text{})
}

// about returns those of pkgs that rows about the import path are about.
func about(path string, pkgs []*types.Package) []*types.Package {
	return slices.DeleteFunc(slices.Clone(pkgs), func(p *types.Package) bool {
		return !p.Complete() || !model.SamePackage(p.Path(), path)
	})
}

// ineffective returns a warning for each row of the user's that says nothing
// about the program, and one for each pack about packages that it lacks.
func ineffective(packs []*model.Pack, p *program.Program) []report.Warning {
	if len(packs) == 0 {
		return nil
	}
	pkgs := imported(p.Packages)
	var all []report.Warning
	for _, pack := range packs {
		var absent []string
		first := finding.Position{}
		for _, row := range pack.Rows() {
			at := finding.Position{File: row.File, Line: row.Line}
			if !knows(pkgs, row.Package) {
				if !first.IsValid() {
					first = at
				}
				if !slices.Contains(absent, row.Package) {
					absent = append(absent, row.Package)
				}
				continue
			}
			if why, ok := Held(row, pkgs); !ok {
				all = append(all, report.Warning{Pos: at, Text: why})
			}
		}
		if len(absent) > 0 {
			all = append(all, report.Warning{Pos: first, Text: lang.Textf(importedByNone, strings.Join(absent, ", "))})
		}
	}
	return all
}

// knows reports whether rows about the import path are about one of pkgs, be it
// one of which nothing could be loaded.
func knows(pkgs []*types.Package, path string) bool {
	return slices.ContainsFunc(pkgs, func(p *types.Package) bool { return model.SamePackage(p.Path(), path) })
}

// imported returns the types of the packages and of all that they import, in an
// order that follows from the imports alone.
func imported(pkgs []*packages.Package) []*types.Package {
	var all []*types.Package
	seen := make(map[*types.Package]bool)
	var visit func(p *types.Package)
	visit = func(p *types.Package) {
		if p == nil || seen[p] {
			return
		}
		seen[p] = true
		for _, imp := range p.Imports() {
			visit(imp)
		}
		all = append(all, p)
	}
	for _, p := range pkgs {
		visit(p.Types)
	}
	return all
}
