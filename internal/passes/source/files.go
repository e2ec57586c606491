package source

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/finding"
)

// Analyzer computes the *Files of a package.
var Analyzer = &analysis.Analyzer{
	Name:             "source",
	Doc:              "map positions to files of the module\n\nIt reports nothing; the rules require it.",
	Run:              func(pass *analysis.Pass) (any, error) { return newFiles(pass), nil },
	ResultType:       reflect.TypeFor[*Files](),
	RunDespiteErrors: true,
}

// Files knows the files of one pass and the module they belong to. It may be
// used by several goroutines, as drivers run the rules on a package at once.
type Files struct {
	Module string // path of the module; the package path where there is no go.mod
	Root   string // absolute directory that positions are relative to; "" if the pass has no file on disk

	prefix string // what the names of this module's files start with in positions
	fset   *token.FileSet
	syntax []*ast.File
	made   map[*ast.File]bool    // written by cgo
	lines  func() map[line]place // of every line of the pass's files; built when first asked for

	mu     sync.Mutex
	padded map[finding.Position]token.Pos // places in files of other packages
}

type line struct {
	file string
	line int
}

type place struct {
	pos  token.Pos
	file *ast.File
}

func newFiles(pass *analysis.Pass) *Files {
	f := &Files{
		fset:   pass.Fset,
		syntax: pass.Files,
		made:   make(map[*ast.File]bool),
		padded: make(map[finding.Position]token.Pos),
	}
	f.lines = sync.OnceValue(f.index)
	f.Module, f.Root, f.prefix = locate(pass)
	for _, file := range pass.Files {
		f.made[file] = compiled(pass, file)
	}
	return f
}

// Position returns the place of pos, which is the zero Position when pos is
// not valid. It follows line comments only to files of the module.
func (f *Files) Position(pos token.Pos) finding.Position {
	if !pos.IsValid() {
		return finding.Position{}
	}
	raw := f.fset.PositionFor(pos, false)
	p := f.fset.PositionFor(pos, true)
	name, inside := f.relative(p.Filename, raw.Filename)
	if !inside || p.Line < 1 {
		p = raw
		if name, inside = f.relative(raw.Filename, raw.Filename); !inside {
			name = filepath.Base(raw.Filename)
		}
	}
	return finding.Position{File: f.prefix + name, Line: p.Line, Col: max(p.Column, 1)}
}

// relative returns name from the root of the module and whether it lies in
// there. A name that is not absolute is read from the directory of the file
// that mentions it.
func (f *Files) relative(name, from string) (string, bool) {
	if f.Root == "" || name == "" {
		return "", false
	}
	if !filepath.IsAbs(name) {
		if filepath.IsAbs(from) {
			name = filepath.Join(filepath.Dir(from), name)
		} else if abs, err := filepath.Abs(name); err == nil {
			name = abs
		}
	}
	rel, err := filepath.Rel(f.Root, name)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// Pos returns a token.Pos at which a driver prints p. A place in a file of
// another package of the module, which the pass's FileSet does not hold, gets
// a stand-in file of newlines with just enough room. Pos returns token.NoPos
// for a place that is not valid or lies in another module.
func (f *Files) Pos(p finding.Position) token.Pos {
	if !p.IsValid() {
		return token.NoPos
	}
	if pl, ok := f.place(p); ok {
		return f.column(pl.pos, p)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if pos, ok := f.padded[p]; ok {
		return pos
	}
	rel, ok := strings.CutPrefix(p.File, f.prefix)
	if !ok || f.Root == "" || !filepath.IsLocal(filepath.FromSlash(rel)) {
		return token.NoPos
	}
	pos := f.pad(filepath.Join(f.Root, filepath.FromSlash(rel)), p.Line, max(p.Col, 1))
	f.padded[p] = pos
	return pos
}

// longest bounds the stand-in files: a place beyond it is printed at its limit,
// since positions may come from facts and ask for any room.
const longest = 1 << 20

func (f *Files) pad(name string, ln, col int) token.Pos {
	ln, col = min(ln, longest), min(col, longest)
	file := f.fset.AddFile(name, -1, ln+col)
	starts := make([]int, ln)
	for i := range starts {
		starts[i] = i
	}
	file.SetLines(starts)
	return file.Pos(ln - 1 + col - 1)
}

// File returns the file of the pass that p lies in, nil if it lies in none.
func (f *Files) File(p finding.Position) *ast.File {
	pl, _ := f.place(p)
	return pl.file
}

func (f *Files) place(p finding.Position) (place, bool) {
	pl, ok := f.lines()[line{p.File, p.Line}]
	return pl, ok
}

// index notes where each line of the pass's files starts, under the name and
// number that line comments give it.
func (f *Files) index() map[line]place {
	lines := make(map[line]place)
	for _, syntax := range f.syntax {
		file := f.fset.File(syntax.FileStart)
		if file == nil {
			continue
		}
		for n := 1; n <= file.LineCount(); n++ {
			start := file.LineStart(n)
			p := f.Position(start)
			key := line{p.File, p.Line}
			if _, taken := lines[key]; !taken {
				lines[key] = place{start, syntax}
			}
		}
	}
	return lines
}

// column looks on the line that begins at start for the place that is printed
// as p, which is not plain counting where cgo put comments inside the line.
func (f *Files) column(start token.Pos, p finding.Position) token.Pos {
	file := f.fset.File(start)
	end := token.Pos(file.Base() + file.Size())
	if n := file.PositionFor(start, false).Line; n < file.LineCount() {
		end = file.LineStart(n+1) - 1
	}
	if guess := start + token.Pos(max(p.Col, 1)-1); guess <= end && f.Position(guess) == p {
		return guess
	}
	for pos := start; pos <= end; pos++ {
		if f.Position(pos) == p {
			return pos
		}
	}
	return start
}

// Test reports whether pos lies in a test file.
func (f *Files) Test(pos token.Pos) bool {
	return strings.HasSuffix(f.Position(pos).File, "_test.go")
}

// Generated reports whether file says that a program wrote it. The header that
// cgo puts in front of a person's file does not count: the bindings of face
// SDKs are such files.
func (f *Files) Generated(file *ast.File) bool {
	if !f.made[file] {
		return ast.IsGenerated(file)
	}
	name := f.fset.PositionFor(file.Package, true).Filename
	if !strings.HasSuffix(name, ".go") || strings.HasPrefix(filepath.Base(name), "_cgo_") {
		return true
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			by, ok := strings.CutPrefix(c.Text, "// Code generated ")
			if ok && c.Pos() < file.Package && strings.HasSuffix(by, " DO NOT EDIT.") && !strings.HasPrefix(by, "by cmd/cgo;") {
				return true
			}
		}
	}
	return false
}

// Start returns the package clause of the first file that is neither generated
// nor a test, or of the first file at all: the place for what concerns the
// package as a whole.
func (f *Files) Start() token.Pos {
	best, rank := token.NoPos, 3
	for _, file := range f.syntax {
		r := 0
		if f.Test(file.Package) {
			r = 1
		}
		if f.Generated(file) {
			r = 2
		}
		if r < rank {
			best, rank = file.Package, r
		}
	}
	return best
}
