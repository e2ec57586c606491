package main

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
)

// lawsPage has a heading per instrument and a row per provision.
func lawsPage() string {
	p := newPage("Articles", "The provisions that facelint knows, in our own words, as of "+law.CatalogueDate+
		": what each asks, whether code can show it, and the rules whose findings map to it.\n"+
		"The official text counts, and is linked where its address is known. `facelint explain CITE` tells more.\n"+
		"目录收录的条款(转述,非原文)、代码能否体现及对应规则;以官方文本为准。")
	for _, in := range law.Instruments() {
		p.para("## %s", in.ID)
		p.para("%s", instrument(in))
		p.head("cite", "in our words", "can code show it?", "rules")
		for provision := range in.Articles() {
			p.row(cite(provision), provided(provision), shown(provision), mapped(provision))
		}
	}
	return p.String()
}

// instrument says what in is and what force it has.
func instrument(in *law.Instrument) string {
	lines := []string{"**" + in.Title.En + "** " + in.Title.Zh + ", " + in.Number}
	if in.Number == "" {
		lines[0] = strings.TrimSuffix(lines[0], ", ")
	}
	status := both(in.Status.Label())
	if in.Status == law.InForce && in.Effective != "" {
		status = "in force since " + in.Effective + ", 自 " + in.Effective + " 起施行"
	}
	lines = append(lines, in.Kind.Label().En+", "+in.Kind.Label().Zh, status)
	if in.URL != "" {
		lines = append(lines, "<"+in.URL+">")
	}
	if in.Note != (lang.Text{}) {
		lines = append(lines, both(in.Note))
	}
	return strings.Join(lines, "<br>\n")
}

func cite(p *law.Provision) string {
	text := both(lang.Text{En: law.Cite(p.Ref, lang.En), Zh: law.Cite(p.Ref, lang.Zh)})
	if !p.Printable() {
		return text
	}
	return text + "<br>`" + p.Ref.String() + "`"
}

// provided says what p asks and, for a draft, what became of it.
func provided(p *law.Provision) string {
	text := both(p.Summary)
	if p.Change != (lang.Text{}) {
		text += "<br>What became of it, 后续: " + both(p.Change)
	}
	return text
}

func shown(p *law.Provision) string {
	return both(lang.Textf(lang.Text{En: "%s: %s", Zh: "%s:%s"}, p.Code.Label(), p.Why))
}

// mapped lists the rules whose findings map to p.
func mapped(p *law.Provision) string {
	var names []string
	for _, r := range analyzers.Rules() {
		if slices.Contains(slices.Concat(r.Primary, r.Cross, r.History), p.Ref) {
			names = append(names, "["+r.Name+"](rules.md#"+r.Name+")")
		}
	}
	return strings.Join(names, ", ")
}
