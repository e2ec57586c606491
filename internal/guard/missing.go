package guard

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// Place is a point of a program that is asked about.
type Place struct {
	Func     string           // key of the function
	Pos      finding.Position // of the instruction
	Held     Tests            // there
	Subjects []Ref            // whom it is about, in terms of the function; none if that is not known
}

// Enough says whether a test guards somebody to whom its subject relates.
type Enough func(t Test, about Relation) bool

// About returns how the subject of t relates to those listed: Same if it is
// one of them.
func (t Test) About(subjects []Ref) Relation {
	about := Unclear
	for _, r := range subjects {
		switch Relate(t.Subject(), r) {
		case Same:
			return Same
		case Different:
			about = Different
		}
	}
	return about
}

// step is one stage of the search for a way without a guard, towards the
// entry points.
type step struct {
	Place
	inner *step
}

// mostStages bounds the search of Missing. What is not found by then is not
// claimed.
const mostStages = 1 << 14

// Missing returns a shortest chain of calls, from an entry point down to the
// place, on which no test is enough, and whether there is one. The subjects
// are followed to the callers, so that a test of somebody else's does not
// count there either.
func (p *Program) Missing(at Place, enough Enough) (chain []finding.Position, ok bool) {
	queue := []*step{{Place: at}}
	seen := make(map[string]bool)
	for len(queue) > 0 && len(seen) < mostStages {
		s := queue[0]
		queue = queue[1:]
		id := s.Func + subjectText(s.Subjects) + givenText(s.Held)
		if seen[id] || guarded(s.Held, s.Subjects, enough) {
			continue
		}
		seen[id] = true
		into := p.into(s.Func)
		if len(into) == 0 {
			return s.positions(), true
		}
		for _, way := range into {
			next := &step{inner: s}
			switch way.call.Kind {
			case Escaped:
				return append([]finding.Position{way.call.Pos}, s.positions()...), true
			case Routed:
				for _, w := range p.requests(way) {
					if !guarded(w.Tests, s.Subjects, enough) {
						return append(w.Chain, s.positions()...), true
					}
				}
				continue
			}
			next.Place = Place{way.from.Key, way.call.Pos, way.atSite(s.Held), way.binding().raise(s.Subjects)}
			queue = append(queue, next)
		}
	}
	return nil, false
}

func guarded(held Tests, subjects []Ref, enough Enough) bool {
	return slices.ContainsFunc(held, func(t Test) bool { return enough(t, t.About(subjects)) })
}

// positions returns the calls from s inwards.
func (s *step) positions() []finding.Position {
	var all []finding.Position
	for ; s != nil; s = s.inner {
		all = append(all, s.Pos)
	}
	return all
}

// givenText writes what is known of the truth values that a function was passed.
func givenText(held Tests) string {
	var b strings.Builder
	for _, t := range held {
		if t.Root.Kind == Param && len(t.Steps) == 0 {
			b.WriteString("&" + t.String())
		}
	}
	return b.String()
}

func subjectText(subjects []Ref) string {
	var b strings.Builder
	for _, r := range subjects {
		b.WriteString("|" + r.String())
	}
	return b.String()
}
