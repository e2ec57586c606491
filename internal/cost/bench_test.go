package cost_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/cost"
	"github.com/facelint/facelint/internal/driver/program"
)

// BenchmarkSample follows face data through the sample.
func BenchmarkSample(b *testing.B) {
	p, err := program.Load(b.Context(), program.Config{Dir: "../../testdata/sample"})
	require.NoError(b, err)
	benchmark(b, p)
}

// BenchmarkGrowth follows face data through programs that grow in one way at a
// time. The table of internal/cmd/cost says by which power the cost grows.
func BenchmarkGrowth(b *testing.B) {
	for _, d := range cost.Dimensions {
		for _, times := range cost.Steps {
			p, size := d.At(times)
			b.Run(fmt.Sprintf("%s=%d", d.Name, size), func(b *testing.B) { benchmark(b, load(b, p)) })
		}
	}
}

func benchmark(b *testing.B, p *program.Program) {
	var last cost.Cost
	var follow, encode, decode time.Duration
	var allocs uint64
	n := 0
	for b.Loop() {
		c, err := cost.Measure(p)
		require.NoError(b, err)
		n++
		last, follow, encode, decode, allocs = c, follow+c.Follow, encode+c.Encode, decode+c.Decode, allocs+c.Allocs
	}
	report := func(total float64, unit string) {
		b.ReportMetric(last.PerThousand(total)/float64(n), unit)
	}
	report(float64(follow.Microseconds()), "µs/kinstr")
	report(float64(encode.Microseconds()), "encode-µs/kinstr")
	report(float64(decode.Microseconds()), "decode-µs/kinstr")
	report(float64(allocs), "allocs/kinstr")
	sum, median, largest := last.Facts()
	b.ReportMetric(float64(sum), "factbytes")
	b.ReportMetric(float64(median), "factbytes-median")
	b.ReportMetric(float64(largest), "factbytes-max")
}
