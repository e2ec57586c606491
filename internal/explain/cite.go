package explain

import (
	"io"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Cite writes what the provision at ref says in our own words, what force it
// has, whether code can show it, and which of rules map to it. A ref without an
// article is answered with the whole instrument. It is an error if the
// catalogue does not hold what ref cites.
func Cite(w io.Writer, ref law.Ref, rules []*rule.Rule, l lang.Lang) error {
	p := &page{lang: l}
	if ref.Article == "" {
		return p.instrument(w, ref, rules)
	}
	provision, in, ok := law.Lookup(ref)
	if !ok {
		return missing(ref, in)
	}
	p.line(lang.Same("%s"), citation(provision.Ref))
	if provision.Ref != ref {
		p.line(lang.Text{En: "  (the catalogue has no row for %s itself; this is what it belongs to)", Zh: "  （目录没有单列 %s，以下为其所属条款）"}, ref)
	}
	p.origin(in)
	if caveat := provision.Caveat(); caveat != (lang.Text{}) {
		p.heading(lang.Text{En: "Caution:", Zh: "注意："})
		p.indented("  ", caveat)
	}
	p.heading(lang.Text{En: "In our words:", Zh: "内容（转述，非原文）："})
	p.indented("  ", provision.Summary)
	p.heading(lang.Textf(lang.Text{En: "Can code show it? %s.", Zh: "代码能否体现？%s。"}, provision.Code.Label()))
	p.indented("  ", provision.Why)
	p.fate(provision)
	p.parts(in, provision)
	p.mapped(ref, rules)
	return p.writeTo(w)
}

// missing says which articles there are instead.
func missing(ref law.Ref, in *law.Instrument) error {
	if in == nil {
		return &Error{lang.Textf(lang.Text{En: "%s is not in the catalogue; facelint explain lists the instruments", Zh: "目录未收录 %s；可用 facelint explain 列出法律文件"}, ref.Instrument)}
	}
	var held []string
	for p := range in.Articles() {
		if p.Printable() && !slices.Contains(held, p.Ref.Article) {
			held = append(held, p.Ref.Article)
		}
	}
	return &Error{lang.Textf(lang.Text{En: "the catalogue does not hold %s; of %s it holds %s", Zh: "目录未收录 %s；%s 中已收录：%s"},
		ref, in.ID, strings.Join(held, ", "))}
}

// origin writes which text a provision belongs to and what force that has.
func (p *page) origin(in *law.Instrument) {
	title := in.Title
	if in.Number != "" {
		title = lang.Textf(lang.Text{En: "%s (%s)", Zh: "%s（%s）"}, title, in.Number)
	}
	p.line(lang.Same("  %s"), title)
	if in.Issuer != (lang.Text{}) {
		p.line(lang.Text{En: "  issued by %s", Zh: "  发布机关：%s"}, in.Issuer)
	}
	status := in.Status.Label()
	if in.Status == law.InForce && in.Effective != "" {
		status = lang.Textf(lang.Text{En: "in force since %s", Zh: "自 %s 起施行"}, in.Effective)
	}
	if in.Status == law.Recommended {
		p.line(lang.Same("  %s"), status)
	} else {
		p.line(lang.Text{En: "  %s, %s", Zh: "  %s，%s"}, in.Kind.Label(), status)
	}
	if in.URL != "" {
		p.line(lang.Same("  %s"), in.URL)
	}
	if in.Note != (lang.Text{}) {
		p.indented("  ", in.Note)
	}
}

// fate writes what became of a draft article.
func (p *page) fate(provision *law.Provision) {
	if provision.Change == (lang.Text{}) {
		return
	}
	p.heading(lang.Text{En: "What became of it:", Zh: "后续："})
	p.indented("  ", provision.Change)
	for _, ref := range provision.Successor {
		p.cited(ref)
	}
}

// parts lists the paragraphs and items of an article that have rows of their
// own.
func (p *page) parts(in *law.Instrument, whole *law.Provision) {
	first := true
	for part := range in.Articles() {
		if part == whole || !contains(whole.Ref, part.Ref) {
			continue
		}
		if first {
			p.heading(lang.Text{En: "In it:", Zh: "其中："})
			first = false
		}
		p.cited(part.Ref)
	}
}

// mapped lists the rules that map to ref, to a part of it or to the whole that
// it belongs to.
func (p *page) mapped(ref law.Ref, rules []*rule.Rule) {
	var list []*rule.Rule
	for _, r := range rules {
		if slices.ContainsFunc(slices.Concat(r.Primary, r.Cross, r.History), func(c law.Ref) bool {
			return contains(c, ref) || contains(ref, c)
		}) {
			list = append(list, r)
		}
	}
	p.heading(lang.Text{En: "Rules that map to it:", Zh: "对应规则："})
	if len(list) == 0 {
		p.indented("  ", lang.Text{En: "none in this version", Zh: "本版本没有规则对应此条"})
	}
	for _, r := range list {
		p.line(lang.Text{En: "  %s: %s", Zh: "  %s：%s"}, r.Name, r.Title)
	}
}

func citation(ref law.Ref) lang.Text {
	return lang.Text{En: law.Cite(ref, lang.En), Zh: law.Cite(ref, lang.Zh)}
}

// contains reports whether part is whole or lies in it.
func contains(whole, part law.Ref) bool {
	same := whole.Instrument == part.Instrument
	article := whole.Article == "" || whole.Article == part.Article || strings.HasPrefix(part.Article, whole.Article+".")
	paragraph := whole.Paragraph == 0 || whole.Paragraph == part.Paragraph
	item := whole.Item == 0 || whole.Item == part.Item
	letter := whole.Letter == "" || whole.Letter == part.Letter
	return same && article && paragraph && item && letter
}
