package explain

import (
	"fmt"
	"io"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Index lists everything that can be explained.
func Index(w io.Writer, rules []*rule.Rule, l lang.Lang) error {
	p := &page{lang: l}
	p.line(lang.Text{En: "Rules (facelint explain RULE):", Zh: "规则（facelint explain -lang zh 规则）："})
	for _, r := range rules {
		p.line(lang.Text{En: "  %s %s (%s)", Zh: "  %s %s（%s）"}, column(r.Name), r.Title, severity(r.Severity))
	}
	p.heading(lang.Text{En: "Instruments (facelint explain INSTRUMENT, or an article: pipl:47):",
		Zh: "法律文件（facelint explain -lang zh 文件，或条款：pipl:47）："})
	for _, in := range law.Instruments() {
		p.line(lang.Text{En: "  %s %s (%s)", Zh: "  %s %s（%s）"}, column(in.ID), in.Title, in.Status.Label())
	}
	return p.writeTo(w)
}

func column(name string) string { return fmt.Sprintf("%-16s", name) }

// instrument writes what the catalogue holds of the instrument at ref.
func (p *page) instrument(w io.Writer, ref law.Ref, rules []*rule.Rule) error {
	for _, in := range law.Instruments() {
		if in.ID != ref.Instrument {
			continue
		}
		p.line(lang.Same("%s"), in.Short)
		p.origin(in)
		p.heading(lang.Text{En: "In the catalogue:", Zh: "目录收录："})
		for provision := range in.Articles() {
			p.cited(provision.Ref)
		}
		p.mapped(ref, rules)
		return p.writeTo(w)
	}
	return missing(ref, nil)
}
