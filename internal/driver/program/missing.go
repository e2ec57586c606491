package program

import (
	"errors"
	"go/ast"
	"go/types"
	"path"
	"slices"
	"strings"
)

// importer finds the imports of one unit.
type importer struct{ *unit }

// Import returns the package with the given path. For a missing one it returns
// an empty package and an error: the type checker then takes every selection
// from it as unknown and says no more about it.
func (im importer) Import(path string) (*types.Package, error) {
	if p := im.resolve(path); p != nil {
		return p, nil
	}
	return types.NewPackage(path, im.guessName(path)), errors.New("package is missing")
}

// guessName returns the name that the files of the importing unit most likely
// use for a missing package: a reading of its path that stands before a dot
// somewhere, or else its last element.
func (im importer) guessName(importPath string) string {
	used := make(map[string]bool)
	for _, f := range im.pkg.Syntax {
		ast.Inspect(f, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if id, ok := sel.X.(*ast.Ident); ok {
					used[id.Name] = true
				}
			}
			return true
		})
	}
	names := readings(importPath)
	if i := slices.IndexFunc(names, func(n string) bool { return used[n] }); i >= 0 {
		return names[i]
	}
	return names[0]
}

// readings returns the names that a package with this path may have, likely
// ones first: for "x/go-face/v2" those are face, go_face and goface.
func readings(importPath string) []string {
	base := path.Base(importPath)
	if isMajor(base) {
		base = path.Base(path.Dir(importPath))
	}
	if b, v, ok := strings.Cut(base, ".v"); ok && isMajor("v"+v) {
		base = b
	}
	names := []string{base}
	parts := strings.FieldsFunc(base, func(r rune) bool { return r == '-' || r == '.' })
	kept := slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "go" || p == "golang" || p == "sdk" })
	names = append(names, strings.Join(kept, ""), strings.Join(kept, "_"))
	names = append(names, strings.Join(parts, ""), strings.Join(parts, "_"))
	names = append(names, parts...)
	return slices.DeleteFunc(names, func(n string) bool { return n == "" })
}

// isMajor reports whether s is a major version element such as v2.
func isMajor(s string) bool {
	digits, ok := strings.CutPrefix(s, "v")
	return ok && digits != "" && strings.Trim(digits, "0123456789") == ""
}
