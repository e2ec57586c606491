package published

import (
	"cmp"
	"fmt"
	"go/types"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "published",
	Doc:              "find what is made public\n\nIt reports nothing; rules about exposure require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, models.Analyzer, lazyssa.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{new(Result)},
	RunDespiteErrors: true,
}

// Result is what a package and those that it imports make public and where they
// write to. It is also the fact of the package.
type Result struct {
	Writes  []Write
	Publics []Public
	Gates   []Gate
}

// Spot is where something is written or made public.
type Spot struct {
	Pos      finding.Position
	Module   string // that Pos is relative to
	Func     string // key of the function
	Agreed   bool   // a directive says that people agreed, or that something else permits it
	Silenced *finding.Suppression
}

// compare orders spots.
func (s Spot) compare(t Spot) int {
	return cmp.Or(strings.Compare(s.Module, t.Module), s.Pos.Compare(t.Pos))
}

// Write is a call that writes a file or an object, or hands one on to be
// written.
type Write struct {
	Spot
	Medium string // "file" or "object"
	Place  Place  // the path, or the bucket; "" if the call does not tell
	Open   string // what lets everybody read it: the name of an ACL; "" if nothing
}

func (w Write) compare(v Write) int {
	return cmp.Or(w.Spot.compare(v.Spot), cmp.Compare(w.Place, v.Place), cmp.Compare(w.Open, v.Open))
}

// How says how something is made public.
type How uint8

// The ways of making public.
const (
	Served How = iota + 1 // a directory is served as files
	Opened                // a bucket is opened to everybody
	Signed                // an address that everybody may use stays good for long
)

// Public is a statement that makes a place public.
type Public struct {
	Spot
	How   How
	Call  string // for people
	Place Place  // directory or bucket
	Days  int    // Signed: for how long
	Face  bool   // Signed: the function is named for faces
}

func (p Public) compare(q Public) int {
	return cmp.Or(p.Spot.compare(q.Spot), cmp.Compare(p.Place, q.Place))
}

// AFact makes Result the fact of a package.
func (*Result) AFact() {}

// String says how much is known, for tests.
func (r *Result) String() string {
	return fmt.Sprintf("published(%d writes, %d public)", len(r.Writes), len(r.Publics))
}

// pass reads one package.
type pass struct {
	*analysis.Pass
	files  *source.Files
	notes  *annotations.Index
	models *model.Set
	found  *Result
}

func run(p *analysis.Pass) (result any, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("finding what package %s makes public: panic: %v\n%s", p.Pkg.Path(), x, debug.Stack())
		}
	}()
	r := &pass{
		Pass: p, files: p.ResultOf[source.Analyzer].(*source.Files), notes: p.ResultOf[annotations.Analyzer].(*annotations.Index),
		models: p.ResultOf[models.Analyzer].(*model.Set), found: new(Result),
	}
	if !source.UnderAnalysis(p) {
		return r.found, nil
	}
	if r.matters() {
		for _, fn := range p.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build().Funcs {
			if !r.files.Test(fn.Pos()) {
				r.function(fn)
			}
		}
	}
	for _, imp := range p.Pkg.Imports() {
		f := new(Result)
		if p.ImportPackageFact(imp, f) {
			r.found.Writes = append(r.found.Writes, f.Writes...)
			r.found.Publics = append(r.found.Publics, f.Publics...)
			r.found.Gates = append(r.found.Gates, f.Gates...)
		}
	}
	r.found.normalize()
	p.ExportPackageFact(r.found)
	return r.found, nil
}

// normalize sorts r and drops what came by two imports.
func (r *Result) normalize() {
	r.Writes = unique(r.Writes, Write.compare)
	r.Publics = unique(r.Publics, Public.compare)
	r.Gates = unique(r.Gates, Gate.compare)
}

func unique[T any](list []T, compare func(a, b T) int) []T {
	slices.SortStableFunc(list, compare)
	return slices.CompactFunc(list, func(a, b T) bool { return compare(a, b) == 0 })
}

// matters reports whether the package uses a function by which files or objects
// are written or made public, or the program closed.
func (r *pass) matters() bool {
	if slices.ContainsFunc(r.Pkg.Imports(), func(p *types.Package) bool { return p.Path() == "crypto/tls" || registers(p.Path()) }) {
		return true
	}
	for _, obj := range r.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == nil {
			continue
		}
		if _, _, ok := serving(fn); ok || signs(fn) || slices.ContainsFunc(r.models.Rows(fn), writes) {
			return true
		}
	}
	return false
}

// writes reports whether row says that a call writes a file or an object.
func writes(row *model.Row) bool {
	return (row.Verb == model.Sink || row.Verb == model.Handle) && (row.Medium == model.File || row.Medium == model.Object)
}

// function reads one function.
func (r *pass) function(fn *ssa.Function) {
	opener := r.opener(fn)
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			r.gate(instr)
			call, ok := instr.(ssa.CallInstruction)
			if !ok || !call.Pos().IsValid() {
				continue
			}
			r.write(call, opener)
			r.opened(call)
			r.served(call)
			r.signed(call)
		}
	}
}

// spot describes where instr is.
func (r *pass) spot(instr ssa.Instruction) Spot {
	s := Spot{
		Pos: r.files.Position(instr.Pos()), Module: r.files.Module, Func: guard.KeyOf(instr.Parent()), Agreed: r.agreed(instr.Parent()),
	}
	if d, ok := r.notes.Allow("publish", s.Pos); ok {
		s.Silenced = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
	}
	return s
}

// agreed reports whether a directive at fn or its package says that people
// agreed to being shown, or that it is done for the news.
func (r *pass) agreed(fn *ssa.Function) bool {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	said := r.notes.Package(r.Pkg.Path())
	if obj, ok := fn.Object().(*types.Func); ok {
		said = slices.Concat(said, r.notes.Func(obj))
	}
	return slices.ContainsFunc(said, func(d *annotations.Directive) bool {
		return d.Name == "consent" && slices.Contains(d.List("scope"), "publish") || d.Name == "basis" && d.Attr("kind") == "news"
	})
}

// nameOf names a function for people: "oss.Bucket.PutObject".
func nameOf(fn *types.Func) string {
	name := fn.Name()
	if recv := fn.Signature().Recv(); recv != nil {
		name = types.TypeString(recv.Type(), func(*types.Package) string { return "" }) + "." + name
		name = strings.TrimPrefix(name, "*")
	}
	return fn.Pkg().Name() + "." + name
}
