package flowmatrix_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// place is a line of a file, whose name is relative to the module.
type place struct {
	file string
	line int
}

// mark is what one line says of itself.
type mark struct {
	wants []*regexp.Regexp
	gap   string // why the line is not as it should be
	file  string // relative to the folder of the matrix
	fn    string // the function around it
}

// because makes a gap of m.
func (m *mark) because(why string) gap { return gap{m.file, m.fn, why} }

var pattern = regexp.MustCompile("`([^`]*)`")

// readMarks collects the marks in the files of pkg.
func readMarks(t *testing.T, root string, pkg *packages.Package, into map[place]*mark) {
	t.Helper()
	for _, file := range pkg.Syntax {
		name, err := filepath.Rel(root, pkg.Fset.Position(file.Package).Filename)
		require.NoError(t, err)
		name = filepath.ToSlash(name)
		for _, group := range file.Comments {
			for _, c := range group.List {
				m := &mark{file: strings.TrimPrefix(name, "testdata/src/flow/"), fn: around(file, c.Pos())}
				text, gap, _ := strings.Cut(c.Text, "// gap: ")
				if !strings.HasPrefix(gap, "summary: ") {
					m.gap = gap
				}
				if _, want, ok := strings.Cut(text, "// want "); ok {
					for _, p := range pattern.FindAllStringSubmatch(want, -1) {
						m.wants = append(m.wants, regexp.MustCompile(p[1]))
					}
					require.NotEmpty(t, m.wants, "%s: a want without a pattern", pkg.Fset.Position(c.Pos()))
				}
				if m.gap == "" && m.wants == nil {
					continue
				}
				into[place{name, pkg.Fset.Position(c.Pos()).Line}] = m
			}
		}
	}
}

// around names the declaration that pos is in or behind.
func around(file *ast.File, pos token.Pos) string {
	name := "package"
	for _, d := range file.Decls {
		if d.Pos() > pos {
			break
		}
		switch d := d.(type) {
		case *ast.FuncDecl:
			name = d.Name.Name
		case *ast.GenDecl:
			if v, ok := d.Specs[0].(*ast.ValueSpec); ok {
				name = v.Names[0].Name
			}
		}
	}
	return name
}

func placesOf(marks map[place]*mark, found map[place][]string) []place {
	all := slices.Concat(slices.Collect(maps.Keys(marks)), slices.Collect(maps.Keys(found)))
	slices.SortFunc(all, func(a, b place) int { return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line)) })
	return slices.Compact(all)
}

// close turns the mark of a gap into what it stands for: the wants beside it, or
// one for each thing found.
func (g *gaps) close(at place, found []string) error {
	name := filepath.Join(g.root, at.file)
	data, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("closing a gap: %w", err)
	}
	lines := strings.Split(string(data), "\n")
	code, _, _ := strings.Cut(lines[at.line-1], "// gap:")
	code = strings.TrimRight(code, " \t")
	if strings.Contains(code, "// want") {
		found = nil
	}
	if len(found) > 0 {
		code += " // want"
	}
	for _, f := range found {
		what, _, _ := strings.Cut(f, " by ")
		code += " `" + regexp.QuoteMeta(what) + "`"
	}
	lines[at.line-1] = code
	if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
		return fmt.Errorf("closing a gap: %w", err)
	}
	return nil
}
