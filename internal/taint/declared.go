package taint

import (
	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Stores that no model tells of: those that directives name, and maps in
// package-level variables.

// keepDeclared records what a directive says of the callee of v: that it keeps
// the data that it is given, or that it erases.
func (b *builder) keepDeclared(v ssa.CallInstruction, t target) {
	at := b.env.Position(v.Pos())
	if name, ok := b.env.Store(t.obj, "store"); ok {
		store := &Store{Medium: model.Declared, Parts: []IdentPart{{Text: name}}, Call: t.name(b)}
		for _, a := range t.args {
			b.keepRecord(v, t, &model.Row{Medium: model.Declared}, store, a)
		}
	}
	if name, ok := b.env.Store(t.obj, "erases"); ok {
		store := &Store{Medium: model.Declared, Parts: []IdentPart{{Text: name}}, Call: t.name(b)}
		b.event(Event{
			Kind: Erases, Pos: at, Path: NewPath(Hop{at, Erased, t.name(b)}), Store: store,
			Rollback: afterError(v.Block()), Aged: b.aged(v), place: b.outermost(v.Block()),
		})
	}
}

// declares reports whether a directive says that t keeps or erases.
func (b *builder) declares(t target) bool {
	if t.obj == nil {
		return false
	}
	_, keeps := b.env.Store(t.obj, "store")
	_, erases := b.env.Store(t.obj, "erases")
	return keeps || erases
}

// globalMap returns the store that m is if it is the map in a package-level
// variable, nil if it is none.
func globalMap(m ssa.Value) *Store {
	load, ok := m.(*ssa.UnOp)
	if !ok {
		return nil
	}
	g, ok := load.X.(*ssa.Global)
	if !ok {
		return nil
	}
	return &Store{Medium: model.Memory, Parts: []IdentPart{{Text: packageName(g.Pkg.Pkg) + "." + g.Name()}}, Call: g.Name()}
}

// keepInMap records that w is kept in the map m.
func (b *builder) keepInMap(v *ssa.MapUpdate) {
	store := globalMap(v.Map)
	if store == nil {
		return
	}
	for _, m := range b.value(v.Value).data().step(v.Pos(), Kept, store.Call, 0) {
		b.event(Event{
			Kind: Sinks, Loc: b.now(m), Ops: m.ops, Deep: true, Pos: b.env.Position(v.Pos()), Path: b.path(m.way), Store: store, place: b.at,
		})
	}
}

// eraseFromMap records that the builtin call v, delete or clear, erases from a
// map.
func eraseFromMap(b *builder, i ssa.Instruction) {
	v := i.(ssa.CallInstruction)
	store := globalMap(v.Common().Args[0])
	if store == nil {
		return
	}
	at := b.env.Position(v.Pos())
	b.event(Event{
		Kind: Erases, Pos: at, Path: NewPath(Hop{at, Erased, store.Call}), Store: store, Aged: b.aged(v), place: b.outermost(v.Block()),
	})
}
