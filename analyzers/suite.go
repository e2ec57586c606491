// Package analyzers lists the rules of facelint.
package analyzers

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/analyzers/assess"
	"github.com/facelint/facelint/analyzers/bundle"
	"github.com/facelint/facelint/analyzers/coerce"
	"github.com/facelint/facelint/analyzers/colocate"
	"github.com/facelint/facelint/analyzers/consent"
	"github.com/facelint/facelint/analyzers/crossborder"
	"github.com/facelint/facelint/analyzers/directive"
	"github.com/facelint/facelint/analyzers/drift"
	"github.com/facelint/facelint/analyzers/erase"
	"github.com/facelint/facelint/analyzers/expose"
	"github.com/facelint/facelint/analyzers/facecrypt"
	"github.com/facelint/facelint/analyzers/facelog"
	"github.com/facelint/facelint/analyzers/filing"
	"github.com/facelint/facelint/analyzers/humanreview"
	"github.com/facelint/facelint/analyzers/infer"
	"github.com/facelint/facelint/analyzers/minor"
	"github.com/facelint/facelint/analyzers/notice"
	"github.com/facelint/facelint/analyzers/offdevice"
	"github.com/facelint/facelint/analyzers/onlyface"
	"github.com/facelint/facelint/analyzers/perpetual"
	"github.com/facelint/facelint/analyzers/plainwire"
	"github.com/facelint/facelint/analyzers/publish"
	"github.com/facelint/facelint/analyzers/rawface"
	"github.com/facelint/facelint/analyzers/remote"
	"github.com/facelint/facelint/analyzers/retain"
	"github.com/facelint/facelint/analyzers/share"
	"github.com/facelint/facelint/analyzers/site"
	"github.com/facelint/facelint/analyzers/softerase"
	"github.com/facelint/facelint/analyzers/withdraw"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/rule"
)

// entry is one rule of the suite.
type entry struct {
	rule     *rule.Rule
	analyzer *analysis.Analyzer
	join     func(findings []finding.Finding, programs []any) []finding.Finding // for rules about whole programs
}

// judging has one line per rule that judges code, by name.
var judging = []entry{
	{assess.Rule, assess.Analyzer, assess.Join},
	{bundle.Rule, bundle.Analyzer, nil},
	{coerce.Rule, coerce.Analyzer, coerce.Join},
	{colocate.Rule, colocate.Analyzer, nil},
	{consent.Rule, consent.Analyzer, consent.Join},
	{crossborder.Rule, crossborder.Analyzer, crossborder.Join},
	{drift.Rule, drift.Analyzer, drift.Join},
	{erase.Rule, erase.Analyzer, erase.Join},
	{expose.Rule, expose.Analyzer, expose.Join},
	{facecrypt.Rule, facecrypt.Analyzer, nil},
	{facelog.Rule, facelog.Analyzer, nil},
	{filing.Rule, filing.Analyzer, nil},
	{humanreview.Rule, humanreview.Analyzer, humanreview.Join},
	{infer.Rule, infer.Analyzer, nil},
	{minor.Rule, minor.Analyzer, minor.Join},
	{notice.Rule, notice.Analyzer, notice.Join},
	{offdevice.Rule, offdevice.Analyzer, offdevice.Join},
	{onlyface.Rule, onlyface.Analyzer, onlyface.Join},
	{perpetual.Rule, perpetual.Analyzer, nil},
	{plainwire.Rule, plainwire.Analyzer, plainwire.Join},
	{publish.Rule, publish.Analyzer, publish.Join},
	{rawface.Rule, rawface.Analyzer, nil},
	{remote.Rule, remote.Analyzer, nil},
	{retain.Rule, retain.Analyzer, retain.Join},
	{share.Rule, share.Analyzer, nil},
	{site.Rule, site.Analyzer, nil},
	{softerase.Rule, softerase.Analyzer, softerase.Join},
	{withdraw.Rule, withdraw.Analyzer, withdraw.Join},
}

// suite has all rules by name: those that judge code, and the one about their
// directives.
var suite = func() []entry {
	others := make([]*analysis.Analyzer, len(judging))
	for i, e := range judging {
		others[i] = e.analyzer
	}
	all := append(slices.Clone(judging), entry{&directive.Rule, directive.New(others...), nil})
	slices.SortFunc(all, func(a, b entry) int { return strings.Compare(a.rule.Name, b.rule.Name) })
	return all
}()

// All returns the analyzers of all rules, by rule name.
func All() []*analysis.Analyzer {
	all := make([]*analysis.Analyzer, len(suite))
	for i, s := range suite {
		all[i] = s.analyzer
	}
	return all
}

// Rules returns all rules by name.
func Rules() []*rule.Rule {
	all := make([]*rule.Rule, len(suite))
	for i, s := range suite {
		all[i] = s.rule
	}
	return all
}

// Join leaves of the findings of the rule named, made for several programs of
// one system, those that hold for the system as a whole. Programs are what the
// rule knows of each.
func Join(name string, findings []finding.Finding, programs []any) []finding.Finding {
	for _, s := range suite {
		if s.rule.Name == name && s.join != nil && len(programs) > 1 {
			return s.join(findings, programs)
		}
	}
	return findings
}
