package recipients

import (
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/taint"
)

// Stranger returns the address to which f sends a face and of which nobody knows
// whose it is, and whether there is one: not this machine, not a private network
// or cluster, not a service that a model tells of. Own reports whether the
// processor runs the host of an address itself.
func Stranger(f taint.Flow, own func(address string) bool) (taint.Address, bool) {
	for _, a := range f.To {
		host := wires.Host(a.Text)
		if host == "" || wires.Here(a.Text) || wires.Near(host) || own(a.Text) {
			continue
		}
		if _, known := model.Endpoint(a.Text); !known {
			return a, true
		}
	}
	return taint.Address{}, false
}
