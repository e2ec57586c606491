package consents

import (
	"regexp"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/passes/acts"
)

// readSQL returns the passages of an SQL text: columns about faces that are yes
// from the start, and grants over a face without bounds.
func readSQL(text string) []passage {
	var all []passage
	for _, col := range presumedColumns(text) {
		all = append(all, passage{offset: col.offset, box: col.name, presumed: col.by, what: aColumn})
	}
	return append(all, unboundedColumns(text)...)
}

// unboundedColumns returns the passages of an SQL text that take the bounds
// off a grant over a face: a default, or a value that a statement writes.
func unboundedColumns(text string) []passage {
	var all []passage
	add := func(table, column, by string, offset int) {
		u := consent.Without(column)
		grant := max(consent.Granting(table), consent.Granting(column))
		if grant.Unbound(u, 0) {
			all = append(all, passage{offset: offset, box: column, presumed: by, without: u})
		}
	}
	offset := 0
	for statement := range strings.SplitSeq(text, ";") {
		table := ""
		if m := tableOf.FindStringSubmatch(statement); m != nil {
			table = m[1]
		}
		for _, at := range columnDefault.FindAllStringSubmatchIndex(statement, -1) {
			add(table, statement[at[2]:at[3]], strings.Join(strings.Fields(statement[at[4]:at[5]]), " "), offset+at[2])
		}
		for _, f := range acts.Fillings(statement) {
			if f.Arg < 0 && isYes(strings.Trim(f.Value, "'")) {
				add(table, f.Column, "set to "+f.Value, offset+strings.Index(statement, f.Column))
			}
		}
		offset += len(statement) + 1
	}
	return all
}

// tableOf finds the table that a statement is about.
var tableOf = regexp.MustCompile("(?is)^\\s*(?:create\\s+table(?:\\s+if\\s+not\\s+exists)?|alter\\s+table|(?:insert|replace)\\s+into|update)\\s+[`\"\\[]?(?:\\w+[`\"\\]]?\\.[`\"\\[]?)?(\\w+)")
