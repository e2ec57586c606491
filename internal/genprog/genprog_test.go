package genprog_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/genprog"
)

var small = genprog.Program{Seed: 1, Packages: 5, Functions: 20, Depth: 4, FanOut: 3, Implementers: 3, Fields: 12, Faces: 40}

func TestDeterministic(t *testing.T) {
	require.Equal(t, small.Files(), small.Files())
	other := small
	other.Seed++
	require.NotEqual(t, small.Files(), other.Files())
}

// What is written is a program, of the size and shape asked for.
func TestPrograms(t *testing.T) {
	t.Setenv("GOFLAGS", "-mod=mod")
	t.Setenv("GOPROXY", "off")
	t.Setenv("GOWORK", "off")
	for _, shape := range []genprog.Shape{genprog.Layered, genprog.Chain, genprog.Star} {
		t.Run(shape.String(), func(t *testing.T) {
			p := small
			p.Shape = shape
			require.Equal(t, map[genprog.Shape]int{genprog.Layered: 2, genprog.Chain: 1, genprog.Star: 1}[shape], imports(t, p))
		})
	}
	require.Zero(t, imports(t, genprog.Program{}), "the least program has one package")
}

// imports loads p and returns how many of its packages the last one imports.
func imports(t *testing.T, p genprog.Program) int {
	dir := t.TempDir()
	require.NoError(t, p.Write(dir))
	loaded, err := program.Load(t.Context(), program.Config{Dir: dir})
	require.NoError(t, err)
	require.Empty(t, loaded.Problems)
	require.Len(t, loaded.Packages, max(1, p.Packages)+1)
	return len(loaded.Packages[len(loaded.Packages)-2].Imports)
}
