// Docgen writes the documents that are made from the catalogues: the manuals of
// the rules, the articles, the model packs, the vocabulary of directives. Run it with
//
//	go generate ./...
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

//go:generate go run . ../../../docs

// documents lists what is written, by file name.
var documents = []struct {
	name string
	text func() string
}{
	{"annotations.md", annotationsPage},
	{"config.md", configPage},
	{schemaName, configSchema},
	{"laws.md", lawsPage},
	{"models.md", modelsPage},
	{"rules.md", rulesPage},
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: docgen DIR")
		os.Exit(2)
	}
	for _, d := range documents {
		if err := os.WriteFile(filepath.Join(os.Args[1], d.name), []byte(d.text()), 0o666); err != nil {
			fmt.Fprintln(os.Stderr, "docgen:", err)
			os.Exit(1)
		}
	}
}

// page collects a document in Markdown.
type page struct{ strings.Builder }

// newPage starts a document with its title and what it says of itself.
func newPage(title, about string) *page {
	p := &page{}
	p.para("<!-- Made by go generate ./... from the catalogues in the code; do not edit. -->")
	p.para("# %s", title)
	p.para("%s", about)
	return p
}

// para writes a paragraph, which stands apart from what is before it.
func (p *page) para(format string, args ...any) {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
	fmt.Fprintf(p, format+"\n", args...)
}

// row writes a row of a table.
func (p *page) row(cells ...string) {
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(strings.ReplaceAll(c, "|", `\|`), "\n", " ")
	}
	fmt.Fprintf(p, "| %s |\n", strings.Join(cells, " | "))
}

// head starts a table.
func (p *page) head(cells ...string) {
	p.WriteByte('\n')
	p.row(cells...)
	p.row(strings.Split(strings.Repeat("---,", len(cells)-1)+"---", ",")...)
}

// both shows a text in both languages within a cell.
func both(t lang.Text) string {
	if t.En == t.Zh {
		return t.En
	}
	return t.En + "<br>" + t.Zh
}
