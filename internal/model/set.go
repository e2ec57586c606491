package model

import (
	"errors"
	"go/types"
	"slices"
	"sync"
)

// Set answers what is known of a function or field. It is safe for use by
// several goroutines.
type Set struct {
	user map[string][]*Row // by canonical path, in the order given

	mu     sync.RWMutex
	tables map[string]table // by plain import path; nil where nothing is known
}

// table is the rows of one package by the last name of the symbol.
type table map[string][]group

// group is the rows of one receiver, those of "*" included.
type group struct {
	recv string
	rows []*Row
}

// NewSet returns the set of what the built-in packs and the user's say. A user's
// row takes the place of all built-in rows with its verb and symbol; a neutral
// row of the user's, of all with its symbol.
//
// It reads the packs of paths only, and reports their errors. What lies
// behind those paths, such as the package of a promoted method, is read when a
// question first comes to it; mistakes in a built-in pack then only cost rows.
func NewSet(paths []string, user ...*Pack) (*Set, error) {
	s := &Set{user: make(map[string][]*Row), tables: make(map[string]table)}
	for _, pack := range user {
		for _, row := range pack.rows {
			p := canonical(row.Package)
			s.user[p] = append(s.user[p], row)
		}
	}
	_, err := aliases()
	errs := []error{err}
	for _, p := range paths {
		t, err := s.build(plain(p))
		s.tables[plain(p)] = t
		errs = append(errs, err)
	}
	return s, errors.Join(errs...)
}

// Rows returns the rows about fn in the order of the packs, nil if there are
// none. They are not to be changed.
func (s *Set) Rows(fn *types.Func) []*Row {
	groups := s.groups(fn.Pkg(), fn.Name())
	if len(groups) == 0 {
		return nil
	}
	recv := receiver(fn)
	if i := slices.IndexFunc(groups, func(g group) bool { return g.recv == recv }); i >= 0 {
		return groups[i].rows
	}
	if recv == "" {
		return nil
	}
	for _, g := range groups {
		if g.recv == "*" || promotes(fn, g.recv) {
			return g.rows
		}
	}
	return nil
}

// FieldRows returns the rows about the field of that name of the struct type
// owner, nil if there are none. They are not to be changed.
func (s *Set) FieldRows(owner *types.TypeName, field string) []*Row {
	for _, g := range s.groups(owner.Pkg(), field) {
		if g.recv == owner.Name() {
			return g.rows
		}
	}
	return nil
}

// Matters is the function [Matters] with the user's rows taken into account.
func (s *Set) Matters(importPath string) bool {
	return Matters(importPath) || slices.ContainsFunc(s.user[canonical(importPath)], func(r *Row) bool {
		return r.Verb.isSubject()
	})
}

func (s *Set) groups(pkg *types.Package, name string) []group {
	if pkg == nil { // error.Error and its like
		return nil
	}
	p := plain(pkg.Path())
	s.mu.RLock()
	t, known := s.tables[p]
	s.mu.RUnlock()
	if !known {
		t, _ = s.build(p)
		s.mu.Lock()
		s.tables[p] = t
		s.mu.Unlock()
	}
	return t[name]
}

// build makes the table of a package. With an error it holds what could be read.
func (s *Set) build(importPath string) (table, error) {
	pack, err := Builtin(importPath)
	var rows []*Row
	user := s.user[canonical(importPath)]
	if pack != nil {
		rows = slices.Clone(pack.rows)
		rows = slices.DeleteFunc(rows, func(old *Row) bool { return overlaid(old, user) })
	}
	return tabulate(append(rows, user...)), err
}

// overlaid reports whether one of the user's rows takes the place of old.
func overlaid(old *Row, user []*Row) bool {
	return slices.ContainsFunc(user, func(r *Row) bool { return r.overlays(old) })
}

func tabulate(rows []*Row) table {
	if len(rows) == 0 {
		return nil
	}
	t := make(table)
	for _, row := range rows {
		groups := t[row.Name]
		i := slices.IndexFunc(groups, func(g group) bool { return g.recv == row.Recv })
		if i < 0 {
			i = len(groups)
			groups = append(groups, group{recv: row.Recv})
		}
		groups[i].rows = append(groups[i].rows, row)
		t[row.Name] = groups
	}
	for _, groups := range t {
		star := slices.IndexFunc(groups, func(g group) bool { return g.recv == "*" })
		if star < 0 {
			continue
		}
		stars := groups[star]
		for i := range groups {
			if i != star && groups[i].recv != "" {
				groups[i].rows = append(groups[i].rows, stars.rows...)
			}
		}
		// Last, so that a type which is named wins over "*".
		copy(groups[star:], groups[star+1:])
		groups[len(groups)-1] = stars
	}
	return t
}

// receiver returns the name of fn's receiver type, "" for a function and "?"
// for a method of an unnamed interface.
func receiver(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := types.Unalias(recv.Type())
	if ptr, ok := t.(*types.Pointer); ok {
		t = types.Unalias(ptr.Elem())
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name()
	}
	return "?"
}

// promotes reports whether fn is the method of its name of the type called
// owner, by embedding.
func promotes(fn *types.Func, owner string) bool {
	obj, ok := fn.Pkg().Scope().Lookup(owner).(*types.TypeName)
	if !ok {
		return false
	}
	method, _, _ := types.LookupFieldOrMethod(obj.Type(), true, fn.Pkg(), fn.Name())
	m, ok := method.(*types.Func)
	return ok && m.Origin() == fn.Origin()
}
