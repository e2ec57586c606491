package consents

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// writes adds the answers about faces among sets, each with what else is set
// to the same input in the same act.
func (t *tracer) writes(sets []set) {
	for _, s := range sets {
		if !s.to.word.Scopes.Face() {
			continue
		}
		w := Write{Place: t.where(s.instr), To: s.to.name, From: s.from}
		for _, other := range sets {
			if other.to.word.Scopes.Face() {
				continue
			}
			shared, ok := t.together(s, other)
			if !ok {
				continue
			}
			if len(w.With) == 0 {
				w.Shared = shared
			}
			w.With = append(w.With, Other{
				To: other.to.name, Scopes: other.to.word.Scopes, Pos: t.where(other.instr).Pos,
			})
		}
		t.c.result.Writes = append(t.c.result.Writes, w)
	}
}

// together returns the input that face and other are both set to in one act,
// if neither has an input of its own besides.
func (t *tracer) together(face, other set) (Input, bool) {
	for _, a := range face.from {
		for _, b := range other.from {
			if a.key != b.key || a.Kind == Clock || own(other, a.key) || own(face, a.key) {
				continue
			}
			if a.Kind == Constant && (face.instr.Parent() != other.instr.Parent() || !t.alike(face.instr, other.instr)) {
				continue
			}
			if !exclude(t.conditions(a.at), t.conditions(b.at)) &&
				(face.instr.Parent() != other.instr.Parent() || !exclude(t.conditions(face.instr), t.conditions(other.instr))) {
				return a, true
			}
		}
	}
	return Input{}, false
}

// own reports whether s is fed or decided by an input of its own scope other
// than that with key.
func own(s set, key string) bool {
	return slices.ContainsFunc(s.from, func(in Input) bool {
		return in.key != key && in.Word.Scopes&s.to.word.Scopes != 0
	})
}

// alike reports whether the same conditions hold at a and at b, so that one
// runs when the other does.
func (t *tracer) alike(a, b ssa.Instruction) bool {
	return slices.Equal(t.conditions(a), t.conditions(b))
}
