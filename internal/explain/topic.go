package explain

import (
	"io"
	"strings"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/near"
	"github.com/facelint/facelint/internal/rule"
)

// Error says why something cannot be explained, and what can.
type Error struct{ Text lang.Text }

// Error returns the English text.
func (e *Error) Error() string { return e.Text.En }

func unknown(word string, names []string) error {
	if alike := near.Alike(word, names); len(alike) > 0 {
		return &Error{lang.Textf(lang.Text{En: "%q is neither a rule nor an instrument; did you mean %s?", Zh: "%q 既不是规则也不是法律文件；是否指 %s？"},
			word, strings.Join(alike, ", "))}
	}
	return &Error{lang.Textf(lang.Text{En: "%q is neither a rule nor an instrument; there are %s", Zh: "%q 既不是规则也不是法律文件；可用名称：%s"},
		word, strings.Join(names, ", "))}
}

// Topic explains what word names: a rule, an instrument or an article. The
// error is an *Error, or says what is wrong with a citation.
func Topic(w io.Writer, word string, rules []*rule.Rule, l lang.Lang) error {
	for _, r := range rules {
		if r.Name == strings.ToLower(word) {
			return Rule(w, r, l)
		}
	}
	ref, err := law.ParseRef(word)
	if err == nil {
		return Cite(w, ref, rules, l)
	}
	if strings.ContainsAny(word, ":：") {
		return err
	}
	var names []string
	for _, r := range rules {
		names = append(names, r.Name)
	}
	for _, in := range law.Instruments() {
		names = append(names, in.ID)
	}
	return unknown(word, names)
}
