package law

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// ParseRef returns the provision that the plain form s cites. It takes the
// instrument ids of the catalogue and their short aliases ("ndsr", "xborder"),
// in any case, and full-width brackets and colons as typed with a Chinese
// keyboard.
//
// What "(n)" means depends on the instrument and the article: it is an item
// where the article is one paragraph made of items (SPC 2), a letter in
// standards, and a paragraph elsewhere; "(p)(i)" is a paragraph and its item.
// The 2025 Measures are cited by article only. An error says what to write
// instead; that the article exists is for Lookup to say.
func ParseRef(s string) (Ref, error) {
	id, place, cited := strings.Cut(halfWidth(s), ":")
	in, err := named(id)
	if err != nil {
		return Ref{}, fmt.Errorf("citation %q: %w", s, err)
	}
	ref := Ref{Instrument: in.ID}
	if !cited {
		return ref, nil
	}
	if err := ref.locate(in, place); err != nil {
		return Ref{}, fmt.Errorf("citation %q: %w", s, err)
	}
	return ref, nil
}

// halfWidth replaces the full-width signs that a citation can be typed with.
func halfWidth(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '（':
			return '('
		case '）':
			return ')'
		case '：':
			return ':'
		}
		return r
	}, s)
}

// locate sets the article of r and the levels below it from place, such as
// "47(1)(3)".
func (r *Ref) locate(in *Instrument, place string) error {
	article, brackets, err := split(place)
	switch {
	case err != nil:
		return err
	case in.Kind == Announcement:
		return fmt.Errorf("%s has no numbered articles: write %s", in.ID, in.ID)
	case !validArticle(in, article):
		return fmt.Errorf("%q is no article number of %s: write one like %s:%s", article, in.ID, in.ID, in.example())
	}
	r.Article = article
	switch {
	case len(brackets) == 0:
		return nil
	case in.undivided:
		return fmt.Errorf("%s is cited by article only, as its division into paragraphs has not been verified: write %s", in.ID, r)
	case in.Kind == Standard:
		return r.letter(brackets)
	}
	return r.levels(in, brackets)
}

// split parts "47(1)(3)" into "47" and "1", "3".
func split(place string) (article string, brackets []string, err error) {
	article, rest, open := strings.Cut(place, "(")
	for open {
		inner, after, closed := strings.Cut(rest, ")")
		if !closed {
			return "", nil, errors.New("a bracket is not closed")
		}
		brackets = append(brackets, inner)
		if after == "" {
			break
		}
		if rest, open = strings.CutPrefix(after, "("); !open {
			return "", nil, fmt.Errorf("unexpected %q after a bracket", after)
		}
	}
	return article, brackets, nil
}

// validArticle reports whether article is a plain number or, in a standard,
// plain numbers joined by dots.
func validArticle(in *Instrument, article string) bool {
	if in.Kind != Standard {
		_, ok := number(article, 4)
		return ok
	}
	for clause := range strings.SplitSeq(article, ".") {
		if _, ok := number(clause, 2); !ok {
			return false
		}
	}
	return true
}

// number reads a positive decimal number of at most digits digits, without
// sign or leading zero, so that a citation has one spelling.
func number(s string, digits int) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n > 0 && len(s) <= digits && strconv.Itoa(n) == s
}

func (r *Ref) letter(brackets []string) error {
	if b := brackets[0]; len(brackets) == 1 && len(b) == 1 && 'a' <= b[0] && b[0] <= 'z' {
		r.Letter = b
		return nil
	}
	return fmt.Errorf("a clause of a standard has one lower-case letter at most: write one like %s(a)", r)
}

func (r *Ref) levels(in *Instrument, brackets []string) error {
	var ns []int
	for _, b := range brackets {
		n, ok := number(b, 2)
		if !ok {
			return fmt.Errorf("%q is no paragraph or item number", b)
		}
		ns = append(ns, n)
	}
	itemised := slices.Contains(in.itemised, r.Article)
	switch {
	case len(ns) == 1 && itemised:
		r.Item = ns[0]
	case len(ns) == 1:
		r.Paragraph = ns[0]
	case len(ns) == 2 && !itemised:
		r.Paragraph, r.Item = ns[0], ns[1]
	case len(ns) == 2 && ns[0] == 1:
		r.Item = ns[1]
	case len(ns) == 2:
		return fmt.Errorf("%s is one paragraph made of items: write one like %s(%d)", r, r, ns[0])
	default:
		return errors.New("a citation ends at the item: write at most a paragraph and an item")
	}
	return nil
}

// named returns the instrument with the given id or alias. The error for an
// unknown one lists the ids closest to it.
func named(id string) (*Instrument, error) {
	lower := strings.ToLower(id)
	for _, in := range catalogue {
		if in.ID == lower || slices.Contains(in.aliases, lower) {
			return in, nil
		}
	}
	return nil, fmt.Errorf("unknown instrument %q: use %s", id, strings.Join(alike(lower), ", "))
}
