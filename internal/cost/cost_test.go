package cost_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/cost"
	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/genprog"
)

func TestExponent(t *testing.T) {
	x := []float64{1, 2, 4, 8}
	require.InDelta(t, 1, cost.Exponent(x, []float64{3, 6, 12, 24}), 1e-9)
	require.InDelta(t, 2, cost.Exponent(x, []float64{1, 4, 16, 64}), 1e-9)
	require.InDelta(t, 0, cost.Exponent(x, []float64{5, 5, 5, 5}), 1e-9)
	require.InDelta(t, 1, cost.Exponent(x, []float64{0, 2, 4, 8}), 1e-9)
	require.True(t, math.IsNaN(cost.Exponent(x[:1], x[:1])))
}

// load writes p and loads it.
func load(tb testing.TB, p genprog.Program) *program.Program {
	tb.Helper()
	dir := tb.TempDir()
	require.NoError(tb, p.Write(dir))
	tb.Setenv("GOFLAGS", "-mod=mod")
	tb.Setenv("GOPROXY", "off")
	tb.Setenv("GOWORK", "off")
	loaded, err := program.Load(tb.Context(), program.Config{Dir: dir})
	require.NoError(tb, err)
	require.Empty(tb, loaded.Problems)
	return loaded
}

// The programs that are measured hold what is to be followed: flows are found
// in them, and every package has a fact.
func TestMeasure(t *testing.T) {
	p := genprog.Program{Seed: 1, Packages: 4, Functions: 12, Depth: 3, FanOut: 2, Implementers: 2, Fields: 4, Faces: 50}
	loaded := load(t, p)
	c, err := cost.Measure(loaded)
	require.NoError(t, err)
	require.Len(t, c.FactBytes, len(loaded.Packages))
	require.NotZero(t, c.Flows)
	require.Greater(t, c.Functions, p.Packages*p.Functions)
	require.Greater(t, c.Instructions, 10*c.Functions)
	sum, median, largest := c.Facts()
	require.Less(t, median, largest)
	require.Less(t, largest, sum)

	again, err := cost.Measure(loaded)
	require.NoError(t, err)
	require.Equal(t, c.FactBytes, again.FactBytes, "equal programs have equal facts")
}
