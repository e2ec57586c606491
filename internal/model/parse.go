package model

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// reader reads one pack and goes on after an error, to report them all.
type reader struct {
	file string
	pkg  string // of the rows to come
	line int
	rows []*Row
	errs []error
	seen map[string]int // row identity, or package and symbol, to line

	words []word // of the line, not yet read
	col   int    // of the word read last
}

// word is a run of non-blanks; col is in bytes, from 1.
type word struct {
	text string
	col  int
}

func parse(file, pkg string, src []byte) ([]*Row, error) {
	p := &reader{file: file, pkg: pkg, seen: make(map[string]int)}
	for text := range strings.Lines(string(src)) {
		p.line++
		p.parseLine(strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r"))
	}
	return p.rows, errors.Join(p.errs...)
}

func (p *reader) errorf(col int, format string, args ...any) {
	p.errs = append(p.errs, fmt.Errorf("%s:%d:%d: %s", p.file, p.line, col, fmt.Sprintf(format, args...)))
}

func (p *reader) parseLine(text string) {
	if !p.checkRunes(text) {
		return
	}
	words, note, ok := p.split(text)
	if !ok || len(words) == 0 {
		return
	}
	p.words = words
	verb := p.next("verb")
	if verb == "package" {
		p.parsePackage()
		return
	}
	before := len(p.errs)
	if p.pkg == "" {
		p.errorf(p.col, "row before the first package line")
	}
	row := &Row{Verb: Verb(verb), Package: p.pkg, File: p.file, Line: p.line, Note: note}
	p.parseRow(row)
	if len(p.errs) == before && p.unique(row) {
		p.rows = append(p.rows, row)
	}
}

// next takes one word off the line; when none is left it says what is missing.
func (p *reader) next(what string) string {
	if len(p.words) == 0 {
		p.errorf(p.col, "%s missing", what)
		return ""
	}
	w := p.words[0]
	p.words, p.col = p.words[1:], w.col
	return w.text
}

// checkRunes refuses what a reviewer could not see.
func (p *reader) checkRunes(text string) bool {
	for i, r := range text {
		if r >= ' ' && r < 0x7f {
			continue
		}
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], string(r)) {
			p.errorf(i+1, "not UTF-8")
			return false
		}
		if r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			p.errorf(i+1, "control character %U", r)
			return false
		}
	}
	return true
}

// split cuts a line into words and the comment behind them. Blanks and "#"
// between quotes are ordinary.
func (p *reader) split(text string) (words []word, note string, ok bool) {
	start, quoted := -1, false
	end := func(i int) {
		if start >= 0 {
			words = append(words, word{text[start:i], start + 1})
		}
		start = -1
	}
	for i := range len(text) {
		switch c := text[i]; {
		case quoted && c != '"':
		case c == ' ' || c == '\t':
			end(i)
		case c == '#':
			end(i)
			return words, strings.TrimSpace(text[i+1:]), true
		default:
			if start < 0 {
				start = i
			}
			if c == '"' {
				quoted = !quoted
			}
		}
	}
	if quoted {
		p.errorf(start+1, "quote not closed")
		return nil, "", false
	}
	end(len(text))
	return words, "", true
}

func (p *reader) parsePackage() {
	text := p.next("import path")
	path := plain(text)
	switch {
	case text == "":
	case strings.ContainsAny(path, "\"\\*?<>|:=") || path == "" || path[0] == '/' || path[0] == '.':
		p.errorf(p.col, "bad import path %q", text)
	case len(p.words) > 0:
		p.errorf(p.words[0].col, "%q after the import path", p.words[0].text)
	default:
		p.pkg = path
	}
}

// unique refuses a row that repeats or contradicts an earlier one.
func (p *reader) unique(row *Row) bool {
	symbol := row.Package + " " + row.Symbol()
	key := string(row.Verb) + " " + symbol + " " + row.From.String() + " " + row.To.String()
	if line, dup := p.seen[key]; dup {
		p.errorf(1, "duplicate row: %s %s stands in line %d already", row.Verb, row.Symbol(), line)
		return false
	}
	kind, other := "says", "neutral"
	if row.Verb == Neutral {
		kind, other = other, kind
	}
	if line, clash := p.seen[other+" "+symbol]; clash {
		p.errorf(1, "%s is neutral and also is not, see line %d", row.Symbol(), line)
		return false
	}
	p.seen[key] = row.Line
	p.seen[kind+" "+symbol] = row.Line
	return true
}
