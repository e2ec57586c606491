package cost

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/metrics"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/lazyssa"
)

// Cost is what it took to follow face data through some packages.
type Cost struct {
	Functions    int           // with bodies, literals included
	Instructions int           // of go/ssa
	Follow       time.Duration // summaries, linking, conclusions and export
	Encode       time.Duration // writing facts
	Decode       time.Duration // reading the facts of direct imports
	Allocs       uint64        // objects that following allocated
	Flows        int           // complete flows
	FactBytes    []int         // of each package that has a fact, ascending
}

// add adds what d took to c.
func (c *Cost) add(d Cost) {
	c.Functions += d.Functions
	c.Instructions += d.Instructions
	c.Follow += d.Follow
	c.Encode += d.Encode
	c.Decode += d.Decode
	c.Allocs += d.Allocs
	c.Flows += d.Flows
	c.FactBytes = append(c.FactBytes, d.FactBytes...)
	slices.Sort(c.FactBytes)
}

// PerThousand returns n by 1,000 instructions.
func (c *Cost) PerThousand(n float64) float64 { return n * 1000 / float64(max(1, c.Instructions)) }

// Facts returns the size of all facts together, of the median one and of the
// largest, in bytes.
func (c *Cost) Facts() (sum, median, largest int) {
	if len(c.FactBytes) == 0 {
		return 0, 0, 0
	}
	for _, n := range c.FactBytes {
		sum += n
	}
	return sum, c.FactBytes[len(c.FactBytes)/2], c.FactBytes[len(c.FactBytes)-1]
}

// Measure follows face data through the packages of p, imported ones included,
// on one processor: on several, the garbage collector takes what is idle.
func Measure(p *program.Program) (Cost, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	runtime.GC()
	m := &meter{facts: make(map[string]encoded)}
	a := *flows.Analyzer
	a.Run = m.run
	graph, err := checker.Analyze([]*analysis.Analyzer{&a}, p.Packages, &checker.Options{Sequential: true})
	if err != nil {
		return Cost{}, fmt.Errorf("running the analyzer: %w", err)
	}
	for act := range graph.All() {
		err = errors.Join(err, act.Err)
	}
	return m.total, err
}

// MeasureDir loads the main module of a directory, with env added to the
// environment of the go command, and measures it several times. Of each time
// the least is returned: what disturbs a measurement only ever adds.
func MeasureDir(ctx context.Context, dir string, times int, env ...string) (Cost, error) {
	p, err := program.Load(ctx, program.Config{Dir: dir, Env: append(os.Environ(), env...)})
	if err != nil {
		return Cost{}, err
	}
	least, err := Measure(p)
	for n := 1; n < times && err == nil; n++ {
		var c Cost
		c, err = Measure(p)
		least.Follow, least.Encode, least.Decode = min(least.Follow, c.Follow), min(least.Encode, c.Encode), min(least.Decode, c.Decode)
	}
	return least, err
}

// meter runs the analyzer flows and measures it.
type meter struct {
	total Cost
	facts map[string]encoded // by package
}

// encoded is a fact as it travels.
type encoded struct {
	typ  reflect.Type
	data []byte
}

func (m *meter) run(pass *analysis.Pass) (any, error) {
	var fact analysis.Fact
	export := pass.ExportPackageFact
	pass.ExportPackageFact = func(f analysis.Fact) { fact = f; export(f) }
	built := pass.ResultOf[lazyssa.Analyzer].(*lazyssa.Builder).Build()

	before, clock := allocated(), cpu()
	result, err := flows.Analyzer.Run(pass)
	c := Cost{Follow: cpu() - clock, Allocs: allocated() - before}
	if err != nil || fact == nil {
		return result, err
	}
	if err := m.transport(pass, fact, &c); err != nil {
		return nil, err
	}
	c.Flows = len(result.(*flows.Result).Flows)
	for _, fn := range built.Funcs {
		c.Functions++
		for _, block := range fn.Blocks {
			c.Instructions += len(block.Instrs)
		}
	}
	m.total.add(c)
	return result, nil
}

// transport writes a fact and reads those of the imports.
func (m *meter) transport(pass *analysis.Pass, fact analysis.Fact, c *Cost) error {
	clock := cpu()
	data, err := fact.(gob.GobEncoder).GobEncode()
	c.Encode = cpu() - clock
	if err != nil {
		return fmt.Errorf("encoding the fact of %s: %w", pass.Pkg.Path(), err)
	}
	c.FactBytes = []int{len(data)}
	m.facts[pass.Pkg.Path()] = encoded{reflect.TypeOf(fact).Elem(), data}
	clock = cpu()
	for _, imp := range pass.Pkg.Imports() {
		e, ok := m.facts[imp.Path()]
		if !ok {
			continue
		}
		if err := reflect.New(e.typ).Interface().(gob.GobDecoder).GobDecode(e.data); err != nil {
			return fmt.Errorf("decoding the fact of %s: %w", imp.Path(), err)
		}
	}
	c.Decode = cpu() - clock
	return nil
}

// allocated returns how many objects were allocated so far.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:objects"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}
