package taint

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Of a function literal, and of a value that is handed to other people's code,
// it is assumed that somebody runs it: with arguments that come from where
// nobody knows, at the latest when the function ends that makes it or hands it
// over.

// recordClosure writes down that a function literal is an object that holds
// what it captures, and that somebody runs it.
func (b *builder) recordClosure(v *ssa.MakeClosure) {
	fn := v.Fn.(*ssa.Function)
	at := b.value(v)
	for i, x := range v.Bindings {
		b.edge(b.value(x), at.field(captured(i)), false)
	}
	b.edge(val{{loc: Loc{Root: functionRoot(fn)}}}, at, false)
	if calledOnly(v) {
		return
	}
	c := b.assumed(v, displayName(fn))
	if strings.HasSuffix(fn.Name(), "$bound") {
		obj := fn.Object().(*types.Func).Origin()
		if types.IsInterface(obj.Signature().Recv().Type()) {
			c.Iface, c.Method = b.env.called(obj.Signature().Recv().Type()), obj.Id()
		} else {
			c.Callee = obj.FullName()
		}
		c.Args = append(c.Args, b.anyTime(b.value(v.Bindings[0])))
	} else {
		c.Callee = Key(fn)
		for _, f := range v.Bindings {
			c.Frees = append(c.Frees, b.anyTime(b.value(f)))
		}
	}
	c.Args = append(c.Args, b.unknownArguments(v, 0, fn.Signature, fn)...)
	b.sum.Calls[b.callNumber(v)] = c
}

// assumed describes a call that somebody makes some time after v is made.
func (b *builder) assumed(v ssa.Instruction, name string) Call {
	c := Call{Name: name, Deferred: true, place: b.at, Rollback: afterError(v.Block())}
	if value, ok := v.(ssa.Value); ok {
		c.Pos = b.env.Position(pos(value))
	}
	return c
}

// unknownArguments returns arguments that come from nobody knows where, for a
// call that v brings about of a function with the signature sig. They are the
// same to a reader as the parameters of fn, if that is known.
func (b *builder) unknownArguments(v ssa.Value, method int, sig *types.Signature, fn *ssa.Function) [][]Mark {
	var out [][]Mark
	for i := range sig.Params().Len() {
		p := sig.Params().At(i)
		if !carries(p.Type()) {
			out = append(out, nil)
			continue
		}
		info := SiteInfo{Verb: Given, Object: p.Name()}
		if fn != nil {
			info.Pos = b.env.Position(fn.Pos())
		}
		out = append(out, []Mark{{Loc: b.site(v, assumedSites+method*maxParams+i, info)}})
	}
	return out
}

// The numbers by which the sites of assumed arguments are told apart.
const (
	assumedSites = 1000
	maxParams    = 64
)

// calledOnly reports whether v is called, deferred or started where it is made,
// and not kept.
func calledOnly(v *ssa.MakeClosure) bool {
	return !slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		call, ok := use.(ssa.CallInstruction)
		_, debug := use.(*ssa.DebugRef)
		return !debug && (!ok || call.Common().Value != v || slices.Contains(call.Common().Args, ssa.Value(v)))
	})
}

// captured names the field of a function literal that holds what it captures
// as its ith free variable, or the receiver of a bound method.
func captured(i int) string { return capture + strconv.Itoa(i) }

const capture = "$"

func functionRoot(fn *ssa.Function) Root {
	if strings.HasSuffix(fn.Name(), "$bound") {
		return Root{Kind: Func, Key: fn.Object().(*types.Func).Origin().FullName(), Index: 1}
	}
	return Root{Kind: Func, Key: Key(fn)}
}

// recordHandOver assumes of the values that a call hands to other people's code
// behind an interface that the methods of that are called.
func (b *builder) recordHandOver(instr ssa.CallInstruction) {
	for _, a := range instr.Common().Args {
		made, ok := a.(*ssa.MakeInterface)
		if !ok {
			continue
		}
		iface := made.Type().Underlying().(*types.Interface)
		set := types.NewMethodSet(made.X.Type())
		for i := range iface.NumMethods() {
			m := iface.Method(i)
			sel := set.Lookup(m.Pkg(), m.Name())
			if sel == nil {
				continue
			}
			fn := sel.Obj().(*types.Func).Origin()
			if fn.Pkg() == nil || !b.env.FirstParty(fn.Pkg()) {
				continue
			}
			c := b.assumed(instr, shortName(fn))
			c.Callee, c.Pos = fn.FullName(), b.where(instr)
			c.Args = append([][]Mark{b.anyTime(b.value(made.X))}, b.unknownArguments(made, i, fn.Signature(), nil)...)
			b.sum.Calls = append(b.sum.Calls, c)
		}
	}
}
