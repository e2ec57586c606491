package source

import (
	"go/ast"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// EmbedDirective begins the comment by which a variable embeds files.
const EmbedDirective = "//go:embed "

// These bound what is read of embedded files.
const (
	largestEmbed = 1 << 20 // bytes; larger files are data, not texts
	mostEmbeds   = 500     // files of one directive
)

// Embed is a file that a source file embeds.
type Embed struct {
	Var  token.Pos // the variable that holds it
	Name string    // of the file, from the folder of the source file, with slashes
	Text string
}

// Embeds returns the files that file embeds and whose names want accepts, in
// order of directive and name. They are found on disk beside it, because not
// every driver lists them. What cannot be read is left out: the compiler tells
// of it.
func Embeds(fset *token.FileSet, file *ast.File, want func(name string) bool) []Embed {
	source := fset.PositionFor(file.Package, false).Filename
	if !filepath.IsAbs(source) {
		return nil
	}
	dir := os.DirFS(filepath.Dir(source))
	var out []Embed
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			v := spec.(*ast.ValueSpec)
			for _, patterns := range embedPatterns(gen.Doc, v.Doc) {
				for _, name := range embedded(dir, patterns, want) {
					if data, err := fs.ReadFile(dir, name); err == nil {
						out = append(out, Embed{v.Names[0].Pos(), name, string(data)})
					}
				}
			}
		}
	}
	return out
}

func embedPatterns(docs ...*ast.CommentGroup) []string {
	var out []string
	for _, doc := range docs {
		if doc == nil {
			continue
		}
		for _, comment := range doc.List {
			if patterns, ok := strings.CutPrefix(comment.Text, EmbedDirective); ok {
				out = append(out, patterns)
			}
		}
	}
	return out
}

// embedded returns the regular files that the patterns of a directive match,
// sorted. Links are not followed, as the compiler does not.
func embedded(dir fs.FS, patterns string, want func(string) bool) []string {
	var files []string
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
				switch {
				case err != nil:
					return nil
				case d.IsDir() && d.Name() == "node_modules":
					return fs.SkipDir
				case !d.Type().IsRegular() || !want(name) || len(files) >= mostEmbeds:
					return nil
				}
				if info, err := d.Info(); err == nil && info.Size() <= largestEmbed {
					files = append(files, name)
				}
				return nil
			})
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}
