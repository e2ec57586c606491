// Package lang holds the two languages the product speaks and texts that are
// written in both.
package lang

import "fmt"

// Lang names an output language.
type Lang string

// The languages of every message, manual and catalogue entry.
const (
	En Lang = "en"
	Zh Lang = "zh"
)

// Parse returns the language named s, or an error that lists the choices.
func Parse(s string) (Lang, error) {
	switch l := Lang(s); l {
	case En, Zh:
		return l, nil
	}
	return "", fmt.Errorf("unknown language %q: use en or zh", s)
}

// Text is one text in both languages.
type Text struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}

// In returns t in the language l; anything but Zh reads English.
func (t Text) In(l Lang) string {
	if l == Zh {
		return t.Zh
	}
	return t.En
}

// Same returns a text that reads alike in both languages, such as a symbol.
func Same(s string) Text { return Text{En: s, Zh: s} }

// Textf formats both languages with the same arguments; an argument of type
// Text is rendered in the language of the format that takes it.
func Textf(format Text, args ...any) Text {
	return Text{En: sprint(En, format.En, args), Zh: sprint(Zh, format.Zh, args)}
}

func sprint(l Lang, format string, args []any) string {
	rendered := make([]any, len(args))
	for i, a := range args {
		if t, ok := a.(Text); ok {
			rendered[i] = t.In(l)
		} else {
			rendered[i] = a
		}
	}
	return fmt.Sprintf(format, rendered...)
}
