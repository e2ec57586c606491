package minor

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/rule"
)

// Analyzer reports the entry points from which faces of children are processed
// without a guardian having been asked.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer}, run)

func run(p *lint.Pass) error {
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !program.Main() {
		p.Open()
		return nil
	}
	p.Program(program)
	for _, w := range ways.Open(program, enough) {
		if ways.Weight(w.Point) == ways.Detected {
			continue
		}
		if c, ok := childIn(w); ok {
			f := report(w, c)
			f.Module = program.Module(f.Function)
			p.Report(f)
		}
	}
	return nil
}

// enough reports whether t asks how old somebody is or whether who answers for
// them consented, or is another basis that the code declares.
func enough(t guard.Test, about guard.Relation) bool {
	if t.Root.Kind == guard.Declared {
		return t.Root.Name == "guardian" || ways.OtherBasis(t)
	}
	if about == guard.Different && !slices.ContainsFunc(t.Steps, ofGuardian) {
		return false
	}
	return slices.ContainsFunc(t.Steps, asksOfAge) || slices.ContainsFunc(t.Steps, ofGuardian) && agrees(t) || consent.Age(t.Root.Name)
}

func asksOfAge(s guard.Step) bool { return consent.Age(s.Name) }

func ofGuardian(s guard.Step) bool {
	return consent.Guardian(s.Name) || consent.Guardian(lastPart(s.Owner)) ||
		slices.ContainsFunc(s.Args, func(c guard.Const) bool { return consent.Guardian(c.Text) })
}

// agrees reports whether t looks at consent, and not only at whether a guardian
// is on file.
func agrees(t guard.Test) bool {
	return slices.ContainsFunc(t.Steps, func(s guard.Step) bool {
		w := consent.Classify(s.Name).Join(consent.Classify(lastPart(s.Owner)))
		for _, c := range s.Args {
			w = w.Join(consent.Classify(c.Text))
		}
		return w.Consent || w.Maybe
	})
}

// child is what says that children are concerned.
type child struct {
	name  string
	venue bool // declared, by the directive at pos
	typed bool // the name of a type of what is given
	pos   finding.Position
}

// childIn returns what on w says that children are concerned: a venue that is
// declared, the type of what is given, the functions on the way.
func childIn(w ways.Way) (child, bool) {
	for _, s := range w.Steps {
		for _, t := range s.Held {
			if t.Root.Kind == guard.Declared && t.Root.Name == "venue" && t.Root.Type == "school" {
				return child{name: "school", venue: true, pos: t.Pos}, true
			}
		}
	}
	for _, s := range w.Steps {
		for _, r := range s.Subjects {
			for _, name := range typesOf(r) {
				if consent.Child(name) {
					return child{name: name, typed: true, pos: s.Pos}, true
				}
			}
		}
	}
	for _, s := range w.Steps {
		if name := lastPart(s.Func); consent.Child(name) {
			return child{name: name, pos: s.Pos}, true
		}
	}
	return child{}, false
}

// typesOf returns the names of the types and fields that r goes through.
func typesOf(r guard.Ref) []string {
	all := []string{lastPart(r.Root.Type)}
	for _, s := range r.Steps {
		all = append(all, lastPart(s.Type), lastPart(s.Owner))
	}
	return all
}

// lastPart returns what stands behind the path of a package: "T", "(*T).M".
func lastPart(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	if _, after, ok := strings.Cut(name, "."); ok {
		return after
	}
	return name
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

func report(w ways.Way, c child) finding.Finding {
	at := w.Place()
	f := finding.Finding{
		Severity: rule.Warning, Confidence: facedata.Medium,
		Pos: at.Pos, Function: at.Func, Key: w.Entry.Func,
		Message: message(w, c), Advice: advice, Trace: w.Trace(),
		Evidence:   []finding.Evidence{ways.Evidence(w.Point), evidence(c)},
		Suppressed: w.Suppressed(Rule.Name),
	}
	if c.venue || c.typed && ways.Weight(w.Point) == ways.Recognised {
		f.Severity = rule.Error
	}
	if c.venue {
		f.Confidence = facedata.High
	}
	return f
}
