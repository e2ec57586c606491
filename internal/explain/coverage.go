package explain

import (
	"io"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Coverage writes every provision of the catalogue with the rules whose findings
// map to it, or why there is none.
func Coverage(w io.Writer, rules []*rule.Rule, l lang.Lang) error {
	p := &page{lang: l}
	for i, in := range law.Instruments() {
		if i > 0 {
			p.line(lang.Text{})
		}
		var covered, silent, total int
		for provision := range in.Articles() {
			total++
			switch {
			case len(Covering(provision, rules)) > 0, len(since(provision, rules)) > 0:
				covered++
			case provision.Code == law.No:
				silent++
			}
		}
		p.line(lang.Text{
			En: "%s (%s): %d provisions, %d with rules, %d that code cannot show",
			Zh: "%s（%s）：%d 条款，%d 条有规则，%d 条代码无法体现",
		}, in.Short, in.Status.Label(), total, covered, silent)
		for provision := range in.Articles() {
			p.row(provision, Covering(provision, rules), rules)
		}
	}
	return p.writeTo(w)
}

// row writes a provision with its rules or the reason that there is none.
func (p *page) row(provision *law.Provision, rules, all []*rule.Rule) {
	p.line(lang.Same("  %s"), citation(provision.Ref))
	switch later := since(provision, all); {
	case len(rules) > 0:
		p.indented("      ", names(rules))
	case len(later) > 0:
		p.indented("      ", lang.Textf(lang.Text{En: "by the articles in force nearest to it: %s", Zh: "见与之最接近的现行条款：%s"}, names(later)))
	case provision.Code == law.No:
		p.indented("      ", lang.Textf(lang.Text{En: "not in code: %s", Zh: "不在代码中：%s"}, provision.Why))
	case provision.Scope:
		p.indented("      ", lang.Textf(lang.Text{En: "defines, excepts or encourages: %s", Zh: "属定义、例外或鼓励性规定：%s"}, provision.Why))
	default:
		p.indented("      ", lang.Textf(lang.Text{En: "no rule of its own: %s", Zh: "无专门规则：%s"}, provision.Why))
	}
}

func names(rules []*rule.Rule) lang.Text {
	var list []string
	for _, r := range rules {
		list = append(list, r.Name)
	}
	return lang.Text{En: strings.Join(list, ", "), Zh: strings.Join(list, "、")}
}

// since returns the rules whose findings map to the articles in force that took
// over the matter of a draft article, or stand nearest to it.
func since(provision *law.Provision, rules []*rule.Rule) []*rule.Rule {
	var found []*rule.Rule
	for _, ref := range provision.Successor {
		if p, _, ok := law.Lookup(ref); ok {
			for _, r := range Covering(p, rules) {
				if !slices.Contains(found, r) {
					found = append(found, r)
				}
			}
		}
	}
	slices.SortFunc(found, func(a, b *rule.Rule) int { return strings.Compare(a.Name, b.Name) })
	return found
}

// Uncovered returns the provisions of an instrument that code can show, in part
// or whole, and that no rule maps to, itself or by what took its place. What
// defines, excepts or encourages has none.
func Uncovered(in *law.Instrument, rules []*rule.Rule) []*law.Provision {
	var open []*law.Provision
	for p := range in.Articles() {
		if p.Code != law.No && !p.Scope && len(Covering(p, rules)) == 0 && len(since(p, rules)) == 0 {
			open = append(open, p)
		}
	}
	return open
}

// Covering returns the rules whose findings map to the provision, to a part of it
// or to what it is part of.
func Covering(provision *law.Provision, rules []*rule.Rule) []*rule.Rule {
	return slices.DeleteFunc(slices.Clone(rules), func(r *rule.Rule) bool {
		return !slices.ContainsFunc(slices.Concat(r.Primary, r.Cross, r.History), func(c law.Ref) bool {
			return contains(c, provision.Ref) || contains(provision.Ref, c)
		})
	})
}
