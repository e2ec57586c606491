package driver

import (
	"path"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/report"
)

var answersNothing = lang.Text{
	En: "%s: nothing that was analysed rests on this entry; mend what it names, or remove it",
	Zh: "%s：被分析的代码没有用到此条；请更正其名称或删除",
}

// unanswered returns a warning for each entry about a recipient, a store, an
// export or packages that no rule came across: it may be misspelled, or about
// what is gone. It tells nothing where some rules did not run.
func unanswered(p *program.Program, results program.Results, rules []*analysis.Analyzer, mods []report.Module) ([]report.Warning, error) {
	met := make(map[string][]finding.Position) // by module
	for _, a := range rules {
		for pkg, value := range results.Of(a) {
			if pkg.Module != nil {
				met[pkg.Module.Path] = append(met[pkg.Module.Path], value.(*lint.Result).Facts...)
			}
		}
	}
	var all []report.Warning
	for _, m := range mods {
		c, err := configured(m)
		if err != nil {
			return nil, err
		}
		live, _ := c.At(config.Date(time.Now().UTC().Format(time.DateOnly)))
		live.Assessments, live.Filing = nil, nil // these answer by being there
		live.Packages = slices.DeleteFunc(live.Packages, func(said config.Packages) bool { return matched(p.Packages, m.Path, said) })
		for _, e := range live.Entries() {
			if !slices.Contains(met[m.Path], e.Pos) {
				at := finding.Position{File: path.Join(m.Seen, config.Name), Line: e.Pos.Line}
				all = append(all, report.Warning{Pos: at, Text: lang.Textf(answersNothing, e.What)})
			}
		}
	}
	return all, nil
}

// matched reports whether the entry is about one of pkgs.
func matched(pkgs []*packages.Package, module string, said config.Packages) bool {
	one := config.Config{Packages: []config.Packages{said}}
	return slices.ContainsFunc(pkgs, func(p *packages.Package) bool { return len(one.Of(module, p.PkgPath)) > 0 })
}
