// Package lazyssa builds the SSA form of a package when, and only when,
// somebody asks for it.
//
// Most packages hold nothing that concerns faces, and SSA is the dearest thing
// to make of a package; so unlike buildssa the pass builds nothing by itself.
// It also needs no facts, and hence makes no driver visit dependencies.
//
// The builder of go/ssa wants well-typed syntax. Programs under audit often
// lack a module or a header, so what has no type is pruned first, on copies of
// the syntax: a statement is cut, an operand or condition of known type becomes
// an unknown value, and the shape of the control flow stays. An unknown value
// of type T is *new(T): no constant, no parameter, read from fresh memory.
// Parameters and results of a type that is missing have the invalid type, and
// may be converted to and from others. Each function that lost something is a
// blind spot.
package lazyssa

import (
	"go/token"
	"reflect"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/lang"
)

// Analyzer provides a *Builder for each package.
var Analyzer = &analysis.Analyzer{
	Name:             "lazyssa",
	Doc:              "build SSA form on demand, also of packages that are not wholly typed",
	Run:              func(pass *analysis.Pass) (any, error) { return &Builder{pass: pass}, nil },
	RunDespiteErrors: true,
	ResultType:       reflect.TypeFor[*Builder](),
}

// Builder builds the SSA form of one package at most once.
type Builder struct {
	pass *analysis.Pass
	once sync.Once
	pkg  *Package
}

// Package is one package in SSA form. Imported packages have members but no
// bodies, and generic functions have one body, that of their origin.
type Package struct {
	SSA        *ssa.Package    // nil if the package cannot be built at all
	Funcs      []*ssa.Function // the package initializer, then declared functions, each before the literals in it, in source order
	BlindSpots []BlindSpot     // in source order
}

// BlindSpot is code that the SSA form lacks.
type BlindSpot struct {
	Pos  token.Pos
	Text lang.Text
}

// Build returns the SSA form of the package. It may be called from several
// goroutines.
func (b *Builder) Build() *Package {
	b.once.Do(func() { b.pkg = build(b.pass) })
	return b.pkg
}
