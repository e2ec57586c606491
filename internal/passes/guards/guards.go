package guards

import (
	"fmt"
	"go/types"
	"reflect"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "guards",
	Doc:              "find what must have been asked before control is somewhere\n\nIt reports nothing; rules about consent require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, models.Analyzer, lazyssa.Analyzer, acts.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(fact)},
	RunDespiteErrors: true,
}

// pass is one run over one package.
type pass struct {
	*analysis.Pass
	files   *source.Files
	models  *model.Set
	acts    *acts.Result
	notes   *annotations.Index
	imports []*fact
	known   map[string]*guard.Summary // of imports, by key
	facts   map[string]bool           // packages that have facts
	objects *objects
	words   map[string]bool // whether a name speaks of faces or consent, by name
	asked   map[string]bool // whether a function is that of a recogniser, by its full name
}

func run(p *analysis.Pass) (result any, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("finding guards in package %s: panic: %v\n%s", p.Pkg.Path(), x, debug.Stack())
		}
	}()
	r := &pass{
		Pass:    p,
		files:   p.ResultOf[source.Analyzer].(*source.Files),
		models:  p.ResultOf[models.Analyzer].(*model.Set),
		acts:    p.ResultOf[acts.Analyzer].(*acts.Result),
		notes:   p.ResultOf[annotations.Analyzer].(*annotations.Index),
		known:   make(map[string]*guard.Summary),
		facts:   make(map[string]bool),
		objects: newObjects(p.Pkg),
		words:   make(map[string]bool),
		asked:   make(map[string]bool),
	}
	res := &Result{pass: r}
	if !source.UnderAnalysis(p) {
		return res, nil
	}
	if err := r.read(); err != nil {
		return nil, err
	}
	out := new(fact)
	if res.relevant = r.relevant(); res.relevant {
		r.export(res, out)
	}
	p.ExportPackageFact(out)
	return res, nil
}

// read gathers the facts of the imports.
func (r *pass) read() error {
	for _, imp := range r.Pkg.Imports() {
		f := new(fact)
		if !r.ImportPackageFact(imp, f) {
			continue
		}
		if f.err != nil {
			return fmt.Errorf("package %s: %w", imp.Path(), f.err)
		}
		r.facts[imp.Path()] = true
		r.imports = append(r.imports, f)
		for _, s := range f.Funcs {
			r.known[s.Key] = s
		}
	}
	return nil
}

// export puts into out what importers need.
func (r *pass) export(res *Result, out *fact) {
	res.build()
	leads := res.program.Leads()
	decides := res.program.LeadsTo(func(a guard.Act) bool { return acts.Decisive(a.Kind) })
	methods := make(map[string]bool)
	for _, s := range res.own {
		keep := r.speaks
		if decides[s.Key] {
			keep = func(guard.Test) bool { return true } // what else was looked at counts
		}
		if s = s.Trim(keep, leads); s != nil {
			out.Funcs = append(out.Funcs, s)
			methods[s.Key] = true
		}
	}
	for _, c := range guard.Concretes(r.Pkg) {
		for _, m := range c.Methods {
			if methods[m.Key] || r.known[m.Key] != nil {
				out.Types = append(out.Types, c)
				break
			}
		}
	}
	called := make(map[string]bool)
	for _, s := range out.Funcs {
		for _, c := range s.Calls {
			called[c.Callee] = called[c.Callee] || c.Method != ""
		}
	}
	out.Ifaces = slices.DeleteFunc(res.engine.Interfaces(), func(i guard.Iface) bool { return !called[i.Key] })
	for _, f := range r.imports {
		for _, s := range f.Funcs {
			if s.Lasting() {
				out.Funcs = append(out.Funcs, s)
			}
		}
		out.Types = append(out.Types, f.Types...)
		out.Ifaces = append(out.Ifaces, f.Ifaces...)
	}
	out.normalize()
}

// env gives the engine its surroundings.
func (r *pass) env() *guard.Env {
	names := &operands{pass: r.Pass}
	return &guard.Env{
		Summary:    func(key string) *guard.Summary { return r.known[key] },
		FirstParty: r.ours,
		Rows:       r.models.Rows,
		Request:    requests(),
		Constants:  names.constants,
		Asked:      r.acts.Of,
		Declared:   r.declarations().of,
		May:        acts.MayAct,
		Module:     r.files.Module,
		Filled:     r.acts.Filled,
		Alike:      func(fn, other *types.Func) bool { return r.acts.Processes(fn) && r.acts.Processes(other) },
		Position:   r.files.Position,
	}
}

// ours reports whether functions of p may have summaries.
func (r *pass) ours(p *types.Package) bool {
	return p == r.Pkg || p != nil && (r.facts[p.Path()] || source.SameModule(r.Pass, p))
}
