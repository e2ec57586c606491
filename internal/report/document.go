package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/rule"
)

// Status says how a run ended.
type Status string

// The states of a run. Incomplete means that part of the code was not analysed
// and that the rest has no finding.
const (
	Clean      Status = "clean"
	Findings   Status = "findings"
	Incomplete Status = "incomplete"
)

// Problem is something that kept code from being analysed: a load, parse or
// type error, or a rule that failed.
type Problem struct {
	Pos     finding.Position // may be invalid when there is no place
	Module  string           // path of the module that Pos.File is relative to
	Package string           // import path; may be ""
	Text    lang.Text
}

// Warning is something about what the user handed in beside the code that has no
// effect and was meant to have one, such as a row of a model pack.
type Warning struct {
	Pos  finding.Position // the file as the user named it; without column
	Text lang.Text
}

func compareWarnings(a, b Warning) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Text.En, b.Text.En))
}

func compareProblems(a, b Problem) int {
	return cmp.Or(cmp.Compare(a.Module, b.Module), a.Pos.Compare(b.Pos),
		cmp.Compare(a.Package, b.Package), cmp.Compare(a.Text.En, b.Text.En))
}

func compareBlindSpots(a, b finding.BlindSpot) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Text.En, b.Text.En))
}

// Module says where the files of a module are, seen from two places.
type Module struct {
	Path string // module path, as in finding.Finding.Module
	Seen string // its directory as the reader of the text sees it: relative to the working directory, or absolute
	Kept string // its directory as JSON and SARIF keep it: relative to the root of the repository, "" for the root
}

// outside reports whether file is that of a position outside the analysed
// modules: "example.com/sdk@v1.2.0/client.go", or "std/io/io.go".
func outside(file string) bool {
	_, version, ok := strings.Cut(file, "@v")
	return strings.HasPrefix(file, "std/") || ok && version != "" && '0' <= version[0] && version[0] <= '9'
}

// Run is what one analysis hands to its reporters, in any order.
type Run struct {
	Version    string // of facelint
	Catalogue  string // date at which the law catalogue was last checked, YYYY-MM-DD
	Lang       lang.Lang
	Modules    []Module // the first one owns the positions of blind spots
	Packages   int      // how many packages were analysed
	Rules      []*rule.Rule
	Findings   []finding.Finding // silenced ones included
	Problems   []Problem
	Warnings   []Warning
	BlindSpots []finding.BlindSpot
}

// Finding is a finding with the identity that it keeps from run to run.
type Finding struct {
	finding.Finding
	Fingerprint string
}

// Document is a run made ready for every writer.
type Document struct {
	Version    string
	Catalogue  string
	Lang       lang.Lang
	Modules    []Module
	Packages   int
	Rules      []*rule.Rule // by name
	Findings   []Finding    // those that count, by position
	Suppressed []Finding    // those that a directive silences, by position
	Problems   []Problem
	Warnings   []Warning
	BlindSpots []finding.BlindSpot
}

// New makes the document of r. It leaves r as it is.
func New(r Run) *Document {
	d := &Document{
		Version:   r.Version,
		Catalogue: r.Catalogue,
		Lang:      r.Lang,
		Modules:   slices.Clone(r.Modules),
		Packages:  r.Packages,
		Rules:     slices.Clone(r.Rules),
	}
	if len(d.Modules) == 0 {
		d.Modules = []Module{{}}
	}
	slices.SortFunc(d.Rules, func(a, b *rule.Rule) int { return cmp.Compare(a.Name, b.Name) })
	for _, f := range fingerprinted(distinct(r.Findings)) {
		if f.Suppressed != nil {
			d.Suppressed = append(d.Suppressed, f)
		} else {
			d.Findings = append(d.Findings, f)
		}
	}
	for _, p := range r.Problems {
		p.Text = p.Text.Visible()
		d.Problems = append(d.Problems, p)
	}
	slices.SortFunc(d.Problems, compareProblems)
	d.Problems = slices.Compact(d.Problems)
	for _, w := range r.Warnings {
		w.Text = w.Text.Visible()
		d.Warnings = append(d.Warnings, w)
	}
	slices.SortFunc(d.Warnings, compareWarnings)
	d.Warnings = slices.Compact(d.Warnings)
	for _, b := range r.BlindSpots {
		b.Text = b.Text.Visible()
		d.BlindSpots = append(d.BlindSpots, b)
	}
	slices.SortFunc(d.BlindSpots, compareBlindSpots)
	d.BlindSpots = slices.Compact(d.BlindSpots)
	return d
}

// distinct returns the findings made printable, sorted, and once each. Several
// package variants, or several programs that share a package, report the same
// gap; the one with the shortest path is kept.
func distinct(findings []finding.Finding) []finding.Finding {
	sorted := make([]finding.Finding, len(findings))
	for i, f := range findings {
		sorted[i] = printableFinding(f)
		if !f.Pos.IsValid() {
			// Viewers reject a result without a place.
			sorted[i].Pos = finding.Position{File: "go.mod", Line: 1, Col: 1}
		}
	}
	slices.SortFunc(sorted, func(a, b finding.Finding) int {
		return cmp.Or(compareGaps(a, b), cmp.Compare(len(a.Trace), len(b.Trace)),
			slices.CompareFunc(a.Trace, b.Trace, compareSteps), cmp.Compare(a.Function, b.Function))
	})
	return slices.CompactFunc(sorted, func(a, b finding.Finding) bool { return compareGaps(a, b) == 0 })
}

func compareGaps(a, b finding.Finding) int {
	return cmp.Or(finding.Compare(a, b), cmp.Compare(a.Module, b.Module))
}

func compareSteps(a, b finding.Step) int {
	return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Text.En, b.Text.En))
}

// Status derives how the run ended.
func (d *Document) Status() Status {
	switch {
	case len(d.Findings) > 0:
		return Findings
	case len(d.Problems) > 0:
		return Incomplete
	}
	return Clean
}

// Count is how many findings a rule has.
type Count struct {
	Rule  string `json:"rule"`
	Count int    `json:"count"`
}

// Counts returns the findings per rule, most first.
func (d *Document) Counts() []Count {
	perRule := make(map[string]int)
	for _, f := range d.Findings {
		perRule[f.Rule]++
	}
	counts := make([]Count, 0, len(perRule))
	for name, n := range perRule {
		counts = append(counts, Count{Rule: name, Count: n})
	}
	slices.SortFunc(counts, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Rule, b.Rule))
	})
	return counts
}

// module returns where the module named path is, or the first module when the
// path is unknown.
func (d *Document) module(path string) Module {
	for _, m := range d.Modules {
		if m.Path == path {
			return m
		}
	}
	return d.Modules[0]
}
