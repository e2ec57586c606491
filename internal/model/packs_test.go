package model

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBuiltinPacksParse(t *testing.T) {
	paths, err := Paths()
	require.NoError(t, err)
	require.True(t, slices.IsSorted(paths))
	for _, path := range paths {
		pack, err := Builtin(path)
		if err != nil {
			t.Error(err)
			continue
		}
		require.NotEmpty(t, pack.Rows(), path)
		for _, row := range pack.Rows() {
			require.Equal(t, path, row.Package)
			if row.Verb != Neutral && row.Note == "" {
				t.Errorf("%s:%d: %s has no comment that says where it was learnt", row.File, row.Line, row.Symbol())
			}
		}
	}
}

func TestAliasesLeadToPacks(t *testing.T) {
	forks, err := aliases()
	require.NoError(t, err)
	require.NotEmpty(t, forks)
	for fork, original := range forks {
		require.True(t, has(original), "%s: there is no pack of %s", fork, original)
		require.False(t, has(fork), "%s has a pack, so that its alias is dead", fork)
		require.Equal(t, original, canonical(fork))
	}
}

func TestAliasFileMistakes(t *testing.T) {
	_, err := parseAliases("aliases.model", []byte("alias a b # c\n\nalias a c\nalia d e\n"))
	require.EqualError(t, err, "aliases.model:3:1: a has an alias already\naliases.model:4:1: use: alias FORK PATH")
}

func TestVersionsWithAPackOfTheirOwn(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/minio/minio-go":                "github.com/minio/minio-go",
		"github.com/minio/minio-go/v6":             "github.com/minio/minio-go",
		"github.com/minio/minio-go/v7":             "github.com/minio/minio-go/v7",
		"github.com/go-redis/redis/v7":             "github.com/go-redis/redis",
		"github.com/go-redis/redis/v8":             "github.com/redis/go-redis",
		"gopkg.in/mgo.v2":                          "github.com/globalsign/mgo",
		"github.com/jackc/pgx/v5/pgxpool":          "github.com/jackc/pgx/pgxpool",
		"vendor/github.com/redis/go-redis/v9":      "github.com/redis/go-redis",
		"github.com/leandroveronezi/go-face [x.t]": "github.com/Kagami/go-face",
	} {
		pack, err := Builtin(path)
		require.NoError(t, err)
		require.Equal(t, packDir+want+packExt, pack.Name(), path)
	}
}

// Matters looks at the first words of lines; it must agree with the parser.
func TestMattersAgreesWithRows(t *testing.T) {
	paths, err := Paths()
	require.NoError(t, err)
	for _, path := range paths {
		pack, err := Builtin(path)
		require.NoError(t, err)
		want := slices.ContainsFunc(pack.Rows(), func(r *Row) bool { return r.Verb.isSubject() })
		require.Equal(t, want, Matters(path), path)
	}
}

func TestNoFlowStaysWhereItIs(t *testing.T) {
	paths, err := Paths()
	require.NoError(t, err)
	for _, path := range paths {
		pack, err := Builtin(path)
		require.NoError(t, err)
		for _, row := range pack.Rows() {
			if row.Verb == Flow {
				require.NotEqual(t, row.From, row.To, "%s:%d", row.File, row.Line)
			}
		}
	}
}
