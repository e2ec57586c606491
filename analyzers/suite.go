// Package analyzers lists the rules of facelint.
package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/analyzers/bundle"
	"github.com/facelint/facelint/analyzers/colocate"
	"github.com/facelint/facelint/analyzers/directive"
	"github.com/facelint/facelint/analyzers/erase"
	"github.com/facelint/facelint/analyzers/facecrypt"
	"github.com/facelint/facelint/analyzers/rawface"
	"github.com/facelint/facelint/analyzers/retain"
	"github.com/facelint/facelint/analyzers/softerase"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/rule"
)

// entry is one rule of the suite.
type entry struct {
	rule     *rule.Rule
	analyzer *analysis.Analyzer
	join     func(findings []finding.Finding, programs []any) []finding.Finding // for rules about whole programs
}

// others are the rules whose directives the rule directive is about.
var others = []*analysis.Analyzer{
	bundle.Analyzer, colocate.Analyzer, erase.Analyzer, facecrypt.Analyzer, rawface.Analyzer, retain.Analyzer, softerase.Analyzer,
}

// suite has one line per rule, by name.
var suite = []entry{
	{bundle.Rule, bundle.Analyzer, nil},
	{colocate.Rule, colocate.Analyzer, nil},
	{&directive.Rule, directive.New(others...), nil},
	{erase.Rule, erase.Analyzer, erase.Join},
	{facecrypt.Rule, facecrypt.Analyzer, nil},
	{rawface.Rule, rawface.Analyzer, nil},
	{retain.Rule, retain.Analyzer, retain.Join},
	{softerase.Rule, softerase.Analyzer, softerase.Join},
}

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
