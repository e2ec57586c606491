package guard

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// question is what a boolean value asks: whether what is at v is so.
type question struct {
	values []ssa.Value
	is     string
	yes    bool
}

// questions are the ways to read a condition; the first that applies counts.
var questions = []struct {
	name string
	read func(r reader, v ssa.Value, yes bool) (question, bool)
}{
	{"compared with nil", func(_ reader, v ssa.Value, yes bool) (question, bool) {
		x, whenNil, ok := nilTest(v)
		return question{[]ssa.Value{x}, Nil, yes == whenNil}, ok
	}},
	{"compared with a constant", func(r reader, v ssa.Value, yes bool) (question, bool) {
		x, ok := v.(*ssa.BinOp)
		if !ok || !compares(x.Op) {
			return question{}, false
		}
		op := x.Op
		if op == token.NEQ {
			op, yes = token.EQL, !yes
		}
		if text, ok := r.constant(x.Y, x.Pos(), 1); ok {
			return question{[]ssa.Value{x.X}, op.String() + " " + text, yes}, true
		}
		if text, ok := r.constant(x.X, x.Pos(), 0); ok {
			return question{[]ssa.Value{x.Y}, turned(op).String() + " " + text, yes}, true
		}
		return question{}, false
	}},
	{"compared with each other", func(_ reader, v ssa.Value, yes bool) (question, bool) {
		x, ok := v.(*ssa.BinOp)
		if !ok || !compares(x.Op) {
			return question{}, false
		}
		return question{[]ssa.Value{x.X, x.Y}, x.Op.String() + " ?", yes}, true
	}},
	{"true or false", func(_ reader, v ssa.Value, yes bool) (question, bool) {
		return question{[]ssa.Value{v}, True, yes}, true
	}},
}

func compares(op token.Token) bool {
	return slices.Contains([]token.Token{token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}, op)
}

// turned returns the operator that says the same with its operands exchanged.
func turned(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.LEQ:
		return token.GEQ
	case token.GTR:
		return token.LSS
	case token.GEQ:
		return token.LEQ
	}
	return op
}

// found returns what is known when v, peeled, turned out as yes says.
func (e *Engine) found(v ssa.Value, yes bool, pos token.Pos) Tests {
	r := e.reader()
	for _, rule := range questions {
		q, ok := rule.read(r, v, yes)
		if !ok {
			continue
		}
		var all []Test
		for _, x := range q.values {
			for _, ref := range r.refs(x) {
				all = append(all, Test{Ref: ref, Is: q.is, Yes: q.yes, Pos: e.env.Position(pos)})
			}
		}
		if q.is == True || q.is == Nil {
			all = append(all, e.implied(q.values[0], q.yes)...)
		}
		return tests(all)
	}
	return nil
}
