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
	// Asked returns what an instruction does that somebody asks about.
	Asked func(ssa.Instruction) []Act
	// Declared returns what directives say of an instruction: tests whose root is
	// Declared, which hold there as if they had been found out.
	Declared func(ssa.Instruction) Tests
	// May reports whether an implementation of the interface method, in a package
	// that is not known here, may lead to a call that somebody asks about.
	May func(method *types.Func) bool
	// Module is the path of the module that positions are relative to.
	Module string
	// Filled returns what a query puts into a variable: the name of a column or
	// table; "" if none does.
	Filled func(*ssa.Alloc) string
	// Alike reports whether two functions ask the same of different services, so
	// that what one of the two answered, whichever it was, is one answer.
	Alike func(fn, other *types.Func) bool
	// Position returns where pos is.
	Position func(token.Pos) finding.Position
}
