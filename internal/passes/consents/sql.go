package consents

import (
	"regexp"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/passes/acts"
)

var wholeTable = regexp.MustCompile(`(?is)^\s*update\s+\S+\s+set\s+[^?$:@]*$`)

// bundledStatement returns the scopes that a statement sets to yes by itself,
// faces and something else, or nil.
func bundledStatement(statement string) (items []string, scopes consent.Scope) {
	for _, f := range acts.Fillings(statement) {
		if w := consent.Classify(f.Column); w.Person() && f.Arg < 0 && isYes(strings.Trim(f.Value, "'")) {
			items, scopes = append(items, f.Column), scopes|w.Scopes
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
	for _, f := range acts.Fillings(statement) {
		w, from := consent.Classify(f.Column), consent.Classify(f.Value)
		if w.Person() && w.Scopes.Face() && (isYes(strings.Trim(f.Value, "'")) || from.Person() && from.Scopes != 0 && !from.Scopes.Face()) {
			return f.Column, "set to " + f.Value + " for everyone"
		}
	}
	return "", ""
}
