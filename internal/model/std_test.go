package model

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// Packs of the standard library are held against the library of the toolchain
// that runs the test; those of modules, in the module resolve.
func TestStandardLibraryRowsHold(t *testing.T) {
	paths, err := Paths()
	require.NoError(t, err)
	var std []string
	for _, path := range paths {
		if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
			std = append(std, path)
		}
	}
	require.Greater(t, len(std), 30)
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedTypes}, std...)
	require.NoError(t, err)
	require.Len(t, pkgs, len(std))
	for _, pkg := range pkgs {
		require.Empty(t, pkg.Errors)
		pack, err := Builtin(pkg.PkgPath)
		require.NoError(t, err)
		for _, row := range pack.Rows() {
			if err := row.Check(pkg.Types); err != nil {
				t.Error(err)
			}
		}
	}
}
