package published

import (
	"path"
	"strings"
)

// Place is a directory, file, bucket or object as a program writes it: constant
// text, and ${…} for what is not constant. What stands there names the field,
// variable or function that the text comes from; ${?} is something that has no
// name.
type Place string

const nameless = "${?}"

// known returns the part of p that two places can be compared by: all of it
// before the first thing without a name, as a clean path.
func (p Place) known() string {
	text, _, _ := strings.Cut(string(p), nameless)
	if text == "" {
		return ""
	}
	return path.Clean(text)
}

// Whole reports whether all of p has a name.
func (p Place) Whole() bool { return p != "" && !strings.Contains(string(p), nameless) }

// Within reports whether p, a path, is surely below the directory dir.
func (p Place) Within(dir Place) bool {
	at, below := dir.known(), p.known()
	switch {
	case !dir.Whole() || below == "":
		return false
	case at == ".":
		return !strings.HasPrefix(below, "/") && !strings.HasPrefix(below, "${") && !strings.HasPrefix(below, "..")
	}
	return strings.HasPrefix(below, at+"/") || below == at && below != "."
}

// Text writes p for a reader, who wants no import paths.
func (p Place) Text() string {
	var out strings.Builder
	rest := string(p)
	for {
		before, after, found := strings.Cut(rest, "${")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, tail, _ := strings.Cut(after, "}")
		out.WriteString("{" + name[strings.LastIndexByte(name, '/')+1:] + "}")
		rest = tail
	}
}
