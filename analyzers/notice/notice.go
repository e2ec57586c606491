package notice

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/guards"
)

// Analyzer reports programs that take faces without telling anybody what for,
// and notices that leave out what they must say.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, consents.Analyzer}, run)

func run(p *lint.Pass) error {
	asked := p.Pass.ResultOf[consents.Analyzer].(*consents.Result)
	for _, n := range asked.Notices {
		p.Report(incomplete(n))
	}
	result := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !result.Main() {
		p.Open()
		return nil
	}
	s := read(result, asked)
	p.Program(s)
	if f, ok := s.finding(); ok {
		f.Module = result.Module(f.Function)
		p.Report(f)
	}
	return nil
}

// program is what one program does about telling people.
type program struct {
	serves   bool // it gives out a notice, for whoever asks
	captures []capture
}

// capture is an entry point by which faces are taken from people who were told
// nothing.
type capture struct {
	ledger.Entry
	what string // the call that processes or keeps the face
	at   finding.Position
}

// Join leaves of findings, those of several programs of one system, the ones
// that hold for the system: one program may serve the pages of another.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	if !slices.ContainsFunc(programs, func(p any) bool { return p.(program).serves }) {
		return findings
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return f.Key == key })
}

// read gathers what the program does.
func read(result *guards.Result, asked *consents.Result) program {
	var s program
	told := make(map[string]bool)    // entry points by which is recorded, or asked, what somebody was told
	decides := make(map[string]bool) // entry points at which consent is asked for
	for _, p := range result.Points() {
		if p.Kind != acts.Notify && p.Kind != acts.Consult {
			continue
		}
		for _, e := range asked.Entries(p, nil) {
			switch {
			case !e.Open:
			case p.Kind == acts.Consult:
				decides[e.Func] = true
			case p.Of == acts.Served:
				s.serves = true
			default:
				told[e.Func] = true
			}
		}
	}
	seen := make(map[string]bool)
	for _, p := range result.Points() {
		if !captures(p) {
			continue
		}
		for _, e := range asked.Entries(p, excused) {
			// Where consent is asked for, what was told came with it.
			if e.Routed && !seen[e.Func] && !told[e.Func] && !(decides[e.Func] && len(told) > 0) {
				seen[e.Func] = true
				s.captures = append(s.captures, capture{e, p.What, p.Pos})
			}
		}
	}
	slices.SortStableFunc(s.captures, func(a, b capture) int {
		return cmp.Or(a.At.Compare(b.At), a.at.Compare(b.at))
	})
	return s
}

// captures reports whether p takes somebody's face: to recognise it, or to keep
// its picture.
func captures(p guard.Asked) bool {
	switch p.Kind {
	case acts.Process:
		return p.Of != acts.Detects
	case acts.Keep:
		return strings.Contains(p.Of, facedata.Image.String())
	}
	return false
}

// excused reports whether t says that somebody is told, or need not be.
func excused(t guard.Test, _ guard.Relation) bool {
	if t.Root.Kind != guard.Declared {
		return false
	}
	return t.Root.Name == "notice" || t.Root.Name == "basis" && (t.Root.Type == "emergency" || t.Root.Type == "household")
}

// finding tells of the first entry point that is not silenced, with the others
// on its way. If all are silenced, so is the finding.
func (s program) finding() (finding.Finding, bool) {
	if s.serves || len(s.captures) == 0 {
		return finding.Finding{}, false
	}
	first := 0
	for i := range s.captures {
		if s.captures[i].allowed() == nil {
			first = i
			break
		}
	}
	f := untold(s.captures[first], slices.Delete(slices.Clone(s.captures), first, first+1))
	f.Suppressed = s.captures[first].allowed()
	return f, true
}

// allowed returns the directive that silences the rule at c, nil if there is
// none.
func (c capture) allowed() *finding.Suppression {
	if said := c.Says("allow", func(rule string) bool { return rule == Rule.Name }); said != nil {
		return &said.Suppression
	}
	return nil
}
