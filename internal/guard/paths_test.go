package guard_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"
)

// randomFlow writes a function of n blocks that jump at random.
func randomFlow(r *rand.Rand, n int) string {
	var jumps [][2]int
	used := make(map[int]bool)
	for range n {
		j := [2]int{r.IntN(n), r.IntN(n)}
		used[j[0]], used[j[1]] = true, true
		jumps = append(jumps, j)
	}
	var b strings.Builder
	b.WriteString("func f(a, b, c, d bool) {\n")
	for i, j := range jumps {
		if used[i] {
			fmt.Fprintf(&b, "L%d:\n", i)
		}
		fmt.Fprintf(&b, "\there()\n\tif other() { return }\n\tif %c { goto L%d }\n\tgoto L%d\n", 'a'+rune(r.IntN(4)), j[0], j[1])
	}
	return b.String() + "}\n"
}

func known(v ssa.Value, polarity bool) string { return fmt.Sprintf("%s=%t", v.Name(), polarity) }

// onPaths returns what every path without circles to the block of at has
// learnt; a circle only adds to what its path knows.
func onPaths(at ssa.Instruction) (every []string, reached bool) {
	var walk func(b *ssa.BasicBlock, path []*ssa.BasicBlock, learnt []string)
	walk = func(b *ssa.BasicBlock, path []*ssa.BasicBlock, learnt []string) {
		if slices.Contains(path, b) {
			return
		}
		if b == at.Block() {
			if !reached {
				every, reached = slices.Clone(learnt), true
			}
			every = slices.DeleteFunc(every, func(k string) bool { return !slices.Contains(learnt, k) })
			return
		}
		for i, next := range b.Succs {
			more := learnt[:len(learnt):len(learnt)]
			if branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok && b.Succs[0] != b.Succs[1] {
				more = append(more, known(branch.Cond, i == 0))
			}
			walk(next, append(path[:len(path):len(path)], b), more)
		}
	}
	walk(at.Parent().Blocks[0], nil, nil)
	return every, reached
}

// The solution is what enumerating all paths gives.
func TestSolverAgreesWithPaths(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	some := 0
	for range 150 {
		src := randomFlow(r, 2+r.IntN(6))
		w := build(t, nil, plain(src))
		for _, call := range w.heres() {
			want, _ := onPaths(call)
			var have []string
			for _, c := range w.engine.At(call) {
				have = append(have, known(c.Value, c.Polarity))
			}
			slices.Sort(have)
			slices.Sort(want)
			require.Equal(t, slices.Compact(want), have, src)
			some += len(want)
		}
	}
	require.Greater(t, some, 300, "the flows have something to find")
}
