package program

import (
	"context"
	"go/ast"
	"go/types"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/finding"
)

// Config says what to load.
type Config struct {
	Dir      string   // directory the patterns are relative to; "" is the current one
	Patterns []string // as of go list; none means "./..."
	Tags     string   // build tags, comma-separated
	Tests    bool     // whether test files are loaded too
	Env      []string // environment of the go command; nil is that of the process
}

// Program is a loaded program.
type Program struct {
	// Packages are the packages that the patterns name, imported before
	// importing, otherwise by path. Their Imports hold first-party packages
	// only, and these are as fully loaded as Packages are.
	Packages []*packages.Package

	Problems   []Problem           // by package and position
	BlindSpots []finding.BlindSpot // by position
	Root       string              // directory of the main module
	Module     string              // path of the main module
}

// Load loads the packages that c names. An error that the user can act on is
// an *Error; a program that loads in part is no error.
func Load(ctx context.Context, c Config) (*Program, error) {
	g, c, err := located(ctx, c)
	if err != nil {
		return nil, err
	}
	roots, err := g.list(ctx, c)
	if err != nil {
		return nil, err
	}
	if roots, err = matched(roots, c.Patterns); err != nil {
		return nil, err
	}
	l := newLoader(g, roots)
	if err := l.load(ctx); err != nil {
		return nil, err
	}
	return l.program(), nil
}

// located asks the go command where it stands, and returns c with nothing left
// to be assumed.
func located(ctx context.Context, c Config) (*goCommand, Config, error) {
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return nil, c, err
	}
	c.Dir = dir
	if c.Env == nil {
		c.Env = os.Environ()
	}
	g, err := newGoCommand(ctx, c)
	if err != nil {
		return nil, c, err
	}
	c.Patterns, err = g.patterns(ctx, c.Patterns)
	return g, c, err
}

// program gathers what the loader holds, in an order that no scheduling can
// change.
func (l *loader) program() *Program {
	p := &Program{}
	for _, u := range l.units {
		p.Problems = append(p.Problems, u.problems.list()...)
		if !u.full {
			continue
		}
		p.BlindSpots = append(p.BlindSpots, u.blindSpots()...)
		for path, dep := range u.pkg.Imports {
			if du := l.byID[dep.ID]; du == nil || !du.full {
				delete(u.pkg.Imports, path)
			}
		}
		if u.initial {
			p.Packages = append(p.Packages, u.pkg)
		}
	}
	sortProblems(p.Problems)
	sortBlindSpots(p.BlindSpots)
	p.Root, p.Module = l.root(p.Packages)
	return p
}

// root returns directory and path of the main module: the one that the load
// starts in, or that of the first package when it starts above the modules of
// a workspace.
func (l *loader) root(pkgs []*packages.Package) (dir, path string) {
	for _, p := range pkgs {
		if m := p.Module; m != nil && m.GoMod == l.gocmd.mod {
			return m.Dir, m.Path
		}
	}
	for _, p := range pkgs {
		if m := p.Module; m != nil {
			return m.Dir, m.Path
		}
	}
	return l.gocmd.dir, ""
}

func newInfo() *types.Info {
	return &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		FileVersions: make(map[*ast.File]string),
	}
}
