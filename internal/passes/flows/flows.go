package flows

import (
	"fmt"
	"go/types"
	"reflect"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/taint"
)

// Analyzer yields the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name: "flows",
	Doc:  "follow face data to where it is kept\n\nIt reports nothing; the rules require it.",
	Requires: []*analysis.Analyzer{
		annotations.Analyzer, lazyssa.Analyzer, models.Analyzer, source.Analyzer,
	},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(fact)},
	RunDespiteErrors: true,
}

// Result is what is known of face data after a package was looked at.
type Result struct {
	Flows      []taint.Flow      // complete in this package
	Logged     []taint.Flow      // into logs, likewise
	Sent       []taint.Flow      // out of the process, likewise
	Received   []taint.Reception // by which faces come in, of imports too
	Replied    []taint.Flow      // from stores into answers to requests, likewise
	Answers    []Answer          // Replied, here and in imports
	Stores     lifecycle.Program // what it does to stores, and what its imports do
	BlindSpots []finding.BlindSpot
	Unmodelled []taint.Lost // set by [NewMissing]'s analyzer only
	Main       bool         // the package is a program: Stores is whole
}

// pass is one run over one package.
type pass struct {
	*analysis.Pass
	files   *source.Files
	models  *model.Set
	notes   *annotations.Index
	imports []*fact
	known   map[string]bool // packages that have facts
	read    map[string]bool // those whose bodies were read
	tables  map[string]string
	noted   map[finding.Position]lifecycle.Erasure // by imported packages
	seals   []string                               // functions and serializers that encrypt, sorted

	remarks  map[string]string       // comments about faces in imported packages
	remarked map[types.Object]string // and in this one
	schema   map[string]*table       // by name; nil before somebody asks

	missing *taint.Missing // nil where nobody asks
	result  *Result
}

// NewMissing returns an analyzer that yields what [Analyzer] does and, for one
// program, where face data comes to functions without a model. It takes the
// place of Analyzer, beside which it does not run.
func NewMissing() *analysis.Analyzer {
	a := *Analyzer
	a.Name = "missing"
	a.Doc = "find what wants a model\n\nIt reports nothing."
	missing := new(taint.Missing)
	a.Run = func(p *analysis.Pass) (any, error) { return guarded(p, missing) }
	return &a
}

func run(p *analysis.Pass) (any, error) { return guarded(p, nil) }

// guarded makes an error of a panic.
func guarded(p *analysis.Pass, missing *taint.Missing) (result any, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("following face data in package %s: panic: %v\n%s", p.Pkg.Path(), x, debug.Stack())
		}
	}()
	return follow(p, missing)
}

func follow(p *analysis.Pass, missing *taint.Missing) (*Result, error) {
	r := &pass{
		Pass:   p,
		files:  p.ResultOf[source.Analyzer].(*source.Files),
		models: p.ResultOf[models.Analyzer].(*model.Set),
		notes:  p.ResultOf[annotations.Analyzer].(*annotations.Index),
		known:  make(map[string]bool),
		read:   map[string]bool{p.Pkg.Path(): true},
		tables: make(map[string]string),
		noted:  make(map[finding.Position]lifecycle.Erasure),

		remarks:  make(map[string]string),
		remarked: make(map[types.Object]string),

		result:  &Result{Main: p.Pkg.Name() == "main"},
		missing: missing,
	}
	if !source.UnderAnalysis(p) {
		return r.result, nil
	}
	for _, imp := range p.Pkg.Imports() {
		f := new(fact)
		if p.ImportPackageFact(imp, f) {
			if f.err != nil {
				return nil, f.err
			}
			r.known[imp.Path()] = true
			r.read[imp.Path()] = f.Reach != nil
			r.imports = append(r.imports, f)
			for _, t := range f.Tables {
				r.tables[t.Type] = t.Name
			}
		}
	}
	out := &fact{Known: new(taint.Known)}
	if r.collectRemarks(out); len(out.Remarks) > 0 || r.relevant() {
		r.analyze(out)
	}
	p.ExportPackageFact(out)
	return r.result, nil
}

// relevant reports whether the package can have a part in any flow: it uses a
// modelled API, or a package with summaries, or names a face.
func (r *pass) relevant() bool {
	for _, imp := range r.Pkg.Imports() {
		if r.models.Matters(imp.Path()) {
			return true
		}
	}
	for _, f := range r.imports {
		if len(f.Known.Funcs) > 0 || f.Reach != nil && len(f.Reach.Funcs) > 0 {
			return true
		}
	}
	for _, obj := range r.TypesInfo.Defs {
		if obj == nil {
			continue
		}
		if fn, ok := obj.(*types.Func); ok && (handsOn(fn) || makesColumn(fn) || taint.TakesAnything(fn.Signature())) || facedata.Classify(obj.Name()).Kind != 0 {
			return true
		}
	}
	return len(r.notes.Own()) > 0
}

// handsOn reports whether fn takes or gives data: bytes, readers, pictures, or
// somebody to hand it to.
func handsOn(fn *types.Func) bool {
	results := fn.Signature().Results()
	for i := range results.Len() {
		if taint.Bulk(results.At(i).Type()) {
			return true
		}
	}
	params := fn.Signature().Params()
	for i := range params.Len() {
		t := params.At(i).Type()
		if taint.Bulk(t) {
			return true
		}
		if named, ok := types.Unalias(t).(*types.Named); ok && types.IsInterface(t) && named.Obj().Pkg() == fn.Pkg() {
			return true
		}
	}
	return false
}

// analyze summarises the package, links it with what it imports, and draws the
// conclusions that can be drawn here.
func (r *pass) analyze(out *fact) {
	pkg := r.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build()
	for _, b := range pkg.BlindSpots {
		r.result.BlindSpots = append(r.result.BlindSpots, finding.BlindSpot{Pos: r.files.Position(b.Pos), Text: b.Text})
	}
	r.collectTables(pkg.Funcs)
	r.seals = r.sealing(pkg.Funcs)
	env := r.env()
	for _, f := range r.imports {
		env.Learn(f.Known)
	}
	reach := r.reach(pkg)
	own := &taint.Known{Types: concreteTypes(r.Pkg), Entries: reach.Candidates()}
	var keys []string
	for _, fn := range taint.BottomUp(pkg.Funcs) {
		s := taint.Summarize(env, fn)
		own.Funcs = append(own.Funcs, s)
		keys = append(keys, s.Key)
		r.result.BlindSpots = append(r.result.BlindSpots, r.blindSpots(fn)...)
	}
	own.Ifaces = env.Interfaces()
	all := []*taint.Known{own}
	for _, f := range r.imports {
		all = append(all, f.Known)
	}
	known := taint.Merge(all...)
	linker := taint.Link(known.Funcs, known.Types, known.Ifaces, keys, all[1:]...)
	r.conclude(linker, keys)
	r.result.BlindSpots = append(r.result.BlindSpots, r.lost(linker, keys)...)
	out.Known = linker.Export(keys, known, slices.Concat(r.result.Flows, r.result.Logged, r.result.Sent, r.result.Replied))
	out.Reach = leading(reach, out.Known)
	out.Known.Entries = out.Reach.Candidates()
	out.Seals = r.seals
	out.Cascades = r.cascades(pkg.Funcs)
	out.Owners = r.owners()
	r.carry(out, linker, reach, keys)
}

// conclude finds the flows that are complete: in the functions of the package,
// and in those of imported ones whose open calls this package closes.
func (r *pass) conclude(linker *taint.Linker, keys []string) {
	keys = append(keys, linker.Reached(keys)...)
	done := make(map[flowID]bool)
	for _, f := range r.imports {
		for _, d := range f.Done {
			done[d.way()], done[d.place()] = true, true
		}
	}
	for _, f := range linker.Flows(keys) {
		if id := idOf(f); !keeps(f.Identity) || done[id.way()] || done[id.place()] {
			continue
		}
		r.result.Flows = append(r.result.Flows, f)
	}
	for _, f := range linker.Logged(keys) {
		if id := idOf(f); !done[id.way()] && !done[id.place()] && !done[id.atSink().place()] {
			r.result.Logged = append(r.result.Logged, f)
		}
	}
	for _, f := range linker.Sent(keys) {
		if id := idOf(f); !done[id.way()] && !done[id.place()] {
			r.result.Sent = append(r.result.Sent, f)
		}
	}
	for _, f := range linker.Replied(keys) {
		if id := idOf(f); !done[id.way()] && !done[id.place()] {
			r.result.Replied = append(r.result.Replied, f)
		}
	}
}

// keeps reports whether a store is written to, as far as SQL text tells.
func keeps(id taint.Identity) bool {
	for _, p := range id {
		if p.Fn == "sql" && p.Text != "" && !lifecycle.Keeps(p.Text) {
			return false
		}
	}
	return true
}

// erases reports whether a store is erased from, as far as SQL text tells, and
// whether rows there are only marked.
func erases(id taint.Identity) (erases, soft bool) {
	for _, p := range id {
		if p.Fn == "sql" && !lifecycle.Erases(p.Text) {
			if !lifecycle.Marks(p.Text) {
				return false, false
			}
			soft = true
		}
	}
	return true, soft
}

// flowID tells flows apart across packages.
type flowID struct {
	Source, At, Sink finding.Position
	Kind             facedata.Kind
}

func idOf(f taint.Flow) flowID { return flowID{f.Source.Pos, f.At, f.Sink(), f.Kind} }

// way returns what flows share that lead from one source to one sink.
func (id flowID) way() flowID {
	id.At = finding.Position{}
	return id
}

// place returns what flows share that are told at one place of one sink, by
// whatever source.
func (id flowID) place() flowID {
	id.Source = finding.Position{}
	return id
}

// atSink returns what a flow is told by that is told where it ends: in logs, the
// call that logs, whoever leads there.
func (id flowID) atSink() flowID {
	id.At = id.Sink
	return id
}

// env gives the engine its surroundings.
func (r *pass) env() *taint.Env {
	return &taint.Env{
		Rows:      r.models.Rows,
		FieldRows: r.models.FieldRows,
		Declared: func(obj types.Object) (facedata.Kind, bool) {
			kind, _, ok := r.notes.Kind(obj)
			return kind, ok
		},
		Remark:   r.remark,
		Clears:   func(fn *types.Func) bool { return r.declared(fn, "anonymizes") },
		Encrypts: func(fn *types.Func) bool { return r.declared(fn, "encrypts") },
		Store:    r.declaredStore,
		Seals:    r.sealed, Serializer: r.sealingSerializer, Ages: lifecycle.Ages,
		FirstParty: r.underAnalysis,
		Table:      r.table,
		Soft:       r.soft,
		Impostors: slices.ContainsFunc(r.Pkg.Imports(), func(p *types.Package) bool {
			return facedata.ImpostorImport(p.Path())
		}),
		Keeps:    lifecycle.Keeps,
		Erases:   lifecycle.Erases,
		Marks:    lifecycle.Marks,
		Change:   change,
		Written:  lifecycle.Table,
		Columns:  r.columns,
		Position: r.files.Position,
	}
}

// declared reports whether a directive of that name stands at fn.
func (r *pass) declared(fn *types.Func, name string) bool {
	return slices.ContainsFunc(r.notes.Func(fn), func(d *annotations.Directive) bool { return d.Name == name })
}

// declaredStore returns the name of the store that a directive at fn speaks of,
// and whether there is one.
func (r *pass) declaredStore(fn *types.Func, directive string) (string, bool) {
	for _, d := range r.notes.Func(fn) {
		if d.Name == directive {
			return d.Attr("name"), true
		}
	}
	return "", false
}

// underAnalysis reports whether functions of p have summaries.
func (r *pass) underAnalysis(p *types.Package) bool {
	return p == r.Pkg || r.known[p.Path()] || source.SameModule(r.Pass, p)
}

// collectTables reads the names that TableName methods give.
func (r *pass) collectTables(fns []*ssa.Function) {
	for _, fn := range fns {
		if fn.Name() != "TableName" || fn.Signature.Recv() == nil || len(fn.Blocks) != 1 {
			continue
		}
		instrs := fn.Blocks[0].Instrs
		ret, ok := instrs[len(instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) != 1 {
			continue
		}
		if name := constantText(ret.Results[0]); name != "" {
			r.tables[typeKey(fn.Signature.Recv().Type())] = name
		}
	}
}
