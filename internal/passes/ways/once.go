package ways

import (
	"slices"

	"github.com/facelint/facelint/internal/finding"
)

// Once leaves of findings, those of several programs, one for each place: what
// programs share is repaired once.
func Once(findings []finding.Finding) []finding.Finding {
	type place struct {
		module string
		pos    finding.Position
	}
	told := make(map[place]bool)
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool {
		p := place{f.Module, f.Pos}
		again := told[p]
		told[p] = true
		return again
	})
}
