package model

import (
	"fmt"
	"slices"
	"strings"
)

// Ident says how to read the identity of a store from a call: it is what the
// parts read, in order. With no parts the call does not tell.
type Ident struct {
	Parts []IdentPart
}

// IdentPart is one part of an identity.
type IdentPart struct {
	Fn   string // "path", "const", "sql", "model", "store" or "word"
	Port Port   // what Fn reads; unset for "word"
	Word string // for "word": the part itself
}

var identFns = []string{"path", "const", "sql", "model", "store"}

// String returns the identity in the notation of packs.
func (d Ident) String() string {
	parts := make([]string, len(d.Parts))
	for i, p := range d.Parts {
		if p.Fn == "word" {
			parts[i] = `"` + p.Word + `"`
		} else {
			parts[i] = p.Fn + "(" + p.Port.String() + ")"
		}
	}
	return strings.Join(parts, "+")
}

func parseIdent(s string) (Ident, error) {
	var d Ident
	for {
		part, rest, more, err := cutPart(s)
		if err != nil {
			return Ident{}, err
		}
		p, err := parseIdentPart(part)
		if err != nil {
			return Ident{}, err
		}
		d.Parts = append(d.Parts, p)
		if !more {
			return d, nil
		}
		s = rest
	}
}

// cutPart splits s at the first + outside quotes.
func cutPart(s string) (part, rest string, more bool, err error) {
	quoted := false
	for i := range len(s) {
		switch {
		case s[i] == '"':
			quoted = !quoted
		case s[i] == '+' && !quoted:
			return s[:i], s[i+1:], true, nil
		}
	}
	if quoted {
		return "", "", false, fmt.Errorf("identity %s: quote not closed", s)
	}
	return s, "", false, nil
}

func parseIdentPart(s string) (IdentPart, error) {
	if word, ok := strings.CutPrefix(s, `"`); ok {
		word, ok = strings.CutSuffix(word, `"`)
		if !ok || word == "" || strings.Contains(word, `"`) {
			return IdentPart{}, fmt.Errorf("bad word %s in an identity", s)
		}
		return IdentPart{Fn: "word", Word: word}, nil
	}
	fn, inner, ok := strings.Cut(s, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	if !ok || !closed || !slices.Contains(identFns, fn) {
		return IdentPart{}, fmt.Errorf("bad identity part %q: use %s of a port, or a quoted word", s, strings.Join(identFns, ", "))
	}
	port, err := parsePort(inner)
	if err != nil {
		return IdentPart{}, err
	}
	return IdentPart{Fn: fn, Port: port}, nil
}
