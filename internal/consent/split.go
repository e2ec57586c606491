package consent

import (
	"strings"
	"unicode"
)

// Split cuts a name into words at case changes, digits and anything that is
// neither letter nor digit. ASCII words are lower-cased; a run of Chinese
// characters is one word.
func Split(name string) []string {
	var words []string
	var word []rune
	flush := func() {
		if len(word) > 0 {
			words = append(words, strings.ToLower(string(word)))
			word = word[:0]
		}
	}
	runes := []rune(name)
	for i, r := range runes {
		if !unicode.IsLetter(r) {
			flush()
			continue
		}
		if i > 0 && len(word) > 0 && boundary(runes, i) {
			flush()
		}
		word = append(word, r)
	}
	flush()
	return words
}

// boundary reports whether a word begins at runes[i], given that a letter
// stands before it.
func boundary(runes []rune, i int) bool {
	before, at := runes[i-1], runes[i]
	switch {
	case unicode.Is(unicode.Han, before) != unicode.Is(unicode.Han, at):
		return true
	case unicode.IsUpper(at) && unicode.IsLower(before):
		return true
	case unicode.IsUpper(at) && unicode.IsUpper(before):
		// The last capital of a run belongs to the word it opens: GDPRConsent.
		return i+1 < len(runes) && unicode.IsLower(runes[i+1])
	}
	return false
}

// longest is the length of the longest joined word that is taken apart.
const longest = 40

// apart cuts a word that was written without capitals, such as "agreeterms"
// or "renliantongyi", into words of the lexicon. A word that does not come out
// even, such as "interface", stays as it is.
func apart(word string) []string {
	if _, ok := lexicon[word]; ok || len(word) > longest || len(word) < 6 {
		return []string{word}
	}
	// cut[i] is the length of the last word of a way to write word[:i], the
	// longest there is; 0 where there is no way.
	cut := make([]int, len(word)+1)
	for i := 1; i <= len(word); i++ {
		for from := max(0, i-14); from < i; from++ {
			if from > 0 && cut[from] == 0 {
				continue
			}
			if _, ok := lexicon[word[from:i]]; ok && i-from > 1 {
				cut[i] = i - from
				break
			}
		}
	}
	if cut[len(word)] == 0 {
		return []string{word}
	}
	var parts []string
	for i := len(word); i > 0; i -= cut[i] {
		parts = append([]string{word[i-cut[i] : i]}, parts...)
	}
	return parts
}
