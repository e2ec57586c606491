package source

import (
	"go/ast"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// locate returns the module that the pass's package lies in: its path, its
// root directory and the prefix its files carry in positions. It trusts the
// driver first and go.mod second, since vet names the module but not its root
// and some drivers name neither. A package with no go.mod above it is taken
// for a module of its own.
func locate(pass *analysis.Pass) (path, root, prefix string) {
	version := ""
	if m := pass.Module; m != nil {
		version = m.Version
		if m.Path != "" && m.Dir != "" {
			return m.Path, filepath.Clean(m.Dir), prefixOf(m.Path, version)
		}
	}
	dir := directory(pass)
	if dir == "" {
		return pass.Pkg.Path(), "", ""
	}
	for d := dir; ; d = filepath.Dir(d) {
		if path, ok := modulePath(filepath.Join(d, "go.mod")); ok {
			return path, d, prefixOf(path, version)
		}
		if d == filepath.Dir(d) {
			return pass.Pkg.Path(), dir, ""
		}
	}
}

func prefixOf(path, version string) string {
	switch {
	case path == "std" || path == "cmd":
		return path + "/"
	case version != "":
		return path + "@" + version + "/"
	}
	return ""
}

// directory returns the absolute directory of the first file that a person
// keeps on disk, "" if there is none. What cgo made lies in a cache or a
// temporary directory, so such a file counts by the name it came from.
func directory(pass *analysis.Pass) string {
	for _, f := range pass.Files {
		name := pass.Fset.PositionFor(f.Package, compiled(pass, f)).Filename
		if !strings.HasSuffix(name, ".go") || strings.HasPrefix(filepath.Base(name), "_cgo_") {
			continue
		}
		if abs, err := filepath.Abs(name); err == nil {
			return filepath.Dir(abs)
		}
	}
	return ""
}

// compiled reports whether f is the compiler's rendering of a cgo file.
// Drivers hand it over from the build directory, or from the build cache under
// a hash instead of a name.
func compiled(pass *analysis.Pass, f *ast.File) bool {
	name := filepath.Base(pass.Fset.PositionFor(f.Package, false).Filename)
	return !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, ".cgo1.go") || strings.HasPrefix(name, "_cgo_")
}

// modulePath reads the module line of the go.mod file named.
func modulePath(gomod string) (string, bool) {
	data, err := os.ReadFile(gomod)
	if err != nil {
		return "", false
	}
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "//")
		fields := strings.Fields(line)
		if len(fields) != 2 || fields[0] != "module" {
			continue
		}
		if path, err := strconv.Unquote(fields[1]); err == nil {
			return path, true
		}
		return fields[1], true
	}
	return "", false
}
