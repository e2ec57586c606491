package guard

import (
	"slices"
	"strconv"
	"strings"
)

// RootKind says where an access path begins.
type RootKind uint8

// The kinds of root. All but Site mean something outside their function.
const (
	Unknown  RootKind = iota // nobody knows whose
	Param                    // a parameter, the receiver counted first
	Free                     // a captured variable
	Global                   // a package variable
	Request                  // what the request at hand carries: its form, its context, its user
	Outer                    // something of a caller that is none of the arguments
	Site                     // born in the function
	Declared                 // not found out but said by a directive: Name is its word, Type what it says
)

// Root is the beginning of an access path.
type Root struct {
	Kind  RootKind `json:"k,omitempty"`
	Index int      `json:"i,omitempty"` // of a Param, Free or Site
	Name  string   `json:"n,omitempty"` // of the variable; identifies a Global only
	Type  string   `json:"t,omitempty"` // pointers taken off
}

func (r Root) same(s Root) bool {
	return r.Kind == s.Kind && r.Index == s.Index && (r.Kind != Global || r.Name == s.Name)
}

// StepKind says how an access path goes on.
type StepKind uint8

// The kinds of step.
const (
	Field   StepKind = iota + 1
	Call             // the result of a function that was given the path so far
	Key              // a map element by constant key, a bit of a set of flags
	Element          // an element of a slice, array or map
)

// Const is an argument of a call: a constant, or a port that may hold one.
type Const struct {
	Text string `json:"c,omitempty"` // the name of the constant if it has one, else its value
	Port Root   `json:"p,omitzero"`  // Param or Free where the argument is what a caller gave
}

// Step leads from a value to one that is read from it.
type Step struct {
	Kind  StepKind `json:"k"`
	Name  string   `json:"n,omitempty"` // of the field or function, the key, the constant index
	Owner string   `json:"o,omitempty"` // the struct type of the field; the full name of the function
	Type  string   `json:"t,omitempty"` // of what it leads to, pointers taken off
	Args  []Const  `json:"a,omitempty"` // of a Call, the constants among them
	Asked bool     `json:"q,omitempty"` // a Call that was given the request and one thing beside it, which may be a constant
}

func (s Step) same(t Step) bool {
	return s.Kind == t.Kind && s.Name == t.Name && s.Owner == t.Owner && slices.Equal(s.Args, t.Args)
}

// Ref is an access path: who or what a value is, in terms of the ports of a
// function. Pointers are transparent.
type Ref struct {
	Root  Root   `json:"r,omitzero"`
	Steps []Step `json:"s,omitempty"`
}

// maxSteps bounds paths. What is longer forgets where it began, which is
// never wrong, and keeps its end, which says what was looked at.
const maxSteps = 4

// then returns r with more steps.
func (r Ref) then(steps ...Step) Ref {
	all := slices.Concat(r.Steps, steps)
	if len(all) > maxSteps {
		return Ref{Steps: all[len(all)-maxSteps:]}
	}
	return Ref{Root: r.Root, Steps: all}
}

// Subject returns the path without its last step: whom the question was about.
func (r Ref) Subject() Ref {
	return Ref{Root: r.Root, Steps: r.Steps[:max(0, len(r.Steps)-1)]}
}

// String writes r so that different paths differ.
func (r Ref) String() string {
	var b strings.Builder
	switch r.Root.Kind {
	case Param:
		b.WriteString("param" + strconv.Itoa(r.Root.Index))
	case Free:
		b.WriteString("free" + strconv.Itoa(r.Root.Index))
	case Global:
		b.WriteString(r.Root.Name)
	case Request:
		b.WriteString("request")
	case Outer:
		b.WriteString("outer")
	case Site:
		b.WriteString("site" + strconv.Itoa(r.Root.Index))
	case Declared:
		b.WriteString("//" + r.Root.Name + " " + r.Root.Type)
	default:
		b.WriteString("?")
	}
	for _, s := range r.Steps {
		s.write(&b)
	}
	return b.String()
}

func (s Step) write(b *strings.Builder) {
	switch s.Kind {
	case Field:
		b.WriteString("." + s.Name)
	case Call:
		b.WriteString("." + s.Name + "(")
		for i, a := range s.Args {
			if i > 0 {
				b.WriteString(",")
			}
			b.WriteString(a.Text)
			if a.Port.Kind != Unknown {
				b.WriteString(Ref{Root: a.Port}.String())
			}
		}
		b.WriteString(")")
	default:
		b.WriteString("[" + s.Name + "]")
	}
}

// Relation says whether two paths are about the same person or thing.
type Relation uint8

// The relations.
const (
	Unclear   Relation = iota // nothing tells
	Same                      // one is the other, or a part of it, or was fetched by it
	Different                 // both are known, and they are two
)

// Relate compares whom a and b are about. Paths that part are Different only
// where like stands beside like: two users, two ids, two elements of a list. A
// consent record beside a user id is Unclear.
func Relate(a, b Ref) Relation {
	x, y := a.Root, b.Root
	if x.Kind == Unknown || y.Kind == Unknown {
		return Unclear
	}
	if !x.same(y) {
		switch {
		case x.Kind == Outer && (y.Kind == Param || y.Kind == Free), y.Kind == Outer && (x.Kind == Param || x.Kind == Free):
			return Different
		case x.Kind != Request && y.Kind != Request && alike(x.Type, y.Type, x.Name, y.Name):
			return Different
		}
		return Unclear
	}
	if x.Kind == Outer {
		return Unclear
	}
	for i := range min(len(a.Steps), len(b.Steps)) {
		if s, t := a.Steps[i], b.Steps[i]; !s.same(t) {
			return part(s, t, x.Kind == Request)
		}
	}
	return Same
}

// part relates two ways on from one value.
func part(s, t Step, request bool) Relation {
	switch {
	case s.Kind == Element && t.Kind == Element:
		if s.Name != "" && t.Name != "" {
			return Different
		}
		return Unclear
	case request && (s.Kind != t.Kind || s.Name != t.Name):
		return Unclear
	case alike(s.Type, t.Type, s.Name, t.Name) || request && s.Type == t.Type:
		return Different
	}
	return Unclear
}

// alike reports whether two things of these types and names are of one sort,
// so that being two they are two persons. Texts and numbers are of one sort
// only if both names say that they identify somebody.
func alike(t, u, name, other string) bool {
	if t != u || t == "" {
		return false
	}
	return strings.Contains(t, ".") && t != "time.Time" || identifies(name) && identifies(other)
}

func identifies(name string) bool {
	lower := strings.ToLower(name)
	for _, word := range []string{"uid", "user", "person", "member", "phone", "openid"} {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return lower == "id" || strings.HasSuffix(name, "ID") || strings.HasSuffix(name, "Id")
}
