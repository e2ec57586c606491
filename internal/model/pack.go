package model

// Pack is what one file says, about one package or several.
type Pack struct {
	name string
	rows []*Row
}

// ParsePack reads the pack src; name stands in messages. Rows follow a line
// "package IMPORT/PATH". The error joins one line per mistake, each beginning
// with name:line:column; the pack then holds the rows that could be read.
func ParsePack(name string, src []byte) (*Pack, error) {
	rows, err := parse(name, "", src)
	return &Pack{name, rows}, err
}

// Name returns the file that p was read from.
func (p *Pack) Name() string { return p.name }

// Rows returns the rows in the order of the file. They are not to be changed.
func (p *Pack) Rows() []*Row { return p.rows }
