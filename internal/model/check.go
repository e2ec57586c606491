package model

import (
	"errors"
	"fmt"
	"go/types"
	"slices"
)

// Check reports why r says nothing about pkg: its symbol is not there, a port
// leads nowhere, or what is at a port cannot be what the row takes it for.
// The error is nil if r applies; all mistakes are joined.
func (r *Row) Check(pkg *types.Package) error {
	objs, err := r.objects(pkg)
	if err != nil {
		return fmt.Errorf("%s:%d: %w", r.File, r.Line, err)
	}
	var errs []error
	for _, obj := range objs {
		err := r.checkObject(obj)
		if err == nil {
			return nil
		}
		errs = append(errs, fmt.Errorf("%s:%d: %s: %w", r.File, r.Line, obj, err))
	}
	return errors.Join(errs...)
}

// objects returns what the symbol of r may mean in pkg: one function, method
// or field, or with "*" every method of the name.
func (r *Row) objects(pkg *types.Package) ([]types.Object, error) {
	if r.Recv == "" {
		if fn, ok := pkg.Scope().Lookup(r.Name).(*types.Func); ok {
			return []types.Object{fn}, nil
		}
		return nil, fmt.Errorf("%s has no function %s", pkg.Path(), r.Name)
	}
	owners := []string{r.Recv}
	if r.Recv == "*" {
		owners = pkg.Scope().Names()
	}
	var objs []types.Object
	for _, owner := range owners {
		obj := member(pkg, owner, r.Name)
		if _, isField := obj.(*types.Var); obj != nil && !(isField && r.Recv == "*") && !slices.Contains(objs, obj) {
			objs = append(objs, obj)
		}
	}
	if len(objs) == 0 {
		return nil, fmt.Errorf("%s has no %s of its own", pkg.Path(), r.Symbol())
	}
	return objs, nil
}

// member returns the field or method of a type of pkg if it is declared there.
func member(pkg *types.Package, owner, name string) types.Object {
	typ, ok := pkg.Scope().Lookup(owner).(*types.TypeName)
	if !ok {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(typ.Type(), true, pkg, name)
	if obj == nil || obj.Pkg() != pkg {
		return nil
	}
	return obj
}

func (r *Row) checkObject(obj types.Object) error {
	ports := r.ports()
	field, isField := obj.(*types.Var)
	if isField && r.Verb != Input && r.Verb != Yields {
		return fmt.Errorf("a field cannot have a row %s", r.Verb)
	}
	var errs []error
	for _, p := range ports {
		var t types.Type
		var err error
		if isField {
			t, err = p.ofField(field)
		} else {
			t, err = p.of(obj.Type().(*types.Signature))
		}
		switch {
		case err != nil:
			errs = append(errs, err)
		case r.Verb == Chain, r.Sealed != nil && p.String() == r.Sealed.String():
			// Functions and what holds them, or options, in many forms.
		case p.Base == r.From.Base && (r.Verb == Calls || r.Verb == Entry) && p.String() == r.From.String():
			errs = append(errs, r.checkFunc(t))
		case !holdsData(t) && !((r.Verb == Flow || r.Verb == Log) && isErrorType(t) || r.Verb == Flow && r.Op == Wrap && isFunc(t)):
			errs = append(errs, fmt.Errorf("port %s: %s holds no data", p, t))
		}
	}
	return errors.Join(errs...)
}

// ports returns all ports that r names.
func (r *Row) ports() []Port {
	ports := []Port{r.From, r.To}
	for _, c := range r.Calls {
		ports = append(ports, c.From)
	}
	for _, part := range r.Ident.Parts {
		ports = append(ports, part.Port)
	}
	for _, p := range []*Port{r.NamePort, r.TTL, r.Sealed, r.Address} {
		if p != nil {
			ports = append(ports, *p)
		}
	}
	return slices.DeleteFunc(ports, func(p Port) bool { return !p.IsValid() })
}

// checkFunc reports why a value of type t cannot be called, or be an entry
// point, as r says.
func (r *Row) checkFunc(t types.Type) error {
	if r.From.Rest {
		if s, ok := t.Underlying().(*types.Slice); ok {
			t = s.Elem()
		}
	}
	sig, ok := core(t).(*types.Signature)
	if !ok {
		if r.Verb == Entry {
			switch core(t).(type) {
			case *types.Interface, *types.Struct:
				return nil
			}
		}
		return fmt.Errorf("port %s: %s is no function", r.From, t)
	}
	for _, c := range r.Calls {
		if c.Param >= sig.Params().Len() {
			return fmt.Errorf("%s has no parameter %d", t, c.Param)
		}
	}
	return nil
}

func (p Port) ofField(field *types.Var) (types.Type, error) {
	if p.Base != Result || p.Index != 0 {
		return nil, fmt.Errorf("port %s: a field has result0 only", p)
	}
	return p.below(field.Type())
}

// of returns the type of what is at p in a call of a function of type sig.
func (p Port) of(sig *types.Signature) (types.Type, error) {
	tuple := sig.Params()
	switch p.Base {
	case Recv:
		if sig.Recv() == nil {
			return nil, errors.New("a function has no receiver")
		}
		return p.below(sig.Recv().Type())
	case Result:
		tuple = sig.Results()
	}
	if p.Index >= tuple.Len() {
		return nil, fmt.Errorf("port %s: %s has none", p, sig)
	}
	return p.below(tuple.At(p.Index).Type())
}

// below follows the path of p down from a value of type t.
func (p Port) below(t types.Type) (types.Type, error) {
	for _, name := range p.Path {
		next := element(t)
		if name != "[]" {
			next = fieldType(t, name)
		}
		if next == nil {
			return nil, fmt.Errorf("port %s: %s has no %s", p, t, name)
		}
		t = next
	}
	return t, nil
}

// core returns the underlying type of t, pointers taken off; of a type
// parameter, that of the only type its constraint stands for.
func core(t types.Type) types.Type {
	for {
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Interface:
			only := onlyTerm(u)
			if only == nil {
				return u
			}
			t = only
		default:
			return u
		}
	}
}

func onlyTerm(constraint *types.Interface) types.Type {
	if constraint.NumEmbeddeds() != 1 {
		return nil
	}
	union, ok := constraint.EmbeddedType(0).(*types.Union)
	if !ok || union.Len() != 1 {
		return nil
	}
	return union.Term(0).Type()
}

func element(t types.Type) types.Type {
	if c, ok := core(t).(interface{ Elem() types.Type }); ok {
		return c.Elem()
	}
	return nil
}

func fieldType(t types.Type, name string) types.Type {
	s, ok := core(t).(*types.Struct)
	if !ok {
		return nil
	}
	for f := range s.Fields() {
		if f.Name() == name {
			return f.Type()
		}
	}
	return nil
}

// holdsData reports whether face data, or what tells where it is kept, can be
// in a value of type t.
func holdsData(t types.Type) bool {
	if named, ok := types.Unalias(t).(*types.Named); ok {
		switch named.Obj().Name() {
		case "error":
			return named.Obj().Pkg() != nil
		case "Context":
			return named.Obj().Pkg().Path() != "context"
		case "Seq", "Seq2":
			return named.Obj().Pkg().Path() == "iter"
		}
	}
	switch u := core(t).(type) {
	case *types.Basic:
		return u.Kind() != types.Bool && u.Kind() != types.Invalid
	case *types.Signature:
		return false
	}
	return true
}

// isErrorType reports whether t is error, whose text may have been made of data.
func isErrorType(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// isFunc reports whether t is a function: one may be made of another.
func isFunc(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}
