package consents

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// held is a condition that holds.
type held struct {
	value    ssa.Value
	polarity bool
}

// conditions returns what holds at instr, of the values of its function.
func (t *tracer) conditions(instr ssa.Instruction) []held {
	var all []held
	for _, c := range t.guards.Conditions(instr) {
		all = append(all, held{c.Value, c.Polarity})
	}
	return all
}

// affirms reports whether h means yes: a flag that is set, a value that is not
// empty, an error that did not occur.
func (h held) affirms() bool {
	x, ok := h.value.(*ssa.BinOp)
	if !ok {
		return h.polarity != negative(h.value)
	}
	c, ok := x.Y.(*ssa.Const)
	if !ok {
		c, ok = x.X.(*ssa.Const)
	}
	switch {
	case !ok || x.Op != token.EQL && x.Op != token.NEQ:
		return true // versions and times compared: some answer was looked at
	case c.Value == nil && isErr(x):
		return h.polarity == (x.Op == token.EQL)
	}
	return h.polarity == (no(c) == (x.Op == token.NEQ))
}

// negative reports whether v is a call that is true when there is nothing.
func negative(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	fn := callee(&call.Call)
	return fn != nil && (fn.Name() == "IsZero" || fn.Name() == "IsEmpty")
}

func isErr(x *ssa.BinOp) bool {
	return x.X.Type().String() == "error" || x.Y.Type().String() == "error"
}

// exclude reports whether a and b cannot both hold: one value turning out both
// ways, or equal to two constants.
func exclude(a, b []held) bool {
	for _, p := range a {
		for _, q := range b {
			if p.value == q.value && p.polarity != q.polarity || clash(p, q) {
				return true
			}
		}
	}
	return false
}

func clash(p, q held) bool {
	px, pc, ok := equals(p)
	if !ok {
		return false
	}
	qx, qc, ok := equals(q)
	return ok && same(px, qx) && constant.Compare(pc, token.NEQ, qc)
}

// equals returns the value that h finds equal to a constant.
func equals(h held) (ssa.Value, constant.Value, bool) {
	x, ok := h.value.(*ssa.BinOp)
	if !ok || x.Op != token.EQL && x.Op != token.NEQ || h.polarity != (x.Op == token.EQL) {
		return nil, nil, false
	}
	c, ok := x.Y.(*ssa.Const)
	if !ok || c.Value == nil {
		return nil, nil, false
	}
	return x.X, c.Value, true
}

// same reports whether a and b are one value, or one field of one struct read
// twice.
func same(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	x, ok := a.(*ssa.UnOp)
	y, ok2 := b.(*ssa.UnOp)
	if !ok || !ok2 || x.Op != token.MUL || y.Op != token.MUL {
		return false
	}
	f, ok := x.X.(*ssa.FieldAddr)
	g, ok2 := y.X.(*ssa.FieldAddr)
	return ok && ok2 && f.Field == g.Field && (f.X == g.X || same(f.X, g.X))
}
