package choice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/facelint/facelint/internal/consent"
)

// set is a number of words: those of the Latin alphabet are looked up whole,
// Chinese ones anywhere in a run of Chinese characters.
type set struct {
	words map[string]bool
	han   []string
}

func newSet(text string) set {
	s := set{words: make(map[string]bool)}
	for _, w := range strings.Fields(text) {
		if isHan(w) {
			s.han = append(s.han, w)
		} else {
			s.words[w] = true
		}
	}
	return s
}

func isHan(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// has reports whether word is in s.
func (s set) has(word string) bool {
	return s.words[word] || slices.ContainsFunc(s.han, func(w string) bool { return strings.Contains(word, w) })
}

// in reports whether one of words is in s.
func (s set) in(words []string) bool { return slices.ContainsFunc(words, s.has) }

// split cuts name into words, with those that are written in two ways brought
// to one.
func split(name string) []string {
	words := consent.Split(name)
	for i := 0; i+1 < len(words); i++ {
		switch pair := words[i] + " " + words[i+1]; pair {
		case "sign in", "log in", "sign on", "log on", "check in", "check out", "clock in", "clock out", "punch in", "sign up", "qr code", "id card":
			words = slices.Replace(words, i, i+2, strings.Replace(pair, " ", "", 1))
		}
	}
	return words
}
