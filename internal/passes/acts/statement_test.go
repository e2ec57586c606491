package acts_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/passes/acts"
)

func TestFillings(t *testing.T) {
	for statement, want := range map[string][]acts.Filling{
		"INSERT INTO t (a, `b`, c) VALUES (?, now, ?)":        {{"a", 0, "?"}, {"b", -1, "now"}, {"c", 1, "?"}},
		"insert into t(a,b) values($2,$1) on conflict":        {{"a", 1, "$2"}, {"b", 0, "$1"}},
		"UPDATE t SET a = $3, b=TRUE, c = :c\n WHERE id = $1": {{"a", 2, "$3"}, {"b", -1, "TRUE"}, {"c", 0, ":c"}},
		"REPLACE INTO t (a) VALUES ( @a );":                   {{"a", 0, "@a"}},
		"SELECT a, b FROM t WHERE a = ?":                      nil,
		"INSERT INTO t VALUES (?, ?)":                         nil,
		"INSERT INTO t (a, b) VALUES ($1, now())":             {{"a", 0, "$1"}, {"b", -1, "now()"}},
		"": nil,
	} {
		require.Equal(t, want, acts.Fillings(statement), statement)
	}
}
