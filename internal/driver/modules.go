package driver

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/facelint/facelint/internal/driver/program"
	"github.com/facelint/facelint/internal/report"
)

// modules says where the modules of p are, the main one first.
func modules(p *program.Program) ([]report.Module, error) {
	working, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	list := []report.Module{placed(p.Module, p.Root, working)}
	seen := map[string]bool{p.Module: true}
	for _, pkg := range p.Packages {
		if m := pkg.Module; m != nil && m.Dir != "" && !seen[m.Path] {
			seen[m.Path] = true
			list = append(list, placed(m.Path, m.Dir, working))
		}
	}
	return list, nil
}

func placed(path, dir, working string) report.Module {
	kept := relative(repository(dir), dir)
	if kept == "." {
		kept = ""
	}
	return report.Module{Path: path, Seen: shortest(working, dir), Kept: kept}
}

// repository returns the root of the repository that dir is in, which is dir
// itself when none is found.
func repository(dir string) string {
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return at
		}
		if at == filepath.Dir(at) {
			return dir
		}
	}
}

// shortest names dir from the working directory, or in full where that is
// shorter to read.
func shortest(working, dir string) string {
	if rel := relative(working, dir); len(rel) < len(dir) {
		return rel
	}
	return filepath.ToSlash(dir)
}

func relative(from, to string) string {
	rel, err := filepath.Rel(from, to)
	if err != nil {
		rel = to
	}
	return filepath.ToSlash(rel)
}

// moduleOf returns the path of the module that a package belongs to, or "".
func moduleOf(pkg string, modules []report.Module) string {
	best := ""
	for _, m := range modules {
		if (pkg == m.Path || strings.HasPrefix(pkg, m.Path+"/")) && len(m.Path) > len(best) {
			best = m.Path
		}
	}
	return best
}
