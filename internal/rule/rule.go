// Package rule describes rules as data: what a reader of findings needs to
// know of a rule without running it.
package rule

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
)

// Homepage is where facelint is kept and its documents are read.
const Homepage = "https://github.com/facelint/facelint"

// Severity says how firm the duty is that a finding maps to and how surely
// code alone can show the gap.
type Severity uint8

// Severities, in rising order.
const (
	Info    Severity = iota + 1 // a record or organisational duty, or a recommended standard only
	Warning                     // a duty in force that needs a fact code cannot show, or proof of absence
	Error                       // an express duty in force, with little doubt in code
)

// String returns the word printed in reports: "info", "warning" or "error".
func (s Severity) String() string {
	switch s {
	case Info:
		return "info"
	case Warning:
		return "warning"
	case Error:
		return "error"
	}
	return "unknown"
}

// Rule is the catalogue entry of one rule. Name is the one name that folder,
// analyzer, testdata, SARIF ruleId and //facelint:allow share.
type Rule struct {
	Name     string
	Title    lang.Text // a few words: "raw face image kept"
	Manual   lang.Text // Markdown: what is flagged, why, what clears it, a repaired example
	Severity Severity  // default
	Varies   lang.Text // when the severity of a finding differs by its evidence, and what it is then; empty if it never does
	Primary  []law.Ref // articles in force that a finding maps to, most telling first
	Cross    []law.Ref // further articles in force, and recommended standards
	History  []law.Ref // draft articles, never in force; always printed as draft history
}

// URL returns where the manual of r is read.
func (r *Rule) URL() string { return Homepage + "/blob/main/docs/rules.md#" + r.Name }
