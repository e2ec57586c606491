package lifecycle

import (
	"iter"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
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

// Marks reports whether an SQL statement only marks rows as deleted. Taking a
// mark away again is none.
func Marks(statement string) bool {
	if verb(statement) != "UPDATE" {
		return false
	}
	for column, value := range sets(statement) {
		if !empty(value) && SaysDeleted(column, strings.Trim(value, "'\"")) {
			return true
		}
	}
	return false
}

// clears reports whether an UPDATE empties a column with faces.
func clears(statement string) bool {
	table := Table(statement)
	for column, value := range sets(statement) {
		if empty(value) && HoldsFace(table, column) {
			return true
		}
	}
	return false
}

// HoldsFace reports whether a column of that name is for images or templates of
// faces. The table says which images they are.
func HoldsFace(table, column string) bool {
	const contents = facedata.Image | facedata.Template
	return facedata.Classify(column).Kind&contents != 0 || table != "" && facedata.Classify(table+"_"+column).Kind&contents != 0
}

// empty reports whether an SQL literal says that there is nothing.
func empty(value string) bool {
	return slices.Contains([]string{"NULL", "''", `""`, "0", "'0'", "FALSE", "'N'", "DEFAULT"}, strings.ToUpper(value))
}

// sets yields the columns that an UPDATE sets, in lower case, and the first
// symbol of what each is set to.
func sets(statement string) iter.Seq2[string, string] {
	return func(yield func(column, value string) bool) {
		var column, before string
		set, valued, depth := false, false, 0
		for _, s := range symbols(statement) {
			switch upper := strings.ToUpper(s); {
			case upper == "SET":
				set = true
			case !set:
			case s == "(":
				depth++
			case s == ")":
				depth--
			case depth > 0:
			case upper == "WHERE" || upper == "FROM" || upper == "RETURNING" || s == ";":
				return
			case s == ",":
				column, valued = "", false
			case s == "=" && column == "":
				column = bare(before)
			case column != "" && !valued:
				if valued = true; !yield(column, s) {
					return
				}
			}
			before = s
		}
	}
}

// marks are the names of columns that say of a row that it is deleted, without
// underscores.
var marks = []string{
	"deleted", "isdeleted", "isdelete", "isdel", "del", "deletedat", "deleteat", "deletetime", "deletedtime",
	"deleteflag", "deletedflag", "delflag", "softdeleted", "removed", "isremoved", "removedat", "discarded",
	"已删除", "是否删除", "删除标记", "删除标志", "删除时间",
}

// IsMark reports whether a column or key of that name says of a row that it is
// deleted.
func IsMark(name string) bool {
	return slices.Contains(marks, strings.ToLower(strings.ReplaceAll(name, "_", "")))
}

// SaysDeleted reports whether a column says of a row that it is deleted when it
// is set to value: by its own name, or by a status of that name.
func SaysDeleted(column, value string) bool {
	return IsMark(column) || IsMark(value) && slices.ContainsFunc([]string{"status", "state", "状态"}, func(s string) bool {
		return strings.HasSuffix(strings.ToLower(column), s)
	})
}
