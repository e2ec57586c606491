package lifecycle

import (
	"regexp"
	"strings"
)

// symbols returns the words, parentheses, commas and marks of arguments of an
// SQL text, each by itself: the lexer joins operators that stand together, and
// takes a mark with a name for two words. Texts keep their quotes. What a
// program puts into a statement by a variable, ${name}, is a word.
func symbols(text string) []string {
	var out []string
	for word := range words(variables.ReplaceAllString(text, "_")) {
		for _, s := range apart(word) {
			n := len(out)
			switch {
			case n > 0 && out[n-1] == "." || s == "." && n > 0:
				if s != "." {
					out[n-1] = s // of a name with its schema the last part counts
				} else {
					out[n-1] = "."
				}
			case n > 1 && out[n-1] == ":" && out[n-2] == ":" && isName(s):
				out = append(out[:n-2], "::", s) // a cast
			case n > 0 && (out[n-1] == ":" || out[n-1] == "@") && isName(s):
				out[n-1] += s
			case n > 0 && out[n-1] == "?" && isNumber(s):
				out[n-1] += s
			default:
				out = append(out, s)
			}
		}
	}
	return out
}

var variables = regexp.MustCompile(`\$\{[^}]*\}`)

// apart splits a run of operators.
func apart(word string) []string {
	if strings.Trim(word, "=?:@,().;<>|+-*/%!") != "" {
		return []string{word}
	}
	return strings.Split(word, "")
}

func isName(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r != '_' && r < 0x80 && !isAlnum(r) }) < 0
}

func isAlnum(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
