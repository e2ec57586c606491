package annotations

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/passes/source"
)

// collector gathers the directives of a package's files.
type collector struct {
	pass    *analysis.Pass
	files   *source.Files
	index   *Index
	entries []Entry
}

// fileScan is the state of one file.
type fileScan struct {
	*collector
	file    *ast.File
	pending map[*ast.CommentGroup][]*Directive
	groups  []*ast.CommentGroup            // the keys of pending in order
	used    map[*ast.CommentGroup]bool     // stands on something
	above   map[int][]*ast.CommentGroup    // by raw line of the code that they speak of
	docs    map[ast.Spec]*ast.CommentGroup // of declarations with a single spec
	symbols map[ast.Expr]string            // of struct and interface types that have a name to be reached by
}

func (c *collector) file(f *ast.File) {
	s := &fileScan{
		collector: c, file: f,
		pending: make(map[*ast.CommentGroup][]*Directive),
		used:    make(map[*ast.CommentGroup]bool),
		above:   make(map[int][]*ast.CommentGroup),
		docs:    make(map[ast.Spec]*ast.CommentGroup),
		symbols: make(map[ast.Expr]string),
	}
	for _, group := range f.Comments {
		s.comments(group)
	}
	s.aim()
	s.packageLevel()
	ast.Inspect(f, s.visit)
	s.rest()
}

// comments parses the directives of a group.
func (s *fileScan) comments(group *ast.CommentGroup) {
	for _, comment := range group.List {
		if !mayBeDirective(comment.Text) {
			continue
		}
		d, flt := parse(comment.Pos(), comment.Text)
		if flt != nil {
			s.problem(comment.Pos(), flt)
			continue
		}
		if d == nil {
			continue
		}
		d.Pos = s.files.Position(comment.Pos())
		if d.expired(s.index.today) {
			s.problem(comment.Pos(), pastDate(d))
		}
		if s.pending[group] == nil {
			s.groups = append(s.groups, group)
		}
		s.pending[group] = append(s.pending[group], d)
		s.index.own = append(s.index.own, d)
	}
}

// mayBeDirective sorts out nearly all comments without a look at the grammar.
func mayBeDirective(text string) bool {
	text = strings.TrimLeft(text[2:], " \t\r\n+@")
	return len(text) >= 4 && strings.EqualFold(text[:4], "face")
}

func (c *collector) problem(pos token.Pos, f *fault) {
	c.index.problems = append(c.index.problems, Problem{
		Pos: c.files.Position(pos), Key: f.key, Text: f.text, Advice: f.advice,
	})
}

// aim finds the line of code that each group speaks of: its own if it trails
// code, else the one right below. What an allow silences is known with that.
func (s *fileScan) aim() {
	if len(s.groups) == 0 {
		return
	}
	code := make(map[int]bool)
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		case *ast.File:
			return true
		}
		code[s.line(n.Pos())] = true
		code[s.line(n.End()-1)] = true
		return true
	})
	code[s.line(s.file.Package)] = true
	for _, group := range s.groups {
		target := s.line(group.Pos())
		if !code[target] {
			target = s.line(group.End()) + 1
		}
		s.above[target] = append(s.above[target], group)
		s.lineAllowances(target, group)
	}
}

// line returns the line of pos in the text that was parsed, whatever line
// comments say.
func (s *fileScan) line(pos token.Pos) int {
	return s.pass.Fset.PositionFor(pos, false).Line
}

// packageLevel attaches what stands above the package clause.
func (s *fileScan) packageLevel() {
	path := s.pass.Pkg.Path()
	for _, group := range s.groups {
		if group.Pos() > s.file.Package {
			return
		}
		s.used[group] = true
		for _, d := range s.pending[group] {
			if w, _ := word(d.Name); w.Places&OnPackage == 0 {
				s.problem(s.at(group, d), misplaced(w, OnPackage))
				continue
			}
			s.index.packages[path] = append(s.index.packages[path], d)
			s.export("", OnPackage, d)
		}
	}
}

// at returns the place of d in its group.
func (s *fileScan) at(group *ast.CommentGroup, d *Directive) token.Pos {
	for _, comment := range group.List {
		if s.files.Position(comment.Pos()) == d.Pos {
			return comment.Pos()
		}
	}
	return group.Pos()
}

func (c *collector) export(symbol string, p Place, d *Directive) {
	c.entries = append(c.entries, Entry{
		Module: c.files.Module, Package: c.pass.Pkg.Path(), Symbol: symbol, Place: p, Directive: *d,
	})
}

// on attaches the directives of group to obj, which other packages can name by
// symbol unless that is empty.
func (s *fileScan) on(group *ast.CommentGroup, p Place, obj types.Object, symbol string) {
	if group == nil || obj == nil || s.pending[group] == nil {
		return
	}
	s.used[group] = true
	for _, d := range s.pending[group] {
		if d.Name == "allow" {
			continue
		}
		if flt := s.index.attach(obj, p, d); flt != nil {
			s.problem(s.at(group, d), flt)
		} else if symbol != "" {
			s.export(symbol, p, d)
		}
	}
}

// rest reports the directives that should stand on something and do not.
func (s *fileScan) rest() {
	for _, group := range s.groups {
		for _, d := range s.pending[group] {
			if w, _ := word(d.Name); !s.used[group] && w.Places&OnLine == 0 {
				s.problem(s.at(group, d), misplaced(w, 0))
			}
		}
	}
}

func (s *fileScan) lineAllowances(target int, group *ast.CommentGroup) {
	file := s.pass.Fset.File(s.file.FileStart)
	if target > file.LineCount() {
		return
	}
	line := s.files.Position(file.LineStart(target)).Line
	for _, d := range s.pending[group] {
		s.allow(d, min(d.Pos.Line, line), line) // what stands between is more of the same comment
	}
}

// allow notes that d silences from the first line to the last.
func (s *fileScan) allow(d *Directive, first, last int) {
	if d.Name != "allow" {
		return
	}
	s.index.allowed[d.Pos.File] = append(s.index.allowed[d.Pos.File], allowance{d, first, last})
	s.entries = append(s.entries, Entry{
		Module: s.files.Module, Package: s.pass.Pkg.Path(), Place: OnLine, First: first, Last: last, Directive: *d,
	})
}
