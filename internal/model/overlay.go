package model

import (
	"go/types"
	"slices"
)

// Overlaid returns the built-in rows that r, a row of the user's, takes the
// place of: those with its symbol and its verb or, if r is neutral, any. The
// error is that of [Builtin].
func (r *Row) Overlaid() ([]*Row, error) {
	pack, err := Builtin(r.Package)
	if pack == nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(pack.rows), func(old *Row) bool { return !r.overlays(old) }), err
}

// overlays reports whether r, a row of the user's about the package of old,
// takes the place of old.
func (r *Row) overlays(old *Row) bool {
	return r.Recv == old.Recv && r.Name == old.Name && (r.Verb == old.Verb || r.Verb == Neutral)
}

// SamePackage reports whether rows about the one import path are about the
// other: whether they differ in major version only, or one is a known fork.
func SamePackage(a, b string) bool { return canonical(a) == canonical(b) }

// Near returns the symbol that r most likely means, if pkg has none of the name
// that r gives; symbol is "" if none comes near. The error of [Row.Check] tells what else
// may be wrong.
func (r *Row) Near(pkg *types.Package) (symbol string, absent bool) {
	if _, err := r.objects(pkg); err == nil {
		return "", false
	}
	return nearest(r.Recv, r.Name, symbols(pkg)), true
}
