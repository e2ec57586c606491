package drift

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/acts"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/guards"
	"github.com/facelint/facelint/internal/passes/ways"
)

// Analyzer reports the calls by which face data comes to another purpose.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{guards.Analyzer, consents.Analyzer}, run)

var (
	message = lang.Text{
		En: "face data handled for %s comes to %s, which is declared for %s, and nothing on the way from %s asks for consent to that",
		Zh: "为“%s”处理的人脸信息到达 %s，后者声明的目的是“%s”，从%s到此处没有就新目的征求同意",
	}
	advice = lang.Text{
		En: "tell people of the new purpose and ask for separate consent to it before this call, or keep the data to its purpose",
		Zh: "就新目的重新告知并在此调用之前取得单独同意，或使数据仅用于原目的",
	}
	step     = lang.Text{En: "comes to %s, which is declared for %s", Zh: "到达 %s，其声明的目的是“%s”"}
	declared = lang.Text{En: "directives declare the purposes %s and %s", Zh: "指令声明了目的“%s”与“%s”"}
)

func run(p *lint.Pass) error {
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	if !program.Main() {
		p.Open()
		return nil
	}
	p.Program(program)
	asked := p.Pass.ResultOf[consents.Analyzer].(*consents.Result)
	for _, point := range program.Points() {
		if point.Kind != acts.Reuse {
			continue
		}
		_, next, _ := strings.Cut(point.Of, acts.To)
		for gap := range program.Gaps(point, agreed(asked, next)) {
			w := ways.Way{Gap: gap, Point: point}
			if gap.Entry.How == 0 && !strings.HasSuffix(gap.Entry.Func, ".main") {
				continue // nobody calls it
			}
			f := report(w)
			f.Module = program.Module(f.Function)
			p.Report(f)
			break // once a call
		}
	}
	return nil
}

// Join leaves of findings, those of several programs of one system, one for each
// place.
func Join(findings []finding.Finding, _ []any) []finding.Finding { return ways.Once(findings) }

// agreed returns what counts as having asked for consent to the purpose next, or
// as another ground.
func agreed(asked *consents.Result, next string) guard.Enough {
	words := consent.Split(next)
	return func(t guard.Test, about guard.Relation) bool {
		if t.Root.Kind == guard.Declared {
			return ways.OtherBasis(t) || t.Root.Name == "consent" && t.Root.Type == "face"
		}
		in, ok := asked.Asked(t)
		if !ok || !in.Word.Consent || about == guard.Different {
			return false
		}
		said := consent.Split(t.Ref.String())
		return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(said, w) })
	}
}

func report(w ways.Way) finding.Finding {
	from, next, _ := strings.Cut(w.Point.Of, acts.To)
	f := finding.Finding{
		Confidence: facedata.High, Pos: w.Point.Pos, Function: w.Point.Func, Key: w.Point.Of,
		Message: lang.Textf(message, from, w.Point.What, next, w.From()), Advice: advice,
		Trace:    w.Trace(),
		Evidence: []finding.Evidence{{Basis: facedata.Annotation, Pos: w.Point.Pos, Text: lang.Textf(declared, from, next)}},
	}
	f.Trace[len(f.Trace)-1].Text = lang.Textf(step, w.Point.What, next)
	f.Articles = slices.Concat(Rule.Primary, Rule.Cross)
	for _, s := range w.Steps {
		for _, t := range s.Held {
			if t.Root.Kind != guard.Declared {
				continue
			}
			switch {
			case t.Root.Name == "allow" && t.Root.Type == Rule.Name:
				f.Suppressed = &finding.Suppression{Pos: t.Pos, Reason: t.Is}
			case t.Root.Name == "venue" && t.Root.Type == "public" && !slices.Contains(f.Articles, inPublic):
				f.Articles = append(f.Articles, inPublic)
			}
		}
	}
	return f
}
