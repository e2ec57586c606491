// Package near finds the name that somebody meant who wrote another.
package near

import (
	"cmp"
	"slices"
	"strings"
)

// Nearest returns the choice that word is most likely a misspelling of, and
// whether any is near enough to be meant: within one edit for short words and a
// third of the length for longer ones. Of equally near choices the first wins.
func Nearest(word string, choices []string) (string, bool) {
	best, bound := "", tolerance(word)
	for _, c := range choices {
		if d := distance(word, c); d <= bound {
			best, bound = c, d-1
		}
	}
	return best, best != ""
}

// Alike returns the names that word may stand for, closest first: those it may
// be a misspelling of, and those that contain it or that it contains. It is
// meant for suggestions, where one name too many does no harm.
func Alike(word string, names []string) []string {
	lower := strings.ToLower(word)
	var alike []string
	for _, name := range names {
		contained := len(lower) > 2 && (strings.Contains(name, lower) || strings.Contains(lower, name))
		if contained || distance(lower, name) <= tolerance(lower) {
			alike = append(alike, name)
		}
	}
	slices.SortStableFunc(alike, func(a, b string) int { return cmp.Compare(distance(lower, a), distance(lower, b)) })
	return alike
}

func tolerance(word string) int { return max(1, len(word)/3) }

// distance counts the insertions, deletions, replacements and swaps of
// neighbours that make b of a.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last := make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row := make([]int, len(t)+1)
		row[0] = i
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(t)]
}
