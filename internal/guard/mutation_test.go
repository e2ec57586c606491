package guard_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/guard"
)

type mutation func(*guard.Engine, *guard.Program)

// noticed reports whether some case comes out otherwise under m.
func noticed(t *testing.T, m mutation) bool {
	for _, c := range foundCases {
		if !slices.Equal([]string{c.want}, found(t, m, plain(c.body))) {
			return true
		}
	}
	for _, c := range slices.Concat(callerCases, frameworkCases) {
		if entry, missing := c.run(t, m); entry != c.entry || missing != c.missing {
			return true
		}
	}
	return false
}

// Every rule that the engine goes by is needed by a case.
func TestEveryRuleIsNeeded(t *testing.T) {
	for _, rule := range guard.Rules() {
		t.Run(rule.Name, func(t *testing.T) {
			require.True(t, noticed(t, rule.Drop))
		})
	}
	names, without := guard.Tables()
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			defer without(name)()
			require.True(t, noticed(t, nil))
		})
	}
}
