package model

import (
	"go/types"

	"github.com/facelint/facelint/internal/facedata"
)

// Unknown is a store of unknown medium in a proposed row: what somebody who
// completes the row has to replace, since no pack with it parses.
const Unknown Medium = "MEDIUM"

// Proposal is a row to complete, and when it is right.
type Proposal struct {
	Row  *Row
	When When
}

// When says what a symbol must do for a proposed row to be right.
type When uint8

// The cases.
const (
	IfKept       When = iota + 1 // it keeps what it is given
	IfPassedOn                   // what it is given is in what it gives back or fills
	IfRecognised                 // it looks for faces in what it is given
	IfNothing                    // none of this
)

// Propose returns rows about fn to choose from, which fit its signature: for
// each of the parameters numbered args, to which face data is passed, and each
// place at which it may come out. There are none if no row can name fn.
func Propose(fn *types.Func, args []int) []Proposal {
	recv := receiver(fn)
	if recv == "?" {
		return nil
	}
	var out []Proposal
	add := func(when When, row Row) {
		row.Package, row.Recv, row.Name = fn.Pkg().Path(), recv, fn.Name()
		out = append(out, Proposal{&row, when})
	}
	sig := fn.Signature()
	for _, i := range args {
		if !holdsData(sig.Params().At(i).Type()) {
			continue
		}
		from := Port{Base: Arg, Index: i}
		add(IfKept, Row{Verb: Sink, From: from, Medium: Unknown})
		for _, to := range outlets(sig) {
			if to.Base != Arg || to.Index != i {
				add(IfPassedOn, Row{Verb: Flow, From: from, To: to, Op: Copy})
			}
		}
		add(IfRecognised, Row{Verb: Face, From: from, Kind: facedata.Image})
	}
	add(IfNothing, Row{Verb: Neutral})
	return out
}

// outlets returns where data may come out of a function: results, parameters
// that it can fill, and the receiver.
func outlets(sig *types.Signature) []Port {
	var ports []Port
	for i := range sig.Results().Len() {
		if t := sig.Results().At(i).Type(); holdsData(t) && !isNumber(t) {
			ports = append(ports, Port{Base: Result, Index: i})
		}
	}
	for i := range sig.Params().Len() {
		if t := sig.Params().At(i).Type(); isPointer(t) && holdsData(t) {
			ports = append(ports, Port{Base: Arg, Index: i})
		}
	}
	if recv := sig.Recv(); recv != nil && (isPointer(recv.Type()) || types.IsInterface(recv.Type())) {
		ports = append(ports, Port{Base: Recv})
	}
	return ports
}

// isNumber reports whether t is a number, which tells of a face but is none.
func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}
