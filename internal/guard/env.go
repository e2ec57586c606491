package guard

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Env is what the engine asks of its surroundings. Every function must be set.
type Env struct {
	// Summary returns what is known of the function with that key, of another
	// package, or nil.
	Summary func(key string) *Summary
	// FirstParty reports whether functions of a package may have summaries.
	FirstParty func(*types.Package) bool
	// Rows returns what is known of a function of somebody else's.
	Rows func(*types.Func) []*model.Row
	// Request reports whether a value of that type is, or carries, the request
	// at hand.
	Request func(types.Type) bool
	// Constants returns the names of the constants among the arguments of the
	// call with its parenthesis at pos, or the operands of the operator at pos,
	// one per argument, "" for what is none.
	Constants func(pos token.Pos) []string
	// Asked returns the word for a call that somebody asks about, "" for others.
	Asked func(ssa.CallInstruction) string
	// May reports whether an implementation of the interface method, in a package
	// that is not known here, may lead to a call that somebody asks about.
	May func(method *types.Func) bool
	// Position returns where pos is.
	Position func(token.Pos) finding.Position
}
