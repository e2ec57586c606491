package lifecycle

import (
	"slices"
	"strconv"
	"strings"
)

// Column is a column that a statement fills with one of its arguments.
type Column struct {
	Table string // "" if it is not known
	Name  string // as it is written, "" if only Place is known
	Place int    // among the columns of the table, where the statement names none
	Arg   int    // number of the argument, from 0; -1 if it has a name
	Param string // the name of the argument, "" if it has a number
}

// Columns returns which columns an INSERT or UPDATE statement fills with which
// arguments, in the order of the statement. Arguments are marked by ?, $n, :n,
// @pn or, with names, by :name or @name. In a cell that is an expression, the
// first argument is what the column gets; what stands in conditions gets no
// column.
func Columns(statement string) []Column {
	if !Keeps(statement) {
		return nil
	}
	p := filler{symbols: symbols(statement), table: Table(statement)}
	for p.next() {
		switch p.upper() {
		case "INTO":
			p.names()
		case "VALUES", "VALUE":
			p.rows()
		case "SELECT":
			if !p.into {
				p.into = true
				continue
			}
			p.cells("FROM", "WHERE", "ON", "RETURNING", ";")
		case "SET":
			p.into = true
			p.assignments()
		case "UPDATE":
			if p.into && p.last == "KEY" { // ON DUPLICATE KEY UPDATE
				p.assignments()
			}
		default:
			p.argument()
		}
	}
	return p.found
}

// filler walks over a statement.
type filler struct {
	symbols []string
	at      int // of the symbol after the one at hand
	now     string
	last    string // the symbol before, in upper case
	table   string
	columns []string // those of an INSERT
	into    bool     // what the statement writes to was told
	marks   int      // question marks so far
	found   []Column
}

func (p *filler) next() bool {
	if p.at >= len(p.symbols) {
		return false
	}
	p.last = strings.ToUpper(p.now)
	p.now = p.symbols[p.at]
	p.at++
	return true
}

func (p *filler) upper() string { return strings.ToUpper(p.now) }

func (p *filler) peek() string {
	if p.at < len(p.symbols) {
		return p.symbols[p.at]
	}
	return ""
}

// names reads the table and the columns that an INSERT names.
func (p *filler) names() {
	p.into = true
	for p.peek() != "" && p.peek() != "(" && !slices.Contains([]string{"VALUES", "VALUE", "SELECT", "SET", "DEFAULT"}, strings.ToUpper(p.peek())) {
		p.next()
	}
	if p.peek() != "(" {
		return
	}
	p.next()
	if strings.EqualFold(p.peek(), "SELECT") {
		return
	}
	for p.next() && p.now != ")" {
		if p.now != "," {
			p.columns = append(p.columns, unquoted(p.now))
		}
	}
}

// rows reads the rows behind VALUES.
func (p *filler) rows() {
	for p.peek() == "(" || p.peek() == "," {
		if p.next(); p.now == "(" {
			p.cells()
		}
	}
}

// cells reads the cells of one row, up to the parenthesis that closes it or
// one of the words given.
func (p *filler) cells(ends ...string) {
	place, depth, filled := 0, 0, false
	for p.next() {
		switch {
		case p.now == "(":
			depth++
		case p.now == ")" && depth == 0:
			return
		case p.now == ")":
			depth--
		case p.now == "," && depth == 0:
			place, filled = place+1, false
		case depth == 0 && slices.Contains(ends, p.upper()):
			return
		default:
			if arg, param, ok := p.argument(); ok && !filled {
				filled = true
				p.fill(place, arg, param)
			}
		}
	}
}

func (p *filler) fill(place, arg int, param string) {
	c := Column{Table: p.table, Place: place, Arg: arg, Param: param}
	switch {
	case place < len(p.columns):
		c.Name = p.columns[place]
	case len(p.columns) > 0:
		return
	}
	p.found = append(p.found, c)
}

// assignments reads what stands behind SET: column = expression, …
func (p *filler) assignments() {
	name, depth, filled := "", 0, false
	var before string
	for p.next() {
		switch upper := p.upper(); {
		case p.now == "(":
			depth++
		case p.now == ")":
			depth--
		case depth > 0:
			if arg, param, ok := p.argument(); ok && name != "" && !filled {
				filled = true
				p.found = append(p.found, Column{Table: p.table, Name: name, Arg: arg, Param: param})
			}
		case p.now == "=" && name == "":
			name = unquoted(before)
		case p.now == ",":
			name, filled = "", false
		case upper == "WHERE" || upper == "FROM" || upper == "RETURNING" || upper == "ON" || upper == ";":
			return
		default:
			if arg, param, ok := p.argument(); ok && name != "" && !filled {
				filled = true
				p.found = append(p.found, Column{Table: p.table, Name: name, Arg: arg, Param: param})
			}
		}
		before = p.now
	}
}

// argument reads the symbol at hand as a mark of an argument.
func (p *filler) argument() (arg int, param string, ok bool) {
	switch {
	case p.now == "?":
		p.marks++
		return p.marks - 1, "", true
	case len(p.now) < 2 || !strings.ContainsRune("?$:@", rune(p.now[0])):
		return 0, "", false
	}
	name := p.now[1:]
	if p.now[0] == '@' && len(name) > 1 && name[0] == 'p' {
		if n, err := strconv.Atoi(name[1:]); err == nil {
			return n - 1, "", n > 0
		}
	}
	if n, err := strconv.Atoi(name); err == nil {
		return n - 1, "", n > 0
	}
	return -1, name, p.now[0] != '$' && p.now[0] != '?'
}

// unquoted returns the last part of a name, without quotes.
func unquoted(name string) string {
	return strings.Trim(name[strings.LastIndexByte(name, '.')+1:], "`\"[]'")
}
