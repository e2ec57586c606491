package acts

import (
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/guard"
)

// Affirms reports whether t means yes: a flag that is set, a value that is not
// empty, an error that did not occur. Versions, times and scores that were
// compared mean that some answer was looked at.
func Affirms(t guard.Test) bool {
	last := guard.Step{}
	if n := len(t.Steps); n > 0 {
		last = t.Steps[n-1]
	}
	op, text, _ := strings.Cut(t.Is, " ")
	switch {
	case t.Is == guard.Nil:
		return t.Yes == (last.Type == "error")
	case op == "==":
		return t.Yes != consent.No(text)
	case t.Is == guard.True || t.Is == guard.Passed:
		return t.Yes != (last.Name == "IsZero" || last.Name == "IsEmpty")
	}
	return true
}
