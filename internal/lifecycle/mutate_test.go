package lifecycle

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var mutate = flag.Bool("mutate", false, "look for rules of this package that no test needs: takes minutes")

// switches is the file by which a rule of the copy of this package is turned
// off: the one whose number is in the environment.
const switches = `package lifecycle

import (
	"os"
	"reflect"
	"strconv"
)

var turnedOff, _ = strconv.Atoi(os.Getenv("TURNED_OFF"))

func off(i int) bool { return i == turnedOff }

func unless[T any](i int, v T) T {
	if r := reflect.ValueOf(&v).Elem(); off(i) && r.Kind() == reflect.String {
		r.SetString("\x00")
	} else if off(i) {
		r.SetZero()
	}
	return v
}
`

// mutator puts switches into the text of a file: around conditions and the
// parts of them, cases, the entries of lists, and statements.
type mutator struct {
	file    string
	text    []byte
	base    int // of positions
	first   int // number of its first rule
	rules   []string
	inserts []insert
}

// insert is a text to be put in at an offset. What closes goes before what opens,
// and what opened last closes first.
type insert struct {
	at, order int
	text      string
}

func (m *mutator) put(at token.Pos, text string, closes bool) {
	order := len(m.inserts) + 1
	if closes {
		order = -order
	}
	m.inserts = append(m.inserts, insert{int(at) - m.base, order, text})
}

// rule notes that n, as what, has a switch, and returns its number.
func (m *mutator) rule(what string, n ast.Node) int {
	text, _, _ := strings.Cut(string(m.text[int(n.Pos())-m.base:int(n.End())-m.base]), "\n")
	m.rules = append(m.rules, m.file+": "+what+" "+text)
	return m.first + len(m.rules) - 1
}

func (m *mutator) around(n ast.Node, before, after string) {
	m.put(n.Pos(), before, false)
	m.put(n.End(), after, true)
}

// never makes the condition n false, or with all true, when it is turned off.
func (m *mutator) never(what string, n ast.Expr, all bool) {
	i := m.rule(what, n)
	if all {
		m.around(n, fmt.Sprintf("(off(%d) || (", i), "))")
	} else {
		m.around(n, fmt.Sprintf("(!off(%d) && (", i), "))")
	}
}

func (m *mutator) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GenDecl:
		return n.Tok == token.VAR
	case *ast.IfStmt:
		m.never("if", n.Cond, false)
	case *ast.BinaryExpr:
		if n.Op == token.LAND || n.Op == token.LOR {
			m.never("operand", n.X, n.Op == token.LAND)
			m.never("operand", n.Y, n.Op == token.LAND)
		}
	case *ast.SwitchStmt:
		for _, c := range n.Body.List {
			for _, e := range c.(*ast.CaseClause).List {
				if n.Tag == nil {
					m.never("case", e, false)
				} else {
					m.entry("case", e)
				}
			}
		}
	case *ast.TypeSwitchStmt:
		m.types(n)
	case *ast.CompositeLit:
		for _, e := range n.Elts {
			if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				m.entry("entry", e)
			}
		}
	case *ast.BlockStmt:
		m.statements(n.List)
	case *ast.CaseClause:
		m.statements(n.Body)
	}
	return true
}

func (m *mutator) entry(what string, e ast.Expr) {
	m.around(e, fmt.Sprintf("unless(%d, ", m.rule(what, e)), ")")
}

// types has the cases of a type switch do what its default does.
func (m *mutator) types(n *ast.TypeSwitchStmt) {
	instead := "break"
	for _, c := range n.Body.List {
		if c := c.(*ast.CaseClause); c.List == nil && len(c.Body) > 0 {
			instead = string(m.text[int(c.Body[0].Pos())-m.base : int(c.End())-m.base])
		}
	}
	for _, c := range n.Body.List {
		if c := c.(*ast.CaseClause); c.List != nil {
			i := m.rule("type", c)
			m.put(c.Colon+1, fmt.Sprintf(" if off(%d) { %s };", i, instead), false)
		}
	}
}

func (m *mutator) statements(list []ast.Stmt) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.ExprStmt, *ast.IncDecStmt:
		case *ast.AssignStmt:
			if s.Tok == token.DEFINE {
				continue
			}
		default:
			continue
		}
		m.around(s, fmt.Sprintf("if !off(%d) { ", m.rule("statement", s)), " }")
	}
}

func (m *mutator) result() []byte {
	slices.SortStableFunc(m.inserts, func(a, b insert) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return a.order - b.order
	})
	var out bytes.Buffer
	at := 0
	for _, i := range m.inserts {
		out.Write(m.text[at:i.at])
		out.WriteString(i.text)
		at = i.at
	}
	out.Write(m.text[at:])
	return out.Bytes()
}

// mutated builds the tests of a copy of this package that has switches, and
// returns them and what they turn off; the first number is 1.
func mutated(t *testing.T) (binary string, rules []string) {
	t.Helper()
	dir := t.TempDir()
	here, err := filepath.Abs(".")
	require.NoError(t, err)
	overlay := map[string]map[string]string{"Replace": {}}
	replace := func(name string, text []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o600))
		overlay["Replace"][filepath.Join(here, name)] = filepath.Join(dir, name)
	}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
		require.NoError(t, err)
		m := &mutator{file: name, text: text, base: int(f.FileStart), first: len(rules) + 1}
		ast.Inspect(f, m.visit)
		rules = append(rules, m.rules...)
		replace(name, m.result())
	}
	replace("switches.go", []byte(switches))
	list, err := json.Marshal(overlay)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "overlay.json"), list, 0o600))
	binary = filepath.Join(dir, "mutated.test")
	text, err := exec.Command("go", "test", "-c", "-vet=off", "-o", binary, "-overlay", filepath.Join(dir, "overlay.json"), ".").CombinedOutput()
	require.NoError(t, err, string(text))
	return binary, rules
}

// passes reports whether the tests pass with a rule turned off, in reasonable
// time.
func passes(binary string, rule int) bool {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, "-test.failfast")
	cmd.Env = append(os.Environ(), "TURNED_OFF="+strconv.Itoa(rule))
	return cmd.Run() == nil
}

// Each rule of this package is needed: a test fails when it is turned off.
func TestEveryRuleIsNeeded(t *testing.T) {
	if !*mutate {
		t.Skip("takes minutes; give -mutate")
	}
	binary, rules := mutated(t)
	require.True(t, passes(binary, 0))
	survivors := make([]bool, len(rules))
	var wg sync.WaitGroup
	queue := make(chan int)
	for range runtime.NumCPU() {
		wg.Go(func() {
			for i := range queue {
				survivors[i] = passes(binary, i+1)
			}
		})
	}
	for i := range rules {
		queue <- i
	}
	close(queue)
	wg.Wait()
	n := 0
	for i, rule := range rules {
		if survivors[i] {
			n++
			t.Logf("nothing needs %s", rule)
		}
	}
	t.Logf("%d of %d rules survive", n, len(rules))
	require.LessOrEqual(t, n, survived)
}

// survived is how many rules nothing needs. Most of them look after what go/ssa
// does not make or what a bound keeps away, or only save work.
const survived = 89
