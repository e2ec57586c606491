package flows

import (
	"go/ast"
	"go/token"
	"path"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/taint"
)

// What a column is for is said where its table is made: in statements of the
// package, in SQL files that it embeds, and in those of its module.

// table is what SQL text says of a table.
type table struct {
	remark  string
	names   []string // of the columns in the order of CREATE TABLE
	columns map[string]column
}

type column struct {
	remark   string
	contents bool
}

// columns returns the columns that a statement fills with its arguments.
func (r *pass) columns(statement string) []taint.Column {
	var out []taint.Column
	for _, c := range lifecycle.Columns(statement) {
		if r.schema == nil {
			r.readSchema()
		}
		t := r.schema[c.Table]
		if t == nil {
			t = new(table)
		}
		if c.Name == "" && c.Place < len(t.names) {
			c.Name = t.names[c.Place]
		}
		known := t.columns[strings.ToLower(c.Name)]
		about := c.Table
		if facedata.Classify(about).Kind == 0 {
			about = facedata.Scene(t.remark)
		}
		out = append(out, taint.Column{
			Arg: c.Arg, Param: c.Param, Name: c.Name, Table: about, Remark: known.remark, Contents: known.contents,
		})
	}
	return out
}

// readSchema reads all SQL text within reach that makes or changes tables.
func (r *pass) readSchema() {
	r.schema = make(map[string]*table)
	isSQL := func(name string) bool { return path.Ext(name) == ".sql" }
	for _, text := range r.files.Beside(isSQL) {
		r.define(text)
	}
	for _, file := range r.Files {
		for _, e := range source.Embeds(r.Fset, file, isSQL) {
			r.define(e.Text)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil {
					r.define(text)
				}
			}
			return true
		})
	}
}

// define takes up what text says of tables, if it is SQL that does.
func (r *pass) define(text string) {
	if upper := strings.ToUpper(text); !strings.Contains(upper, "TABLE") && !strings.Contains(upper, "COMMENT ON") {
		return
	}
	for _, d := range lifecycle.Schema(text) {
		t := r.schema[d.Table]
		if t == nil {
			t = &table{columns: make(map[string]column)}
			r.schema[d.Table] = t
		}
		if d.Column == "" {
			t.remark = d.Remark
			continue
		}
		if d.Place == len(t.names) {
			t.names = append(t.names, d.Column)
		}
		key := strings.ToLower(d.Column)
		c := t.columns[key]
		if d.Remark != "" {
			c.remark = d.Remark
		}
		c.contents = c.contents || facedata.HoldsContents(d.Type)
		t.columns[key] = c
	}
}
