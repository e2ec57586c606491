package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Erasing what has grown old keeps a limit; erasing what somebody asked for
// does not. That an erasure is of the first sort is told by the condition that
// it stands under, a comparison of times, or by its statement or filter.

// aged reports whether the erasing call v erases what has reached some age.
func (b *builder) aged(v ssa.CallInstruction) bool {
	return underAge(v.Block()) || b.agingFilter()
}

// agedCall reports whether the call v, by which something may be erased, is made
// of what has reached some age: under a condition, or of each of the rows that
// the function picked.
func (b *builder) agedCall(v ssa.CallInstruction) bool {
	return underAge(v.Block()) || b.agingFilter() && inLoop(v.Block())
}

// underAge reports whether a comparison of times decides whether control comes
// to block.
func underAge(block *ssa.BasicBlock) bool {
	for d := block; d != nil && d.Idom() != nil; d = d.Idom() {
		for _, before := range append(d.Preds[:len(d.Preds):len(d.Preds)], d.Idom()) {
			branch, ok := before.Instrs[len(before.Instrs)-1].(*ssa.If)
			if ok && !d.Dominates(before) && comparesTimes(branch.Cond, 3) && governs(before, block) {
				return true
			}
		}
	}
	return false
}

// governs reports whether the branch at the end of from decides whether control
// comes to to: to is met before all ways from there are one again.
func governs(from, to *ssa.BasicBlock) bool {
	return avoidable(from, to) && slices.Contains(ahead(from, func(x *ssa.BasicBlock) bool { return x == from || !avoidable(from, x) }), to)
}

// avoidable reports whether some way from the end of from ends, or comes back,
// without x.
func avoidable(from, x *ssa.BasicBlock) bool {
	return slices.ContainsFunc(ahead(from, func(at *ssa.BasicBlock) bool { return at == from || at == x }), func(at *ssa.BasicBlock) bool {
		return at != x && (at == from || len(at.Succs) == 0)
	})
}

// ahead returns the blocks on the ways from the end of from, each way up to the
// first block that stop accepts.
func ahead(from *ssa.BasicBlock, stop func(*ssa.BasicBlock) bool) []*ssa.BasicBlock {
	out := slices.Clone(from.Succs)
	for i := 0; i < len(out); i++ {
		if stop(out[i]) {
			continue
		}
		for _, s := range out[i].Succs {
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// comparesTimes reports whether the truth value v comes from comparing times.
func comparesTimes(v ssa.Value, depth int) bool {
	if depth == 0 {
		return false
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		return comparesTimes(v.X, depth-1)
	case *ssa.BinOp:
		return isDuration(v.X.Type()) || isDuration(v.Y.Type()) || comparesTimes(v.X, depth-1) || comparesTimes(v.Y, depth-1)
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(e ssa.Value) bool { return comparesTimes(e, depth-1) })
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		return fn != nil && fn.Pkg != nil && fn.Pkg.Pkg.Path() == "time" && slices.Contains([]string{"Before", "After", "Compare", "Unix", "UnixMilli"}, fn.Name())
	}
	return false
}

// inLoop reports whether block may run again after it ran.
func inLoop(block *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var leads func(*ssa.BasicBlock) bool
	leads = func(from *ssa.BasicBlock) bool {
		return slices.ContainsFunc(from.Succs, func(s *ssa.BasicBlock) bool {
			if s == block {
				return true
			}
			if seen[s] {
				return false
			}
			seen[s] = true
			return leads(s)
		})
	}
	return leads(block)
}

// agingFilter reports whether a statement or filter of the function, by which
// it erases or picks what it erases, names an age.
func (b *builder) agingFilter() bool {
	if b.ages == nil {
		ages := b.picksByAge()
		b.ages = &ages
	}
	return *b.ages
}

func (b *builder) picksByAge() bool {
	times := slices.ContainsFunc(b.fn.Params, func(p *ssa.Parameter) bool { return isTime(p.Type()) })
	less := false
	for _, block := range b.fn.Blocks {
		for _, instr := range block.Instrs {
			if c, ok := instr.(*ssa.Call); ok && b.picks(&c.Call) {
				return true
			}
			if made, ok := instr.(ssa.Value); ok && isTime(made.Type()) {
				times = true
			}
			for _, op := range instr.Operands(nil) {
				text, ok := constString(*op)
				if ok && b.env.Ages(text) {
					return true
				}
				less = less || text == "$lt" || text == "$lte"
			}
		}
	}
	return less && times
}

// picks reports whether c calls a function of the program that returns those of
// many which are older than a time, or have expired.
func (b *builder) picks(c *ssa.CallCommon) bool {
	results := c.Signature().Results()
	if results.Len() == 0 {
		return false
	}
	if _, many := results.At(0).Type().Underlying().(*types.Slice); !many {
		return false
	}
	fn := c.Method
	if static := c.StaticCallee(); static != nil {
		fn, _ = static.Object().(*types.Func)
	}
	if fn == nil || fn.Pkg() == nil || !b.env.FirstParty(fn.Pkg()) {
		return false
	}
	times := 0
	for _, a := range c.Args {
		if isTime(a.Type()) {
			times++
		}
	}
	name := strings.ToLower(fn.Name())
	return times == 1 || slices.ContainsFunc([]string{"expired", "overdue", "outdated", "olderthan"}, func(word string) bool { return strings.Contains(name, word) })
}

func isTime(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Name() == "Time" && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time"
}
