package law

import (
	"iter"

	"github.com/facelint/facelint/internal/lang"
)

// Instrument is a legal text or standard: who made it, when, with what force,
// and what it provides. Dates are YYYY-MM-DD and empty where there is none.
type Instrument struct {
	ID          string    // "spc-2021-15", as in Ref
	Title       lang.Text // full title
	Short       lang.Text // what messages print
	Issuer      lang.Text
	Number      string // document number as issued, "" if none
	Adopted     string
	Promulgated string // for standards, the day of issue
	Effective   string
	Status      Status
	Kind        Kind
	URL         string    // official page, "" if not located
	Note        lang.Text // what a reader must know before citing it

	provisions []Provision // articles in order, each before its own paragraphs and items
	aliases    []string    // further ids that ParseRef takes
	itemised   []string    // articles of a single paragraph, where "(n)" is an item
	undivided  bool        // cited by article only: the division into paragraphs is not verified
}

// Articles yields the provisions that the catalogue holds of i in the order of
// the text, an article before its own paragraphs and items.
func (i *Instrument) Articles() iter.Seq[*Provision] {
	return func(yield func(*Provision) bool) {
		for n := range i.provisions {
			if !yield(&i.provisions[n]) {
				return
			}
		}
	}
}

// example returns the first article number of i, or "1".
func (i *Instrument) example() string {
	if len(i.provisions) > 0 && i.provisions[0].Ref.Article != "" {
		return i.provisions[0].Ref.Article
	}
	return "1"
}

// Status says what force an instrument has.
type Status uint8

// The statuses.
const (
	InForce     Status = iota + 1
	Recommended        // a recommended standard: practice, not law
	Draft              // published for comment and never in force
)

// Label returns the words for s: "in force" and its like.
func (s Status) Label() lang.Text {
	switch s {
	case InForce:
		return lang.Text{En: "in force", Zh: "现行有效"}
	case Recommended:
		return lang.Text{En: "recommended standard", Zh: "推荐性标准"}
	case Draft:
		return lang.Text{En: "draft, never in force", Zh: "草案，从未生效"}
	}
	return lang.Text{En: "unknown", Zh: "未知"}
}

// Kind says what sort of text an instrument is. Kinds are in the order in
// which a regulator ranks what binds a processor. Judicial interpretations
// stand outside that ladder, since they bind courts, and follow the texts a
// regulator enforces.
type Kind uint8

// The kinds, highest rank first.
const (
	Law Kind = iota + 1
	AdministrativeRegulation
	DepartmentalRule
	JudicialInterpretation
	Announcement
	Standard
)

// Label returns the name of k: "departmental rule" and its like.
func (k Kind) Label() lang.Text {
	switch k {
	case Law:
		return lang.Text{En: "law", Zh: "法律"}
	case AdministrativeRegulation:
		return lang.Text{En: "administrative regulation", Zh: "行政法规"}
	case DepartmentalRule:
		return lang.Text{En: "departmental rule", Zh: "部门规章"}
	case JudicialInterpretation:
		return lang.Text{En: "judicial interpretation", Zh: "司法解释"}
	case Announcement:
		return lang.Text{En: "announcement", Zh: "公告"}
	case Standard:
		return lang.Text{En: "recommended standard", Zh: "推荐性标准"}
	}
	return lang.Text{En: "unknown", Zh: "未知"}
}
