package bundle

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry of the rule.
var Rule = &rule.Rule{
	Name:     "bundle",
	Title:    lang.Text{En: "consent to face processing is bundled", Zh: "人脸信息处理同意未单独取得"},
	Manual:   manual,
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning where only names or texts tell what is asked together",
		Zh: "仅凭名称或文本判断捆绑内容时，为警告",
	},
	Primary: []law.Ref{
		{Instrument: "spc-2021-15", Article: "4", Item: 2},
		{Instrument: "pipl", Article: "29"},
		{Instrument: "ndsr-2025", Article: "62", Item: 7},
	},
	Cross: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "6"},
		{Instrument: "pipl", Article: "14", Paragraph: 1},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 2},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "5"}},
}

// Analyzer runs the rule.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{consents.Analyzer}, run)

func run(p *lint.Pass) error {
	r := p.Pass.ResultOf[consents.Analyzer].(*consents.Result)
	for _, j := range r.Joint {
		report(p, j.Place, j.Name, joint(j))
	}
	for _, d := range r.Defaults {
		report(p, d.Place, d.Name, presumed(d))
	}
	for _, g := range r.Grants {
		report(p, g.Place, g.Name, granted(g))
	}
	for _, c := range r.Clauses {
		report(p, c.Place, c.Text, clause(c))
	}
	versions := make(map[finding.Position]bool) // lines of records that carry the version of the terms
	for _, v := range r.Versions {
		versions[line(v.Pos)] = true
		report(p, v.Place, v.To, version(v))
	}
	reported := make(map[string]bool) // by function and input: one act, one finding
	for _, w := range r.Writes {
		cause, said := written(w)
		once := w.Func + "\x00" + cause
		if cause == "" || reported[once] || versions[line(w.Pos)] {
			continue
		}
		reported[once] = true
		report(p, w.Place, w.To, said)
	}
	for _, u := range r.Uses {
		cause, said := used(u)
		once := u.Func + "\x00" + cause
		if cause == "" || reported[once] {
			continue
		}
		reported[once] = true
		report(p, u.Place, u.Call, said)
	}
	return nil
}

func line(p finding.Position) finding.Position {
	p.Col = 0
	return p
}

// said is what a finding says, without its place.
type said struct {
	message    lang.Text
	advice     lang.Text
	trace      []finding.Step
	basis      facedata.Basis
	evidence   lang.Text
	confidence facedata.Confidence
}

// report reports s unless the function rests on another basis than consent.
func report(p *lint.Pass, at consents.Place, key string, s said) {
	declared := p.Annotations.Package(p.Pass.Pkg.Path())
	if at.Decl != nil {
		declared = slices.Concat(declared, p.Annotations.Func(at.Decl))
	}
	if slices.ContainsFunc(declared, otherBasis) {
		return
	}
	severity := rule.Error
	if s.confidence < facedata.High {
		severity = rule.Warning
	}
	p.Report(finding.Finding{
		Severity: severity, Confidence: s.confidence,
		Pos: at.Pos, Function: at.Func, Key: key,
		Message: s.message, Advice: s.advice, Trace: s.trace,
		Evidence: []finding.Evidence{{Basis: s.basis, Pos: at.Pos, Text: s.evidence}},
	})
}

// otherBasis reports whether d declares a basis of processing that needs no
// consent. Training recognisers lifts other duties, not this one.
func otherBasis(d *annotations.Directive) bool {
	kind := d.Attr("kind")
	return d.Name == "basis" && consent.OtherGround(kind)
}
