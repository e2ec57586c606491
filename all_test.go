// Package facelint_test checks the house itself: who imports whom, that the
// rules are whole, and that facelint finds nothing in its own code.
package facelint_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers"
	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/explain"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/report"
)

const module = "github.com/facelint/facelint"

// layer is one floor of the house. A package belongs to the first layer one of
// whose patterns (path.Match, without the module) it matches.
type layer struct {
	name     string
	packages []string
	below    []string // layers whose packages it may import
	among    bool     // whether its packages may import each other
	outside  []string // what it may import beside the standard library
	never    []string // packages that it may not import although their layer is open to it
}

const (
	ssa      = "golang.org/x/tools/go/ssa"
	analysis = "golang.org/x/tools/go/analysis"
)

// layers is the house from the ground up. Engines do not know the law, the law
// does not know code; they meet in a rule and nowhere else.
var layers = []layer{
	{name: "words", among: true,
		packages: []string{"internal/lang", "internal/near", "internal/facedata", "internal/law", "internal/finding", "internal/rule", "internal/consent", "internal/choice", "internal/venue"}},
	{name: "knowledge", below: []string{"words"},
		packages: []string{"internal/model", "internal/model/*"}},
	{name: "facts beside the code", below: []string{"words"},
		packages: []string{"internal/config"}, outside: []string{"go.yaml.in/yaml/v3"}},
	{name: "engines", below: []string{"words", "knowledge"}, never: []string{"internal/law", "internal/rule"},
		packages: []string{"internal/taint", "internal/guard", "internal/lifecycle", "internal/ledger"},
		outside:  []string{ssa, "github.com/DataDog/go-sqllexer", "github.com/jinzhu/inflection"}},
	{name: "passes", among: true, below: []string{"words", "knowledge", "facts beside the code", "engines"}, never: []string{"internal/law", "internal/rule"},
		packages: []string{"annotations", "internal/passes/*"},
		outside:  []string{ssa, analysis, "golang.org/x/net/html", "golang.org/x/net/html/atom", "go.yaml.in/yaml/v3", "github.com/jinzhu/inflection"}},
	{name: "lint", below: []string{"words", "facts beside the code", "passes"},
		packages: []string{"internal/lint"}, outside: []string{analysis}},
	{name: "rules", below: []string{"words", "facts beside the code", "engines", "passes", "lint"}, never: []string{"internal/passes/lazyssa"},
		packages: []string{"analyzers/*"}, outside: []string{analysis}},
	{name: "suite", below: []string{"words", "rules"},
		packages: []string{"analyzers"}, outside: []string{analysis}},
	{name: "paper", below: []string{"words"},
		packages: []string{"internal/report", "internal/explain"}},
	{name: "loader", below: []string{"words"},
		packages: []string{"internal/driver/program"},
		outside:  []string{analysis, analysis + "/checker", "golang.org/x/tools/go/packages"}},
	{name: "driver", below: []string{"words", "knowledge", "facts beside the code", "engines", "passes", "lint", "suite", "paper", "loader"},
		packages: []string{"internal/driver"},
		outside:  []string{analysis, "golang.org/x/tools/go/packages"}},
	{name: "measures", among: true, below: []string{"words", "engines", "passes", "loader"},
		packages: []string{"internal/genprog", "internal/cost", "internal/cmd/cost"},
		outside:  []string{analysis, analysis + "/checker"}},
	{name: "doors", below: []string{"words", "knowledge", "facts beside the code", "passes", "suite", "paper", "driver"},
		packages: []string{"cmd/*", "internal/cmd/*", "plugin/*"}, outside: []string{analysis + "/unitchecker", "github.com/google/jsonschema-go/jsonschema"}},
	{name: "tests only", packages: []string{"internal/analyzertest"},
		outside: []string{analysis, analysis + "/analysistest", "github.com/stretchr/testify/require"}},
}

func layerOf(pkg string) *layer {
	at := slices.IndexFunc(layers, func(l layer) bool {
		return slices.ContainsFunc(l.packages, func(pattern string) bool {
			ok, err := path.Match(pattern, pkg)
			return ok && err == nil
		})
	})
	if at < 0 {
		return nil
	}
	return &layers[at]
}

// allows reports whether a package of l may import imp.
func (l *layer) allows(imp string) bool {
	own, ok := strings.CutPrefix(imp, module+"/")
	if !ok {
		first, _, _ := strings.Cut(imp, "/")
		return !strings.Contains(first, ".") || slices.Contains(l.outside, imp)
	}
	to := layerOf(own)
	return to != nil && !slices.Contains(l.never, own) && (to == l && l.among || slices.Contains(l.below, to.name))
}

// source is a Go file of the module, of no nested module and no testdata.
type source struct {
	name string // with slashes, from the root
	test bool
	fset *token.FileSet
	file *ast.File
	size int // in lines
}

func (s source) pkg() string { return path.Dir(s.name) }

// sources parses the module.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	require.NoError(t, filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			_, nested := os.Stat(filepath.Join(name, "go.mod"))
			if name != "." && (nested == nil || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".")) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
		all = append(all, source{
			name: filepath.ToSlash(name), test: strings.HasSuffix(name, "_test.go"),
			fset: fset, file: file, size: bytes.Count(src, []byte("\n")),
		})
		return err
	}))
	require.NotEmpty(t, all)
	return all
}

func TestLayers(t *testing.T) {
	var faults []string
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		l := layerOf(s.pkg())
		require.NotNil(t, l, "package %s is in no layer: give it a place in the table", s.pkg())
		for _, spec := range s.file.Imports {
			imp := strings.Trim(spec.Path.Value, `"`)
			if !l.allows(imp) {
				faults = append(faults, fmt.Sprintf("%s: a package of the layer %q imports %s", s.fset.Position(spec.Pos()), l.name, imp))
			}
		}
	}
	require.Empty(t, faults)
}

// Large is what may be larger than the rest, and why.
var large = map[string]string{
	"internal/law/pipl.go": "a catalogue: data in the order of the text",
}

func TestSizes(t *testing.T) {
	var faults []string
	for _, s := range sources(t) {
		if s.size > 500 && large[s.name] == "" {
			faults = append(faults, fmt.Sprintf("%s has %d lines", s.name, s.size))
		}
		for _, decl := range s.file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if lines := s.fset.Position(fn.End()).Line - s.fset.Position(fn.Pos()).Line + 1; lines > 80 {
				faults = append(faults, fmt.Sprintf("%s: %s has %d lines", s.fset.Position(fn.Pos()), fn.Name, lines))
			}
		}
		for _, word := range []string{"util", "utils", "common", "helper", "helpers", "misc", "shared"} {
			if s.file.Name.Name == word {
				faults = append(faults, s.name+": a package is named for what it holds")
			}
		}
	}
	require.Empty(t, faults)
}

// One name per rule: folder, package, analyzer, testdata folder.
func TestSuite(t *testing.T) {
	var names []string
	for i, r := range analyzers.Rules() {
		names = append(names, r.Name)
		require.Equal(t, r.Name, analyzers.All()[i].Name)
	}
	entries, err := os.ReadDir("analyzers")
	require.NoError(t, err)
	var folders []string
	for _, e := range entries {
		if e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	require.Equal(t, folders, names, "the folders of analyzers are the rules of the suite, in order")
	for _, s := range sources(t) {
		if s.pkg() != "analyzers" && strings.HasPrefix(s.name, "analyzers/") {
			require.Equal(t, path.Base(s.pkg()), strings.TrimSuffix(s.file.Name.Name, "_test"), s.name)
		}
	}
}

// catalogue are the rules that the articles ask for.
const catalogue = "rawface facecrypt colocate retain erase softerase plainwire facelog expose publish consent bundle coerce withdraw " +
	"perpetual notice onlyface minor share offdevice crossborder drift infer remote humanreview assess filing site"

// Every rule of the catalogue is there, and every article of the texts about face
// recognition that code can show has one.
func TestCatalogue(t *testing.T) {
	var names []string
	for _, r := range analyzers.Rules() {
		names = append(names, r.Name)
	}
	require.ElementsMatch(t, append(strings.Fields(catalogue), "directive"), names)
	for _, in := range law.Instruments() {
		if !slices.Contains([]string{"spc-2021-15", "cac-frt-2025", "cac-draft-2023"}, in.ID) {
			continue
		}
		for _, p := range explain.Uncovered(in, analyzers.Rules()) {
			t.Errorf("no rule maps to %v", p.Ref)
		}
		require.NotEmpty(t, explain.Uncovered(in, nil))
	}
}

func TestRules(t *testing.T) {
	for _, r := range analyzers.Rules() {
		require.DirExists(t, filepath.Join("testdata", "src", r.Name))
		require.FileExists(t, filepath.Join("analyzers", r.Name, "doc.go"))
		for _, text := range []lang.Text{r.Title, r.Manual} {
			require.NotEmpty(t, strings.TrimSpace(text.En), r.Name)
			require.NotEmpty(t, strings.TrimSpace(text.Zh), r.Name)
			require.NotEqual(t, text.En, text.Zh, r.Name)
			require.NotRegexp(t, `(?i)\billegal|\bviolat|违法`, text.En+text.Zh, r.Name)
		}
		require.NotZero(t, r.Severity, r.Name)
		if r.Name == "directive" {
			continue // speaks of comments, not of faces
		}
		require.NotEmpty(t, r.Primary, r.Name)
		inForce := slices.Concat(r.Primary, r.Cross)
		for i, ref := range slices.Concat(inForce, r.History) {
			p, in, ok := law.Lookup(ref)
			require.True(t, ok, "%s cites %v, which the catalogue lacks", r.Name, ref)
			require.Equal(t, ref, p.Ref, "%s cites %v, of which the catalogue holds only %v", r.Name, ref, p.Ref)
			require.Equal(t, i >= len(inForce), in.Status == law.Draft, "%s: %v, a draft is history and nothing else is", r.Name, ref)
		}
	}
}

// Facelint has nothing to say about itself: it handles words about faces, and
// no faces.
func TestSelf(t *testing.T) {
	var out bytes.Buffer
	doc, err := driver.Check(t.Context(), driver.Options{
		Patterns: []string{"./..."}, Lang: lang.En, Outputs: []driver.Output{{Format: "text"}},
	}, &out)
	require.NoError(t, err)
	require.Equal(t, report.Clean, doc.Status(), out.String())
}

// The README is short, its links lead somewhere, and its commands are those that
// are run elsewhere.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	for _, r := range analyzers.Rules() {
		require.Contains(t, string(readme), "`"+r.Name+"` (")
	}
	require.Less(t, bytes.Count(readme, []byte("\n")), 100)
	require.Contains(t, string(readme), "\ngo run ./cmd/facelint -C testdata/sample ./...\n")
	const test = "\ngo test ./...\n"
	require.Contains(t, string(readme), test)
	ci, err := os.ReadFile(filepath.Join(".ci", "run"))
	require.NoError(t, err)
	require.Contains(t, string(ci), test)
	for _, link := range []string{"docs/architecture.md", "docs/adding-a-rule.md", "docs/adding-a-model.md", "docs/models.md", "docs/limits.md", "docs/rules.md", "docs/laws.md", "docs/annotations.md", "docs/evidence.md", "docs/config.md"} {
		require.Contains(t, string(readme), "("+link+")")
		require.FileExists(t, filepath.FromSlash(link))
	}
}
