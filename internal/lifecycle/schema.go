package lifecycle

import (
	"iter"
	"slices"
	"strings"

	"github.com/DataDog/go-sqllexer"
)

// Definition is what SQL text that makes or changes a table says of one of its
// columns, or of the table.
type Definition struct {
	Table  string
	Column string // "" for the table itself
	Place  int    // of the column in CREATE TABLE; -1 if it is not known
	Type   string // "" if it is not said
	Remark string // the comment on it, in the database or beside it
}

// Schema returns what SQL text says of columns in CREATE TABLE, ALTER TABLE and
// COMMENT ON, in the order of the text.
func Schema(text string) []Definition {
	next, stop := iter.Pull(lexemes(text))
	defer stop()
	p := definer{next: next}
	for p.step() {
		switch {
		case p.is("TABLE") && p.last == "CREATE", p.is("TABLE") && (p.last == "TEMPORARY" || p.last == "UNLOGGED"):
			p.create()
		case p.is("TABLE") && p.last == "ALTER":
			p.alter()
		case p.is("ON") && p.last == "COMMENT":
			p.comment()
		}
	}
	return p.found
}

// lexeme is a word of SQL text, or a comment in it.
type lexeme struct {
	text    string
	remark  bool // a comment on the same line as the word before it
	literal bool
}

// lexemes yields the words of SQL text and the comments at the ends of lines.
func lexemes(text string) iter.Seq[lexeme] {
	return func(yield func(lexeme) bool) {
		lexer := sqllexer.New(text, sqllexer.WithDBMS(dialectOf(text)))
		newline := true
		for {
			t := lexer.Scan()
			out := lexeme{text: t.Value, literal: t.Type == sqllexer.STRING}
			switch t.Type {
			case sqllexer.EOF, sqllexer.ERROR:
				return
			case sqllexer.SPACE:
				newline = newline || strings.Contains(t.Value, "\n")
				continue
			case sqllexer.COMMENT, sqllexer.MULTILINE_COMMENT:
				if newline {
					continue
				}
				out = lexeme{text: strings.Trim(t.Value, "-/*# \t\r\n"), remark: true}
			}
			if newline = false; !yield(out) {
				return
			}
		}
	}
}

// definer walks over SQL text that defines tables.
type definer struct {
	next  func() (lexeme, bool)
	now   lexeme
	last  string // the word before, in upper case
	found []Definition
}

func (p *definer) step() bool {
	last := p.now
	var ok bool
	p.now, ok = p.next()
	if !last.remark {
		p.last = strings.ToUpper(last.text)
	}
	return ok
}

func (p *definer) is(word string) bool { return !p.now.literal && strings.EqualFold(p.now.text, word) }

// name reads a name that may have a schema and quotes in front, past the words
// that may precede it. It leaves the symbol after the name at hand.
func (p *definer) name() string {
	name := ""
	for ok := p.step(); ok; ok = p.step() {
		switch {
		case p.now.remark:
		case name == "" && slices.Contains([]string{"IF", "NOT", "EXISTS", "ONLY", "COLUMN"}, strings.ToUpper(p.now.text)):
		case p.now.text == "." || name == "" || p.last == "." || strings.HasSuffix(p.last, "."):
			if p.now.text != "." {
				name = p.now.text
			}
		case strings.HasPrefix(p.now.text, "."):
			name = p.now.text
		default:
			return unquoted(name)
		}
	}
	return unquoted(name)
}

// constraints begin the lines of a table that define no column.
var constraints = []string{
	"PRIMARY", "KEY", "INDEX", "UNIQUE", "CONSTRAINT", "FOREIGN", "CHECK", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE", "PERIOD", "PARTITION",
}

// create reads the columns of CREATE TABLE.
func (p *definer) create() {
	table := bare(p.name())
	if table == "" || p.now.text != "(" {
		return
	}
	at := 0
	for p.column(table, at) {
		at++
	}
	p.options(table)
}

// column reads one line of a table; it reports whether another follows.
func (p *definer) column(table string, place int) bool {
	for p.step() {
		if p.now.remark { // the comment behind the comma of the line before
			p.note(table)
			continue
		}
		break
	}
	name := p.now.text
	if name == ")" || name == "" {
		return false
	}
	d := Definition{Table: table, Column: unquoted(name), Place: place}
	p.found = append(p.found, d)
	if slices.Contains(constraints, strings.ToUpper(name)) {
		p.found = p.found[:len(p.found)-1]
		return p.define(nil)
	}
	return p.define(&p.found[len(p.found)-1])
}

// define reads the definition of a column, up to the comma or parenthesis that
// ends it; it reports whether that is a comma. A definition of nothing is
// skipped.
func (p *definer) define(d *Definition) bool {
	depth := 0
	for first := true; p.step(); first = first && p.now.remark {
		text := p.now.text
		switch {
		case p.now.remark:
			if d != nil && d.Remark == "" {
				d.Remark = text
			}
		case text == "(":
			depth++
		case text == ")" && depth == 0, text == ";":
			return false
		case text == ")":
			depth--
		case text == "," && depth == 0:
			return true
		case d != nil && p.last == "COMMENT" && p.now.literal:
			d.Remark = literal(text)
		}
		if d != nil && !p.now.remark && (first && d.Type == "" || (depth > 0 || text == ")") && !strings.HasSuffix(d.Type, ")")) {
			d.Type += text
		}
	}
	return false
}

// note gives the column that was read last the comment at hand.
func (p *definer) note(table string) {
	if n := len(p.found); n > 0 && p.found[n-1].Table == table && p.found[n-1].Remark == "" {
		p.found[n-1].Remark = p.now.text
	}
}

// options reads what follows the columns of a table, up to the semicolon.
func (p *definer) options(table string) {
	comment := false
	for !p.is(";") && p.step() {
		switch {
		case p.now.remark:
			p.note(table)
		case p.is("COMMENT"):
			comment = true
		case comment && p.now.literal:
			p.found = append(p.found, Definition{Table: table, Place: -1, Remark: literal(p.now.text)})
			return
		}
	}
}

// alter reads the columns that ALTER TABLE adds or changes.
func (p *definer) alter() {
	table := bare(p.name())
	for more := table != ""; more; {
		var name string
		switch strings.ToUpper(p.now.text) {
		case "ADD", "MODIFY":
			name = p.name()
		case "CHANGE":
			if p.name(); p.now.text != "" {
				name = unquoted(p.now.text)
				p.step()
			}
		}
		switch {
		case name == "" || slices.Contains(constraints, strings.ToUpper(name)):
			more = p.define(nil)
		default:
			p.found = append(p.found, Definition{Table: table, Column: name, Place: -1, Type: p.now.text})
			more = p.define(&p.found[len(p.found)-1])
		}
		if more {
			p.step()
		}
	}
}

// comment reads COMMENT ON COLUMN and COMMENT ON TABLE.
func (p *definer) comment() {
	p.step()
	if column := p.is("COLUMN"); column || p.is("TABLE") {
		var parts []string
		for p.step() && !p.is("IS") && !p.is(";") {
			parts = append(parts, p.now.text)
		}
		name := strings.Split(strings.Join(parts, ""), ".")
		if !p.step() || !p.now.literal {
			return
		}
		d := Definition{Table: bare(name[len(name)-1]), Place: -1, Remark: literal(p.now.text)}
		if column {
			if len(name) < 2 {
				return
			}
			d.Column, d.Table = unquoted(name[len(name)-1]), bare(name[len(name)-2])
		}
		p.found = append(p.found, d)
	}
}

// literal returns the text of an SQL literal.
func literal(text string) string {
	return strings.ReplaceAll(strings.Trim(text, "'"), "''", "'")
}
