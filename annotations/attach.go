package annotations

import (
	"go/types"
	"slices"
	"strings"
)

// attach records that d stands on obj, a thing of the place given. A directive
// that names parameters is recorded on the function as well as on each of them.
func (x *Index) attach(obj types.Object, p Place, d *Directive) *fault {
	w, _ := word(d.Name)
	if w.Places&p == 0 {
		return misplaced(w, p)
	}
	if w.Operand == Params || w.Operand == ParamsReason {
		if flt := x.attachParams(obj, w, d); flt != nil || len(d.Args) > 0 {
			return flt
		}
	}
	x.on[obj] = append(x.on[obj], d)
	return nil
}

// attachParams records d on the parameters that it names. Where there is no
// function there are none to name.
func (x *Index) attachParams(obj types.Object, w *Word, d *Directive) *fault {
	var params []*types.Var
	if fn, ok := obj.(*types.Func); ok {
		params = variables(fn.Signature())
	}
	names := make([]string, len(params))
	for i, v := range params {
		names[i] = v.Name()
	}
	if w.Operand == ParamsReason && len(d.Args) == 0 {
		first, rest, _ := strings.Cut(d.Reason, " ")
		args := commas(first)
		if len(args) == 0 || !subset(args, names) {
			return nil
		}
		if rest == "" {
			return noReason(w)
		}
		d.Args, d.Reason = args, rest
	}
	for _, arg := range d.Args {
		if !slices.Contains(names, arg) {
			return noParam(d.Name, arg, slices.DeleteFunc(names, unnamed))
		}
	}
	for _, v := range params {
		if slices.Contains(d.Args, v.Name()) {
			x.on[v] = append(x.on[v], d)
		}
	}
	if len(d.Args) > 0 {
		x.named[obj] = append(x.named[obj], d)
	}
	return nil
}

func unnamed(name string) bool { return name == "" || name == "_" }

func subset(some, all []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// variables returns the receiver, parameters and results of sig.
func variables(sig *types.Signature) []*types.Var {
	var all []*types.Var
	if r := sig.Recv(); r != nil {
		all = append(all, r)
	}
	return slices.AppendSeq(slices.AppendSeq(all, sig.Params().Variables()), sig.Results().Variables())
}
