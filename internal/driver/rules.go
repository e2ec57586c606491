package driver

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/near"
	"github.com/facelint/facelint/internal/rule"
)

// suite is a set of rules, each with its analyzer of the same name.
type suite struct {
	analyzers []*analysis.Analyzer
	rules     []*rule.Rule
}

// choose returns the part of s that has the names, or all of it when there are
// none.
func (s suite) choose(names []string) (suite, error) {
	if len(names) == 0 {
		return s, nil
	}
	var known []string
	for _, r := range s.rules {
		known = append(known, r.Name)
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return suite{}, unknownRule(name, known)
		}
	}
	s.analyzers = slices.DeleteFunc(slices.Clone(s.analyzers), func(a *analysis.Analyzer) bool { return !slices.Contains(names, a.Name) })
	s.rules = slices.DeleteFunc(slices.Clone(s.rules), func(r *rule.Rule) bool { return !slices.Contains(names, r.Name) })
	return s, nil
}

func unknownRule(name string, known []string) error {
	e := &UsageError{
		Text: lang.Textf(lang.Text{En: "unknown rule %q", Zh: "未知规则 %q"}, name),
		Next: lang.Text{En: "facelint explain lists the rules", Zh: "facelint explain 列出所有规则"},
	}
	if alike := near.Alike(name, known); len(alike) > 0 {
		e.Text = lang.Textf(lang.Text{En: "%s; did you mean %s?", Zh: "%s；是否指 %s？"}, e.Text, strings.Join(alike, ", "))
	}
	return e
}
