package metamorph_test

import (
	"cmp"
	"go/ast"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

// found is what identifies a finding across rewrites.
type found struct {
	rule     string
	file     string // from testdata
	line     int
	key      string // of the store or field
	silenced bool
}

func (f found) compare(g found) int {
	return cmp.Or(cmp.Compare(f.file, g.file), cmp.Compare(f.line, g.line), cmp.Compare(f.rule, g.rule), cmp.Compare(f.key, g.key))
}

// place is f without the name of the store.
func (f found) place() found {
	f.key = ""
	return f
}

// findings is a set of findings, with what they say.
type findings map[found]string

// minus returns what is in s and not in o, and what is there under another key.
func (s findings) minus(o findings) (gone, renamed findings) {
	there := make(map[found]bool)
	for f := range o {
		there[f.place()] = true
	}
	gone, renamed = make(findings), make(findings)
	for f := range s {
		if _, ok := o[f]; ok {
			continue
		}
		if there[f.place()] {
			renamed[f] = s[f]
		} else {
			gone[f] = s[f]
		}
	}
	return gone, renamed
}

// places says which place of the corpus a place of a rewritten program stands
// for.
type places func(file string, line, col int) (string, int)

// failure says that an analyzer gave up a program that type-checks.
type failure struct {
	analyzer, pkg string
	err           error
}

func (f *failure) Error() string { return f.analyzer + " of " + f.pkg + ": " + f.err.Error() }

// analyse runs all rules on pkgs. If one fails, the error is a failure.
func (c *corpus) analyse(pkgs []*packages.Package, where places) (findings, error) {
	all := slices.DeleteFunc(analyzers.All(), func(a *analysis.Analyzer) bool { return !slices.Contains(rules, a.Name) })
	graph, err := checker.Analyze(all, pkgs, nil)
	if err != nil {
		return nil, err
	}
	for act := range graph.All() { // what an action needs before the action
		if act.Err != nil {
			return nil, &failure{analyzer: act.Analyzer.Name, pkg: act.Package.PkgPath, err: act.Err}
		}
	}
	out := make(findings)
	for _, act := range graph.Roots {
		for _, f := range act.Result.(*lint.Result).Findings {
			name, line := where(c.absolute(f.Module, f.Pos), f.Pos.Line, f.Pos.Col)
			out[found{f.Rule, c.relative(name), line, f.Key, f.Suppressed != nil}] = f.Message.En
		}
	}
	return out, nil
}

// absolute returns the name of the file that a finding is in.
func (c *corpus) absolute(module string, pos finding.Position) string {
	if module == sampleModule {
		return filepath.Join(c.root, "sample", filepath.FromSlash(pos.File))
	}
	return filepath.Join(filepath.Dir(c.root), filepath.FromSlash(pos.File))
}

// enclosing names the declaration that a place of the corpus is in, "" where
// there is none.
func (c *corpus) enclosing(file string, line int) string {
	f := c.texts[filepath.Join(c.root, filepath.FromSlash(file))]
	if f == nil {
		return ""
	}
	for _, d := range f.tree.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if ok && c.fset.PositionFor(d.Pos(), false).Line <= line && line <= c.fset.PositionFor(d.End(), false).Line {
			return declName(fn)
		}
	}
	return ""
}

func (c *corpus) relative(name string) string {
	return filepath.ToSlash(strings.TrimPrefix(name, c.root+string(filepath.Separator)))
}

// unmoved is places of programs as they stand.
func unmoved(file string, line, _ int) (string, int) { return file, line }

// change is a new version of one package, with a package that it may need.
type change struct {
	of    *unit
	files []*rewritten
	moved []*rewritten // the files of a new package below that of; none if there is no such package
}

// movedName is the name of the package that declarations are moved to. As those
// of maker.name, it says nothing and is used nowhere else.
const movedName = "q0"

// recheck types the package that ch changes and all that import it.
func (c *corpus) recheck(ch change) ([]*packages.Package, error) {
	instead := make(map[string]*packages.Package)
	u := &unit{path: ch.of.path, module: ch.of.module, imports: ch.of.imports}
	for _, f := range ch.files {
		u.files = append(u.files, f.text)
	}
	if ch.moved != nil {
		aside := &unit{path: ch.of.path + "/" + movedName, module: ch.of.module, imports: ch.of.imports}
		for _, f := range ch.moved {
			aside.files = append(aside.files, f.text)
		}
		pkg, err := c.check(aside, c.types(nil))
		if err != nil {
			return nil, err
		}
		aside.pkg = pkg
		instead[aside.path] = pkg
		u.imports = append(slices.Clone(u.imports), aside)
	}
	pkg, err := c.check(u, c.types(instead))
	if err != nil {
		return nil, err
	}
	var pkgs []*packages.Package
	if ch.moved != nil {
		pkgs = append(pkgs, instead[u.path+"/"+movedName])
	}
	pkgs = append(pkgs, pkg)
	instead[u.path] = pkg
	for _, user := range c.users(ch.of) {
		next := &unit{path: user.path, module: user.module}
		for _, f := range user.files {
			next.files = append(next.files, &text{name: f.name, src: f.src})
		}
		for _, dep := range user.imports {
			if p := instead[dep.path]; p != nil {
				dep = &unit{path: dep.path, pkg: p}
			}
			next.imports = append(next.imports, dep)
		}
		if pkg, err = c.check(next, c.types(instead)); err != nil {
			return nil, err
		}
		instead[user.path] = pkg
		pkgs = append(pkgs, pkg)
	}
	return pkgs, nil
}

// users returns the packages that import u, directly or not, imported before
// importing.
func (c *corpus) users(u *unit) []*unit {
	above := map[*unit]bool{u: true}
	var list []*unit
	for _, next := range c.order {
		if !above[next] && slices.ContainsFunc(next.imports, func(dep *unit) bool { return above[dep] }) {
			above[next] = true
			list = append(list, next)
		}
	}
	return list
}

// before returns what is found in u and in what imports it as they stand.
func (c *corpus) before(u *unit) (findings, error) {
	if known, ok := c.known[u]; ok {
		return known, nil
	}
	pkgs := []*packages.Package{u.pkg}
	for _, user := range c.users(u) {
		pkgs = append(pkgs, user.pkg)
	}
	known, err := c.analyse(pkgs, unmoved)
	c.known[u] = known
	return known, err
}

// after returns what is found where ch was made, at the places that it was
// made from.
func (c *corpus) after(ch change) (findings, error) {
	pkgs, err := c.recheck(ch)
	if err != nil {
		return nil, err
	}
	byName := make(map[string]*rewritten)
	for _, f := range slices.Concat(ch.files, ch.moved) {
		byName[f.text.name] = f
	}
	return c.analyse(pkgs, func(file string, line, col int) (string, int) {
		r := byName[file]
		if r == nil {
			return file, line
		}
		from, at := r.origin(line, col)
		return from.name, at
	})
}
