package facedata

import (
	"go/types"
	"slices"
	"strings"
	"unicode"
)

// A remark is what people write beside a field, a column or a type, in prose:
// "人脸特征，512维", "Base64 of the face image". It is read clause by clause, as
// names are, but for the words by which prose goes on after it has said what a
// thing is.

// Bounds of what is read of a remark.
const (
	mostClauses   = 6
	longestClause = 24 // words
	longestBare   = 4  // words around a face of which no more is said
	widestGap     = 6  // words between the face and what is kept of it
	longestScene  = 10 // words of a clause that says what a type is about
)

// ClassifyRemark returns what a comment says of the value of type t that it
// stands beside, and whether the two agree. With contents, a string holds what
// the remark names, and not its address.
func ClassifyRemark(text string, t types.Type, contents bool) (Word, bool) {
	for _, p := range clauses(text) {
		r := p.remark()
		r.encoded = r.encoded || contents
		if w, ok := r.typed(t); ok && w.Strong {
			return w, true
		}
	}
	return Word{}, false
}

// MentionsFace reports whether a comment may say of something that it is of a
// face, whatever its type is.
func MentionsFace(text string) bool {
	return slices.ContainsFunc(clauses(text), func(p phrase) bool { return p.face() >= 0 })
}

// Scene returns the words by which the comment of a type or function says that
// it is about faces, "" if it does not.
func Scene(text string) string {
	for _, p := range clauses(text) {
		at := p.face()
		if at < 0 || len(p) > longestScene || p.denied() {
			continue
		}
		if r := p.read(); r.Kind&(Image|Template) != 0 {
			return r.Matched
		}
	}
	return ""
}

// NamesPlace reports whether a comment says that something is a path or an
// address.
func NamesPlace(text string) bool {
	return slices.ContainsFunc(clauses(text), func(p phrase) bool { return p.has(placeWord) })
}

// clauses cuts a comment into its first clauses; nil if it is about the faces
// of something else. Code in comments is left out.
func clauses(text string) []phrase {
	if strings.ContainsAny(text, "{=") {
		text = strings.Join(slices.DeleteFunc(strings.Split(text, "\n"), func(line string) bool { return strings.ContainsAny(line, "{=") }), "\n")
	}
	var all []phrase
	for part := range strings.FieldsFuncSeq(text, endsClause) {
		p := split(part)
		if slices.ContainsFunc(p, func(t term) bool { return t.class == impostor }) {
			return nil
		}
		if len(p) > 0 && len(p) <= longestClause {
			all = append(all, p)
		}
		if len(all) == mostClauses {
			break
		}
	}
	return all
}

func endsClause(r rune) bool {
	return strings.ContainsRune(",;.:!?()[]{}\n\r\t|，。；：！？（）【】、", r) || unicode.Is(unicode.Pd, r) && r != '-'
}

// denials are the words by which a clause says what a thing is not.
var denials = strings.Fields("not no non without never except isn don doesn 非 无 無")

// denied reports whether p says what something is not.
func (p phrase) denied() bool {
	text := ""
	for _, t := range p {
		text += t.text
	}
	for _, han := range []string{"不是", "不含", "不包含", "没有", "沒有", "除了"} {
		if strings.Contains(text, han) {
			return true
		}
	}
	return p.hasText(denials)
}

// adjuncts begin what prose adds after it has named a thing.
var adjuncts = strings.Fields(`in at for from with when where by as after before during on used that which who whose to into so
	captured taken stored returned extracted computed generated provided sent received uploaded encoded encrypted`)

// remark reads p as prose.
func (p phrase) remark() reading {
	p = p.thing()
	at := p.face()
	if at < 0 || p.denied() {
		return reading{}
	}
	r := p.read()
	if r.bare && len(p) > longestBare {
		return reading{}
	}
	if head := p.head(at); head >= 0 && max(head-at, at-head) > widestGap {
		return reading{}
	}
	return r
}

// thing leaves out of p what is no part of the name of the thing: adjuncts
// after it, and what modifies it before the last 的, but for the face.
func (p phrase) thing() phrase {
	if i := slices.IndexFunc(p, func(t term) bool { return t.text == "的" }); i >= 0 {
		for j := i + 1; j < len(p); j++ {
			if p[j].text == "的" {
				i = j
			}
		}
		modifier := slices.DeleteFunc(slices.Clone(p[:i]), func(t term) bool { return t.class == measure || t.class == process })
		return append(modifier, p[i+1:]...)
	}
	for i := range p {
		if slices.Contains(adjuncts, p[i].text) {
			if named := p[:i]; named.face() >= 0 {
				return named
			}
		}
	}
	return p
}
