// Package finding holds what an analysis says to its reader: findings with
// their paths, evidence and articles. It is data only; rules fill it and
// reports print it.
package finding

import (
	"cmp"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Position is a place in source code, free of any token.FileSet so that it
// can travel in facts.
type Position struct {
	File string `json:"file"` // slash-separated, relative to the root of the module
	Line int    `json:"line"` // from 1
	Col  int    `json:"column"`
}

// Compare orders positions by file, line and column.
func (p Position) Compare(q Position) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// IsValid reports whether p names a place.
func (p Position) IsValid() bool { return p.File != "" && p.Line > 0 }

// Step is one stage of the path from source to sink.
type Step struct {
	Pos  Position  `json:"position"`
	Text lang.Text `json:"text"`
}

// Evidence is one reason to believe that a value is face data, or, for a rule
// that reads texts and names, that a symbol means what the rule says it means.
type Evidence struct {
	Basis facedata.Basis `json:"basis"`
	Pos   Position       `json:"position"`
	Text  lang.Text      `json:"text"`
	Field string         `json:"-"` // the struct field whose name or tag it is, "" for other evidence
}

// Suppression records that a directive silences the finding.
type Suppression struct {
	Pos    Position `json:"position"` // of the directive
	Reason string   `json:"reason"`
}

// Finding is one gap, told so that it stands alone.
type Finding struct {
	Rule       string              `json:"rule"`
	Severity   rule.Severity       `json:"-"`
	Confidence facedata.Confidence `json:"-"`
	Pos        Position            `json:"position"`
	Module     string              `json:"module"`   // path of the module that Pos.File is relative to
	Function   string              `json:"function"` // enclosing symbol, "pkg/path.(*T).M"; "" outside functions
	Key        string              `json:"key"`      // what identifies the gap beside its place: the store, the field; part of the fingerprint
	Message    lang.Text           `json:"message"`  // what was found, where it came from
	Advice     lang.Text           `json:"advice"`   // what to do
	Trace      []Step              `json:"trace"`    // source first, sink last; at least one step
	Evidence   []Evidence          `json:"evidence"`
	Articles   []law.Ref           `json:"articles"` // in force first, draft history last

	Suppressed *Suppression `json:"suppressed,omitempty"`
}

// Compare orders findings by position, rule and key, so that reports are equal
// from run to run.
func Compare(a, b Finding) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Key, b.Key),
		cmp.Compare(a.Message.En, b.Message.En))
}

// BlindSpot is something an analysis could not see: a package that did not
// load, a body without source, a search cut short.
type BlindSpot struct {
	Pos  Position  `json:"position"` // may be invalid when there is no place
	Text lang.Text `json:"text"`
}
