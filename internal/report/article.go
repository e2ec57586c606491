package report

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
)

// article is a citation as reports print it.
type article struct {
	ID         string    `json:"id"` // "pipl:47(1)", as facelint explain takes it
	Instrument string    `json:"instrument"`
	Article    string    `json:"article,omitempty"`
	Paragraph  int       `json:"paragraph,omitempty"`
	Item       int       `json:"item,omitempty"`
	Letter     string    `json:"letter,omitempty"`
	Cite       lang.Text `json:"cite"`
	Status     string    `json:"status"` // "in-force", "recommended", "draft" or "unknown"
	URL        string    `json:"url,omitempty"`
}

func (a article) id() string  { return a.ID }
func (a article) draft() bool { return a.Status == "draft" }

// articles describes refs in their order. A reference that the catalogue does
// not hold has the status "unknown"; a number that is not verified is left out.
func articles(refs []law.Ref) []article {
	described := make([]article, len(refs))
	for i, r := range refs {
		cite := lang.Text{En: law.Cite(r, lang.En), Zh: law.Cite(r, lang.Zh)}
		provision, instrument, ok := law.Lookup(r)
		if ok && !provision.Printable() {
			r = law.Ref{Instrument: r.Instrument}
		}
		a := article{
			ID: r.String(), Instrument: r.Instrument, Article: r.Article,
			Paragraph: r.Paragraph, Item: r.Item, Letter: r.Letter,
			Cite: cite, Status: "unknown",
		}
		if instrument != nil {
			a.Status = statusName(instrument.Status)
			a.URL = instrument.URL
		}
		described[i] = a
	}
	return described
}

func statusName(s law.Status) string {
	switch s {
	case law.InForce:
		return "in-force"
	case law.Recommended:
		return "recommended"
	case law.Draft:
		return "draft"
	}
	return "unknown"
}

// byStatus parts the articles that a finding maps to from its draft history.
func byStatus(all []article) (mapped, history []article) {
	for _, a := range all {
		if a.draft() {
			history = append(history, a)
		} else {
			mapped = append(mapped, a)
		}
	}
	return mapped, history
}
