// Cost prints what following face data costs: for programs that grow in one way
// at a time, with the power by which the cost grows, and for the modules in the
// directories given. Run it at the root of the repository:
//
//	go run ./internal/cmd/cost testdata/sample [DIR...]
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/facelint/facelint/internal/cost"
	"github.com/facelint/facelint/internal/genprog"
)

func main() {
	if err := run(context.Background(), os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, w io.Writer, dirs []string) error {
	if err := modules(ctx, w, dirs); err != nil {
		return err
	}
	return growth(ctx, w)
}

// columns are the figures of all tables.
var columns = []struct {
	title string
	of    func(c *cost.Cost) float64
}{
	{"1,000 instr.", func(c *cost.Cost) float64 { return float64(c.Instructions) / 1000 }},
	{"follow, ms", func(c *cost.Cost) float64 { return milliseconds(c.Follow) }},
	{"ms per 1,000", func(c *cost.Cost) float64 { return c.PerThousand(milliseconds(c.Follow)) }},
	{"allocs per 1,000", func(c *cost.Cost) float64 { return c.PerThousand(float64(c.Allocs)) }},
	{"encode, ms", func(c *cost.Cost) float64 { return milliseconds(c.Encode) }},
	{"decode, ms", func(c *cost.Cost) float64 { return milliseconds(c.Decode) }},
	{"facts, kB", func(c *cost.Cost) float64 { sum, _, _ := c.Facts(); return float64(sum) / 1000 }},
	{"median, kB", func(c *cost.Cost) float64 { _, median, _ := c.Facts(); return float64(median) / 1000 }},
	{"largest, kB", func(c *cost.Cost) float64 { _, _, largest := c.Facts(); return float64(largest) / 1000 }},
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// modules prints a line for each directory.
func modules(ctx context.Context, w io.Writer, dirs []string) error {
	if len(dirs) == 0 {
		return nil
	}
	head(w, "module", "packages", "flows")
	for _, dir := range dirs {
		c, err := cost.MeasureDir(ctx, dir, 1)
		if err != nil {
			return fmt.Errorf("measuring %s: %w", dir, err)
		}
		fmt.Fprintf(w, "| %s | %d | %d |", filepath.Base(dir), len(c.FactBytes), c.Flows)
		for _, col := range columns {
			fmt.Fprintf(w, " %s |", number(col.of(&c)))
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w)
	return nil
}

// growth prints a table for each way of growing, its last line the powers.
func growth(ctx context.Context, w io.Writer) error {
	tmp, err := os.MkdirTemp("", "cost")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for i, d := range cost.Dimensions {
		head(w, d.Name, "flows")
		var sizes []float64
		series := make([][]float64, len(columns))
		for _, times := range cost.Steps {
			p, size := d.At(times)
			c, err := generated(ctx, filepath.Join(tmp, fmt.Sprint(i, times)), p)
			if err != nil {
				return fmt.Errorf("%s %d: %w", d.Name, size, err)
			}
			sizes = append(sizes, float64(size))
			fmt.Fprintf(w, "| %d | %d |", size, c.Flows)
			for j, col := range columns {
				v := col.of(&c)
				series[j] = append(series[j], v)
				fmt.Fprintf(w, " %s |", number(v))
			}
			fmt.Fprintln(w)
		}
		fmt.Fprint(w, "| power | |")
		for _, s := range series {
			fmt.Fprintf(w, " %.2f |", cost.Exponent(sizes, s))
		}
		fmt.Fprint(w, "\n\n")
	}
	return nil
}

// generated writes p into dir and measures it. Programs are loaded in module
// mode, offline.
func generated(ctx context.Context, dir string, p genprog.Program) (cost.Cost, error) {
	if err := p.Write(dir); err != nil {
		return cost.Cost{}, err
	}
	return cost.MeasureDir(ctx, dir, 2, "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
}

func head(w io.Writer, titles ...string) {
	for _, c := range columns {
		titles = append(titles, c.title)
	}
	for _, t := range titles {
		fmt.Fprintf(w, "| %s ", t)
	}
	fmt.Fprint(w, "|\n")
	for range titles {
		fmt.Fprint(w, "|---:")
	}
	fmt.Fprint(w, "|\n")
}

// number prints v with three digits that count.
func number(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}
