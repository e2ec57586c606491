package annotations

import (
	"reflect"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/passes/settings"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Index of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "annotations",
	Doc:              "collect facelint directives and face struct tags\n\nIt reports nothing; the rules require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, settings.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Index](),
	FactTypes:        []analysis.Fact{(*Said)(nil)},
	RunDespiteErrors: true,
}

func run(pass *analysis.Pass) (any, error) {
	files := pass.ResultOf[source.Analyzer].(*source.Files)
	conf := pass.ResultOf[settings.Analyzer].(*settings.Settings).Config
	return collect(pass, files, conf, time.Now().UTC().Format(time.DateOnly)), nil
}

// collect builds the index of a package as of today, of its files and of what
// conf says of it, and exports its fact.
func collect(pass *analysis.Pass, files *source.Files, conf *config.Config, today string) *Index {
	c := &collector{pass: pass, files: files, index: newIndex(today)}
	var heard []Entry
	for _, pkg := range pass.Pkg.Imports() {
		said := new(Said)
		if pass.ImportPackageFact(pkg, said) && said.Version == version {
			heard = append(heard, said.Entries...)
		}
	}
	heard = merge(heard)
	c.index.adopt(heard, reachable(pass.Pkg))
	for _, f := range pass.Files {
		c.file(f)
	}
	c.beside(conf)
	c.index.sort()
	// An allow concerns the findings of its own module, wherever in it they are
	// completed, and no others.
	heard = slices.DeleteFunc(heard, func(e Entry) bool { return e.Place == OnLine && e.Module != files.Module })
	if entries := merge(append(c.entries, heard...)); len(entries) > 0 {
		pass.ExportPackageFact(&Said{Version: version, Entries: entries})
	}
	return c.index
}
