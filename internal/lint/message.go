package lint

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
)

// diagnostic tells f in one line, since drivers such as vet print neither
// categories nor links, and adds the steps in this package's files.
func (p *Pass) diagnostic(f *finding.Finding) analysis.Diagnostic {
	pos := p.Files.Pos(f.Pos)
	if !pos.IsValid() {
		pos = p.Files.Start()
	}
	d := analysis.Diagnostic{Pos: pos, Category: p.Rule.Name, Message: p.message(f)}
	d.SuggestedFixes = p.declarations(f)
	for _, s := range f.Trace {
		alone := len(f.Trace) == 1 && s.Pos == f.Pos // says what the message says
		if p.Files.File(s.Pos) != nil && !alone {
			d.Related = append(d.Related, analysis.RelatedInformation{
				Pos: p.Files.Pos(s.Pos), Message: lang.Visible(s.Text.In(p.Settings.Lang)),
			})
		}
	}
	return d
}

// marks are the punctuation of a message.
var marks = struct{ advice, article, history lang.Text }{
	advice:  lang.Text{En: "; ", Zh: "；"},
	article: lang.Text{En: "; ", Zh: "；"},
	history: lang.Text{En: "draft history: ", Zh: "草案沿革："},
}

// message returns "rule: what was found; what to do [articles]".
func (p *Pass) message(f *finding.Finding) string {
	l := p.Settings.Lang
	s := p.Rule.Name + ": " + f.Message.In(l)
	if advice := f.Advice.In(l); advice != "" {
		s += marks.advice.In(l) + advice
	}
	if cites := p.cites(f.Articles, l); cites != "" {
		s += " [" + cites + "]"
	}
	return lang.Visible(s)
}

// cites lists the articles that a line has room for: those in force that the
// rule rests on or the finding brought, then the drafts. The rule's further
// articles are in the finding.
func (p *Pass) cites(refs []law.Ref, l lang.Lang) string {
	var inForce, drafts []string
	for _, ref := range refs {
		_, in, _ := law.Lookup(ref)
		cite := law.Cite(ref, l)
		switch {
		case in != nil && in.Status == law.Draft:
			if !slices.Contains(drafts, cite) {
				drafts = append(drafts, cite)
			}
		case slices.Contains(p.Rule.Cross, ref) && !slices.Contains(p.Rule.Primary, ref), slices.Contains(inForce, cite):
		default:
			inForce = append(inForce, cite)
		}
	}
	if len(drafts) > 0 {
		inForce = append(inForce, marks.history.In(l)+strings.Join(drafts, ", "))
	}
	return strings.Join(inForce, marks.article.In(l))
}
