package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/inferred"
)

// Analyzer reports attributes of people that are told from their faces.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{inferred.Analyzer}, run)

func run(p *lint.Pass) error {
	for _, i := range p.Pass.ResultOf[inferred.Analyzer].(*inferred.Result).Found {
		if !i.Gate {
			p.Report(report(p, i))
		}
	}
	return nil
}

func report(p *lint.Pass, i inferred.Inference) finding.Finding {
	said := declared(p, i.Func)
	f := finding.Finding{
		Confidence: facedata.High,
		Pos:        p.Files.Position(i.Pos), Key: i.What,
		Message: message(i), Advice: advice,
		Articles: articles(said),
	}
	if i.Basis == facedata.Name {
		f.Confidence = facedata.Medium
	}
	if i.Func != nil {
		f.Function = i.Func.FullName()
	}
	f.Trace = []finding.Step{{Pos: f.Pos, Text: step(i)}}
	f.Evidence = []finding.Evidence{{Basis: i.Basis, Pos: f.Pos, Text: step(i)}}
	for _, d := range said {
		if d.Name == "basis" && consent.OtherGround(d.Attr("kind")) {
			f.Suppressed = &finding.Suppression{Pos: d.Pos, Reason: d.Reason}
		}
	}
	return f
}

// declared returns what directives say of fn and its package.
func declared(p *lint.Pass, fn *types.Func) []*annotations.Directive {
	said := p.Annotations.Package(p.Pass.Pkg.Path())
	if fn != nil {
		said = slices.Concat(said, p.Annotations.Func(fn))
	}
	return said
}

// articles returns what findings of the rule map to. That faces are analysed in
// a place of business or open to the public counts where the place is declared.
func articles(said []*annotations.Directive) []law.Ref {
	venue := slices.ContainsFunc(said, func(d *annotations.Directive) bool {
		return d.Name == "venue" && (d.Attr("kind") == "business" || d.Attr("kind") == "public")
	})
	cross := slices.DeleteFunc(slices.Clone(Rule.Cross), func(r law.Ref) bool { return r == inVenues && !venue })
	return slices.Concat(Rule.Primary, cross, Rule.History)
}
