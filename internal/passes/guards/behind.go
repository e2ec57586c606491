package guards

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/acts"
)

// Group is what a program does of one kind and sort, such as all openings of
// doors.
type Group struct {
	Of   string      // what tells acts of one kind apart
	Open []guard.Gap // ways from entry points on which no test is enough
	Bars []Bar       // where the other ways are barred
}

// Bar is a place behind which alone an act is reached.
type Bar struct {
	guard.Barrier
	Act  guard.Asked
	Ways []guard.Gap // the entry points that lead there; at least one
}

// Groups returns what the program does of the kind of act, by sort. Functions
// that nobody calls are no ways into it.
func (r *Result) Groups(kind string, enough func(guard.Test) bool) []Group {
	defer r.locked()()
	var all []Group
	for _, a := range r.program.Leaves(func(a guard.Act) bool { return a.Kind == kind }) {
		i := slices.IndexFunc(all, func(g Group) bool { return g.Of == a.Of })
		if i < 0 {
			i = len(all)
			all = append(all, Group{Of: a.Of})
		}
		all[i].Open = append(all[i].Open, r.entries(a, enough)...)
		all[i].Bars = append(all[i].Bars, r.bars(a, enough)...)
	}
	for _, g := range all {
		slices.SortStableFunc(g.Bars, func(a, b Bar) int { return a.At.Compare(b.At) })
	}
	slices.SortFunc(all, func(a, b Group) int { return strings.Compare(a.Of, b.Of) })
	return all
}

// entries returns the ways to a on which no test is enough.
func (r *Result) entries(a guard.Asked, enough func(guard.Test) bool) []guard.Gap {
	var ways []guard.Gap
	for g := range r.program.Gaps(a.Place(), func(t guard.Test, _ guard.Relation) bool { return enough(t) }) {
		if g.Entry.How != 0 || strings.HasSuffix(g.Entry.Func, ".main") {
			ways = append(ways, g)
		}
	}
	return ways
}

func (r *Result) bars(a guard.Asked, enough func(guard.Test) bool) []Bar {
	barred := r.program.Barred(a.Place(), func(t guard.Test, _ guard.Relation) bool { return enough(t) })
	if len(barred) == 0 {
		return nil
	}
	ways := r.entries(a, func(guard.Test) bool { return false })
	var bars []Bar
	for _, b := range barred {
		bar := Bar{Barrier: b, Act: a}
		for _, w := range ways {
			if slices.Contains(w.Funcs(), b.Func) {
				bar.Ways = append(bar.Ways, w)
			}
		}
		if len(bar.Ways) > 0 {
			bars = append(bars, bar)
		}
	}
	return bars
}

// Faced returns what t asks of a face, see [acts.Result.Faced].
func (r *Result) Faced(t guard.Test) (what string, how acts.How, ok bool) {
	return r.pass.acts.Faced(t, r.pass.objects.of)
}

// Judged returns the face comparison that t is the outcome of, see
// [acts.Result.Judged].
func (r *Result) Judged(t guard.Test) (what string, ok bool) {
	return r.pass.acts.Judged(t, r.pass.objects.of)
}

// Weighs reports whether t is about something that may weigh in a decision, see
// [acts.Result.Weighs].
func (r *Result) Weighs(t guard.Test) bool { return r.pass.acts.Weighs(t, r.pass.objects.of) }
