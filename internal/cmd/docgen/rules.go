package main

import (
	"strings"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// rulesPage has a heading per rule, which is where rule.URL leads.
func rulesPage() string {
	p := newPage("Rules", "What each rule reports, and the articles that its findings [map to](laws.md). `facelint explain RULE` prints the same.\n"+
		"各规则报告的内容及其对应条款。")
	p.head("rule", "reports", "severity")
	for _, r := range analyzers.Rules() {
		p.row("["+r.Name+"](#"+r.Name+")", both(r.Title), severity(r))
	}
	for _, r := range analyzers.Rules() {
		p.para("## %s", r.Name)
		for _, l := range []lang.Lang{lang.En, lang.Zh} {
			p.para("**%s**", r.Title.In(l))
			p.para("%s", strings.TrimSpace(r.Manual.In(l)))
			articles(p, r, l)
		}
	}
	return p.String()
}

// severity says how grave the findings of r are.
func severity(r *rule.Rule) string {
	if r.Varies == (lang.Text{}) {
		return r.Severity.String()
	}
	return r.Severity.String() + "; " + both(r.Varies)
}

// articles lists what the findings of r map to.
func articles(p *page, r *rule.Rule, l lang.Lang) {
	var lines []string
	for _, list := range []struct {
		title lang.Text
		refs  []law.Ref
	}{
		{lang.Text{En: "Findings map to: ", Zh: "对应条款:"}, r.Primary},
		{lang.Text{En: "See also: ", Zh: "另见:"}, r.Cross},
		{lang.Text{En: "Draft history, never in force: ", Zh: "草案沿革,从未生效:"}, r.History},
	} {
		var cites []string
		for _, ref := range list.refs {
			cites = append(cites, "["+law.Cite(ref, l)+"](laws.md#"+ref.Instrument+")")
		}
		if len(cites) > 0 {
			lines = append(lines, "- "+list.title.In(l)+strings.Join(cites, lang.Text{En: "; ", Zh: ";"}.In(l)))
		}
	}
	if len(lines) > 0 {
		p.para("%s", strings.Join(lines, "\n"))
	}
}
