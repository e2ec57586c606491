package program

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// Kind says at which step a problem arose.
type Kind string

// The kinds of problems.
const (
	Missing  Kind = "missing"  // a package cannot be found
	Listing  Kind = "listing"  // go list objects to a package
	Syntax   Kind = "syntax"   // a file cannot be read or parsed
	Typing   Kind = "typing"   // the type checker objects
	Analysis Kind = "analysis" // an analyzer failed
)

// Problem is an error that leaves the program partly loaded or analysed.
type Problem struct {
	Pos     finding.Position // may be invalid; relative to the module of Package
	Package string           // import path
	Text    lang.Text
	Kind    Kind
}

// maxProblems bounds what one package may report; a missing header can make
// thousands of errors that all say the same.
const maxProblems = 20

// problems collects the problems of one package.
type problems struct {
	pkg string
	all []Problem
}

func (ps *problems) add(kind Kind, pos finding.Position, text lang.Text) {
	ps.all = append(ps.all, Problem{Pos: pos, Package: ps.pkg, Text: text, Kind: kind})
}

// list returns the first problems by position, each once, and after them how
// many more there are.
func (ps *problems) list() []Problem {
	sortProblems(ps.all)
	all := slices.Compact(ps.all)
	if len(all) <= maxProblems {
		return all
	}
	more := len(all) - maxProblems
	all = slices.Clip(all[:maxProblems])
	return append(all, Problem{
		Package: ps.pkg,
		Text:    lang.Textf(lang.Text{En: "%d more problems in this package", Zh: "此软件包还有 %d 个问题"}, more),
		Kind:    all[maxProblems-1].Kind,
	})
}

// sortProblems orders ps by package and position, those without a place last.
func sortProblems(ps []Problem) {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), placeless(a.Pos)-placeless(b.Pos),
			a.Pos.Compare(b.Pos), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Text.En, b.Text.En))
	})
}

func placeless(p finding.Position) int {
	if p.IsValid() {
		return 0
	}
	return 1
}

func sortBlindSpots(bs []finding.BlindSpot) {
	slices.SortStableFunc(bs, func(a, b finding.BlindSpot) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Text.En, b.Text.En))
	})
}

// splitPosition reads "file:line:column" or "file:line", as go list prints.
func splitPosition(s string) (file string, line, col int) {
	rest, last, ok := cutLast(s)
	if !ok {
		return "", 0, 0
	}
	n, err := strconv.Atoi(last)
	if err != nil {
		return "", 0, 0
	}
	if f, l, ok := cutLast(rest); ok {
		if line, err := strconv.Atoi(l); err == nil {
			return f, line, n
		}
	}
	return rest, n, 0
}

func cutLast(s string) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i <= 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}
