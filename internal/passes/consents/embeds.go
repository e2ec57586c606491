package consents

import (
	"go/ast"
	"path"
	"strings"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/passes/source"
)

// embeds reads the texts among the files that file embeds.
func (c *collector) embeds(file *ast.File) {
	for _, e := range source.Embeds(c.pass.Fset, file, isText) {
		if !mayFace(e.Text) {
			continue
		}
		place := c.place(e.Var)
		at := func(offset int) finding.Position {
			return position(path.Join(path.Dir(place.Pos.File), e.Name), e.Text, offset)
		}
		for _, p := range readFile(e.Name, e.Text) {
			c.addText(p, place, at(p.offset))
		}
	}
}

// isText reports whether people write texts in files of the name.
func isText(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".gohtml", ".tmpl", ".tpl", ".txt", ".md", ".json", ".yaml", ".yml", ".toml", ".sql", ".vue", ".xml", ".po":
		return true
	}
	return false
}
