package streams

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// loops returns the outermost loops of fn: groups of blocks that can be come to
// from each other, in order of their first blocks.
func loops(fn *ssa.Function) [][]*ssa.BasicBlock {
	reach := make([]map[int]bool, len(fn.Blocks))
	for i, b := range fn.Blocks {
		reach[i] = reachable(b)
	}
	var all [][]*ssa.BasicBlock
	for i, b := range fn.Blocks {
		if !reach[i][i] || slices.ContainsFunc(all, func(l []*ssa.BasicBlock) bool { return slices.Contains(l, b) }) {
			continue
		}
		var loop []*ssa.BasicBlock
		for j, c := range fn.Blocks {
			if reach[i][j] && reach[j][i] {
				loop = append(loop, c)
			}
		}
		all = append(all, loop)
	}
	return all
}

// reachable returns the numbers of the blocks that can be come to from b, itself
// only if it is in a loop.
func reachable(b *ssa.BasicBlock) map[int]bool {
	seen := make(map[int]bool)
	queue := slices.Clone(b.Succs)
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if !seen[at.Index] {
			seen[at.Index] = true
			queue = append(queue, at.Succs...)
		}
	}
	return seen
}
