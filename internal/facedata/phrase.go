package facedata

import (
	"slices"
	"strings"
	"unicode"
)

// term is one word of a name, in lower case.
type term struct {
	text  string
	class class
	kind  Kind
}

// phrase is a name cut into words.
type phrase []term

// longestName bounds the bytes of a name that are read: what is longer is a
// text, and texts are not names.
const longestName = 256

// split cuts name into words: at anything that is neither letter nor digit, at
// changes of case, and between words of scripts that write without spaces.
// Words written together, such as faceimg, are taken apart if every part is
// known.
func split(name string) phrase {
	if len(name) > longestName {
		name = name[:longestName]
	}
	var p phrase
	runes := []rune(name)
	for i := 0; i < len(runes); {
		end := i + 1
		switch {
		case unspaced(runes[i]):
			for end < len(runes) && unspaced(runes[end]) {
				end++
			}
			p = append(p, cut(runes[i:end])...)
		case unicode.IsLetter(runes[i]):
			end = wordEnd(runes, i)
			text := strings.ToLower(string(runes[i:end]))
			if digits := digitsEnd(runes, end); digits > end {
				if _, known := lexicon()[text+string(runes[end:digits])]; known {
					text += string(runes[end:digits])
				}
				end = digits
			}
			p = append(p, joined(text)...)
		}
		i = end
	}
	return p
}

// unspaced reports whether r belongs to a script written without spaces.
func unspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// wordEnd returns where the word that starts at i ends. Runs of capitals are
// initialisms, which may have a plural s: imgKTP, FaceURL, FaceIDs.
func wordEnd(runes []rune, i int) int {
	letter := func(j int) bool { return j < len(runes) && unicode.IsLetter(runes[j]) && !unspaced(runes[j]) }
	lower := func(j int) bool { return letter(j) && !unicode.IsUpper(runes[j]) }
	j := i
	for letter(j) && unicode.IsUpper(runes[j]) {
		j++
	}
	switch capitals := j - i; {
	case capitals > 1 && lower(j) && runes[j] == 's' && !lower(j+1):
		return j + 1
	case capitals > 1 && lower(j):
		return j - 1 // the last capital begins the next word
	case capitals > 1:
		return j
	}
	for lower(j) {
		j++
	}
	return j
}

func digitsEnd(runes []rune, i int) int {
	for i < len(runes) && unicode.IsDigit(runes[i]) {
		i++
	}
	return i
}

func look(text string) term {
	t := lexicon()[text]
	t.text = text
	return t
}

// longestCompound bounds the words that are tried for their parts.
const longestCompound = 40

// joined returns the known words that text is written together of, or text
// itself. One of them must be at an end and mean a face.
func joined(text string) phrase {
	if full, ok := aliases[text]; ok {
		return full
	}
	whole := look(text)
	if whole.class != unknown || len(text) > longestCompound {
		return phrase{whole}
	}
	parts := parse(text)
	if slices.ContainsFunc(parts, func(t term) bool { return t.class == faceWord }) {
		return parts
	}
	return phrase{whole}
}

// parse returns the parts of text with the longest first word, nil if there is
// no way to take it apart.
func parse(text string) phrase {
	for n := len(text); n >= 2; n-- {
		first := look(text[:n])
		if first.class == unknown {
			continue
		}
		if n == len(text) {
			return phrase{first}
		}
		if rest := parse(text[n:]); rest != nil {
			return append(phrase{first}, rest...)
		}
	}
	return nil
}

// longestCut is the length in characters of the longest entry of the lexicon
// in scripts without spaces.
const longestCut = 4

// cut takes the longest known word at each place of a run without spaces.
func cut(run []rune) phrase {
	var p phrase
	for i := 0; i < len(run); {
		n := min(longestCut, len(run)-i)
		for ; n > 1; n-- {
			if look(string(run[i:i+n])).class != unknown {
				break
			}
		}
		text := string(run[i : i+n])
		if text == "面部" && i > 0 && strings.ContainsRune(sides, run[i-1]) {
			p, i = append(p, term{text: text}), i+n
			continue
		}
		p, i = append(p, look(text)), i+n
	}
	return p
}

// sides are the characters that make a word of their own with 面, so that 部
// begins the next: 页面|部分, 界面|部署.
const sides = "界页前后表方里上下外地桌封版平正背侧水全截对层反"

func (p phrase) face() int {
	return slices.IndexFunc(p, func(t term) bool { return t.class == faceWord || t.class == netWord })
}

func (p phrase) has(c class) bool {
	return slices.ContainsFunc(p, func(t term) bool { return t.class == c })
}

func (p phrase) hasText(words []string) bool {
	return slices.ContainsFunc(p, func(t term) bool { return slices.Contains(words, t.text) })
}

// impostor reports whether the face in p is one of a font, a solid or a site,
// or a turn of speech, or p is about another part of the body.
func (p phrase) impostor() bool {
	if p.has(impostor) || p.has(bodyWord) {
		return true
	}
	text := " "
	for _, t := range p {
		text += t.text + " "
	}
	return slices.ContainsFunc(pairs, func(pair string) bool { return strings.Contains(text, " "+pair+" ") })
}

// head returns the word that says what is kept of the face at the index given,
// -1 if none does. A path or URL is one wherever it stands, since half the
// languages put it first; otherwise the last such word decides, as in face
// feature image id. Words that often mean other things count only after the
// face.
func (p phrase) head(face int) int {
	head := -1
	for i, t := range p {
		switch t.class {
		case placeWord:
			return i
		case imageWord, templateWord, tokenWord, attributeWord:
			head = i
		case referenceWord:
			if i > face {
				head = i
			}
		}
	}
	return head
}

// faceID returns p with the data of Face ID, and of what is called like it,
// taken for what it is.
func (p phrase) faceID(face int) phrase {
	if i := face + 1; i+1 < len(p) && p[i].text == "id" && slices.Contains(bytesWords, p[i+1].text) {
		p[i].class, p[i].kind = templateWord, Template
	}
	return p
}
