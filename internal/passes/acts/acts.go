package acts

import (
	"go/types"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/models"
	"github.com/facelint/facelint/internal/passes/source"
)

// The kinds of act. The comment tells what What and Of of a [guard.Act] hold.
const (
	Process = "process" // a recogniser is given a face: the call; what it does
	Keep    = "keep"    // face data is kept: the call; the kind of data
	Admit   = "admit"   // somebody is let in: the call; choice.Login or choice.Door
	Serve   = "serve"   // a service is given: the call; the choice.Service
	Reuse   = "reuse"   // face data comes to a function for another purpose: the call; the two purposes, with [To] between
)

// What a recogniser does, see [Process].
const (
	Detects    = "detect"
	Recognises = "recognise"
	Named      = "named" // nothing is known of the function but its name
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "acts",
	Doc:              "find what a package does that rules about consent and choice ask of\n\nIt reports nothing; guards requires it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, models.Analyzer, flows.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result tells the acts of one package.
type Result struct {
	pass     *analysis.Pass
	files    *source.Files
	models   *model.Set
	notes    *annotations.Index
	fronts   map[*types.Func]*types.Func // recognisers behind interface methods
	kept     map[place]string            // kinds of face data that are kept, by function and line
	replied  map[place]string            // kinds of face data that requests are answered with, likewise
	gone     map[place]guard.Act         // by which face data leaves, likewise
	opens    bool                        // a name of the package lets in or serves
	purposes bool                        // a directive known here names a purpose
	words    map[string]consent.Word
	stamps   map[string]bool
	fields   map[fieldOf]member
}

// readers has one line for each kind of act.
var readers = []func(*Result, ssa.Instruction) []guard.Act{
	(*Result).process,
	(*Result).searches,
	(*Result).keep,
	(*Result).reply,
	(*Result).leaves,
	(*Result).admit,
	(*Result).serve,
	(*Result).sets,
	(*Result).calls,
	(*Result).consults,
	(*Result).withdraws,
	(*Result).notifies,
	(*Result).determines,
	(*Result).reviews,
	(*Result).reuses,
}

func run(pass *analysis.Pass) (any, error) {
	r := &Result{
		pass:   pass,
		files:  pass.ResultOf[source.Analyzer].(*source.Files),
		models: pass.ResultOf[models.Analyzer].(*model.Set),
		notes:  pass.ResultOf[annotations.Analyzer].(*annotations.Index),
		fronts: make(map[*types.Func]*types.Func),
		words:  make(map[string]consent.Word),
		stamps: make(map[string]bool),
		fields: make(map[fieldOf]member),
	}
	found := pass.ResultOf[flows.Analyzer].(*flows.Result)
	r.kept, r.replied = keeps(found), replies(found)
	r.gone = leaving(found)
	r.opens = names(pass)
	r.purposes = r.notes.Says("purpose")
	return r, nil
}

// Of returns what instr does.
func (r *Result) Of(instr ssa.Instruction) []guard.Act {
	var all []guard.Act
	for _, read := range readers {
		all = append(all, read(r, instr)...)
	}
	return all
}

// Relevant reports whether something is known to be done in the package before
// its functions are read.
func (r *Result) Relevant() bool {
	return len(r.kept) > 0 || len(r.replied) > 0 || len(r.gone) > 0 || r.opens || r.purposes
}
