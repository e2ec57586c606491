package taint

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/model"
)

// Kill says that a function overwrites part of what a parameter leads to on
// every way to its end.
type Kill struct {
	Param int
	Path  string
	Zero  bool `json:",omitempty"` // by nothing
}

// overwrite is the replacing of all that a location held.
type overwrite struct {
	place
	loc  Loc
	zero bool // by nothing
}

// overwrites lists the places of the function that replace what a location
// holds, and of which it is sure that they hit that one: a field of an object,
// not an element of a container.
func (b *builder) overwrites() []overwrite {
	var out []overwrite
	for _, block := range b.order {
		for i, instr := range block.Instrs {
			at := place{block.Index, i}
			add := func(addr ssa.Value, suffix string, zero bool) {
				at, element := at, elementOf(addr)
				if done := eachElement(block, element); done != nil {
					at = place{done.Index, -1}
				} else {
					element = nil
				}
				for _, loc := range b.cell(addr, element) {
					out = append(out, overwrite{at, loc.join(suffix), zero})
				}
			}
			switch v := instr.(type) {
			case *ssa.Store:
				if _, single := v.Addr.(*ssa.IndexAddr); carries(v.Val.Type()) || single && isZero(v.Val) {
					add(v.Addr, "", isZero(v.Val))
				}
			case *ssa.MapUpdate:
				if key, ok := constString(v.Key); ok {
					add(v.Map, Loc{}.field(element(key)).Path, isZero(v.Value))
				}
			case *ssa.Call:
				b.overwritesOfCall(v, add)
			}
		}
	}
	return out
}

func (b *builder) overwritesOfCall(v *ssa.Call, add func(addr ssa.Value, suffix string, zero bool)) {
	if bi, ok := v.Call.Value.(*ssa.Builtin); ok {
		switch bi.Name() {
		case "clear":
			add(v.Call.Args[0], "", true)
		case "delete":
			if key, ok := constString(v.Call.Args[1]); ok {
				add(v.Call.Args[0], Loc{}.field(element(key)).Path, true)
			}
		}
		return
	}
	t := b.resolve(&v.Call)
	for _, r := range t.rows {
		if r.Verb == model.Blur && r.From.Base != model.Result && len(r.From.Path) == 0 {
			for _, a := range t.operands(r.From) {
				add(a, "", true) // nobody is to be recognised in it
			}
		}
	}
	if t.obj == nil || len(t.rows) > 0 || t.isInterface() {
		return
	}
	for _, k := range b.env.kills[t.obj.FullName()] {
		if k.Param < len(t.args) {
			add(t.args[k.Param], k.Path, k.Zero)
		}
	}
}

// maxCells bounds the objects that one address may be taken to be of for an
// overwriting of it to count as one of each.
const maxCells = 4

// cell returns the locations that addr is the address of, if there is no doubt
// which object it is but for the way that led here. The element of a list, if
// there is one, stands for all of them.
func (b *builder) cell(addr ssa.Value, element *ssa.IndexAddr) []Loc {
	if !b.direct(addr, element, 0) {
		return nil
	}
	var out []Loc
	for _, m := range b.value(addr) {
		loc := m.loc
		loc.Root.Ver = 0
		switch loc.Root.Kind {
		case Param, Free, Site, Out:
		default:
			return nil
		}
		if m.ops != 0 || loc.cut() {
			return nil
		}
		out = append(out, loc)
	}
	if len(out) > maxCells {
		return nil
	}
	return out
}

// direct reports whether addr is reached through fields and pointers alone,
// not through the elements of a container.
func (b *builder) direct(addr ssa.Value, element *ssa.IndexAddr, depth int) bool {
	if depth > 20 {
		return false
	}
	switch v := addr.(type) {
	case *ssa.IndexAddr:
		return v == element && b.direct(v.X, element, depth+1)
	case *ssa.FieldAddr:
		return b.direct(v.X, element, depth+1)
	case *ssa.UnOp:
		return b.direct(v.X, element, depth+1)
	case *ssa.ChangeType:
		return b.direct(v.X, element, depth+1)
	case *ssa.MakeInterface:
		return b.direct(v.X, element, depth+1)
	case *ssa.Slice:
		return b.direct(v.X, element, depth+1)
	case *ssa.TypeAssert:
		return b.direct(v.X, element, depth+1)
	case *ssa.Extract:
		switch v.Tuple.(type) {
		case *ssa.Call, *ssa.TypeAssert:
			return true
		}
		return false
	case *ssa.Call:
		_, builtin := v.Call.Value.(*ssa.Builtin) // append may copy
		return !builtin
	case *ssa.Phi:
		return b.replacesAll(v)
	case *ssa.Alloc, *ssa.Parameter, *ssa.FreeVar, *ssa.MakeMap, *ssa.MakeSlice:
		return true
	}
	return false
}

// replacesAll reports whether those that meet in v are from there on only known
// as v: which of them it is makes no difference then.
func (b *builder) replacesAll(v *ssa.Phi) bool {
	at := place{v.Block().Index, 0}
	for _, e := range v.Edges {
		refs := e.Referrers()
		if refs == nil {
			continue
		}
		for _, use := range *refs {
			if _, debug := use.(*ssa.DebugRef); debug || use == ssa.Instruction(v) {
				continue
			}
			if other, ok := use.(*ssa.Phi); ok && other.Block() == v.Block() || b.mayFollow(at, place{use.Block().Index, 1}) {
				return false
			}
		}
	}
	return true
}

// eachElement returns the block behind the loop that runs over all elements of
// a list, element being the one at hand, if each round does what is done in
// block: overwriting is then that of all of them.
func eachElement(block *ssa.BasicBlock, element *ssa.IndexAddr) *ssa.BasicBlock {
	if element == nil {
		return nil
	}
	index, ok := element.Index.(ssa.Instruction)
	if !ok || index.Block().Comment != "rangeindex.loop" {
		return nil
	}
	head := index.Block()
	for _, p := range head.Preds {
		if head.Dominates(p) && !block.Dominates(p) {
			return nil
		}
	}
	for _, s := range head.Succs {
		if s.Comment == "rangeindex.done" && len(s.Preds) == 1 {
			return s
		}
	}
	return nil
}

// elementOf returns the access to an element of a list that addr is part of.
func elementOf(addr ssa.Value) *ssa.IndexAddr {
	for {
		switch v := addr.(type) {
		case *ssa.IndexAddr:
			return v
		case *ssa.FieldAddr:
			addr = v.X
		case *ssa.UnOp:
			addr = v.X
		default:
			return nil
		}
	}
}

// isZero reports whether v is nothing: nil, an empty text, a zero struct.
func isZero(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return v.Value == nil || v.Value.Kind() == constant.String && constant.StringVal(v.Value) == "" ||
			v.Value.Kind() == constant.Int && constant.Sign(v.Value) == 0
	case *ssa.MakeInterface:
		return isZero(v.X)
	case *ssa.ChangeType:
		return isZero(v.X)
	}
	return false
}

// matter returns those of all that replace something: what is overwritten came
// from outside or was written before.
func (b *builder) matter(all []overwrite) []overwrite {
	var out []overwrite
	for _, o := range all {
		if o.loc.Root.Kind != Site || b.arrives(o.loc.Root) || b.touched(o) {
			out = append(out, o)
		}
	}
	return out
}

// arrives reports whether what is born at the site r has content from the
// beginning.
func (b *builder) arrives(r Root) bool {
	for key, n := range b.sites {
		if n == r.Site {
			switch key.at.(type) {
			case *ssa.Alloc, *ssa.MakeMap, *ssa.MakeSlice, *ssa.MakeChan:
				return false
			}
			return true
		}
	}
	return false
}

// touched reports whether something may have been done with what o overwrites
// before it does.
func (b *builder) touched(o overwrite) bool {
	for _, block := range b.order {
		for i, instr := range block.Instrs {
			at := place{block.Index, i}
			if at != o.place && b.mayTouch(instr, o.loc) && b.mayFollow(at, o.place) {
				return true
			}
		}
	}
	return false
}

// mayTouch reports whether instr may write to loc or to part of it, or copies
// what is there, which is then to be told from what is there later.
func (b *builder) mayTouch(instr ssa.Instruction, loc Loc) bool {
	if v, ok := instr.(*ssa.UnOp); ok && structOf(v.Type()) != nil && !leads(v.Type()) {
		return b.holds(v.X, loc)
	}
	return b.mayWrite(instr, loc)
}

// holds reports whether v leads to loc, to part of it or to what it is part of.
func (b *builder) holds(v ssa.Value, loc Loc) bool {
	return slices.ContainsFunc(b.value(v), func(m mark) bool {
		m.loc.Root.Ver = asGiven
		return related(m.loc, loc)
	})
}

// mayWrite reports whether instr may write to loc or to part of it.
func (b *builder) mayWrite(instr ssa.Instruction, loc Loc) bool {
	switch v := instr.(type) {
	case *ssa.Store:
		return !isZero(v.Val) && b.holds(v.Addr, loc)
	case *ssa.MapUpdate:
		return b.holds(v.Map, loc)
	case *ssa.MakeClosure:
		return slices.ContainsFunc(v.Bindings, func(x ssa.Value) bool { return b.holds(x, loc) })
	case ssa.CallInstruction:
		if bi, ok := v.Common().Value.(*ssa.Builtin); ok && bi.Name() != "copy" {
			return false
		}
		for _, a := range v.Common().Args {
			if refers(underInterface(a).Type()) && b.holds(a, loc) {
				return true
			}
		}
		return v.Common().IsInvoke() && b.holds(v.Common().Value, loc)
	}
	return false
}

// related reports whether one of two locations is the other or part of it.
func related(a, b Loc) bool {
	if a.Root != b.Root {
		return false
	}
	_, under := a.below(b)
	_, over := b.below(a)
	return under || over || a.cut() && strings.HasPrefix(b.Path, strings.TrimSuffix(a.Path, deeper))
}

// refers reports whether a value of type t leads to something that others can
// change.
func refers(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Chan, *types.Slice, *types.Interface:
		return true
	}
	return false
}

// mayFollow reports whether what happens at second may happen after what
// happens at first.
func (b *builder) mayFollow(first, second place) bool {
	if first.block == second.block && first.at < second.at {
		return true
	}
	seen := make([]bool, len(b.fn.Blocks))
	var visit func(*ssa.BasicBlock) bool
	visit = func(block *ssa.BasicBlock) bool {
		for _, s := range block.Succs {
			if s.Index == second.block {
				return true
			}
			if !seen[s.Index] {
				seen[s.Index] = true
				if visit(s) {
					return true
				}
			}
		}
		return false
	}
	return visit(b.fn.Blocks[first.block])
}
