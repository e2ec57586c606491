package consents

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// filling is what a statement puts into a column.
type filling struct {
	column string
	arg    int    // number of the argument, from 0; -1 if the statement says itself
	value  string // what it says then
}

// fillings returns what an INSERT or UPDATE statement puts where.
func fillings(statement string) []filling {
	var names, values []string
	if m := insert.FindStringSubmatch(statement); m != nil {
		names, values = strings.Split(m[1], ","), strings.Split(m[2], ",")
	} else if m := update.FindStringSubmatch(statement); m != nil {
		for part := range strings.SplitSeq(m[1], ",") {
			name, value, _ := strings.Cut(part, "=")
			names, values = append(names, name), append(values, value)
		}
	}
	var all []filling
	next := 0
	for i := range min(len(names), len(values)) {
		f := filling{column: bare(names[i]), arg: -1, value: bare(values[i])}
		switch m := placeholder.FindStringSubmatch(f.value); {
		case m == nil:
		case m[1] != "":
			if n, err := strconv.Atoi(m[1]); err == nil {
				f.arg = n - 1
			}
		default:
			f.arg = next
			next++
		}
		all = append(all, f)
	}
	return all
}

func bare(name string) string { return strings.Trim(name, " \t\r\n;`\"[]") }

var (
	insert      = regexp.MustCompile(`(?is)^\s*(?:insert|replace)\b.*?\(([^()]*)\)\s*values\s*\(([^()]*)\)`)
	update      = regexp.MustCompile(`(?is)^\s*update\s+\S+\s+set\s+(.*?)(?:\bwhere\b.*)?$`)
	wholeTable  = regexp.MustCompile(`(?is)^\s*update\s+\S+\s+set\s+[^?$:@]*$`)
	placeholder = regexp.MustCompile(`^(?:\?|\$(\d+)|:\w+|@\w+)$`)
)

// bundledStatement returns the scopes that a statement sets to yes by itself,
// faces and something else, or nil.
func bundledStatement(statement string) (items []string, scopes consent.Scope) {
	for _, f := range fillings(statement) {
		if w := consent.Classify(f.column); w.Person() && f.arg < 0 && isYes(strings.Trim(f.value, "'")) {
			items, scopes = append(items, f.column), scopes|w.Scopes
		}
	}
	if !scopes.Joint() {
		return nil, 0
	}
	return items, scopes
}

// presumingStatement returns the column about faces that an UPDATE of a whole
// table sets, for everyone, to yes or to what they answered about other things.
func presumingStatement(statement string) (column, by string) {
	if !wholeTable.MatchString(statement) || strings.Contains(strings.ToLower(statement), "where") {
		return "", ""
	}
	for _, f := range fillings(statement) {
		w, from := consent.Classify(f.column), consent.Classify(f.value)
		if w.Person() && w.Scopes.Face() && (isYes(strings.Trim(f.value, "'")) || from.Person() && from.Scopes != 0 && !from.Scopes.Face()) {
			return f.column, "set to " + f.value + " for everyone"
		}
	}
	return "", ""
}
