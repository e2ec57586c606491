// Package metamorph_test rewrites the programs of testdata in ways that leave
// what they do as it is, and checks that what is found in them stays; and in
// ways that answer a finding, and checks that this one goes and no other.
package metamorph_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// corpus is every package of testdata, typed once; rewritten versions of a
// package are typed against it.
type corpus struct {
	root  string // the testdata folder
	fset  *token.FileSet
	std   types.Importer
	dirs  map[string][]string // where the files of the package with an import path are
	units map[string]*unit
	order []*unit            // programs of the corpus, imported before importing
	texts map[string]*text   // by name
	known map[*unit]findings // what is found in each, with what imports it, once looked for
}

// unit is one package.
type unit struct {
	path    string
	files   []*text
	module  *packages.Module
	imports []*unit // of the corpus, stubs not counted
	stub    bool    // somebody else's package
	pkg     *packages.Package
}

// text is a file as it stands.
type text struct {
	name string // absolute
	src  string
	tree *ast.File
}

const sampleModule = "example.com/attendance"

// load types all of testdata/src and testdata/sample.
func load() (*corpus, error) {
	root, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		return nil, err
	}
	own, err := filepath.Abs(filepath.Join("testdata", "stubs"))
	if err != nil {
		return nil, err
	}
	c := &corpus{root: root, fset: token.NewFileSet(), dirs: make(map[string][]string), units: make(map[string]*unit), texts: make(map[string]*text), known: make(map[*unit]findings)}
	if err := errors.Join(c.walk(filepath.Join(root, "src"), ""), c.walk(filepath.Join(root, "sample"), sampleModule), c.walk(own, "")); err != nil {
		return nil, err
	}
	if c.std, err = c.standard(); err != nil {
		return nil, err
	}
	for _, p := range slices.Sorted(maps.Keys(c.dirs)) {
		if !takesPart(p) {
			continue
		}
		if _, err := c.unit(p); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// groups are the parts of testdata that are rewritten, and rules those that run on
// them. The others ask the same flows and stores further questions, and would
// multiply the time that this takes.
var (
	groups = []string{"bundle", "directive", "erase", "erase_app", "flow", "guard", "rawface", "rawface_rest", "rawface_wired", sampleModule}
	rules  = []string{"bundle", "erase", "rawface"}
)

func takesPart(importPath string) bool {
	return slices.ContainsFunc(groups, func(g string) bool { return within(importPath, g) })
}

// foreign reports whether a package stands for somebody else's.
func foreign(importPath string) bool {
	first, _, _ := strings.Cut(importPath, "/")
	return strings.Contains(first, ".") && !within(importPath, sampleModule)
}

func within(importPath, prefix string) bool {
	return importPath == prefix || strings.HasPrefix(importPath, prefix+"/")
}

// holdsSource reports whether there are Go files in dir.
func holdsSource(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err == nil && slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !e.IsDir() && strings.HasSuffix(e.Name(), ".go") })
}

// walk notes the packages below dir.
func (c *corpus) walk(dir, prefix string) error {
	return filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if holdsSource(name) {
			rel, err := filepath.Rel(dir, name)
			if err != nil {
				return err
			}
			importPath := path.Join(prefix, filepath.ToSlash(rel))
			c.dirs[importPath] = append(c.dirs[importPath], name)
		}
		return nil
	})
}

// standard returns an importer of the packages of the standard library that
// the corpus imports. It reads what the compiler wrote of them.
func (c *corpus) standard() (types.Importer, error) {
	seen := make(map[string]bool)
	for _, dir := range slices.Concat(slices.Collect(maps.Values(c.dirs))...) {
		p, err := build.ImportDir(dir, 0)
		if err != nil {
			return nil, err
		}
		for _, imp := range p.Imports {
			if first, _, _ := strings.Cut(imp, "/"); c.dirs[imp] == nil && !strings.Contains(first, ".") {
				seen[imp] = true
			}
		}
	}
	roots, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedExportFile | packages.NeedImports | packages.NeedDeps,
	}, slices.Sorted(maps.Keys(seen))...)
	if err != nil {
		return nil, err
	}
	files := make(map[string]string)
	packages.Visit(roots, nil, func(p *packages.Package) { files[p.PkgPath] = p.ExportFile })
	return importer.ForCompiler(token.NewFileSet(), "gc", func(importPath string) (io.ReadCloser, error) {
		if files[importPath] == "" {
			return nil, fmt.Errorf("no export data of %s", importPath)
		}
		return os.Open(files[importPath])
	}), nil
}

// unit returns the package with the path given, typed.
func (c *corpus) unit(importPath string) (*unit, error) {
	if u := c.units[importPath]; u != nil {
		return u, nil
	}
	u := &unit{path: importPath, stub: foreign(importPath)}
	c.units[importPath] = u
	if within(importPath, sampleModule) {
		u.module = &packages.Module{Path: sampleModule, Dir: filepath.Join(c.root, "sample"), Main: true}
	}
	imports, err := u.read(c.dirs[importPath])
	if err != nil {
		return nil, err
	}
	for _, imp := range imports {
		if c.dirs[imp] == nil {
			continue
		}
		dep, err := c.unit(imp)
		if err != nil {
			return nil, err
		}
		if !dep.stub {
			u.imports = append(u.imports, dep)
		}
	}
	u.pkg, err = c.check(u, c.types(nil))
	for _, f := range u.files {
		c.texts[f.name] = f
	}
	if err == nil && !u.stub {
		c.order = append(c.order, u)
	}
	return u, err
}

// read reads the files of u in dirs and returns what they import. A file takes
// the place of one of the same name in a folder before.
func (u *unit) read(dirs []string) (imports []string, err error) {
	at := make(map[string]int)
	for _, dir := range dirs {
		found, err := build.ImportDir(dir, 0)
		if err != nil {
			return nil, err
		}
		imports = append(imports, found.Imports...)
		for _, base := range found.GoFiles {
			src, err := os.ReadFile(filepath.Join(dir, base))
			if err != nil {
				return nil, err
			}
			f := &text{name: filepath.Join(dir, base), src: string(src)}
			if i, ok := at[base]; ok {
				u.files[i] = f
				continue
			}
			at[base] = len(u.files)
			u.files = append(u.files, f)
		}
	}
	slices.Sort(imports)
	return slices.Compact(imports), nil
}

// types returns an importer of the corpus in which some packages are replaced.
func (c *corpus) types(instead map[string]*packages.Package) importerFunc {
	return func(importPath string) (*types.Package, error) {
		if p := instead[importPath]; p != nil {
			return p.Types, nil
		}
		if c.dirs[importPath] == nil {
			return c.std.Import(importPath)
		}
		u, err := c.unit(importPath)
		if err != nil {
			return nil, err
		}
		return u.pkg.Types, nil
	}
}

type importerFunc func(string) (*types.Package, error)

func (f importerFunc) Import(importPath string) (*types.Package, error) { return f(importPath) }

var unusedImport = regexp.MustCompile(`" imported (as \w+ )?and not used$`)

// check parses and types the files of u. An import that a rewrite leaves
// unused is no error here: it changes nothing about the program.
func (c *corpus) check(u *unit, imp types.Importer) (*packages.Package, error) {
	p := &packages.Package{ID: u.path, PkgPath: u.path, Fset: c.fset, Module: u.module, TypesSizes: types.SizesFor("gc", "amd64"), Imports: make(map[string]*packages.Package)}
	for _, f := range u.files {
		tree, err := parser.ParseFile(c.fset, f.name, f.src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		f.tree = tree
		p.Name = tree.Name.Name
		p.GoFiles = append(p.GoFiles, f.name)
		p.Syntax = append(p.Syntax, tree)
	}
	for _, dep := range u.imports {
		p.Imports[dep.path] = dep.pkg
	}
	p.TypesInfo = &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object),
		Uses: make(map[*ast.Ident]types.Object), Implicits: make(map[ast.Node]types.Object),
		Instances: make(map[*ast.Ident]types.Instance), Scopes: make(map[ast.Node]*types.Scope),
		Selections: make(map[*ast.SelectorExpr]*types.Selection), FileVersions: make(map[*ast.File]string),
	}
	var failed []error
	conf := types.Config{Importer: imp, Sizes: p.TypesSizes, Error: func(err error) {
		if !unusedImport.MatchString(err.Error()) {
			failed = append(failed, err)
		}
	}}
	p.Types, _ = conf.Check(u.path, c.fset, p.Syntax, p.TypesInfo) // its error is the first of failed
	return p, errors.Join(failed...)
}
