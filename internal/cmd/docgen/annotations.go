package main

import (
	"strings"

	"github.com/facelint/facelint/annotations"
)

// annotationsPage lists the directives.
func annotationsPage() string {
	p := newPage("Directives", "Comments that tell facelint what code cannot show, and that accept findings for a reason.\n"+
		"No space after the slashes, lower case; what follows a further `//` is a remark.\n"+
		"A directive speaks of what its doc comment or line declares; on a function its words name parameters, the receiver or named results.\n"+
		"One that is misspelled, misplaced or without effect is reported by the rule [directive](rules.md#directive).")
	p.head("directive", "what it says", "where", "values")
	for _, w := range annotations.Vocabulary() {
		p.row("`"+w.Example+"`", both(w.Doc), both(w.Places.Text()), values(w))
	}
	p.para("A field may say the same in its struct tag: `face:\"image\"`, `face:\"image|reference\"`, or, with the reason, `face:\"none,a drawing\"`.")
	return p.String()
}

// values lists what w may be given.
func values(w annotations.Word) string {
	var lines []string
	if len(w.Choices) > 0 {
		lines = append(lines, "`"+strings.Join(w.Choices, "`, `")+"`")
	}
	for _, a := range w.Attrs {
		line := "`" + a.Name + "=`"
		switch {
		case a.Date:
			line += " YYYY-MM-DD"
		case len(a.Choices) > 0:
			line += " `" + strings.Join(a.Choices, "`, `") + "`"
		}
		if !a.Required {
			line += " (optional)"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "<br>")
}
