package consents

import (
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
)

// Asked returns the answer of a person that test looked at, and whether there
// is one and it was yes. Whom it is about the caller holds against the place
// that is guarded. It may be asked from several goroutines.
func (r *Result) Asked(test guard.Test) (Input, bool) {
	if test.Root.Kind == guard.Declared || !acts.Affirms(test) {
		return Input{}, false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	in, ok := r.asker.input(test)
	return in, ok && r.asker.counts(in)
}
