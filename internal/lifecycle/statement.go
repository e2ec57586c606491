package lifecycle

import (
	"slices"
	"strings"
)

// Cascades returns which tables lose rows with another's, as the foreign keys
// in SQL text say: in statements that make or change tables.
func Cascades(text string) []Cascade {
	var out []Cascade
	var child, parent, last, beforeLast string
	wanted := ""
	for word := range words(text) {
		upper := strings.ToUpper(word)
		switch {
		case upper == "TABLE" || upper == "REFERENCES":
			wanted = upper
		case wanted != "" && slices.Contains([]string{"IF", "NOT", "EXISTS", "ONLY"}, upper):
		case wanted == "TABLE":
			child, parent, wanted = bare(word), "", ""
		case wanted == "REFERENCES":
			parent, wanted = bare(word), ""
		case upper == "CASCADE" && last == "DELETE" && beforeLast == "ON" && parent != "" && child != "":
			out = append(out, Cascade{Parent: parent, Child: child})
		}
		beforeLast, last = last, upper
	}
	return out
}

// Marks reports whether an SQL statement only marks rows as deleted.
func Marks(statement string) bool {
	if verb(statement) != "UPDATE" {
		return false
	}
	set := false
	for word := range words(statement) {
		switch upper := strings.ToUpper(word); {
		case upper == "SET":
			set = true
		case upper == "WHERE" || upper == "FROM":
			return false
		case set && IsMark(bare(word)):
			return true
		}
	}
	return false
}

// marks are the names of columns that say of a row that it is deleted, without
// underscores.
var marks = []string{
	"deleted", "isdeleted", "isdelete", "isdel", "del", "deletedat", "deleteat", "deletetime", "deletedtime",
	"deleteflag", "deletedflag", "delflag", "softdeleted", "removed", "isremoved", "removedat",
}

// IsMark reports whether a column or key of that name says of a row that it is
// deleted.
func IsMark(name string) bool {
	return slices.Contains(marks, strings.ToLower(strings.ReplaceAll(name, "_", "")))
}
