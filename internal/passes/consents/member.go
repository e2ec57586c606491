package consents

import (
	"go/ast"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/facelint/facelint/annotations"
	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// member is a place that can keep an answer, known by its names.
type member struct {
	name string // "User.FaceConsent", "face_consent"
	word consent.Word
}

// answers reports whether m keeps a person's answer about something.
func (m member) answers() bool { return m.word.Person() && m.word.Scopes != 0 }

// field returns what field i of the struct keeps.
func (c *collector) field(owner types.Type, s *types.Struct, i int) member {
	key := fieldOf{owner, s.Field(i)}
	m, known := c.members[key]
	if !known {
		m = c.readField(owner, s, i)
		c.members[key] = m
	}
	return m
}

// fieldOf is a field by the type it was reached through.
type fieldOf struct {
	owner types.Type
	field *types.Var
}

// readField returns what the names of field i of the struct say: its own, its
// tags', its owner's, the comment on it, and above all its directive.
func (c *collector) readField(owner types.Type, s *types.Struct, i int) member {
	v := s.Field(i)
	m := member{name: v.Name(), word: consent.Classify(v.Name())}
	ownerName := typeName(owner)
	if ownerName != "" {
		m.name = ownerName + "." + m.name
	}
	if c.declared(v) {
		m.word = consent.Word{Scopes: consent.Face, Consent: true}
		return m
	}
	m.word = ofOwner(m.word, ownerName, v.Type())
	texts := []string{c.comments[v]}
	for _, name := range facedata.TagWords(reflect.StructTag(s.Tag(i))) {
		if strings.ContainsAny(name, " ,;:，。；：、（") {
			texts = append(texts, name) // a comment for the schema
			continue
		}
		// The tag may be another word for the field, or tell that it is filled
		// from something wider than its name; a technical tag says nothing.
		tag := consent.Classify(name)
		m.word.Scopes |= tag.Scopes
		m.word.Consent = m.word.Consent || tag.Consent
	}
	if !keepsAnswer(v.Type()) {
		m.word.Setting = true
	}
	return m.commented(strings.Join(texts, " "))
}

// ofOwner returns w, the word of a field of type t, in the light of the name
// of its struct.
func ofOwner(w consent.Word, owner string, t types.Type) consent.Word {
	of := consent.Classify(owner)
	w.Setting = w.Setting || administers(owner)
	w.Foreign = w.Foreign || of.Foreign
	w.Consent = w.Consent || of.Consent && (w.Maybe || yesOrWhen(t))
	if w.Scopes == 0 && w.Consent {
		w.Scopes = of.Scopes
	}
	return w
}

// declared reports whether a directive says that obj keeps, or asks for,
// separate consent to face processing.
func (c *collector) declared(obj types.Object) bool {
	return slices.ContainsFunc(c.said.On(obj), func(d *annotations.Directive) bool {
		return d.Name == "consent" && d.Attr("scope") == "face"
	})
}

// commented adds what the comment on m says, where its name leaves it open: an
// "Agreed" that a comment explains, or terms that a comment says include faces.
func (m member) commented(text string) member {
	if m.word.Scopes.Face() || !m.word.Consent && !consent.Agrees(text) {
		return m
	}
	if scopes, separate := consent.Spoken(text); !separate {
		m.word.Scopes |= scopes
		m.word.Consent = true
	}
	return m
}

// administers reports whether the type called name holds what an operator
// decides, not what a person answers.
func administers(name string) bool {
	for _, w := range []string{"Config", "Conf", "Options", "Tenant", "Organization", "Organisation", "Feature", "Flags", "Admin",
		"Server", "Client", "Application", "System"} {
		if strings.HasSuffix(name, w) || strings.HasPrefix(name, w) {
			return true
		}
	}
	return false
}

// keepsAnswer reports whether a value of type t can be an answer: yes or no, a
// time, a version, a number, or one of these behind a pointer or null type.
func keepsAnswer(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() != types.Invalid && u.Kind() != types.UnsafePointer
	case *types.Struct:
		switch typeName(t) {
		case "Time", "NullBool", "NullTime", "NullString", "NullInt64", "Null", "Timestamp", "Bool", "BoolValue":
			return true
		}
	}
	return false
}

// yesOrWhen reports whether a value of type t says yes or no, or when: what a
// field of a consent record must be for its owner's name to make it an answer.
func yesOrWhen(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Info()&types.IsBoolean != 0
	}
	return keepsAnswer(t)
}

func typeName(t types.Type) string {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// readComments notes the comments on the fields of the package's structs.
func (c *collector) readComments() {
	c.comments = make(map[*types.Var]string)
	for _, file := range c.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			s, ok := n.(*ast.StructType)
			if !ok {
				return true
			}
			for _, f := range s.Fields.List {
				text := strings.TrimSpace(f.Doc.Text() + " " + f.Comment.Text())
				if text == "" {
					continue
				}
				for _, name := range f.Names {
					if v, ok := c.pass.TypesInfo.Defs[name].(*types.Var); ok {
						c.comments[v] = text
					}
				}
			}
			return true
		})
	}
}
