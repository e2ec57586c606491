package consents

import (
	"go/types"
	"reflect"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/lazyssa"
	"github.com/facelint/facelint/internal/passes/source"
)

// Analyzer computes the *Result of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "consents",
	Doc:              "find what a package does about consent to face processing\n\nIt reports nothing; rules about consent require it.",
	Requires:         []*analysis.Analyzer{source.Analyzer, annotations.Analyzer, acts.Analyzer, lazyssa.Analyzer, guards.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true,
}

// Result is what one package says and does about consent to face processing.
// Every list is in source order.
type Result struct {
	Joint    []Joint   // single answers that by their name cover a face and something else
	Defaults []Default // answers about faces that are yes unless somebody says no
	Grants   []Grant   // acts that grant a face and something else at once
	Clauses  []Clause  // texts and boxes that ask for a face and something else at once
	Writes   []Write   // answers about faces being set
	Uses     []Use     // calls that process faces behind some consent

	Notices   []Notice    // texts and types that tell people less than they must
	Versions  []Version   // consents about faces under the version of something else
	Unbounded []Unbounded // grants over faces that the program writes without bounds
	Pledges   []Pledge    // texts that ask for such grants

	guards *guards.Result

	mu    sync.Mutex // of asker
	asker *tracer
}

// Place is where something was found.
type Place struct {
	Pos  finding.Position
	Func string      // enclosing symbol, "pkg/path.(*T).M"; "" outside functions
	Decl *types.Func // the same; nil outside functions
}

// Joint is one field, form field or parameter whose own name or comment covers
// a face and something else.
type Joint struct {
	Place
	What   lang.Text // "field", "form field"
	Name   string    // "SignUp.AgreeTermsAndFace"
	Scopes consent.Scope
}

// Default is an answer about a face that starts as yes.
type Default struct {
	Place
	What lang.Text        // "column", "box"
	Name string           // the column, field or box
	By   string           // the words that make it so, "default:true"
	At   finding.Position // of these words: in the constant or embedded file
}

// Grant is a call, list or bit set that grants several scopes in one act.
type Grant struct {
	Place
	Name   string // of the call or of what is set
	Scopes consent.Scope
	Items  []Item // what is granted, in source order
}

// Item is one granted scope.
type Item struct {
	Name string
	Pos  finding.Position
}

// Clause is a text by which a person agrees to several things at once. Its
// place is the constant, or the variable that embeds a file.
type Clause struct {
	Place
	At     finding.Position // of the words, in the constant or embedded file
	Box    string           // name of the check box that the text labels; "" for running text
	Text   string           // the words that bundle
	Scopes consent.Scope
}

// Write is an answer about a face being set to something other than no.
type Write struct {
	Place
	To     string // "User.FaceConsent"
	From   []Input
	With   []Other // what is set to the same input in the same act
	Shared Input   // that input, when there is something in With
}

// Other is an answer about something else.
type Other struct {
	To     string
	Scopes consent.Scope
	Pos    finding.Position
}

// Use is a call that processes a face where some consent is known to hold.
type Use struct {
	Place
	Call   string  // "(*iai.Client).CreatePerson"
	Guards []Input // the answers that hold on every path to the call, in this function or on the way to it
	Near   bool    // some of them are tested in the same function
	With   []Other // what else is done behind the same answer
}

// Kind says what sort of thing an Input is.
type Kind uint8

// The kinds of input.
const (
	Field    Kind = iota + 1 // a field of a struct that was filled elsewhere
	Form                     // a form field, query parameter, header or map key
	Param                    // a parameter whose callers are not known
	Call                     // the result of a call
	Global                   // a package variable
	Constant                 // true, "on", 1
	Clock                    // the present time
)

// Input is where a value comes from, or what decided that it was written.
type Input struct {
	Kind    Kind
	Name    string // "SignUpRequest.AgreeAll", "agree"
	Word    consent.Word
	Control bool // it decides whether a constant is written
	Pos     finding.Position

	key string          // inputs of one function with one key are one input
	at  ssa.Instruction // where it enters the act
}

func run(pass *analysis.Pass) (any, error) {
	r := &Result{guards: pass.ResultOf[guards.Analyzer].(*guards.Result)}
	c := &collector{
		pass:    pass,
		files:   pass.ResultOf[source.Analyzer].(*source.Files),
		said:    pass.ResultOf[annotations.Analyzer].(*annotations.Index),
		result:  r,
		members: make(map[fieldOf]member),
		guards:  r.guards,
	}
	r.asker = &tracer{c: c, guards: c.guards}
	near := look(pass)
	if !near.face && !near.pages {
		return r, nil
	}
	c.pages()
	c.names()
	c.defaults()
	c.versions()
	c.unbounded()
	c.texts()
	c.notices()
	if near.named && (near.person || c.guards.Uses()) {
		c.grants()
		built := pass.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build()
		c.flows(built.Funcs, pass.ResultOf[acts.Analyzer].(*acts.Result))
	}
	c.sort()
	return r, nil
}
