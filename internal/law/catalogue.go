package law

import (
	"fmt"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// catalogue holds the instruments by status (drafts last), kind and id. A
// literal in that order spares every process the sorting.
var catalogue = [...]*Instrument{
	&civilCode, &pipl,
	&minors, &ndsr, &video,
	&measures, &small, &xborder,
	&spc,
	&filing,
	&gbt35273, &gbt41819, &gbt45574,
	&draft,
}

// Instruments returns every instrument of the catalogue by rank, then id;
// drafts come last.
func Instruments() []*Instrument { return slices.Clone(catalogue[:]) }

// Lookup returns the provision that ref cites and its instrument. Where the
// catalogue has no row for a letter, item, paragraph or clause it returns the
// one around it, so Provision.Ref tells what was found. If there is none, ok is
// false and the instrument is nil only if it is unknown too.
func Lookup(ref Ref) (p *Provision, in *Instrument, ok bool) {
	at := slices.IndexFunc(catalogue[:], func(i *Instrument) bool { return i.ID == ref.Instrument })
	if at < 0 {
		return nil, nil, false
	}
	in = catalogue[at]
	for r := range ref.widening() {
		for p := range in.Articles() {
			if p.Ref == r {
				return p, in, true
			}
		}
	}
	return nil, in, false
}

// Cite returns ref as messages print it in the language l: "PIPL Art 47(1)(3)"
// or "个保法第47条第1款第（3）项". Drafts and recommended standards are marked as such.
// A number that is not verified is left out and the citation says so; so is a
// level below it. An unknown instrument is cited in plain form.
func Cite(ref Ref, l lang.Lang) string {
	p, in, ok := Lookup(ref)
	if in == nil {
		return ref.String()
	}
	short := in.Short.In(l)
	switch {
	case ok && !p.Printable():
		return short + lang.Text{En: " (article number not verified)", Zh: "(条号未核实)"}.In(l)
	case in.Kind == Standard:
		return standardPlace(short, p, l) + mark(in, l)
	case in.undivided:
		ref = Ref{Instrument: ref.Instrument, Article: ref.Article}
	}
	if l == lang.Zh {
		return short + placeZh(ref) + mark(in, l)
	}
	return short + placeEn(ref) + mark(in, l)
}

// mark returns the remark that keeps a text without force from being read as
// law.
func mark(in *Instrument, l lang.Lang) string {
	if in.Status == InForce {
		return ""
	}
	return lang.Text{En: " (" + in.Status.Label().En + ")", Zh: "（" + in.Status.Label().Zh + "）"}.In(l)
}

func placeEn(r Ref) string {
	if r.Article == "" {
		return ""
	}
	_, place, _ := strings.Cut(r.String(), ":")
	return " Art " + place
}

func placeZh(r Ref) string {
	if r.Article == "" {
		return ""
	}
	place := "第" + r.Article + "条"
	if r.Paragraph != 0 {
		place += fmt.Sprintf("第%d款", r.Paragraph)
	}
	if r.Item != 0 {
		place += fmt.Sprintf("第（%d）项", r.Item)
	}
	return place
}

// standardPlace cites the clause p, or the standard as a whole when p is nil:
// of a standard only what the catalogue holds is printed, as other clause
// numbers and letters are not verified.
func standardPlace(short string, p *Provision, l lang.Lang) string {
	switch {
	case p == nil:
		return short
	case strings.Contains(p.Ref.Article, "."):
		_, clause, _ := strings.Cut(p.Ref.String(), ":")
		return short + " " + clause
	case l == lang.Zh:
		return short + "第" + p.Ref.Article + "章"
	}
	return short + " ch " + p.Ref.Article
}
