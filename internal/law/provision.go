package law

import "github.com/facelint/facelint/internal/lang"

// Provision is an article, paragraph, item or clause in our own words.
type Provision struct {
	Ref     Ref
	Summary lang.Text
	Code    Decidable
	Why     lang.Text // what in code shows it, or why code cannot show it
	Scope   bool      // it defines, excepts or encourages: rules heed it, and no finding maps to it
	Grade   Grade     // how well the article number is known; "" where the official text was read

	// Successor and Change belong to draft articles. Successor lists the
	// articles in force that took the matter over or, where Change says that it
	// was dropped, those that stand nearest to it; Change says what became of it.
	Successor []Ref
	Change    lang.Text
}

// Printable reports whether the article number of p is certain enough to be
// shown to a reader.
func (p *Provision) Printable() bool { return p.Grade != GradeC }

// Caveat returns what a reader must be told with the content of p because its
// number is not Printable, and the empty text otherwise.
func (p *Provision) Caveat() lang.Text {
	if p.Printable() {
		return lang.Text{}
	}
	return lang.Text{
		En: "The article number is not verified: it is inferred from the order of the text. Check the official page before citing it.",
		Zh: "条号未核实：系按条文顺序推定，引用前请核对官方文本。",
	}
}

// Decidable says how far Go code can show whether a provision is met.
type Decidable uint8

// The degrees.
const (
	No     Decidable = iota + 1 // organisational or factual
	Partly                      // once a directive or the configuration states a fact
	Yes                         // in types, calls, struct tags, embedded SQL and the like
)

// Label returns the word for d: "yes", "partly" or "no".
func (d Decidable) Label() lang.Text {
	switch d {
	case No:
		return lang.Text{En: "no", Zh: "否"}
	case Partly:
		return lang.Text{En: "partly", Zh: "部分"}
	case Yes:
		return lang.Text{En: "yes", Zh: "是"}
	}
	return lang.Text{En: "unknown", Zh: "未知"}
}

// Grade says how well the article number of a provision is known where the
// official page was not read.
type Grade string

// The grades.
const (
	GradeA Grade = "A" // number and content seen together in two or more independent sources
	GradeB Grade = "B" // number seen in one source and content in others, or forced by its neighbours
	GradeC Grade = "C" // content known, number only inferred: never printed
)
