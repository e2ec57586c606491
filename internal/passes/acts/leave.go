package acts

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/taint"
)

// Leave is the kind of act by which face data leaves the machine, and more than
// its neighbours in the network can get it: What is the call, and where it goes
// as far as that is known; Of is the kind of data, "" if only the address says
// that it is of faces.
const Leave = "leave"

// leaving returns the places of the package where face data leaves the machine,
// with what takes it there.
func leaving(found *flows.Result) map[place]guard.Act {
	left := make(map[place]guard.Act)
	add := func(f taint.Flow, what string) {
		if at := (place{f.Func, f.Pos}); f.Confidence >= facedata.Medium && left[at].Kind == "" {
			left[at] = guard.Act{Kind: Leave, What: what, Of: f.Kind.String()}
		}
	}
	for _, f := range found.Sent {
		if to, ok := far(f.To); ok {
			add(f, f.Store.Call+to)
		}
	}
	for _, f := range found.Flows {
		if slices.Contains([]model.Medium{"object", "queue"}, f.Store.Medium) {
			add(f, f.Store.Call)
		}
	}
	return left
}

// far returns the first of addresses that is not of this machine or its
// network, as a text to put behind a call. Of an address that nobody knows it is
// taken to be far.
func far(addresses []taint.Address) (to string, ok bool) {
	for _, a := range addresses {
		host := wires.Host(a.Text)
		switch {
		case wires.Here(a.Text), wires.Near(host):
		case host == "":
			to, ok = "", true
		default:
			return " → " + host, true
		}
	}
	return to, ok || len(addresses) == 0
}

// leaves tells of the calls by which face data leaves the machine: what flows
// out of the process, and what recognisers are given that run elsewhere.
func (r *Result) leaves(instr ssa.Instruction) []guard.Act {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	if act, ok := r.gone[place{guard.KeyOf(instr.Parent()), r.files.Position(call.Pos())}]; ok {
		return []guard.Act{act}
	}
	fn := guard.Callee(call.Common())
	if fn == nil {
		return nil
	}
	for _, row := range r.models.Rows(fn) {
		if row.Verb == model.Face && row.Recipient != "" {
			return []guard.Act{{Kind: Leave, What: called(call) + " → " + row.Recipient, Of: row.Kind.String()}}
		}
		if row.Verb != model.Send || row.Address == nil {
			continue
		}
		if e, ok := taint.Recipient(call, row); ok && e.Recipient != "" {
			return []guard.Act{{Kind: Leave, What: called(call) + " → " + e.Host + e.Path}}
		}
	}
	return nil
}
