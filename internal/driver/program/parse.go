package program

import (
	"errors"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
)

// parse reads the files of u. A file with errors contributes what could be
// understood of it.
func (u *unit) parse() {
	if absent(u.pkg) {
		return
	}
	u.listed()
	mode := parser.SkipObjectResolution
	if u.full {
		mode |= parser.ParseComments
	}
	private := token.NewFileSet()
	if u.base > private.Base() {
		private.AddFile("", private.Base(), u.base-private.Base()-1) // so that the next file begins at u.base
	}
	var failed []error
	for i, name := range u.pkg.GoFiles {
		src, err := read(name, u.sizes[i])
		if err != nil {
			u.problems.add(Syntax, u.placeIn(name, 1, 1), lang.Textf(unreadable, err))
			u.pkg.Errors = append(u.pkg.Errors, packages.Error{Pos: name, Msg: err.Error(), Kind: packages.ParseError})
			continue
		}
		f, err := parser.ParseFile(private, name, src, mode)
		failed = append(failed, err)
		if f == nil {
			continue
		}
		if !u.full {
			declarationsOnly(f)
		}
		u.pkg.Syntax = append(u.pkg.Syntax, f)
	}
	private.Iterate(func(f *token.File) bool {
		if f.Name() != "" {
			u.fset.AddExistingFiles(f)
		}
		return true
	})
	for _, err := range failed {
		u.syntaxErrors(err)
	}
}

var unreadable = lang.Text{En: "the file cannot be read: %v", Zh: "文件无法读取：%v"}

// read returns the contents of a file that is at most size bytes long.
func read(name string, size int) ([]byte, error) {
	src, err := os.ReadFile(name)
	if err == nil && len(src) > size {
		return nil, errors.New("it grew while it was read")
	}
	return src, err
}

// listed records what go list objects to. Syntax is left to the parser, which
// sees it too and more exactly.
func (u *unit) listed() {
	for _, e := range u.pkg.Errors {
		if e.Kind == packages.ParseError {
			continue
		}
		file, line, col := splitPosition(e.Pos)
		pos := finding.Position{}
		if file != "" {
			if !filepath.IsAbs(file) {
				file = filepath.Join(u.gocmd.dir, file)
			}
			pos = u.placeIn(file, line, col)
		}
		u.problems.add(Listing, pos, lang.Same(reason(e)))
	}
}

// reason returns what e says without the advice that go list gives.
func reason(e packages.Error) string {
	msg, _, _ := strings.Cut(e.Msg, "\n")
	msg, _, _ = strings.Cut(msg, "; to add it:")
	return strings.TrimSuffix(strings.TrimSpace(msg), ":")
}

// syntaxErrors records the errors of one file.
func (u *unit) syntaxErrors(err error) {
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		return
	}
	for _, e := range list {
		u.problems.add(Syntax, u.placeIn(e.Pos.Filename, e.Pos.Line, e.Pos.Column), lang.Textf(lang.Text{En: "%s", Zh: "语法错误：%s"}, e.Msg))
		u.pkg.Errors = append(u.pkg.Errors, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
	}
}
