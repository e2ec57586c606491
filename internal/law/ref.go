package law

import (
	"iter"
	"strconv"
	"strings"
)

// Ref cites a provision: an article of an instrument, or a paragraph (款) or
// item (项) of it. The plain form "spc-2021-15:4(2)" is ambiguous between
// paragraph and item, so the levels are kept apart. Zero levels are absent; a
// Ref without an article cites its instrument as a whole.
type Ref struct {
	Instrument string `json:"instrument"` // "spc-2021-15"
	Article    string `json:"article"`    // "4", "6.3"; clause numbers of standards have dots
	Paragraph  int    `json:"paragraph,omitempty"`
	Item       int    `json:"item,omitempty"`
	Letter     string `json:"letter,omitempty"` // "c" in gbt-35273:6.3(c)
}

// String returns the plain form of r: "cac-frt-2025:8", "spc-2021-15:4(2)",
// "pipl:47(1)(3)", "gbt-35273-2020:6.3(c)", or the bare instrument id. The form
// of a Ref made by ParseRef parses back to the same Ref.
func (r Ref) String() string {
	if r.Article == "" {
		return r.Instrument
	}
	var b strings.Builder
	b.WriteString(r.Instrument + ":" + r.Article)
	for _, n := range []int{r.Paragraph, r.Item} {
		if n != 0 {
			b.WriteString("(" + strconv.Itoa(n) + ")")
		}
	}
	if r.Letter != "" {
		b.WriteString("(" + r.Letter + ")")
	}
	return b.String()
}

// widening yields r and then ever wider provisions around it, ending with its
// article or, for a clause of a standard such as 6.3, the chapter.
func (r Ref) widening() iter.Seq[Ref] {
	return func(yield func(Ref) bool) {
		for yield(r) {
			switch dot := strings.LastIndexByte(r.Article, '.'); {
			case r.Letter != "":
				r.Letter = ""
			case r.Item != 0:
				r.Item = 0
			case r.Paragraph != 0:
				r.Paragraph = 0
			case dot > 0:
				r.Article = r.Article[:dot]
			default:
				return
			}
		}
	}
}
