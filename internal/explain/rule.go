package explain

import (
	"io"
	"strings"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule writes the manual of r and the articles that its findings map to.
func Rule(w io.Writer, r *rule.Rule, l lang.Lang) error {
	p := &page{lang: l}
	p.line(lang.Text{En: "%s: %s (%s)", Zh: "%s：%s（%s）"}, r.Name, r.Title, severity(r.Severity))
	if r.Varies != (lang.Text{}) {
		p.indented("  ", r.Varies)
	}
	p.line(lang.Text{})
	p.line(lang.Same("%s"), strings.TrimSpace(r.Manual.In(l)))
	for _, list := range []struct {
		title lang.Text
		refs  []law.Ref
	}{
		{lang.Text{En: "Findings map to:", Zh: "对应条款："}, r.Primary},
		{lang.Text{En: "See also:", Zh: "另见："}, r.Cross},
		{lang.Text{En: "Draft history (never in force):", Zh: "草案沿革（从未生效）："}, r.History},
	} {
		if len(list.refs) == 0 {
			continue
		}
		p.heading(list.title)
		for _, ref := range list.refs {
			p.cited(ref)
		}
	}
	return p.writeTo(w)
}

// cited writes a citation, how to ask for more, and what it says.
func (p *page) cited(ref law.Ref) {
	provision, _, ok := law.Lookup(ref)
	if ok && !provision.Printable() {
		p.line(lang.Same("  %s"), citation(ref))
	} else {
		p.line(lang.Same("  %s  [%s]"), citation(ref), ref)
	}
	if !ok {
		return
	}
	p.indented("      ", provision.Summary)
	if provision.Change != (lang.Text{}) {
		p.indented("      ", lang.Textf(lang.Text{En: "What became of it: %s", Zh: "后续：%s"}, provision.Change))
	}
}

func severity(s rule.Severity) lang.Text {
	zh := map[rule.Severity]string{rule.Error: "错误", rule.Warning: "警告", rule.Info: "提示"}
	return lang.Text{En: s.String(), Zh: zh[s]}
}
