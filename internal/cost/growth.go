package cost

import (
	"math"

	"github.com/facelint/facelint/internal/genprog"
)

// Base is the program that all growth starts from.
var Base = genprog.Program{
	Seed: 1, Packages: 4, Functions: 48, Depth: 3, FanOut: 2, Implementers: 1, Fields: 8, Faces: 50,
}

// Dimension is one way in which programs grow.
type Dimension struct {
	Name string
	Size func(*genprog.Program) *int
	From func(*genprog.Program) // changes the base, or nil
}

// Dimensions are the ways that are measured.
var Dimensions = []Dimension{
	{"call depth", func(p *genprog.Program) *int { return &p.Depth }, nil},
	{"fan-out", func(p *genprog.Program) *int { return &p.FanOut }, func(p *genprog.Program) { p.FanOut = 1 }},
	{"implementers", func(p *genprog.Program) *int { return &p.Implementers }, nil},
	{"functions", func(p *genprog.Program) *int { return &p.Functions }, nil},
	{"fields", func(p *genprog.Program) *int { return &p.Fields }, nil},
	{"packages in layers", func(p *genprog.Program) *int { return &p.Packages }, nil},
	{"packages in a chain", func(p *genprog.Program) *int { return &p.Packages }, func(p *genprog.Program) { p.Shape = genprog.Chain }},
	{"packages in a star", func(p *genprog.Program) *int { return &p.Packages }, func(p *genprog.Program) { p.Shape = genprog.Star }},
}

// Steps are the factors by which programs grow.
var Steps = []int{1, 2, 4, 8}

// At returns the program of d at a size that is times its base, and that size.
func (d Dimension) At(times int) (p genprog.Program, size int) {
	p = Base
	if d.From != nil {
		d.From(&p)
	}
	n := d.Size(&p)
	*n *= times
	return p, *n
}

// Exponent returns the power of x with which y grows, by least squares on the
// logarithms: 1 is linear, 2 quadratic. Points that are not positive are left
// out; it is NaN if fewer than two are left.
func Exponent(x, y []float64) float64 {
	var n, sx, sy, sxx, sxy float64
	for i := range x {
		if x[i] <= 0 || y[i] <= 0 {
			continue
		}
		u, v := math.Log(x[i]), math.Log(y[i])
		n, sx, sy, sxx, sxy = n+1, sx+u, sy+v, sxx+u*u, sxy+u*v
	}
	d := n*sxx - sx*sx
	if n < 2 || d == 0 {
		return math.NaN()
	}
	return (n*sxy - sx*sy) / d
}
