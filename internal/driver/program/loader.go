package program

import (
	"cmp"
	"context"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/finding"
)

// loader turns what go list says into parsed and typed packages.
type loader struct {
	gocmd *goCommand
	fset  *token.FileSet
	sizes types.Sizes
	units []*unit // imported before importing
	byID  map[string]*unit
}

// unit is one package on its way through the loader.
type unit struct {
	*loader
	pkg      *packages.Package
	initial  bool // named by the patterns
	full     bool // bodies and type information are kept
	deps     []*unit
	sizes    []int // of the files, in bytes
	base     int   // where the files begin in the file set
	done     chan struct{}
	problems problems
	missing  map[token.Pos]bool // where packages are imported that cannot be found
	cgo      token.Pos          // of the first import "C", if any
}

func newLoader(g *goCommand, roots []*packages.Package) *loader {
	l := &loader{gocmd: g, fset: token.NewFileSet(), sizes: types.SizesFor("gc", g.arch), byID: make(map[string]*unit)}
	slices.SortFunc(roots, func(a, b *packages.Package) int { return cmp.Compare(a.ID, b.ID) })
	for _, p := range augmented(roots) {
		l.add(p).initial = true
	}
	base := l.fset.Base()
	for _, u := range l.units {
		m := u.pkg.Module
		u.full = u.initial || m != nil && m.Main
		base = u.place(base)
	}
	return l
}

// augmented drops the mains that go test makes up, and every package of which
// there is a variant with its test files.
func augmented(roots []*packages.Package) []*packages.Package {
	tested := make(map[string]bool)
	for _, p := range roots {
		if p.ForTest == p.PkgPath {
			tested[p.PkgPath] = true
		}
	}
	return slices.DeleteFunc(roots, func(p *packages.Package) bool {
		return p.Name == "main" && strings.HasSuffix(p.ID, ".test") || p.ForTest == "" && tested[p.PkgPath]
	})
}

// add returns the unit of p, made after those of its imports.
func (l *loader) add(p *packages.Package) *unit {
	if u := l.byID[p.ID]; u != nil {
		return u
	}
	u := &unit{loader: l, pkg: p, done: make(chan struct{}), problems: problems{pkg: p.PkgPath}}
	l.byID[p.ID] = u
	for _, path := range slices.Sorted(maps.Keys(p.Imports)) {
		u.deps = append(u.deps, l.add(p.Imports[path]))
	}
	l.units = append(l.units, u)
	return u
}

// place reserves room in the file set for the files of u, from base on, and
// returns the end of it. Positions then do not depend on which package is
// parsed first.
func (u *unit) place(base int) int {
	u.base = base
	if absent(u.pkg) {
		return base
	}
	for _, f := range u.pkg.GoFiles {
		size := 0
		if info, err := os.Stat(f); err == nil {
			size = int(info.Size())
		}
		u.sizes = append(u.sizes, size)
		base += size + 1
	}
	return base
}

// load parses all units and checks each when its imports are checked. It
// fails only when ctx ends.
func (l *loader) load(ctx context.Context) error {
	var all sync.WaitGroup
	workers := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, u := range l.units {
		all.Go(func() {
			defer close(u.done)
			workers <- struct{}{}
			if ctx.Err() == nil {
				u.parse()
			}
			<-workers
			for _, d := range u.deps {
				<-d.done
			}
			workers <- struct{}{}
			if ctx.Err() == nil {
				u.check()
			}
			<-workers
		})
	}
	all.Wait()
	return ctx.Err()
}

// absent reports whether go list found no package where p should be. Files
// alone prove nothing: go/packages gives a missing package the file that
// imports it.
func absent(p *packages.Package) bool {
	return p.PkgPath != "unsafe" && (p.Dir == "" || len(p.GoFiles) == 0)
}

// dir returns the directory that positions in u are relative to.
func (u *unit) dir() string {
	if m := u.pkg.Module; m != nil && m.Dir != "" {
		return m.Dir
	}
	return filepath.Join(u.gocmd.goroot, "src")
}

func (u *unit) position(pos token.Pos) finding.Position {
	if !pos.IsValid() {
		return finding.Position{}
	}
	p := u.fset.Position(pos)
	return u.placeIn(p.Filename, p.Line, p.Column)
}

func (u *unit) placeIn(file string, line, col int) finding.Position {
	if rel, err := filepath.Rel(u.dir(), file); err == nil && filepath.IsLocal(rel) {
		file = rel
	} else {
		file = filepath.Base(file)
	}
	return finding.Position{File: filepath.ToSlash(file), Line: line, Col: col}
}
