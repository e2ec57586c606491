package model

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A process of a package that imports nothing modelled reads no pack: of the
// embedded files it only looks up names.
func TestNoPackIsReadInVain(t *testing.T) {
	builtins.Clear()
	mattering.Clear()
	unmodelled := []string{"unsafe", "go/token", "debug/elf", "example.com/app/store", "github.com/nobody/nothing/v3", "gopkg.in/nothing.v1"}
	pkg := check(t, "example.com/app/store", client)
	s, err := NewSet(unmodelled)
	require.NoError(t, err)
	for _, path := range unmodelled {
		require.False(t, s.Matters(path))
		require.False(t, HasPack(path))
		pack, err := Builtin(path)
		require.NoError(t, err)
		require.Nil(t, pack)
	}
	require.Empty(t, s.Rows(method(t, pkg, "Client", "Close")))
	require.Zero(t, entries(&builtins), "packs parsed")
	require.Zero(t, entries(&mattering), "packs looked into")

	_, err = NewSet([]string{"os", "example.com/app/store"})
	require.NoError(t, err)
	require.Equal(t, 1, entries(&builtins), "only that of os")
}

func entries(m *sync.Map) int {
	n := 0
	m.Range(func(any, any) bool {
		n++
		return true
	})
	return n
}
