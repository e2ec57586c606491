package suggest

import (
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// tagKey is the key of struct tags that says what kind of face data a field
// holds.
const tagKey = "face"

// Tag returns the pair of a struct tag that declares face data of the kinds given.
func Tag(kind facedata.Kind) string { return tagKey + `:"` + kind.String() + `"` }

// insertion returns what has to be put where into the source lit of a struct
// tag, "" for a field without one, so that it declares face data of the kinds
// given. The form of the literal stays. There is nothing for a tag that has the
// key, or that is not a list of key:"value" pairs.
func insertion(lit string, kind facedata.Kind) (offset int, text string, ok bool) {
	if lit == "" {
		return 0, " `" + Tag(kind) + "`", true
	}
	tag, err := strconv.Unquote(lit)
	if err != nil {
		return 0, "", false
	}
	keys, ok := tagKeys(tag)
	if !ok {
		return 0, "", false
	}
	if slices.Contains(keys, tagKey) {
		return 0, "", false
	}
	text = Tag(kind)
	if lit[0] == '"' {
		text = strings.ReplaceAll(text, `"`, `\"`)
	}
	if tag != "" && !strings.HasSuffix(tag, " ") {
		text = " " + text
	}
	return len(lit) - 1, text, true
}

// tagKeys returns the keys of a struct tag in order, and whether the tag is of
// the form that package reflect reads.
func tagKeys(tag string) (keys []string, ok bool) {
	for {
		tag = strings.TrimLeft(tag, " ")
		if tag == "" {
			return keys, true
		}
		key, rest, found := strings.Cut(tag, ":")
		if !found || key == "" || strings.ContainsFunc(key, func(r rune) bool { return r <= ' ' || r == '"' || r == 0x7f }) {
			return nil, false
		}
		value, err := strconv.QuotedPrefix(rest)
		if err != nil || value[0] != '"' {
			return nil, false
		}
		tag = rest[len(value):]
		if tag != "" && tag[0] != ' ' {
			return nil, false
		}
		keys = append(keys, key)
	}
}
