package consents

import (
	"go/ast"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

const (
	embedDirective = "//go:embed "
	largestEmbed   = 1 << 20 // bytes; larger files are data, not texts
	mostEmbeds     = 500     // files of one directive
)

// embeds reads the texts among the files that file embeds. They are found on
// disk beside it, because not every driver lists them.
func (c *collector) embeds(file *ast.File) {
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			v := spec.(*ast.ValueSpec)
			for _, doc := range []*ast.CommentGroup{gen.Doc, v.Doc} {
				if doc == nil {
					continue
				}
				for _, comment := range doc.List {
					if patterns, ok := strings.CutPrefix(comment.Text, embedDirective); ok {
						c.embedded(v.Names[0].Pos(), patterns)
					}
				}
			}
		}
	}
}

func (c *collector) embedded(pos token.Pos, patterns string) {
	name := c.pass.Fset.PositionFor(pos, false).Filename
	if !filepath.IsAbs(name) {
		return
	}
	dir := os.DirFS(filepath.Dir(name))
	place := c.place(pos)
	for _, file := range embeddedTexts(dir, patterns) {
		data, err := fs.ReadFile(dir, file)
		if err != nil || !mayFace(string(data)) {
			continue // not ours to report: the compiler does
		}
		text := string(data)
		at := func(offset int) finding.Position {
			return position(path.Join(path.Dir(place.Pos.File), file), text, offset)
		}
		if path.Ext(file) == ".sql" {
			for _, col := range presumedColumns(text) {
				c.addColumn(place, at(col.offset), col.name, col.by)
			}
			continue
		}
		for _, p := range read(text) {
			c.addText(p, place, at(p.offset))
		}
	}
}

// position returns the place of offset in the text of file.
func position(file, text string, offset int) finding.Position {
	before := text[:min(offset, len(text))]
	return finding.Position{
		File: file, Line: 1 + strings.Count(before, "\n"), Col: len(before) - strings.LastIndex(before, "\n"),
	}
}

// embeddedTexts returns the files that the patterns of a go:embed directive
// match and that people write texts in, sorted.
func embeddedTexts(dir fs.FS, patterns string) []string {
	var files []string
	add := func(name string) {
		info, err := fs.Stat(dir, name)
		if err == nil && info.Mode().IsRegular() && info.Size() <= largestEmbed && isText(name) && len(files) < mostEmbeds {
			files = append(files, name)
		}
	}
	for pattern := range strings.FieldsSeq(patterns) {
		if unquoted, err := strconv.Unquote(pattern); err == nil {
			pattern = unquoted
		}
		matches, err := fs.Glob(dir, strings.TrimPrefix(pattern, "all:"))
		if err != nil {
			continue
		}
		for _, match := range matches {
			_ = fs.WalkDir(dir, match, func(name string, d fs.DirEntry, err error) error {
				if err != nil {
					return nil // unreadable: nothing to read there
				}
				if d.IsDir() && d.Name() == "node_modules" {
					return fs.SkipDir
				}
				add(name)
				return nil
			})
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

func isText(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".gohtml", ".tmpl", ".tpl", ".txt", ".md", ".json", ".yaml", ".yml", ".toml", ".sql", ".vue", ".xml", ".po":
		return true
	}
	return false
}
