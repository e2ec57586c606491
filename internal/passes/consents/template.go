package consents

import "strings"

// settle returns an HTML text of the same length without the actions of a
// template, {{…}} or {%…%}, inside of tags: what stands there on a condition is
// blanked, and what is filled in later becomes letters that say nothing.
func settle(text string) string {
	if !strings.Contains(text, "{{") && !strings.Contains(text, "{%") {
		return text
	}
	out := []byte(text)
	inTag, depth := false, 0 // depth of the conditions around, within the tag
	for i := 0; i < len(text); i++ {
		action, length := actionAt(text[i:])
		switch {
		case length > 0 && inTag:
			depth += opens(action)
			fill := byte('x')
			if depth > 0 || opens(action) != 0 {
				fill = ' '
			}
			for k := i; k < i+length; k++ {
				out[k] = fill
			}
			i += length - 1
		case length > 0:
			i += length - 1
		case text[i] == '>':
			inTag, depth = false, 0
		case inTag && depth > 0:
			out[i] = ' '
		case text[i] == '<' && i+1 < len(text) && isLetter(text[i+1]):
			inTag = true
		}
	}
	return string(out)
}

// actionAt returns the action that text begins with and its length, or 0.
func actionAt(text string) (string, int) {
	for _, marks := range [][2]string{{"{{", "}}"}, {"{%", "%}"}} {
		if !strings.HasPrefix(text, marks[0]) {
			continue
		}
		if end := strings.Index(text[2:], marks[1]); end >= 0 {
			return strings.Trim(text[2:2+end], "- \t\n"), end + 4
		}
	}
	return "", 0
}

// opens returns 1 for an action that opens a condition, -1 for one that ends it.
func opens(action string) int {
	word, _, _ := strings.Cut(strings.TrimSpace(action), " ")
	switch {
	case word == "if" || word == "with" || word == "range" || word == "for" || word == "unless" || word == "#if" || word == "#unless":
		return 1
	case strings.HasPrefix(word, "end") || word == "/if" || word == "/unless":
		return -1
	}
	return 0
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' }
