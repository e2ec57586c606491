package guard

import (
	"iter"
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

// Entry is where a way into the program begins.
type Entry struct {
	Func string   // key of the function
	How  CallKind // Routed or Escaped; 0 if no call of it is known
}

// Gap is a way into the program on which no test is enough.
type Gap struct {
	Entry  Entry
	Before []finding.Position // where the entry point is registered or handed on
	Some   []Link             // middleware that they pass under some condition only
	Passed Tests              // what requests were found to be before they came to it
	Steps  []Place            // the calls from the entry point down to the place
}

// Chain returns the positions on the way, outermost first.
func (g Gap) Chain() []finding.Position {
	all := slices.Clone(g.Before)
	for _, s := range g.Steps {
		all = append(all, s.Pos)
	}
	return all
}

// Funcs returns the keys of the functions on the way, that of the place last.
func (g Gap) Funcs() []string {
	all := make([]string, len(g.Steps))
	for i, s := range g.Steps {
		all[i] = s.Func
	}
	return all
}

// Names returns the names of the functions on the way, that of the place last.
func (g Gap) Names() []string {
	all := g.Funcs()
	for i, key := range all {
		all[i] = lastName(key)
	}
	return all
}

// Name returns the name of the entry point, or if that is a literal of the
// first function on the way that has a name.
func (g Gap) Name() string {
	for _, key := range g.Funcs() {
		if !strings.Contains(key, "$") {
			return lastName(key)
		}
	}
	return lastName(g.Entry.Func)
}

// Missing returns a shortest chain of calls, from an entry point down to the
// place, on which no test is enough, and whether there is one. The subjects
// are followed to the callers, so that a test of somebody else's does not
// count there either.
func (p *Program) Missing(at Place, enough Enough) (chain []finding.Position, ok bool) {
	for gap := range p.Gaps(at, enough) {
		return gap.Chain(), true
	}
	return nil, false
}

// Module returns the path of the module that the function key is of, "" if that
// is not known.
func (p *Program) Module(key string) string {
	if s := p.funcs[key]; s != nil {
		return s.Module
	}
	return ""
}

// Gaps yields the ways to the place on which no test is enough, as [Program.Missing]
// finds them: the shortest first, and one for each entry point.
func (p *Program) Gaps(at Place, enough Enough) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		entries := make(map[string]bool)
		p.search(at, enough, func(g Gap) bool {
			if entries[g.Entry.Func] {
				return true
			}
			entries[g.Entry.Func] = true
			return yield(g)
		}, nil)
	}
}

// search finds ways to the place, breadth first, until found says no. What is
// enough to go no further is told to barred, if that is set.
func (p *Program) search(at Place, enough Enough, found func(Gap) bool, barred func(*step, Tests)) {
	guarded := func(s *step, held Tests) bool {
		by := held.within(func(t Test) bool { return enough(t, t.About(s.Subjects)) })
		if len(by) > 0 && barred != nil {
			barred(s, by)
		}
		return len(by) > 0
	}
	queue := []*step{{Place: at}}
	seen := make(map[string]bool)
	for len(queue) > 0 && len(seen) < mostStages {
		s := queue[0]
		queue = queue[1:]
		id := s.Func + subjectText(s.Subjects) + givenText(s.Held)
		if seen[id] {
			continue
		}
		if seen[id] = true; guarded(s, s.Held) {
			continue
		}
		into := p.into(s.Func)
		if len(into) == 0 && !found(gap(s, 0, Way{})) {
			return
		}
		for _, way := range into {
			switch way.call.Kind {
			case Escaped:
				if !found(gap(s, Escaped, Way{Chain: []finding.Position{way.call.Pos}})) {
					return
				}
			case Routed:
				for _, w := range p.requests(way) {
					if !guarded(s, w.Tests) && !found(gap(s, Routed, w)) {
						return
					}
				}
			default:
				next := Place{way.from.Key, way.call.Pos, way.atSite(s.Held), way.binding().raise(s.Subjects)}
				queue = append(queue, &step{next, s})
			}
		}
	}
}

// gap returns the way that begins with s, to which control came by from.
func gap(s *step, how CallKind, from Way) Gap {
	g := Gap{Entry: Entry{s.Func, how}, Before: from.Chain, Some: from.Some, Passed: from.Tests}
	for ; s != nil; s = s.inner {
		g.Steps = append(g.Steps, s.Place)
	}
	return g
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
