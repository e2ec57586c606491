package annotations

import (
	"cmp"
	"go/types"
	"slices"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// Index answers what directives say about a package and all that it imports.
type Index struct {
	today    string // YYYY-MM-DD in UTC
	own      []*Directive
	problems []Problem
	on       map[types.Object][]*Directive
	named    map[types.Object][]*Directive // by function, those that name its parameters
	packages map[string][]*Directive       // by package path
	allowed  map[string][]allowance        // by file
}

// Problem is a comment that means to be a directive and has no effect.
type Problem struct {
	Pos    finding.Position
	Key    string // stable name of the fault
	Text   lang.Text
	Advice lang.Text
}

// allowance is the lines, both included, in which an allow directive silences.
type allowance struct {
	directive   *Directive
	first, last int
}

// Own returns the package's directives, struct tags included, by position. A
// package without any has said nothing about faces.
func (x *Index) Own() []*Directive { return x.own }

// Problems returns what is wrong with the package's directives, by position.
func (x *Index) Problems() []Problem { return x.problems }

// On returns the directives that speak of obj: a function, type, field,
// variable, or a parameter or named result that a directive of its function
// names. It takes objects of this package and of any it imports, instantiated or
// not.
func (x *Index) On(obj types.Object) []*Directive { return x.on[origin(obj)] }

// Func returns the directives in the doc comment of fn, by position, those that
// name parameters included.
func (x *Index) Func(fn *types.Func) []*Directive {
	all := slices.Concat(x.on[fn.Origin()], x.named[fn.Origin()])
	slices.SortFunc(all, comparePosition)
	return all
}

// Package returns the directives above the package clauses of the package with
// the path given.
func (x *Index) Package(path string) []*Directive { return x.packages[path] }

// Says reports whether a directive called name is known here, on a function,
// type, field, variable or package of this package or of one that it imports.
func (x *Index) Says(name string) bool {
	known := func(list []*Directive) bool {
		return slices.ContainsFunc(list, func(d *Directive) bool { return d.Name == name })
	}
	for _, list := range x.packages {
		if known(list) {
			return true
		}
	}
	for _, list := range x.on {
		if known(list) {
			return true
		}
	}
	return false
}

// Expired reports whether d is past its last day.
func (x *Index) Expired(d *Directive) bool { return d.expired(x.today) }

// Kind returns the kinds of face data that directives say obj is, why, and
// whether they say anything. A kind of 0 that is said means that obj is not
// face data. A variable with no directive of its own is what its type is
// declared to be; for a function the answer speaks of what it returns.
func (x *Index) Kind(obj types.Object) (facedata.Kind, finding.Evidence, bool) {
	if kind, why, ok := kindOf(x.On(obj)); ok {
		return kind, why, true
	}
	if v, ok := obj.(*types.Var); ok {
		t := types.Unalias(v.Type())
		if p, ok := t.(*types.Pointer); ok {
			t = types.Unalias(p.Elem())
		}
		if n, ok := t.(*types.Named); ok {
			return kindOf(x.On(n.Obj()))
		}
	}
	return 0, finding.Evidence{}, false
}

// kindOf returns what the directives say together; notface outweighs the rest.
func kindOf(directives []*Directive) (kind facedata.Kind, why finding.Evidence, ok bool) {
	for _, d := range directives {
		if d.Name == "notface" {
			text := lang.Text{En: "declared not to be face data: %s", Zh: "声明为非人脸数据：%s"}
			return 0, finding.Evidence{Basis: facedata.Annotation, Pos: d.Pos, Text: lang.Textf(text, d.Reason)}, true
		}
		w, known := word(d.Name)
		if !known || w.Kind == 0 {
			continue
		}
		if kind == 0 {
			text := lang.Text{En: "declared by facelint:%s", Zh: "由 facelint:%s 声明"}
			why = finding.Evidence{Basis: facedata.Annotation, Pos: d.Pos, Text: lang.Textf(text, d.Name)}
		}
		kind |= w.Kind
	}
	return kind, why, kind != 0
}

// Allow returns the directive that silences the rule at pos: one that stands on
// the same line, right above it, or in the doc comment of the function around
// it. A directive past its last day silences nothing.
func (x *Index) Allow(rule string, pos finding.Position) (*Directive, bool) {
	for _, a := range x.allowed[pos.File] {
		if a.first <= pos.Line && pos.Line <= a.last && slices.Contains(a.directive.Args, rule) && !x.Expired(a.directive) {
			return a.directive, true
		}
	}
	return nil, false
}

// origin returns the declared object that obj is, or is an instance of.
func origin(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Var:
		return obj.Origin()
	case *types.Func:
		return obj.Origin()
	}
	return obj
}

func comparePosition(a, b *Directive) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Name, b.Name))
}

func newIndex(today string) *Index {
	return &Index{
		today:    today,
		on:       make(map[types.Object][]*Directive),
		named:    make(map[types.Object][]*Directive),
		packages: make(map[string][]*Directive),
		allowed:  make(map[string][]allowance),
	}
}

// sort puts what is gathered in an order that does not depend on the walk.
func (x *Index) sort() {
	slices.SortFunc(x.own, comparePosition)
	slices.SortFunc(x.problems, func(a, b Problem) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Key, b.Key))
	})
	x.problems = slices.CompactFunc(x.problems, func(a, b Problem) bool { return a.Pos == b.Pos && a.Key == b.Key })
	for _, list := range x.allowed {
		slices.SortFunc(list, func(a, b allowance) int {
			return cmp.Or(comparePosition(a.directive, b.directive), cmp.Compare(a.first, b.first))
		})
	}
}
