package taint

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/ssa"
)

// judged is one of the ways, compiled once, and how it is judged by the engine
// as it is.
type judged struct {
	name     string
	c        *compiler
	u        *unit
	say      func(*Known) string
	verdict  string
	contains map[string]bool // the instructions and functions called of the way itself
}

// judge summarises and links the functions of j again.
func (j *judged) judge() string { return j.say(j.c.summarise(j.u)) }

// judgeAll compiles the ways, and what is told of some.
func judgeAll(t *testing.T) []*judged {
	t.Helper()
	var out []*judged
	for _, w := range ways {
		out = append(out, newJudged(t, w.name, w.body, func(k *Known) string { return strings.Join(flowsOf(k), "\n") }))
	}
	for _, c := range told {
		out = append(out, newJudged(t, c.name, c.body, telling))
	}
	return out
}

func newJudged(t *testing.T, name, body string, say func(*Known) string) *judged {
	t.Helper()
	c := newCompiler(t)
	j := &judged{name: name, c: c, u: c.compile("p", fmt.Sprintf(declarations, body)), say: say, contains: make(map[string]bool)}
	j.verdict = say(j.u.known)
	for _, fn := range j.u.funcs {
		if key := Key(fn); key != "p.test" && !strings.HasPrefix(key, "p.test$") {
			continue
		}
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				j.contains[fmt.Sprintf("%T", instr)] = true
				if call, ok := instr.(ssa.CallInstruction); ok {
					j.contains[call.Common().Value.Name()] = true
				}
			}
		}
	}
	return j
}

// noticed returns the first of the ways that is judged in another way than by
// the whole engine, those that contain the thing left out first.
func noticed(all []*judged, left string) (name string, ok bool) {
	for _, holds := range []bool{true, false} {
		for _, j := range all {
			if j.contains[left] == holds && j.judge() != j.verdict {
				return j.name, true
			}
		}
	}
	return "", false
}

// leavingOut runs test with each of the two functions of each row of table left out
// in turn.
func leavingOut[K comparable](t *testing.T, table map[K]transfer, name func(K) string, test func(t *testing.T, left string)) {
	t.Helper()
	for _, key := range slices.SortedFunc(maps.Keys(table), func(a, b K) int { return strings.Compare(name(a), name(b)) }) {
		row := table[key]
		for what, rest := range map[string]transfer{"value": {effect: row.effect}, "effect": {value: row.value}} {
			if what == "value" && row.value == nil || what == "effect" && row.effect == nil {
				continue
			}
			t.Run(name(key)+" "+what, func(t *testing.T) {
				table[key] = rest
				t.Cleanup(func() { table[key] = row })
				test(t, name(key))
			})
		}
	}
}

// Each row of the tables of transfers is needed: without it some way is judged
// differently.
func TestEveryTransferIsNeeded(t *testing.T) {
	all := judgeAll(t)
	test := func(t *testing.T, left string) {
		by, ok := noticed(all, left)
		require.True(t, ok, "nothing needs it")
		t.Log("needed by:", by)
	}
	leavingOut(t, transfers, reflect.Type.String, test)
	leavingOut(t, builtins, func(s string) string { return s }, test)
}
