package consents

import (
	"go/ast"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/finding"
)

// These bound what is read of the files that a package loads.
const (
	mostPages   = 300
	largestPage = 1 << 20 // bytes; larger files are data, not texts
)

// loaders are the names of functions that read files by constant names: of
// template engines, file servers, catalogues of messages, and of package os.
var loaders = []string{
	"ParseFiles", "ParseGlob", "LoadHTMLGlob", "LoadHTMLFiles", "Static", "StaticFile", "Dir", "DirFS", "ServeFile", "File", "ReadFile", "Open",
	"FromFile", "LoadMessageFile", "MustLoadMessageFile", "SetViewsPath", "AddViewPath", "SetStaticPath", "AddFromFiles", "AddFromGlob",
	"HandleDir", "ServeDir", "HTML", "Django", "Handlebars", "Pug", "New",
}

// pageFolders are the folders at the root of a module in which people keep what
// is shown; files elsewhere are read only below the package that loads them.
var pageFolders = []string{"templates", "template", "views", "view", "web", "static", "public", "assets", "html", "pages", "forms", "locales", "i18n"}

// pages reads the texts that the package loads from files of its module.
func (c *collector) pages() {
	if c.files.Root == "" {
		return
	}
	root, err := os.OpenRoot(c.files.Root) // follows no link out of the module
	if err != nil {
		return
	}
	defer func() { _ = root.Close() }()
	s := &shelf{root: root.FS(), seen: make(map[string]bool)}
	for _, file := range c.pass.Files {
		dir := path.Dir(c.files.Position(file.Package).File)
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if slices.Contains(loaders, lastName(n.Fun)) {
					for _, arg := range n.Args {
						c.load(s, dir, arg)
					}
				}
			case *ast.AssignStmt: // beego names the page of a controller in a field
				for i, lhs := range n.Lhs {
					if name, ok := c.text(n.Rhs[min(i, len(n.Rhs)-1)]); ok && lastName(lhs) == "TplName" {
						c.page(s, dir, n.Rhs[i], path.Join("views", name))
					}
				}
			}
			return true
		})
	}
}

// load reads the files that a loader's argument names: a constant, or parts of
// one that are joined. "New" and "HTML" are also what other things are called;
// of those only a folder of pages counts.
func (c *collector) load(s *shelf, dir string, arg ast.Expr) {
	name, ok := c.text(arg)
	if call, isCall := ast.Unparen(arg).(*ast.CallExpr); isCall && lastName(call.Fun) == "Join" {
		parts := []string{}
		for _, a := range call.Args {
			part, isText := c.text(a)
			if ok = isText; !ok {
				return
			}
			parts = append(parts, part)
		}
		name = path.Join(parts...)
	}
	if ok && namesPages(name) {
		c.page(s, dir, arg, name)
	}
}

// namesPages reports whether name can be that of texts: by its ending, or a
// pattern or folder among those of pages.
func namesPages(name string) bool {
	if strings.ContainsAny(name, " \n<>:") || path.IsAbs(name) {
		return false
	}
	if isText(strings.TrimRight(name, "*")) {
		return true
	}
	return slices.ContainsFunc(strings.Split(path.Clean(name), "/"), func(part string) bool { return slices.Contains(pageFolders, part) })
}

// page reads what name, a file, folder or pattern, means below the folder of
// the package or else at the root of the module.
func (c *collector) page(s *shelf, dir string, at ast.Expr, name string) {
	place := c.place(at.Pos())
	for _, candidate := range candidates(dir, name) {
		for _, file := range s.match(candidate) {
			text, ok := s.read(file)
			if !ok || !mayFace(text) {
				continue
			}
			for _, p := range readFile(file, text) {
				c.addText(p, place, position(file, text, p.offset))
			}
		}
	}
}

// candidates returns what name may mean in the module to a package in dir.
func candidates(dir, name string) []string {
	var all []string
	for _, candidate := range []string{path.Join(dir, name), path.Clean(name)} {
		first, _, _ := strings.Cut(candidate, "/")
		below := dir == "." && candidate != "." || strings.HasPrefix(candidate, dir+"/")
		if filepath.IsLocal(candidate) && (below || slices.Contains(pageFolders, first)) && !slices.Contains(all, candidate) {
			all = append(all, candidate)
		}
	}
	return all
}

// shelf reads each text of a module once.
type shelf struct {
	root fs.FS
	seen map[string]bool
}

// match returns the texts that pattern names, below it where it is a folder.
func (s *shelf) match(pattern string) []string {
	var files []string
	matches, _ := fs.Glob(s.root, pattern)
	for _, m := range matches {
		info, err := fs.Stat(s.root, m)
		switch {
		case err != nil:
		case info.Mode().IsRegular() && isText(m):
			files = append(files, m)
		case info.IsDir():
			files = append(files, s.below(m)...)
		}
	}
	return files
}

func (s *shelf) below(dir string) []string {
	var files []string
	_ = fs.WalkDir(s.root, dir, func(name string, d fs.DirEntry, err error) error {
		switch {
		case len(files) >= mostPages:
			return fs.SkipAll
		case err != nil:
			return nil
		case d.IsDir() && name != dir && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"node_modules", "vendor", "testdata"}, d.Name())):
			return fs.SkipDir
		case d.Type().IsRegular() && isText(name):
			files = append(files, name)
		}
		return nil
	})
	return files
}

// read returns the text of a file that was not read before.
func (s *shelf) read(name string) (string, bool) {
	if s.seen[name] || len(s.seen) >= mostPages {
		return "", false
	}
	s.seen[name] = true
	file, err := s.root.Open(name)
	if err != nil {
		return "", false
	}
	defer func() { _ = file.Close() }()
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() > largestPage {
		return "", false
	}
	data, err := io.ReadAll(io.LimitReader(file, largestPage))
	return string(data), err == nil
}

// position returns the place of offset in the text of file.
func position(file, text string, offset int) finding.Position {
	before := text[:min(offset, len(text))]
	return finding.Position{
		File: file, Line: 1 + strings.Count(before, "\n"), Col: len(before) - strings.LastIndex(before, "\n"),
	}
}
