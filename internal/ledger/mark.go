package ledger

import (
	"strings"
)

// Mark says which member of which record something is done to. It travels as
// text.
type Mark struct {
	Record string // name of the type, table or collection, see [Name]; "" if only the call is known
	Member string // name of the column or field, see [Name]; "" for the record as a whole
	Role   Role   // of the member
	Face   bool   // by its name or scope it is about faces; else about whatever is consented to
}

// String writes m so that [ParseMark] reads it.
func (m Mark) String() string {
	about := "any"
	if m.Face {
		about = "face"
	}
	return strings.Join([]string{m.Record, m.Member, string(m.Role), about}, "|")
}

// ParseMark reads what [Mark.String] writes; anything else is the zero Mark.
func ParseMark(text string) Mark {
	parts := strings.Split(text, "|")
	if len(parts) != 4 {
		return Mark{}
	}
	return Mark{Record: parts[0], Member: parts[1], Role: Role(parts[2]), Face: parts[3] == "face"}
}

// Name writes the name of a type, table, field or column so that the ways in
// which programs write one thing are equal: FaceConsent, face_consents.
func Name(text string) string {
	text = text[strings.LastIndexByte(text, '.')+1:]
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		if r != '_' && r != '-' && r != ' ' && r != '|' {
			b.WriteRune(r)
		}
	}
	name := b.String()
	switch {
	case len(name) > 4 && strings.HasSuffix(name, "ies"):
		return name[:len(name)-3] + "y"
	case len(name) > 3 && strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "ss") && !strings.HasSuffix(name, "us"):
		return name[:len(name)-1]
	}
	return name
}

// sameRecord reports whether a and b can be one record: a table may have a
// prefix that its type lacks.
func sameRecord(a, b string) bool {
	return a == "" || b == "" || a == b || len(a) > 5 && strings.HasSuffix(b, a) || len(b) > 5 && strings.HasSuffix(a, b)
}
